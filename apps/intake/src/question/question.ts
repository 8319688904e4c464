import { Component, computed, inject, input, output } from '@angular/core';
import { Effort } from '../effort/effort';
import { appWords } from '../words/words';
import { AnswerButtons } from './answer-buttons';
import type { Answering } from './answering';
import { type Asked, fieldId } from './asked';
import type { Card } from './card';
import { ChoiceCards } from './choice-cards';
import { asksForRegions, codesOf, toggle } from './codes';
import { DateField } from './date-field';
import { LeaveOut } from './leave-out';
import { MonthField } from './month-field';
import { MultiCards } from './multi-cards';
import { NumberField } from './number-field';
import { RegionField } from './region-field';
import { TextField } from './text-field';
import { PageHeading } from '../shell/page-heading';

/** One question: its words, the right control for its type, and the ways to leave it out. */
@Component({
  selector: 'app-question',
  imports: [
    AnswerButtons,
    ChoiceCards,
    DateField,
    LeaveOut,
    MonthField,
    MultiCards,
    NumberField,
    PageHeading,
    RegionField,
    TextField,
  ],
  templateUrl: './question.html',
})
export class Question {
  readonly asked = input.required<Asked>();
  /** The page's title when this question stands alone and is its heading. */
  readonly pageTitle = input<string>();
  readonly answering = output<Answering>();

  protected readonly words = inject(appWords);
  protected readonly effort = inject(Effort);
  protected readonly yesNo = computed<readonly Card[]>(() => [
    { code: 'true', text: this.words.question.yes },
    { code: 'false', text: this.words.question.no },
  ]);

  protected readonly item = computed(() => this.asked().item);
  protected readonly name = computed(() => fieldId(this.item().linkId));
  protected readonly regions = computed(() => asksForRegions(this.item()));
  protected readonly codes = computed(() => codesOf(this.asked().value));
  protected readonly state = computed(() => ({ value: this.asked().value, left: this.asked().absent !== undefined }));
  protected readonly faulty = computed(() => this.asked().fault !== undefined);
  protected readonly cards = computed<readonly Card[]>(() => {
    const { item, wording } = this.asked();
    return (item.options ?? []).map((code) => ({ ...(wording.options?.[code] ?? { text: code }), code }));
  });
  protected readonly describedBy = computed(() => {
    const ids = [this.asked().wording.hint && `${this.name()}-hint`, this.faulty() && `${this.name()}-fault`].filter(
      Boolean,
    );
    return ids.length > 0 ? ids.join(' ') : null;
  });

  protected pick(code: string): void {
    this.answering.emit({ kind: 'answer', value: this.item().type === 'boolean' ? code === 'true' : code });
  }

  protected toggle(code: string): void {
    this.answering.emit({ kind: 'answer', value: toggle(this.item(), this.codes(), code) });
  }
}

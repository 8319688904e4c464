import { Component, computed, inject, input, output } from '@angular/core';
import type { Item } from '@myotome/questionnaire';
import { appWords } from '../words/words';
import type { Answering } from './answering';
import { draft, type FieldFormat, type FieldState } from './draft';

const format: FieldFormat<string> = { blank: '', show: String, read: (typed) => typed };

/** Up to this many letters are a line, such as a telephone number; more are a letter. */
const longestLine = 100;

/** From here on the number of letters left is also read out. */
const nearTheEnd = 50;

/** A field for a person's own words, with the letters left. */
@Component({
  selector: 'app-text-field',
  host: { class: 'text-field' },
  template: `
    @if (longest() <= longestLine) {
      <input
        [id]="name()"
        [attr.type]="telephone() ? 'tel' : 'text'"
        [attr.autocomplete]="telephone() ? 'tel' : 'off'"
        [attr.maxlength]="longest()"
        [value]="typed()"
        [attr.aria-labelledby]="name() + '-text'"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="faulty() || null"
        [class.wrong]="faulty()"
        (input)="type($event)"
      />
    } @else {
      <textarea
        [id]="name()"
        rows="5"
        [attr.maxlength]="longest()"
        [value]="typed()"
        [attr.aria-labelledby]="name() + '-text'"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="faulty() || null"
        [class.wrong]="faulty()"
        (input)="type($event)"
      ></textarea>
      <p class="letters-left" [attr.role]="left() <= nearTheEnd ? 'status' : null">
        {{ words.question.charactersLeft(left()) }}
      </p>
    }
  `,
})
export class TextField {
  readonly name = input.required<string>();
  readonly item = input.required<Item>();
  readonly state = input.required<FieldState>();
  readonly faulty = input(false);
  readonly describedBy = input<string | null>(null);
  readonly answering = output<Answering>();

  protected readonly words = inject(appWords);
  protected readonly longestLine = longestLine;
  protected readonly nearTheEnd = nearTheEnd;
  protected readonly typed = draft(this.state, format);
  protected readonly longest = computed(() => this.item().maxLength ?? 2000);
  protected readonly left = computed(() => this.longest() - this.typed().length);
  protected readonly telephone = computed(() => this.item().linkId.endsWith('phone'));

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement | HTMLTextAreaElement).value);
    this.answering.emit({ kind: 'answer', value: this.typed().trim() === '' ? null : this.typed() });
  }
}

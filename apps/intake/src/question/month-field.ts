import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { type AnswerValue, checkAnswer, type Item } from '@myotome/questionnaire';
import { monthNames, today } from '../session/clock';
import { appWords } from '../words/words';
import { Effort } from '../effort/effort';
import type { Answering } from './answering';
import { draft, type FieldFormat, type FieldState } from './draft';
import { leaves } from './leaves';
import { MonthAnchors } from './month-anchors';
import { MonthButtons } from './month-buttons';
import { formWords } from './words/words';

interface TypedMonth {
  readonly month: string;
  readonly year: string;
}

const format: FieldFormat<TypedMonth> = {
  blank: { month: '', year: '' },
  show: (value) => {
    const [year = '', month = ''] = String(value).split('-');
    return { year, month };
  },
  read: ({ month, year }) => (month !== '' && /^\d{4}$/.test(year.trim()) ? `${year.trim()}-${month}` : undefined),
};

/** A month and a year, with short cuts for those who remember only about when. */
@Component({
  selector: 'app-month-field',
  imports: [MonthAnchors, MonthButtons, NgTemplateOutlet],
  host: { class: 'month-field', '(focusout)': 'leave($event)', '(keydown.enter)': 'commit()' },
  template: `
    @if (effort.low()) {
      <ng-container [ngTemplateOutlet]="anchors" />
      <app-month-buttons [months]="months()" [typed]="typed()" (chosen)="type($event)" />
    }
    <div class="date-fields">
      @if (!effort.low()) {
        <div>
          <label [attr.for]="name()">{{ words.date.month }}</label>
          <select
            [id]="name()"
            [value]="typed().month"
            [class.wrong]="faulty()"
            [attr.aria-describedby]="describedBy()"
            (change)="type({ month: $any($event.target).value })"
          >
            <option value="">{{ words.date.chooseMonth }}</option>
            @for (month of months(); track month.code) {
              <option [value]="month.code" [selected]="month.code === typed().month">{{ month.text }}</option>
            }
          </select>
        </div>
      }
      <div>
        <label [attr.for]="name() + '-year'">{{ effort.low() ? form.onset.older : words.date.year }}</label>
        <input
          [id]="name() + '-year'"
          class="long"
          inputmode="numeric"
          maxlength="4"
          autocomplete="off"
          [class.wrong]="faulty()"
          [value]="typed().year"
          [attr.aria-describedby]="describedBy()"
          (input)="type({ year: $any($event.target).value })"
        />
      </div>
    </div>
    @if (!effort.low()) {
      <ng-container [ngTemplateOutlet]="anchors" />
    }
    <ng-template #anchors>
      <app-month-anchors
        [name]="name()"
        [large]="effort.low()"
        [language]="language()"
        [chosen]="month()"
        (picked)="answer($event)"
      />
    </ng-template>
  `,
})
export class MonthField {
  readonly name = input.required<string>();
  readonly item = input.required<Item>();
  readonly language = input.required<string>();
  readonly state = input.required<FieldState>();
  readonly faulty = input(false);
  readonly describedBy = input<string | null>(null);
  readonly answering = output<Answering>();

  protected readonly words = inject(appWords);
  protected readonly form = inject(formWords);
  protected readonly effort = inject(Effort);
  protected readonly typed = draft(this.state, format);
  protected readonly months = computed(() =>
    monthNames(this.language()).map((text, index) => ({ text, code: String(index + 1).padStart(2, '0') })),
  );

  /** The month that is answered, whichever way it came. */
  protected readonly month = computed(() => {
    const { value } = this.state();
    return typeof value === 'string' ? value : undefined;
  });

  protected type(change: Partial<TypedMonth>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
    const value = format.read(this.typed());
    const good = value !== undefined && checkAnswer(this.item(), value, today()) === undefined;
    this.answer(good ? value : null);
  }

  protected answer(value: AnswerValue | null): void {
    this.answering.emit({ kind: 'answer', value });
  }

  protected leave(event: FocusEvent): void {
    if (leaves(event)) this.commit();
  }

  protected commit(): void {
    const { month, year } = this.typed();
    if (month === '' && year.trim() === '') return;
    const value = format.read(this.typed());
    const code = value === undefined ? ('not-a-date' as const) : checkAnswer(this.item(), value, today())?.code;
    if (code) this.answering.emit({ kind: 'unreadable', code });
  }
}

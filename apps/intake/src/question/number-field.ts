import { Component, computed, inject, input, output } from '@angular/core';
import { type AnswerValue, checkAnswer, type Item } from '@myotome/questionnaire';
import { today } from '../session/clock';
import { Effort } from '../effort/effort';
import type { Answering } from './answering';
import { draft, type FieldFormat, type FieldState } from './draft';
import { NumberButtons } from './number-buttons';

const format: FieldFormat<string> = {
  blank: '',
  show: String,
  read: (typed) => (/^\d+([.,]\d+)?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : undefined),
};

/** A field for a number, with what it counts beside it. */
@Component({
  selector: 'app-number-field',
  imports: [NumberButtons],
  host: { class: 'number-field' },
  template: `
    <input
      [id]="name()"
      [attr.inputmode]="item().type === 'integer' ? 'numeric' : 'decimal'"
      autocomplete="off"
      [value]="typed()"
      [attr.aria-labelledby]="name() + '-text ' + name() + '-unit'"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="faulty() || null"
      [class.wrong]="faulty()"
      (input)="type($event)"
      (change)="commit()"
    />
    <span [id]="name() + '-unit'">{{ unit() }}</span>
    @if (effort.low() && item().type === 'integer') {
      <app-number-buttons
        [value]="number()"
        [min]="item().min ?? 0"
        [max]="item().max ?? 999"
        (chosen)="answering.emit({ kind: 'answer', value: $event })"
      />
    }
  `,
})
export class NumberField {
  readonly name = input.required<string>();
  readonly item = input.required<Item>();
  /** What the number counts, in the patient's language. */
  readonly unit = input<string>();
  readonly state = input.required<FieldState>();
  readonly faulty = input(false);
  readonly describedBy = input<string | null>(null);
  readonly answering = output<Answering>();

  protected readonly effort = inject(Effort);
  protected readonly typed = draft(this.state, format);
  private readonly read = computed<AnswerValue | undefined>(() => format.read(this.typed()));

  protected number(): number | undefined {
    const { value } = this.state();
    return typeof value === 'number' ? value : undefined;
  }

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
    const value = this.read();
    const good = value !== undefined && checkAnswer(this.item(), value, today()) === undefined;
    this.answering.emit({ kind: 'answer', value: good ? value : null });
  }

  protected commit(): void {
    if (this.typed().trim() === '') return;
    const value = this.read();
    const problem = value === undefined ? { code: 'wrong-type' as const } : checkAnswer(this.item(), value, today());
    if (problem) this.answering.emit({ kind: 'unreadable', code: problem.code });
  }
}

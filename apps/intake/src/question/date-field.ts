import { Component, input, output } from '@angular/core';
import { checkAnswer, type Item } from '@myotome/questionnaire';
import { today } from '../session/clock';
import { DateFields } from '../shell/date-fields';
import { isoDate, typedDate, type TypedDate } from '../shell/typed-date';
import type { Answering } from './answering';
import { draft, type FieldFormat, type FieldState } from './draft';
import { leaves } from './leaves';

const format: FieldFormat<TypedDate> = {
  blank: { day: '', month: '', year: '' },
  show: (value) => typedDate(String(value)),
  read: isoDate,
};

/** A question whose answer is a day. */
@Component({
  selector: 'app-date-field',
  imports: [DateFields],
  host: { '(focusout)': 'leave($event)', '(keydown.enter)': 'commit()' },
  template: `
    <app-date-fields
      [name]="name()"
      [typed]="typed()"
      [wrong]="faulty() ? 'all' : undefined"
      [describedBy]="describedBy()"
      [birth]="item().linkId.endsWith('birth-date')"
      (typing)="type($event)"
    />
  `,
})
export class DateField {
  readonly name = input.required<string>();
  readonly item = input.required<Item>();
  readonly state = input.required<FieldState>();
  readonly faulty = input(false);
  readonly describedBy = input<string | null>(null);
  readonly answering = output<Answering>();

  protected readonly typed = draft(this.state, format);

  protected type(change: Partial<TypedDate>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
    const value = format.read(this.typed());
    const good = value !== undefined && checkAnswer(this.item(), value, today()) === undefined;
    this.answering.emit({ kind: 'answer', value: good ? value : null });
  }

  protected leave(event: FocusEvent): void {
    if (leaves(event)) this.commit();
  }

  protected commit(): void {
    if (Object.values(this.typed()).every((part: string) => part.trim() === '')) return;
    const value = format.read(this.typed());
    const code = value === undefined ? ('not-a-date' as const) : checkAnswer(this.item(), value, today())?.code;
    if (code) this.answering.emit({ kind: 'unreadable', code });
  }
}

import { Component, inject, input, output } from '@angular/core';
import type { DatePart, TypedDate } from './typed-date';
import { appWords } from '../words/words';

const parts = [
  { part: 'day', length: 2, autocomplete: 'bday-day' },
  { part: 'month', length: 2, autocomplete: 'bday-month' },
  { part: 'year', length: 4, autocomplete: 'bday-year' },
] as const satisfies readonly { part: DatePart; length: number; autocomplete: string }[];

/** Three plain fields for a date that is known by heart. */
@Component({
  selector: 'app-date-fields',
  host: { class: 'date-fields' },
  template: `
    @for (field of parts; track field.part) {
      <div>
        <label [attr.for]="idOf(field.part)">{{ words.date[field.part] }}</label>
        <input
          [id]="idOf(field.part)"
          [class.long]="field.length === 4"
          [class.wrong]="isWrong(field.part)"
          [attr.maxlength]="field.length"
          [attr.autocomplete]="birth() ? field.autocomplete : 'off'"
          [attr.aria-describedby]="describedBy()"
          [attr.aria-invalid]="isWrong(field.part) || null"
          inputmode="numeric"
          [value]="typed()[field.part]"
          (input)="type(field.part, $event)"
        />
      </div>
    }
  `,
})
export class DateFields {
  /** The id of the first field; begins the ids of the others. */
  readonly name = input.required<string>();
  readonly typed = input.required<TypedDate>();
  /** Whether this is the date of birth, which the browser may fill in. */
  readonly birth = input(false);
  /** The part that is wrong, or all of them. */
  readonly wrong = input<DatePart | 'all'>();
  readonly describedBy = input<string | null>(null);
  /** The part that was typed; a browser that fills in a date types all three at once. */
  readonly typing = output<Partial<TypedDate>>();

  protected readonly words = inject(appWords);
  protected readonly parts = parts;

  protected idOf(part: DatePart): string {
    return part === 'day' ? this.name() : `${this.name()}-${part}`;
  }

  protected isWrong(part: DatePart): boolean {
    return this.wrong() === part || this.wrong() === 'all';
  }

  protected type(part: DatePart, event: Event): void {
    this.typing.emit({ [part]: (event.target as HTMLInputElement).value });
  }
}

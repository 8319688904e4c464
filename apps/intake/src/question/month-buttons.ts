import { Component, inject, input, output } from '@angular/core';
import { today } from '../session/clock';
import { appWords } from '../words/words';
import { formWords } from './words/words';

/** A month or a year as it is typed so far. */
interface TypedMonth {
  readonly month: string;
  readonly year: string;
}

/** Years that can be pressed; an older one is typed. */
const yearsBack = 6;

/** The twelve months and the last years as buttons, for those who cannot open a list. */
@Component({
  selector: 'app-month-buttons',
  template: `
    <p class="hint">{{ form.onset.orElse }}</p>
    <div class="chips" role="group" [attr.aria-label]="words.date.year">
      @for (year of years; track year) {
        <button type="button" class="chip" [attr.aria-pressed]="year === typed().year" (click)="chosen.emit({ year })">
          {{ year }}
        </button>
      }
    </div>
    <div class="chips months" role="group" [attr.aria-label]="words.date.month">
      @for (month of months(); track month.code) {
        <button
          type="button"
          class="chip"
          [attr.aria-pressed]="month.code === typed().month"
          (click)="chosen.emit({ month: month.code })"
        >
          {{ month.text }}
        </button>
      }
    </div>
  `,
})
export class MonthButtons {
  readonly months = input.required<readonly { readonly code: string; readonly text: string }[]>();
  readonly typed = input.required<TypedMonth>();
  readonly chosen = output<Partial<TypedMonth>>();

  protected readonly words = inject(appWords);
  protected readonly form = inject(formWords);
  private readonly thisYear = Number(today().slice(0, 4));
  protected readonly years = Array.from({ length: yearsBack }, (_, back) => String(this.thisYear - back));
}

import { Component, input, output } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { type OpeningHours, type Weekday, weekdays } from '@myotome/contract';
import { FieldProblems } from '../platform/field-problems';

const weekdayWords: Readonly<Record<Weekday, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

const mostSpans = 3;

/** A day of the week whose times are to change. */
export interface DayChange {
  readonly weekday: Weekday;
  readonly spans: OpeningHours[Weekday];
}

/** From when to when somebody is at work, day by day; a day may have several spans, or none. */
@Component({
  selector: 'app-opening-hours',
  imports: [FieldProblems, FormField],
  template: `
    <fieldset>
      <legend>Opening hours</legend>
      <p class="soft small">
        Due times are counted by them, and patients are told when the practice opens. Times are those of
        {{ timezone() }}.
      </p>
      @for (weekday of weekdays; track weekday) {
        <div class="day" role="group" [attr.aria-label]="weekdayWords[weekday]">
          <b>{{ weekdayWords[weekday] }}</b>
          <div class="spans">
            @for (span of hours()[weekday]; track $index) {
              <span class="span">
                <input
                  class="entry"
                  type="time"
                  [formField]="span.opens"
                  [attr.aria-label]="weekdayWords[weekday] + ', opens, ' + ($index + 1)"
                />
                to
                <input
                  class="entry"
                  type="time"
                  [formField]="span.closes"
                  [attr.aria-label]="weekdayWords[weekday] + ', closes, ' + ($index + 1)"
                />
                @if (mayEdit()) {
                  <button class="quiet" type="button" (click)="remove(weekday, $index)">
                    Remove<span class="only-read"> {{ weekdayWords[weekday] }}, {{ $index + 1 }}</span>
                  </button>
                }
                <app-field-problems [field]="span.opens()" /><app-field-problems [field]="span.closes()" />
              </span>
            } @empty {
              <span class="soft">closed</span>
            }
            <app-field-problems [field]="hours()[weekday]()" />
          </div>
          @if (mayEdit() && hours()[weekday].length < mostSpans) {
            <button class="quiet" type="button" (click)="add(weekday)">
              {{ hours()[weekday].length ? 'Add a span' : 'Open'
              }}<span class="only-read"> on {{ weekdayWords[weekday] }}</span>
            </button>
          }
        </div>
      }
      @if (hours()().errors()[0]; as error) {
        <p class="wrong" role="alert">{{ error.message }}</p>
      }
    </fieldset>
  `,
  styles: `
    .day {
      display: grid;
      grid-template-columns: 7rem minmax(0, 1fr) auto;
      gap: 0.3rem 0.7rem;
      align-items: center;
      padding-block: 0.25rem;
      border-block-end: 1px solid var(--line);
    }
    .spans {
      display: grid;
      gap: 0.3rem;
    }
    .span {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.3rem 0.5rem;
    }
    .span .entry {
      inline-size: 8.5rem;
    }
    .wrong {
      color: var(--emergency);
      font-weight: 560;
    }
    @media (max-width: 700px) {
      .day {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .spans {
        grid-column: 1 / -1;
        grid-row: 2;
      }
    }
  `,
})
export class OpeningHoursForm {
  readonly hours = input.required<FieldTree<OpeningHours>>();
  readonly timezone = input('');
  readonly mayEdit = input(false);
  readonly changed = output<DayChange>();

  protected readonly weekdays = weekdays;
  protected readonly weekdayWords = weekdayWords;
  protected readonly mostSpans = mostSpans;

  protected add(weekday: Weekday): void {
    const spans = this.hours()[weekday]().value();
    const fresh = spans.length > 0 ? { opens: '', closes: '' } : { opens: '08:00', closes: '18:30' };
    this.changed.emit({ weekday, spans: [...spans, fresh] });
  }

  protected remove(weekday: Weekday, index: number): void {
    const spans = this.hours()[weekday]().value();
    this.changed.emit({ weekday, spans: spans.filter((_span, at) => at !== index) });
  }
}

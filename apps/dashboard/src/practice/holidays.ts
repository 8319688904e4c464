import { Component, input, output } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import type { Holiday } from '@myotome/contract';
import { FieldProblems } from '../platform/field-problems';

/** Days on which nobody is at work, whatever the weekday. */
@Component({
  selector: 'app-holidays',
  imports: [FieldProblems, FormField],
  template: `
    <fieldset>
      <legend>Holidays</legend>
      @for (holiday of holidays(); track $index) {
        <div class="line">
          <input
            class="entry"
            type="date"
            [formField]="holiday.day"
            [attr.aria-label]="'Day of holiday ' + ($index + 1)"
          />
          <input
            class="entry"
            placeholder="Name"
            [formField]="holiday.name"
            [attr.aria-label]="'Name of holiday ' + ($index + 1)"
          />
          @if (mayEdit()) {
            <button class="quiet" type="button" (click)="remove($index)">
              Remove<span class="only-read"> holiday {{ $index + 1 }}</span>
            </button>
          }
          <app-field-problems [field]="holiday.day()" /><app-field-problems [field]="holiday.name()" />
        </div>
      } @empty {
        <p class="soft small">
          None yet. On a holiday no due time runs, and patients are told when the practice opens again.
        </p>
      }
      @if (mayEdit() && holidays().length < 100) {
        <button class="quiet" type="button" (click)="add()">Add a holiday</button>
      }
    </fieldset>
  `,
  styles: `
    .line {
      display: grid;
      grid-template-columns: 11rem minmax(0, 1fr) auto;
      gap: 0.5rem;
      align-items: center;
    }
    .quiet {
      justify-self: start;
    }
    @media (max-width: 700px) {
      .line {
        grid-template-columns: minmax(0, 1fr) auto;
      }
    }
  `,
})
export class Holidays {
  readonly holidays = input.required<FieldTree<Holiday[]>>();
  readonly mayEdit = input(false);
  readonly changed = output<Holiday[]>();

  protected add(): void {
    this.changed.emit([...this.holidays()().value(), { day: '', name: '' }]);
  }

  protected remove(index: number): void {
    this.changed.emit(
      this.holidays()()
        .value()
        .filter((_holiday, at) => at !== index),
    );
  }
}

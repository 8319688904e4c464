import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { practiceDetails, type PracticeDetails } from '@myotome/contract';
import { FieldProblems } from '../platform/field-problems';
import { countries, numberToCheck } from './countries';
import { Holidays } from './holidays';
import { type DayChange, OpeningHoursForm } from './opening-hours';

/** The practice's details to edit. */
@Component({
  selector: 'app-practice-form',
  imports: [FieldProblems, FormField, FormRoot, Holidays, MatButton, OpeningHoursForm],
  template: `
    <form class="panel form-grid" [formRoot]="form">
      @for (entry of entries; track entry.name) {
        <div class="field" [class.wide]="entry.wide">
          <label [for]="entry.name">{{ entry.words }}</label>
          @if (entry.name === 'address') {
            <textarea class="entry" [id]="entry.name" [formField]="form.address"></textarea>
          } @else {
            <input class="entry" [id]="entry.name" [formField]="form[entry.name]" />
          }
          <app-field-problems [field]="form[entry.name]()" />
        </div>
      }
      <div class="field">
        <label for="country">Country</label>
        <select id="country" class="entry" [formField]="form.country">
          @for (country of countries; track country.code) {
            <option [value]="country.code">{{ country.name }}</option>
          }
          @if (otherCountry(); as code) {
            <option [value]="code">{{ code }}</option>
          }
        </select>
        <app-field-problems [field]="form.country()" />
      </div>
      @if (toCheck(); as words) {
        <p class="notice wide" role="status">{{ words }}</p>
      }
      <fieldset class="wide">
        <legend>Crisis lines</legend>
        @for (line of form.crisisLines; track $index) {
          <div class="line">
            <input
              class="entry"
              [attr.aria-label]="'Name of line ' + ($index + 1)"
              placeholder="Name"
              [formField]="line.name"
            />
            <input
              class="entry"
              [attr.aria-label]="'Number of line ' + ($index + 1)"
              placeholder="Number"
              [formField]="line.number"
            />
            @if (mayEdit()) {
              <button class="quiet" type="button" (click)="remove($index)">
                Remove<span class="only-read"> line {{ $index + 1 }}</span>
              </button>
            }
            <app-field-problems [field]="line.name()" /><app-field-problems [field]="line.number()" />
          </div>
        }
        @if (mayEdit() && model().crisisLines.length < 6) {
          <button class="quiet add" type="button" (click)="add()">Add a line</button>
        }
      </fieldset>
      <app-opening-hours
        class="wide"
        [hours]="form.openingHours"
        [timezone]="timezone()"
        [mayEdit]="mayEdit()"
        (changed)="changeDay($event)"
      />
      <app-holidays class="wide" [holidays]="form.holidays" [mayEdit]="mayEdit()" (changed)="changeHolidays($event)" />
      <div class="field wide">
        <label for="outOfHours">What patients read while the practice is closed</label>
        <textarea
          class="entry"
          id="outOfHours"
          rows="3"
          placeholder="For example: When we are closed, call 111 for advice."
          [formField]="form.outOfHours"
        ></textarea>
        <app-field-problems [field]="form.outOfHours()" />
      </div>
      @if (mayEdit()) {
        <div class="form-end wide">
          <button matButton="filled" type="submit" [disabled]="saving()">{{ saving() ? 'Saving …' : 'Save' }}</button>
        </div>
      }
    </form>
  `,
  styles: `
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) auto;
      gap: 0.5rem;
      align-items: center;
    }
    .add {
      justify-self: start;
    }
  `,
})
export class PracticeForm {
  readonly details = input.required<PracticeDetails>();
  readonly timezone = input('');
  readonly mayEdit = input(false);
  readonly saving = input(false);
  readonly kept = output<PracticeDetails>();

  protected readonly entries = [
    { name: 'name', words: 'Name', wide: true },
    { name: 'address', words: 'Address', wide: true },
    { name: 'phone', words: 'Telephone', wide: false },
    { name: 'email', words: 'E-mail', wide: false },
    { name: 'emergencyNumber', words: 'Emergency number to show', wide: false },
  ] as const;

  /** The form is its reader's from the first moment, whatever is read again behind it. */
  protected readonly model = linkedSignal<PracticeDetails, PracticeDetails>({
    source: this.details,
    computation: (details, before) => before?.value ?? details,
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, practiceDetails), {
    submission: {
      action: () => {
        this.kept.emit(this.model());
        return Promise.resolve(undefined);
      },
    },
  });

  protected readonly countries = countries;
  /** A country that is not on the list stays as it is. */
  protected readonly otherCountry = computed(() => {
    const { country } = this.model();
    return countries.some(({ code }) => code === country) ? undefined : country;
  });
  protected readonly toCheck = computed(() => numberToCheck(this.model().country, this.model().emergencyNumber));

  protected changeDay({ weekday, spans }: DayChange): void {
    this.model.update((details) => ({ ...details, openingHours: { ...details.openingHours, [weekday]: spans } }));
  }

  protected changeHolidays(holidays: PracticeDetails['holidays']): void {
    this.model.update((details) => ({ ...details, holidays }));
  }

  protected add(): void {
    this.model.update((details) => ({ ...details, crisisLines: [...details.crisisLines, { name: '', number: '' }] }));
  }

  protected remove(index: number): void {
    this.model.update((details) => ({
      ...details,
      crisisLines: details.crisisLines.filter((_line, at) => at !== index),
    }));
  }
}

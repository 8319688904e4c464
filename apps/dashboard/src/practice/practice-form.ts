import { Component, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { practiceDetails, type PracticeDetails } from '@myotome/contract';
import { FieldProblems } from '../platform/field-problems';

/** The practice's details to edit. */
@Component({
  selector: 'app-practice-form',
  imports: [FieldProblems, FormField, FormRoot, MatButton],
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

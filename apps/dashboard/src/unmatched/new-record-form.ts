import { Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { confirmPatient, patientDetails } from '@myotome/contract';
import type { z } from 'zod';
import { FieldProblems } from '../platform/field-problems';
import { sexWords } from '../platform/words';

type Confirmation = z.output<typeof confirmPatient>;

/** What a new record needs beyond what the person typed. */
@Component({
  selector: 'app-new-record-form',
  imports: [FieldProblems, FormField, FormRoot, MatButton],
  template: `
    <form class="form-grid" [formRoot]="form" [attr.aria-label]="'New record of ' + name()">
      <div class="field">
        <label for="record-sex">Sex</label>
        <select id="record-sex" class="entry" [formField]="form.sex">
          @for (sex of sexes; track sex) {
            <option [value]="sex">{{ sexWords[sex] }}</option>
          }
        </select>
      </div>
      <div class="field">
        <label for="record-identifier">National or practice number</label>
        <input id="record-identifier" class="entry" [formField]="form.identifier" />
        <app-field-problems [field]="form.identifier()" />
      </div>
      <div class="form-end wide">
        <button matButton="filled" type="submit" [disabled]="busy()">Make a record of {{ name() }}</button>
      </div>
    </form>
  `,
})
export class NewRecordForm {
  readonly name = input.required<string>();
  readonly busy = input(false);
  readonly confirmed = output<Confirmation>();

  protected readonly sexes = patientDetails.shape.sex.unwrap().options;
  protected readonly sexWords = sexWords;
  private readonly model = signal<Confirmation>({ sex: 'unknown', identifier: '' });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, confirmPatient), {
    submission: {
      action: () => {
        this.confirmed.emit(this.model());
        return Promise.resolve(undefined);
      },
    },
  });
}

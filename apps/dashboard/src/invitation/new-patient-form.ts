import { Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type CreateInvitation, patientDetails, type PatientDetails } from '@myotome/contract';
import { FieldProblems } from '../platform/field-problems';
import { sexWords } from '../platform/words';

const blank: PatientDetails = {
  givenName: '',
  familyName: '',
  birthDate: '',
  sex: 'unknown',
  identifier: '',
  phone: '',
  email: '',
  address: '',
};

/** A patient to type in and invite at once; the fields follow the schema that the server checks too. */
@Component({
  selector: 'app-new-patient-form',
  imports: [FieldProblems, FormField, FormRoot, MatButton],
  template: `
    <form class="form-grid" [formRoot]="form">
      @for (entry of entries; track entry.name) {
        <div class="field" [class.wide]="entry.wide">
          <label [for]="'new-' + entry.name">{{ entry.words }}</label>
          <input
            class="entry"
            autocomplete="off"
            [id]="'new-' + entry.name"
            [type]="entry.type"
            [formField]="form[entry.name]"
          />
          <app-field-problems [field]="form[entry.name]()" />
        </div>
      }
      <div class="field">
        <label for="new-sex">Sex in the record</label>
        <select id="new-sex" class="entry" [formField]="form.sex">
          @for (sex of sexes; track sex) {
            <option [value]="sex">{{ sexWords[sex] }}</option>
          }
        </select>
      </div>
      <label class="tick wide"
        ><input type="checkbox" #byMail [checked]="sendEmail()" (change)="sendEmail.set(byMail.checked)" /> Also send
        the link by e-mail, when there is an address</label
      >
      <div class="form-end wide">
        <button matButton="filled" type="submit" [disabled]="sending()">
          {{ sending() ? 'Making the link …' : 'Make the link' }}</button><span class="small soft"
          >It works for 14 days.</span
        >
      </div>
    </form>
  `,
})
export class NewPatientForm {
  readonly sending = input(false);
  readonly invited = output<CreateInvitation>();

  protected readonly sexes = patientDetails.shape.sex.unwrap().options;
  protected readonly sexWords = sexWords;
  protected readonly sendEmail = signal(false);
  protected readonly entries = [
    { name: 'familyName', words: 'Family name', type: 'text', wide: false },
    { name: 'givenName', words: 'Given name', type: 'text', wide: false },
    { name: 'birthDate', words: 'Date of birth', type: 'date', wide: false },
    { name: 'identifier', words: 'National or practice number', type: 'text', wide: false },
    { name: 'phone', words: 'Telephone', type: 'tel', wide: false },
    { name: 'email', words: 'E-mail', type: 'email', wide: false },
    { name: 'address', words: 'Address', type: 'text', wide: true },
  ] as const;

  private readonly model = signal<PatientDetails>(blank);
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, patientDetails), {
    submission: {
      action: () => {
        this.invited.emit({ patient: this.model(), sendEmail: this.sendEmail() });
        return Promise.resolve(undefined);
      },
    },
  });
}

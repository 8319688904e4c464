import { Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, max, min } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { FieldProblems } from '../platform/field-problems';

/** How long the link works and whether it is sent by e-mail too. */
export interface Sending {
  expiresInDays: number;
  sendEmail: boolean;
}

/** The last questions before a known patient is invited. */
@Component({
  selector: 'app-sending-options',
  imports: [FieldProblems, FormField, FormRoot, MatButton],
  template: `
    <form class="form-grid" [formRoot]="options">
      <div class="field">
        <label for="days">The link works for how many days</label>
        <input id="days" class="entry" type="number" inputmode="numeric" [formField]="options.expiresInDays" />
        <app-field-problems [field]="options.expiresInDays()" />
      </div>
      <label class="tick wide"
        ><input type="checkbox" [formField]="options.sendEmail" /> Also send it by e-mail, when the record has an
        address</label
      >
      <div class="form-end wide">
        <button matButton="filled" type="submit" [disabled]="sending()">
          {{ sending() ? 'Making the link …' : 'Make the link' }}
        </button>
      </div>
    </form>
  `,
})
export class SendingOptions {
  readonly sending = input(false);
  readonly sent = output<Sending>();
  private readonly model = signal<Sending>({ expiresInDays: 14, sendEmail: false });
  protected readonly options = form(
    this.model,
    (path) => {
      min(path.expiresInDays, 1, { message: 'At least one day' });
      max(path.expiresInDays, 90, { message: 'At most 90 days' });
    },
    {
      submission: {
        action: () => {
          this.sent.emit(this.model());
          return Promise.resolve(undefined);
        },
      },
    },
  );
}

import { Component, input, output, signal } from '@angular/core';
import type { CreateInvitation, PatientMatches } from '@myotome/contract';
import { DayPipe } from '../platform/when-pipe';
import { NewPatientForm } from './new-patient-form';
import { PathwayChoice } from './pathway-choice';
import { PatientSearch } from './patient-search';
import { SendingOptions, type Sending } from './sending-options';

type Known = PatientMatches['patients'][number];

/** What to ask about, and whom to invite: a patient already known, found by search, or a new one. */
@Component({
  selector: 'app-invitation-form',
  imports: [DayPipe, NewPatientForm, PathwayChoice, PatientSearch, SendingOptions],
  host: { class: 'panel' },
  template: `
    <h2>Invite a patient</h2>
    <app-pathway-choice class="field" [(chosen)]="pathway" />
    @if (known(); as patient) {
      <div class="chosen">
        <span
          ><b>{{ patient.familyName }}, {{ patient.givenName }}</b
          >&ngsp;<span class="soft">born {{ patient.birthDate | day }} {{ patient.identifier }}</span></span
        ><button class="quiet" type="button" (click)="known.set(null)">Change</button>
      </div>
      <app-sending-options [sending]="sending()" (sent)="inviteKnown(patient, $event)" />
    } @else if (fresh()) {
      <button class="quiet" type="button" (click)="fresh.set(false)">Search known patients instead</button>
      <app-new-patient-form [sending]="sending()" (invited)="invite($event)" />
    } @else {
      <app-patient-search (chosen)="known.set($event)" (unknown)="fresh.set(true)" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.8rem;
      align-content: start;
      justify-items: stretch;
    }
    .chosen {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
      background: var(--accent-wash);
      border-radius: var(--radius-s);
      padding: 0.6rem 0.8rem;
    }
    .quiet {
      justify-self: start;
    }
  `,
})
export class InvitationForm {
  readonly sending = input(false);
  readonly invited = output<CreateInvitation>();
  protected readonly known = signal<Known | null>(null);
  protected readonly fresh = signal(false);
  protected readonly pathway = signal<string | undefined>(undefined);

  protected inviteKnown(patient: Known, options: Sending): void {
    this.invite({ patient: { id: patient.id }, ...options });
  }

  protected invite(message: CreateInvitation): void {
    this.invited.emit({ ...message, pathway: this.pathway() });
  }
}

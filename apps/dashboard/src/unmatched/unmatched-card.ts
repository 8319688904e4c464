import { Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ConfirmPatient, UnmatchedPatient } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';
import { PatientSearch } from '../invitation/patient-search';
import { DayPipe, WhenPipe } from '../platform/when-pipe';
import { Session } from '../session/session';
import { NewRecordForm } from './new-record-form';

/** Somebody who is not matched: what they typed, records that may be theirs, and the ways to settle it. */
@Component({
  selector: 'app-unmatched-card',
  imports: [DayPipe, NewRecordForm, PatientSearch, RouterLink, UrgencyMark, WhenPipe],
  templateUrl: './unmatched-card.html',
  styleUrl: './unmatched-card.css',
  host: { class: 'panel' },
})
export class UnmatchedCard {
  readonly patient = input.required<UnmatchedPatient>();
  readonly busy = input(false);
  /** Id of the record that it is. */
  readonly attached = output<string>();
  readonly confirmed = output<ConfirmPatient>();

  protected readonly mayReadCase = inject(Session).may('case:read');
  protected readonly way = signal<'search' | 'new' | null>(null);
  /** The record to be confirmed before anything is attached to it. */
  protected readonly chosen = signal<{ readonly id: string; readonly name: string } | null>(null);

  protected list(): 'flagged' | 'other' {
    return ['emergency', 'urgent-referral', 'routine-referral'].includes(this.patient().disposition)
      ? 'flagged'
      : 'other';
  }
}

import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InvitationLookup } from '@myotome/contract';
import { EffortNote } from '../effort/effort-note';
import { DeviceCopy } from '../offline/device-copy';
import { IntakeStore } from '../session/intake-store';
import { IntakeApi } from '../session/intake-api';
import { Link } from '../session/link';
import type { Problem } from '../session/outcome';
import { PracticeHours } from '../safety/practice-hours';
import { PageHeading } from '../shell/page-heading';
import { appWords } from '../words/words';
import { BirthDateForm } from './birth-date-form';
import { Entrance } from './entrance';
import { type DeadEnd, LinkNotice } from './link-notice';

type Standing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly lookup: InvitationLookup; readonly token: string }
  | { readonly kind: 'dead-end'; readonly reason: DeadEnd }
  | { readonly kind: 'kept'; readonly token: string }
  | { readonly kind: 'failed'; readonly offline: boolean };

const deadEndOf: Readonly<Partial<Record<Problem['name'], DeadEnd>>> = {
  'invitation-unknown': 'unknown',
  'malformed-request': 'unknown',
  'invalid-request': 'unknown',
  'invitation-expired': 'expired',
  'invitation-revoked': 'revoked',
  'invitation-used': 'used',
};

/** The first page: what this is, for whom, and the date of birth. Goes on by itself when the session still stands. */
@Component({
  selector: 'app-start-page',
  imports: [BirthDateForm, EffortNote, LinkNotice, PageHeading, PracticeHours, RouterLink],
  templateUrl: './start-page.html',
})
export class StartPage {
  protected readonly words = inject(appWords);
  protected readonly store = inject(IntakeStore);
  private readonly api = inject(IntakeApi);
  protected readonly link = inject(Link);
  private readonly entrance = inject(Entrance);
  private readonly copy = inject(DeviceCopy);

  protected readonly standing = signal<Standing>({ kind: 'loading' });
  /** Whether answers wait on this page for the session to be renewed. */
  protected readonly ended = computed(() => this.store.queue.state().kind === 'session-ended');

  constructor() {
    void this.look();
  }

  /** Finds out where this person stands: already inside, at the door, or before a link that opens nothing. */
  protected async look(): Promise<void> {
    this.standing.set({ kind: 'loading' });
    if ((!this.link.fresh || this.store.view()) && (await this.goOn())) return;
    const { token } = this.link;
    if (token === undefined) return this.standing.set({ kind: 'dead-end', reason: 'missing' });
    if (!this.link.readable()) return this.standing.set({ kind: 'dead-end', reason: 'unknown' });
    await this.lookUp(token);
  }

  protected refuse(problem: Problem): void {
    const reason = deadEndOf[problem.name];
    this.standing.set(
      reason ? { kind: 'dead-end', reason } : { kind: 'failed', offline: problem.name === 'no-connection' },
    );
  }

  protected enter(): void {
    this.entrance.enter();
  }

  private async lookUp(token: string): Promise<void> {
    const outcome = await this.api.lookUp(token);
    if (!outcome.ok && outcome.problem.name === 'no-connection' && (await this.copy.has(token)))
      return this.standing.set({ kind: 'kept', token });
    if (!outcome.ok) return this.refuse(outcome.problem);
    this.store.practice.set(outcome.value.practice);
    const { status } = outcome.value;
    const closed = status === 'expired' || status === 'revoked';
    this.standing.set(closed ? { kind: 'dead-end', reason: status } : { kind: 'open', lookup: outcome.value, token });
  }

  private async goOn(): Promise<boolean> {
    if (this.ended()) return false;
    const outcome = await this.store.resume();
    if (outcome.ok) this.enter();
    return outcome.ok;
  }
}

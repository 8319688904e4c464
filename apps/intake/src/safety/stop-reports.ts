import { DestroyRef, inject, Service, signal } from '@angular/core';
import { IntakeApi } from '../session/intake-api';
import { backoff, Pause } from '../session/pause';

/** Whether the practice knows of a stop. */
export type Told = { readonly kind: 'telling' } | { readonly kind: 'told'; readonly at: string } | { readonly kind: 'unreached' };

/** Tells the practice of a stop, again and again until it is confirmed. Never claims more than that. */
@Service()
export class StopReports {
  private readonly known = signal<Readonly<Record<string, Told>>>({});
  /** Whether the practice knows, by link id. */
  readonly told = this.known.asReadonly();

  private readonly api = inject(IntakeApi);
  private readonly pause = new Pause();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.pause.giveUp());
  }

  /** Notes what the server says it knew already. */
  note(linkId: string, at: string): void {
    this.set(linkId, { kind: 'told', at });
  }

  /** Starts telling, unless this stop has been told or is on its way. */
  async report(linkId: string): Promise<void> {
    if (this.known()[linkId]) return;
    this.set(linkId, { kind: 'telling' });
    for (let tries = 1; ; tries++) {
      const outcome = await this.api.reportStop(linkId);
      if (outcome.ok) return this.set(linkId, { kind: 'told', at: outcome.value.stoppedAt });
      if (tries > 1 || outcome.problem.name === 'no-connection') this.set(linkId, { kind: 'unreached' });
      await this.pause.wait(backoff(tries));
    }
  }

  /** Tries again at once, as when the line is back. */
  hurry(): void {
    this.pause.hurry();
  }

  private set(linkId: string, told: Told): void {
    this.known.update((known) => ({ ...known, [linkId]: told }));
  }
}

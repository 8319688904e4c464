import { DestroyRef, inject, Service, signal } from '@angular/core';
import { IntakeApi } from '../session/intake-api';
import { backoff, Pause } from '../session/pause';

/** Whether the practice knows of a stop. */
export type Told =
  { readonly kind: 'telling' } | { readonly kind: 'told'; readonly at: string } | { readonly kind: 'unreached' };

/**
 * Tells the practice of a stop, again and again until it is confirmed. Never claims more than that. The practice is
 * told of an answer it can read, so the answer itself is delivered first.
 */
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

  /**
   * Starts telling, unless this stop has been told or is on its way.
   *
   * @param deliver saves the answer; resolves to whether it arrived
   */
  async report(linkId: string, deliver: () => Promise<boolean>): Promise<void> {
    if (this.known()[linkId]) return;
    this.set(linkId, { kind: 'telling' });
    for (let tries = 1; !(await this.tell(linkId, deliver)); tries++) await this.pause.wait(backoff(tries));
  }

  /** Tries again at once, as when the line is back. */
  hurry(): void {
    this.pause.hurry();
  }

  /** One try; resolves to whether there is nothing more to tell. */
  private async tell(linkId: string, deliver: () => Promise<boolean>): Promise<boolean> {
    const outcome = (await deliver()) ? await this.api.reportStop(linkId) : undefined;
    if (outcome?.ok) {
      this.set(linkId, { kind: 'told', at: outcome.value.stoppedAt });
      return true;
    }
    // The answer was changed meanwhile, or everything has been sent: there is nothing left to tell.
    if (outcome && ['invalid-answers', 'already-submitted'].includes(outcome.problem.name)) {
      this.known.update(({ [linkId]: _done, ...others }) => others);
      return true;
    }
    this.set(linkId, { kind: 'unreached' });
    return false;
  }

  private set(linkId: string, told: Told): void {
    this.known.update((known) => ({ ...known, [linkId]: told }));
  }
}

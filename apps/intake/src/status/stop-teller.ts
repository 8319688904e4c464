import { inject, signal } from '@angular/core';
import type { StopWorsening } from '@myotome/contract';
import { idempotencyKey } from '../review/idempotency-key';
import type { Told } from '../safety/stop-reports';
import { backoff, Pause } from '../session/pause';
import { mayPass } from '../session/outcome';
import { AfterApi } from './after-api';

/**
 * Tells the practice of an answer that stopped the telling of a worsening, again and again until it is confirmed.
 * Never claims more than that. Made where injecting is possible.
 */
export class StopTeller {
  private readonly api = inject(AfterApi);
  private readonly pause = new Pause();
  private readonly running = new Set<string>();
  private readonly known = signal<Readonly<Record<string, Told>>>({});
  /** Whether the practice knows, by link id. */
  readonly told = this.known.asReadonly();

  /** Starts telling, unless this question has been told of or is being told of. */
  async tell(stop: StopWorsening): Promise<void> {
    const { linkId } = stop;
    if (this.running.has(linkId) || this.known()[linkId]?.kind === 'told') return;
    this.running.add(linkId);
    this.set(linkId, { kind: 'telling' });
    const key = idempotencyKey();
    for (let tries = 1; !(await this.attempt(stop, key)); tries += 1) await this.pause.wait(backoff(tries));
    this.running.delete(linkId);
  }

  /** Tries again at once, as when the line is back. */
  hurry(): void {
    this.pause.hurry();
  }

  /** Tells nothing more: the page is gone. */
  close(): void {
    this.pause.giveUp();
  }

  /** One try; resolves to whether there is nothing more to try. */
  private async attempt(stop: StopWorsening, key: string): Promise<boolean> {
    const outcome = await this.api.stop(stop, key);
    if (outcome.ok) this.set(stop.linkId, { kind: 'told', at: outcome.value.stoppedAt });
    else this.set(stop.linkId, { kind: 'unreached' });
    return outcome.ok || !mayPass(outcome.problem);
  }

  private set(linkId: string, told: Told): void {
    this.known.update((known) => ({ ...known, [linkId]: told }));
  }
}

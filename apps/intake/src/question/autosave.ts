import { DestroyRef, inject, signal } from '@angular/core';
import { mayPass, type Outcome } from '../session/outcome';
import { backoff, Pause } from '../session/pause';
import type { SavingState } from '../session/save-queue';

/** Milliseconds without a further change after which what was said is sent. */
const gathering = 700;

/** Sends it; what comes back says when it was kept. */
type Deliver<T> = (value: T) => Promise<Outcome<string>>;

/**
 * Saves something that is no answer as it is said: all of it in one, the newest in place of what came before, again and
 * again until it arrives. One request at a time, so that what was said last is also what arrives last.
 */
export class Autosave<T> {
  private readonly now = signal<SavingState>({ kind: 'nothing-yet' });
  readonly state = this.now.asReadonly();

  private unsent: { readonly value: T } | undefined;
  private running = false;
  private inFlight = false;
  private sending: Promise<void> = Promise.resolve();
  private readonly pause = new Pause();

  constructor(private readonly deliver: Deliver<T>) {}

  /** Takes in what is to be kept now. */
  put(value: T): void {
    this.unsent = { value };
    this.now.set({ kind: 'saving' });
    this.wake();
  }

  /** Whether something has not been delivered yet. */
  busy(): boolean {
    return this.unsent !== undefined;
  }

  /** Goes on, as after a session was renewed. */
  wake(): void {
    if (!this.running && this.unsent) void this.run();
  }

  /** Tries again at once, as when the line is back or the page is being left. */
  hurry(): void {
    this.pause.hurry();
  }

  /** Sends what is not sent yet; resolves to whether all of it has arrived. */
  async flush(): Promise<boolean> {
    if (this.inFlight) await this.sending;
    if (this.unsent) await this.send();
    return !this.unsent;
  }

  /** Leaves out what was not sent. */
  forget(): void {
    this.unsent = undefined;
    this.now.set({ kind: 'nothing-yet' });
  }

  /** Leaves out what was not sent, and waits for what is under way, so that it cannot arrive after what comes next. */
  async stop(): Promise<void> {
    this.forget();
    await this.sending;
  }

  /** Sends nothing more: the page is gone. */
  close(): void {
    this.pause.giveUp();
  }

  private async run(): Promise<void> {
    this.running = true;
    this.now.set({ kind: 'saving' });
    for (let tries = 0; this.unsent && this.now().kind !== 'session-ended'; tries += 1) {
      await this.rest(tries);
      if (this.unsent) await this.send();
    }
    this.running = false;
  }

  /** While somebody types, nothing is sent; after a failure, the next try comes later. */
  private async rest(tries: number): Promise<void> {
    let before;
    do {
      before = this.unsent;
      await this.pause.wait(tries === 0 ? gathering : backoff(tries));
    } while (this.unsent !== before);
  }

  /** At once where nothing is under way: a page that is being left has no later. */
  private send(): Promise<void> {
    this.sending = this.inFlight ? this.sending.then(() => this.sendNow()) : this.sendNow();
    return this.sending;
  }

  private async sendNow(): Promise<void> {
    const taken = this.unsent;
    if (!taken) return;
    this.unsent = undefined;
    this.inFlight = true;
    const outcome = await this.deliver(taken.value);
    this.inFlight = false;
    if (outcome.ok) return this.unsent ? undefined : this.now.set({ kind: 'saved', at: outcome.value });
    const { problem } = outcome;
    const ended = problem.name === 'intake-session-needed';
    if (!ended && !mayPass(problem)) return this.now.set({ kind: 'refused', at: undefined });
    this.unsent ??= taken;
    this.now.set({ kind: ended ? 'session-ended' : 'waiting' });
  }
}

/** Tries again at once when the line is back, and before the page is left. Call where injecting is possible. */
export function hurryInTime(saving: Pick<Autosave<unknown>, 'hurry'>): void {
  const hurry = (): void => saving.hurry();
  const leave = (): void => {
    if (document.visibilityState === 'hidden') saving.hurry();
  };
  window.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', leave);
  inject(DestroyRef).onDestroy(() => {
    window.removeEventListener('online', hurry);
    document.removeEventListener('visibilitychange', leave);
  });
}

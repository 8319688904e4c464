import { signal } from '@angular/core';
import type { SaveAnswers, SavedAnswers } from '@myotome/contract';
import { mayPass, type Outcome, type Problem } from './outcome';
import { backoff, Pause } from './pause';

/** Answers and reasons to save; `null` clears. */
export type Change = Required<Pick<SaveAnswers, 'answers' | 'absent'>>;

/** Where the patient's words are at this moment. */
export type SavingState =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting' }
  /** Not delivered, but kept on this device; said in place of `waiting` by whoever keeps it. */
  | { readonly kind: 'kept' }
  /** One answer waits until the person says which of two is right; said by whoever knows of both. */
  | { readonly kind: 'undecided' }
  | { readonly kind: 'session-ended' }
  | { readonly kind: 'refused'; readonly at: string | undefined };

/** What the queue needs from outside. */
export interface Sender {
  save(request: SaveAnswers): Promise<Outcome<SavedAnswers>>;
  /** Fetches the draft as the server has it, and returns its version. */
  reload(): Promise<Outcome<number>>;
}

const nothing: Change = { answers: {}, absent: {} };

/** Milliseconds in which further changes join the first. */
const gathering = 500;

/** Two changes as one: later words over earlier. */
export function merge(earlier: Change, later: Change): Change {
  return { answers: { ...earlier.answers, ...later.answers }, absent: { ...earlier.absent, ...later.absent } };
}

function sizeOf(change: Change): number {
  return Object.keys(change.answers).length + Object.keys(change.absent).length;
}

/** A change without what it says of some questions. */
export function without(change: Change, linkIds: readonly string[]): Change {
  const keep = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([linkId]) => !linkIds.includes(linkId)));
  return { answers: keep(change.answers), absent: keep(change.absent) };
}

/**
 * Why this file is hard: the line drops, the server restarts, a second tab saves too, and no answer may be lost.
 * Changes gather for half a second and travel one request at a time, each on the version the last one gave.
 * What could not be delivered goes back in front of what was said since, so that the newest word always wins.
 */
export class SaveQueue {
  private readonly now = signal<SavingState>({ kind: 'nothing-yet' });
  /** Where the patient's words are. */
  readonly state = this.now.asReadonly();

  private version = 0;
  private savedAt: string | undefined;
  private waiting: Change = nothing;
  /** On its way, and perhaps never to arrive. */
  private underWay: Change | undefined;
  private running = false;
  private tries = 0;
  private tried: readonly Change[] = [];
  private readonly pause = new Pause();
  private readonly watchers: ((delivered: boolean) => void)[] = [];

  constructor(private readonly sender: Sender) {}

  /** Begins, or goes on after the session was renewed, from the server's version. */
  start(version: number, savedAt: string | null): void {
    this.version = version;
    this.tries = 0;
    if (savedAt !== null) this.savedAt = savedAt;
    this.now.set(this.restingState());
    this.wake();
  }

  /** Adds a change to what is to be saved. */
  put(change: Change): void {
    this.waiting = merge(this.waiting, change);
    if (this.now().kind !== 'waiting' && this.now().kind !== 'session-ended') this.now.set({ kind: 'saving' });
    this.wake();
  }

  /** What has not been delivered yet. */
  undelivered(): Change {
    return merge(this.underWay ?? nothing, this.waiting);
  }

  /**
   * What was sent since something was last acknowledged, each once: it may have arrived all the same, so that the server
   * may have it as the word of this device.
   */
  attempted(): readonly Change[] {
    return this.tried;
  }

  /** The version that the next change is made on, and when the last was saved. */
  place(): { readonly version: number; readonly savedAt: string | null } {
    return { version: this.version, savedAt: this.savedAt ?? null };
  }

  /** Takes up what an earlier page could not deliver, beneath what was said since. */
  takeUp(earlier: Change, attempted: readonly Change[]): void {
    this.tried = [...attempted, ...this.tried];
    this.waiting = merge(earlier, this.waiting);
    this.wake();
  }

  /** Keeps back what was said to these questions. */
  withhold(linkIds: readonly string[]): void {
    this.waiting = without(this.waiting, linkIds);
  }

  /** Sends nothing of what was said so far. */
  forget(): void {
    this.waiting = nothing;
    this.tried = [];
  }

  /** Whether something has not been delivered yet. */
  busy(): boolean {
    return this.underWay !== undefined || this.holds();
  }

  /** Tries again at once, as when the line is back. */
  hurry(): void {
    this.pause.hurry();
  }

  /** Sends nothing more: the page is gone. */
  close(): void {
    this.pause.giveUp();
  }

  /** Delivers everything now; resolves to whether that succeeded. */
  async flush(): Promise<boolean> {
    while (this.busy()) {
      if (this.now().kind === 'session-ended') return false;
      const attempt = new Promise<boolean>((resolve) => this.watchers.push(resolve));
      this.hurry();
      if (!(await attempt)) return false;
    }
    return true;
  }

  private holds(): boolean {
    return sizeOf(this.waiting) > 0;
  }

  private wake(): void {
    if (!this.running && this.holds()) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.holds() && this.now().kind !== 'session-ended') {
      await this.pause.wait(this.tries === 0 ? gathering : backoff(this.tries));
      const delivered = await this.attempt();
      this.watchers.splice(0).forEach((tell) => tell(delivered));
    }
    this.running = false;
  }

  private async attempt(): Promise<boolean> {
    const change = this.waiting;
    this.waiting = nothing;
    this.underWay = change;
    if (JSON.stringify(this.tried.at(-1)) !== JSON.stringify(change)) this.tried = [...this.tried, change];
    const outcome = await this.sender.save({ version: this.version, ...change });
    this.underWay = undefined;
    if (!outcome.ok) return this.recover(change, outcome.problem);
    this.tried = [];
    this.version = outcome.value.version;
    this.savedAt = outcome.value.savedAt;
    this.tries = 0;
    this.now.set(this.holds() ? { kind: 'saving' } : this.restingState());
    return true;
  }

  private async recover(change: Change, problem: Problem): Promise<boolean> {
    this.waiting = merge(change, this.waiting);
    if (problem.name === 'stale-version') return this.rebase();
    if (problem.name === 'intake-session-needed') {
      this.now.set({ kind: 'session-ended' });
      return false;
    }
    if (mayPass(problem)) return this.putOff();
    return this.drop(problem.fields.map(({ field }) => field.replace(/^(answers|absent)\./, '')));
  }

  /** Gives up the answers that the server will never take: those it named, or all of them when it named none. */
  private drop(linkIds: readonly string[]): boolean {
    const rest = without(this.waiting, linkIds);
    this.waiting = sizeOf(rest) === sizeOf(this.waiting) ? nothing : rest;
    this.now.set({ kind: 'refused', at: this.savedAt });
    return false;
  }

  private async rebase(): Promise<boolean> {
    this.tries += 1;
    const outcome = await this.sender.reload();
    if (!outcome.ok) return this.putOff();
    this.version = outcome.value;
    this.now.set(this.holds() ? { kind: 'saving' } : this.restingState());
    return true;
  }

  private putOff(): boolean {
    this.tries += 1;
    this.now.set({ kind: 'waiting' });
    return false;
  }

  private restingState(): SavingState {
    return this.savedAt === undefined ? { kind: 'nothing-yet' } : { kind: 'saved', at: this.savedAt };
  }
}

import { HttpClient } from '@angular/common/http';
import { computed, DestroyRef, effect, inject, Service, signal, untracked } from '@angular/core';
import type { Helper, HelperKept } from '@myotome/contract';
import { IntakeStore } from '../session/intake-store';
import { settle } from '../session/intake-api';
import { mayPass, type Problem } from '../session/outcome';
import { backoff, Pause } from '../session/pause';
import type { SavingState } from '../session/save-queue';

/** Milliseconds without a further key press after which what was typed is sent. */
const gathering = 700;

/** Long enough for a slow mobile line, in milliseconds. */
const timeout = 20_000;

/** Fewest figures of a number that can be called, as the server has it. */
const fewestFigures = 3;

const blank: Helper = { relation: null, name: '', phone: '', maySpeak: null };

const isDialable = ({ phone }: Helper): boolean =>
  phone.trim() === '' || (phone.match(/\d/g) ?? []).length >= fewestFigures;

/**
 * What is said of whoever fills in the form for the patient: saved as it is typed, again and again until it arrives.
 * It is no answer, so that it travels by itself.
 */
@Service()
export class HelperDraft {
  private readonly http = inject(HttpClient);
  private readonly store = inject(IntakeStore);

  /** What was typed and is not with the server yet, or cannot be sent as it stands. */
  private readonly typed = signal<Helper | undefined>(undefined);
  private readonly now = signal<SavingState>({ kind: 'nothing-yet' });
  readonly state = this.now.asReadonly();
  readonly said = computed<Helper>(() => this.typed() ?? this.store.view()?.helper ?? blank);
  /** Whether the number can be called, or there is none. */
  readonly dialable = computed(() => isDialable(this.said()));

  private unsent = false;
  private running = false;
  private sending: Promise<void> = Promise.resolve();
  private readonly pause = new Pause();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.pause.giveUp());
    effect(() => {
      const view = this.store.view();
      // Nothing of one person may reach the form of another; a session that was renewed goes on.
      untracked(() => (view ? this.wake() : this.forget()));
    });
    window.addEventListener('online', () => this.pause.hurry());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.pause.hurry());
  }

  /** Takes in what was chosen or typed. */
  change(part: Partial<Helper>): void {
    this.typed.set({ ...this.said(), ...part });
    this.unsent = true;
    this.now.set({ kind: 'saving' });
    this.wake();
  }

  /** Sends what is not sent yet; resolves to whether all of it is with the server. */
  async flush(): Promise<boolean> {
    await this.sending;
    if (this.unsent) await this.send();
    return !this.unsent;
  }

  private forget(): void {
    this.typed.set(undefined);
    this.unsent = false;
    this.now.set({ kind: 'nothing-yet' });
  }

  private wake(): void {
    if (!this.running && this.unsent) void this.run();
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
      before = this.typed();
      await this.pause.wait(tries === 0 ? gathering : backoff(tries));
    } while (this.typed() !== before);
  }

  /** One request at a time, so that what was typed last is also what arrives last. */
  private send(): Promise<void> {
    this.sending = this.sending.then(() => this.sendNow());
    return this.sending;
  }

  private async sendNow(): Promise<void> {
    const typed = this.said();
    const helper = isDialable(typed) ? typed : { ...typed, phone: '' };
    this.unsent = false;
    const request = this.http.put<HelperKept>('/api/v1/intake/helper', helper, { timeout, keepalive: true });
    const outcome = await settle(request);
    if (outcome.ok) this.keep(helper, outcome.value);
    else this.putOff(outcome.problem);
  }

  private putOff(problem: Problem): void {
    const ended = problem.name === 'intake-session-needed';
    if (!ended && !mayPass(problem)) return this.now.set({ kind: 'refused', at: undefined });
    this.unsent = true;
    this.now.set({ kind: ended ? 'session-ended' : 'waiting' });
  }

  private keep(helper: Helper, { savedAt }: HelperKept): void {
    this.store.view.update((view) => view && { ...view, helper });
    if (this.unsent) return;
    if (this.dialable()) this.typed.set(undefined);
    this.now.set({ kind: 'saved', at: savedAt });
  }
}

import { HttpClient } from '@angular/common/http';
import { computed, DestroyRef, effect, inject, Service, signal, untracked } from '@angular/core';
import type { Helper, HelperKept } from '@myotome/contract';
import { settle } from '../session/intake-api';
import { IntakeStore } from '../session/intake-store';
import type { Outcome } from '../session/outcome';
import { Autosave, hurryInTime } from './autosave';

/** Long enough for a slow mobile line, in milliseconds. */
const timeout = 20_000;

/** Fewest figures of a number that can be called, as the server has it. */
const fewestFigures = 3;

const blank: Helper = { relation: null, name: '', phone: '', maySpeak: null };

const isDialable = ({ phone }: Helper): boolean =>
  phone.trim() === '' || (phone.match(/\d/g) ?? []).length >= fewestFigures;

/** What is said of whoever fills in the form for the patient. It is no answer, so that it travels by itself. */
@Service()
export class HelperDraft {
  private readonly http = inject(HttpClient);
  private readonly store = inject(IntakeStore);

  /** What was typed and is not with the server yet, or cannot be sent as it stands. */
  private readonly typed = signal<Helper | undefined>(undefined);
  private readonly saving = new Autosave<Helper>((helper) => this.deliver(helper));
  readonly state = this.saving.state;
  readonly said = computed<Helper>(() => this.typed() ?? this.store.view()?.helper ?? blank);
  /** Whether the number can be called, or there is none. */
  readonly dialable = computed(() => isDialable(this.said()));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.saving.close());
    hurryInTime(this.saving);
    effect(() => {
      const view = this.store.view();
      // Nothing of one person may reach the form of another; a session that was renewed goes on.
      untracked(() => (view ? this.saving.wake() : this.forget()));
    });
  }

  /** Takes in what was chosen or typed. */
  change(part: Partial<Helper>): void {
    const said = { ...this.said(), ...part };
    this.typed.set(said);
    this.saving.put(isDialable(said) ? said : { ...said, phone: '' });
  }

  /** Sends what is not sent yet; resolves to whether all of it is with the server. */
  flush(): Promise<boolean> {
    return this.saving.flush();
  }

  private forget(): void {
    this.typed.set(undefined);
    this.saving.forget();
  }

  private async deliver(helper: Helper): Promise<Outcome<string>> {
    const request = this.http.put<HelperKept>('/api/v1/intake/helper', helper, { timeout, keepalive: true });
    const outcome = await settle(request);
    if (!outcome.ok) return outcome;
    this.store.view.update((view) => view && { ...view, helper });
    if (!this.saving.busy() && this.dialable()) this.typed.set(undefined);
    return { ok: true, value: outcome.value.savedAt };
  }
}

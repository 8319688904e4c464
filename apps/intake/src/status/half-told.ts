import { DestroyRef, effect, inject, type Signal, signal, untracked } from '@angular/core';
import type { KeepHalfTold, WorseningForm } from '@myotome/contract';
import { Autosave, hurryInTime } from '../question/autosave';
import { IntakeStore } from '../session/intake-store';
import { AfterApi } from './after-api';
import type { WorseDraft } from './worse-draft';

/** Beside what is told: what stood before and was begun, and which questions are about safety. */
interface Telling {
  readonly draft: WorseDraft;
  readonly form: Signal<WorseningForm | undefined>;
  readonly safety: Signal<readonly string[]>;
}

function keeping(): Autosave<KeepHalfTold> {
  const api = inject(AfterApi);
  const saving = new Autosave<KeepHalfTold>(async (half) => {
    const outcome = await api.keepHalfTold(half);
    return outcome.ok ? { ok: true, value: outcome.value.keptAt ?? new Date().toISOString() } : outcome;
  });
  hurryInTime(saving);
  inject(DestroyRef).onDestroy(() => {
    void saving.flush();
    saving.close();
  });
  return saving;
}

/**
 * Keeps a worsening while it is told, and goes on with one that was begun before. It is kept with the practice's server
 * and not on the device; on a tablet it is not kept at all. Call where injecting is possible.
 */
export function halfTold({ draft, form, safety }: Telling) {
  const store = inject(IntakeStore);
  const saving = keeping();
  /** When what was begun before was kept; undefined where nothing was, or it was put aside. */
  const begunAt = signal<string | undefined>(undefined);
  let kept: string | undefined;

  effect(() => {
    const now = form();
    if (!now) return;
    untracked(() => {
      draft.before.set(now);
      if (kept !== undefined) return;
      if (now.halfTold) draft.goOn(now.halfTold);
      begunAt.set(now.halfTold?.keptAt);
      kept = JSON.stringify(draft.toKeep(safety()));
    });
  });
  effect(() => {
    const half = draft.toKeep(safety());
    const content = JSON.stringify(half);
    // Before it is known what was begun, nothing may take its place.
    if (kept === undefined || content === kept || store.view()?.tablet) return;
    kept = content;
    untracked(() => saving.put(half));
  });

  return {
    state: saving.state,
    begunAt: begunAt.asReadonly(),
    startOver(): void {
      draft.startOver(safety());
      begunAt.set(undefined);
    },
    /** All of it is being sent: what is kept of it must not arrive after that. */
    stop: (): Promise<void> => saving.stop(),
    /** It could not be sent, and is kept again. */
    resume(): void {
      if (!store.view()?.tablet) saving.put(draft.toKeep(safety()));
    },
  };
}

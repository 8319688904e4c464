import { inject, type Signal, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Outcome } from '../session/outcome';

/** What a page shows while it fetches, once it has, and when it could not. */
export type Fetched<T> =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'here'; readonly value: T };

/** Something fetched, and the way to fetch it again. What was there stays while it is fetched anew. */
export interface Fetching<T> {
  readonly state: Signal<Fetched<T>>;
  again(): Promise<void>;
}

/** Fetches something for a page; without a session the person begins at the start. Call where injecting is possible. */
export function fetching<T>(fetch: () => Promise<Outcome<T>>): Fetching<T> {
  const router = inject(Router);
  const state = signal<Fetched<T>>({ kind: 'loading' });
  const again = async (): Promise<void> => {
    if (state().kind === 'failed') state.set({ kind: 'loading' });
    const outcome = await fetch();
    if (outcome.ok) return state.set({ kind: 'here', value: outcome.value });
    if (outcome.problem.name === 'intake-session-needed') return void (await router.navigateByUrl('/'));
    if (state().kind !== 'here') state.set({ kind: 'failed' });
  };
  void again();
  return { state: state.asReadonly(), again };
}

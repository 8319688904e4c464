import { DestroyRef, inject, Service, signal } from '@angular/core';

/** The present time as a signal, moved on every half minute, so that "2 h 10 left" stays true on an open screen. */
@Service()
export class Clock {
  private readonly time = signal(new Date());
  readonly now = this.time.asReadonly();

  constructor() {
    const timer = setInterval(() => this.time.set(new Date()), 30_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}

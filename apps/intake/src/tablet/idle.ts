import { DestroyRef, inject, Service, signal } from '@angular/core';

/** Seconds without a touch or a key before somebody is asked whether they are still there. */
const idleSeconds = 180;
/** Seconds to say so. */
const warningSeconds = 60;

const signs = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

/** Notices that nobody is at the tablet any more. */
@Service()
export class Idle {
  /** Seconds left to say that one is still there; `undefined` while nobody needs to ask. */
  readonly left = signal<number | undefined>(undefined);

  private quietSince = Date.now();
  private end: (() => void) | undefined;

  constructor() {
    const notice = (): void => {
      // Once asked, a stray touch is no answer: the person presses the button.
      if (this.left() === undefined) this.quietSince = Date.now();
    };
    for (const sign of signs) addEventListener(sign, notice, { passive: true, capture: true });
    const clock = setInterval(() => this.look(), 1000);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(clock);
      for (const sign of signs) removeEventListener(sign, notice, { capture: true });
    });
  }

  /** Watches from now on; `end` is called once when nobody answers. */
  watch(end: () => void): void {
    this.end = end;
    this.stay();
  }

  /** Somebody is there. */
  stay(): void {
    this.quietSince = Date.now();
    this.left.set(undefined);
  }

  private look(): void {
    if (!this.end) return;
    const quiet = Math.floor((Date.now() - this.quietSince) / 1000);
    const left = idleSeconds + warningSeconds - quiet;
    this.left.set(left > warningSeconds ? undefined : Math.max(0, left));
    if (left > 0) return;
    const { end } = this;
    this.end = undefined;
    end();
  }
}

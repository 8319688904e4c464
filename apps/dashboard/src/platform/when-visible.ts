import { DestroyRef, inject } from '@angular/core';

/** Does something again and again while the page is in view, and at once when it comes back into view. */
export function repeatWhileVisible(everyMilliseconds: number, act: () => void): void {
  const actIfVisible = (): void => {
    if (document.visibilityState === 'visible') act();
  };
  const timer = setInterval(actIfVisible, everyMilliseconds);
  document.addEventListener('visibilitychange', actIfVisible);
  inject(DestroyRef).onDestroy(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', actIfVisible);
  });
}

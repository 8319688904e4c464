import { DestroyRef, inject } from '@angular/core';
import { fromEvent, throttleTime } from 'rxjs';

/** Milliseconds between two readings of the queue, however much changes. */
const atMostEvery = 300;

/**
 * Does something as soon as the queue has changed, by whoever. The browser keeps the line open and takes it up again by
 * itself; where it cannot, the queue is still read every few seconds.
 */
export function whenQueueChanges(act: () => void): void {
  if (!('EventSource' in globalThis)) return;
  const line = new EventSource('/api/v1/cases/changes');
  fromEvent(line, 'changed')
    .pipe(throttleTime(atMostEvery, undefined, { leading: true, trailing: true }))
    .subscribe(() => {
      if (document.visibilityState === 'visible') act();
    });
  inject(DestroyRef).onDestroy(() => line.close());
}

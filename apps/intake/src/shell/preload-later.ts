import { Service } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import { mergeMap, type Observable, timer } from 'rxjs';

/** Milliseconds that the first page has the line to itself. */
const patience = 2500;

/** Fetches the other pages ahead, so that they are there when the line is not; but not while the first is on its way. */
@Service()
export class PreloadLater implements PreloadingStrategy {
  preload(_route: Route, load: () => Observable<unknown>): Observable<unknown> {
    return timer(patience).pipe(mergeMap(load));
  }
}

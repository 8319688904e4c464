import { Component, inject, input, output } from '@angular/core';
import { appWords } from '../words/words';
import type { Fetched } from './fetched';
import { afterWords } from './words/words';

/** What stands in place of something that is not there yet, or cannot be had. */
@Component({
  selector: 'app-waiting',
  template: `
    @if (state().kind === 'failed') {
      <p class="notice bad" role="alert">{{ after.status.loadFailed }}</p>
      <button type="button" class="go wide" (click)="again.emit()">{{ words.app.tryAgain }}</button>
    } @else if (state().kind === 'loading') {
      <p class="loading" role="status">{{ words.app.loading }}</p>
    }
  `,
})
export class Waiting {
  readonly state = input.required<Fetched<unknown>>();
  readonly again = output<void>();

  protected readonly words = inject(appWords);
  protected readonly after = inject(afterWords);
}

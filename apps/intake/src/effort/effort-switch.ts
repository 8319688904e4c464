import { Component, inject } from '@angular/core';
import { appWords } from '../words/words';
import { Effort } from './effort';

/** Turns the large buttons on and off, on any page. What it is called is what stands on it, for those who speak to it. */
@Component({
  selector: 'app-effort-switch',
  template: `
    <button type="button" class="plain" [attr.aria-pressed]="effort.low()" (click)="effort.choose(!effort.low())">
      @if (effort.low()) {
        <span aria-hidden="true">✓ </span>
      }
      {{ words.effort.large }}
    </button>
  `,
})
export class EffortSwitch {
  protected readonly words = inject(appWords);
  protected readonly effort = inject(Effort);
}

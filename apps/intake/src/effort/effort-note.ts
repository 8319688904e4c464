import { Component, inject } from '@angular/core';
import { appWords } from '../words/words';
import { EffortSwitch } from './effort-switch';

/** Says on the first page for whom the large buttons are, with the switch beside it. */
@Component({
  selector: 'app-effort-note',
  imports: [EffortSwitch],
  host: { class: 'effort-note box' },
  template: `
    <p>{{ words.effort.note }}</p>
    <app-effort-switch />
  `,
})
export class EffortNote {
  protected readonly words = inject(appWords);
}

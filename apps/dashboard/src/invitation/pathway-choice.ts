import { httpResource } from '@angular/common/http';
import { Component, computed, model } from '@angular/core';
import { pathwayList } from '@myotome/contract';

/** What the questions are to be about; not asked while there is only one answer. */
@Component({
  selector: 'app-pathway-choice',
  template: `
    @if (offered().length > 1) {
      <label for="pathway">What are the questions about?</label>
      <select id="pathway" class="entry" #choice (change)="chosen.set(choice.value)">
        @for (pathway of offered(); track pathway.id; let first = $first) {
          <option [value]="pathway.id" [selected]="chosen() ? pathway.id === chosen() : first">
            {{ pathway.title }}
          </option>
        }
      </select>
    } @else if (reading.error()) {
      <p class="soft small">What can be asked about could not be read: the usual questions are sent.</p>
    }
  `,
})
export class PathwayChoice {
  /** Id of the pathway; until one is chosen, the server takes the usual one, which stands first. */
  readonly chosen = model<string | undefined>(undefined);
  protected readonly reading = httpResource(() => '/api/v1/pathways', { parse: pathwayList.parse });
  protected readonly offered = computed(() => (this.reading.hasValue() ? this.reading.value().pathways : []));
}

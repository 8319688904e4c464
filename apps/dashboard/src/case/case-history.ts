import { Component, computed, input } from '@angular/core';
import type { CaseView } from '@myotome/contract';
import { WhenPipe } from '../platform/when-pipe';
import { condensed } from './condensed';

/** What happened to this case, oldest first, and which rules judged it. */
@Component({
  selector: 'app-case-history',
  imports: [WhenPipe],
  host: { class: 'panel' },
  template: `
    <h2>History</h2>
    <ol>
      @for (event of runs(); track $index) {
        <li>
          <span class="numbers soft small">{{ event.at | when }}</span><span
            >{{ event.words }}
            @if (event.by) {
              <span class="soft"> · {{ event.by }}</span>
            }
          </span>
        </li>
      }
    </ol>
    <p class="small soft">
      Judged by pathway “{{ pathway().id }}” {{ pathway().version }}, questionnaire
      {{ pathway().questionnaireVersion }}.
    </p>
  `,
  styles: `
    :host {
      display: block;
    }
    ol {
      display: grid;
      gap: 0.4rem;
      margin-block-end: 0.7rem;
    }
    li {
      display: grid;
      grid-template-columns: 9.2rem minmax(0, 1fr);
      gap: 0.6rem;
      align-items: baseline;
    }
    @container case (max-width: 26rem) {
      li {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
    }
  `,
})
export class CaseHistory {
  readonly events = input.required<CaseView['events']>();
  readonly pathway = input.required<CaseView['pathway']>();
  protected readonly runs = computed(() => condensed(this.events()));
}

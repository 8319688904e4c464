import { Component, input } from '@angular/core';
import type { CataloguePanel } from '@myotome/contract';

/** Signs and clauses of criteria that clinicians read from examination and results alone. */
@Component({
  selector: 'app-panels-list',
  template: `
    @for (panel of panels(); track panel.id) {
      <details class="panel">
        <summary>
          <h3>{{ panel.title }}</h3>
        </summary>
        <p class="small soft">{{ panel.note }}</p>
        <ul>
          @for (line of panel.lines; track $index) {
            <li>
              {{ line.label }}
              @if (line.unverified; as doubt) {
                <span class="tag warn">unverified</span> {{ doubt }}
              }
            </li>
          }
        </ul>
        <p class="small soft">Sources: {{ panel.sources.join(', ') }}</p>
      </details>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.6rem;
    }
    .panel {
      padding-block: 0.5rem;
    }
    h3 {
      display: inline;
    }
    summary {
      min-block-size: 28px;
    }
    li {
      font-size: 0.93rem;
      padding-block: 0.08rem;
    }
  `,
})
export class PanelsList {
  readonly panels = input.required<readonly CataloguePanel[]>();
}

import { Component, input } from '@angular/core';
import type { CatalogueCondition } from '@myotome/contract';

/** What speaks for or against a condition, each with its weight. */
@Component({
  selector: 'app-feature-list',
  template: `
    <h4>{{ title() }}</h4>
    <ul>
      @for (feature of features(); track $index) {
        <li>
          <b>{{ feature.grade }}</b> {{ feature.words }}
          @if (feature.unverified) {
            <span class="tag warn">unverified</span>
          }
        </li>
      } @empty {
        <li class="soft">nothing</li>
      }
    </ul>
  `,
  styles: `
    h4 {
      font-size: 0.86rem;
      font-weight: 640;
      color: var(--ink-soft);
    }
    li {
      font-size: 0.93rem;
      padding-block: 0.08rem;
      padding-inline-start: 5rem;
      text-indent: -5rem;
    }
    .tag {
      text-indent: 0;
    }
    b {
      display: inline-block;
      inline-size: 5rem;
      text-indent: 0;
      font-weight: 560;
      color: var(--ink-soft);
    }
  `,
})
export class FeatureList {
  readonly title = input.required<string>();
  readonly features = input.required<CatalogueCondition['for']>();
}

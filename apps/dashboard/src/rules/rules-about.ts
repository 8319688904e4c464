import { Component, input } from '@angular/core';
import type { CatalogueStatement } from '@myotome/contract';

/** What the pathway is for, what it works from, how it reasons and where it ends. */
@Component({
  selector: 'app-rules-about',
  host: { class: 'panel' },
  template: `
    <h2>Intended use</h2>
    <p>{{ statement().intendedUse }}</p>
    <h2>For whom</h2>
    <p>{{ statement().intendedUsers }}</p>
    <p>{{ statement().patients }}</p>
    <h2>Known limits</h2>
    <ul class="limits">
      @for (limit of statement().limits; track $index) {
        <li>{{ limit }}</li>
      }
    </ul>
    <details>
      <summary>What it works from, and what happens when it is missing</summary>
      <dl>
        @for (part of statement().inputs; track $index) {
          <dt>{{ part.input }}</dt>
          <dd>{{ part.whenMissing }}</dd>
        }
      </dl>
    </details>
    <details>
      <summary>How it works</summary>
      @for (paragraph of statement().logic; track $index) {
        <p>{{ paragraph }}</p>
      }
    </details>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.35rem;
      align-content: start;
      font-size: 0.95rem;
    }
    h2:not(:first-child),
    details {
      margin-block-start: 0.4rem;
    }
    :host > h2:first-child {
      margin: 0;
    }
    .limits {
      padding-inline-start: 1.1rem;
      list-style: disc;
    }
    summary {
      color: var(--accent);
      min-block-size: 24px;
    }
    details > p,
    dd {
      margin-block-start: 0.3rem;
    }
    dt {
      font-weight: 620;
      margin-block-start: 0.5rem;
    }
  `,
})
export class RulesAbout {
  readonly statement = input.required<CatalogueStatement>();
}

import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CatalogueSource } from '@myotome/contract';
import { Sources } from '../case/sources';

/** Every published document, how it was read, and what rests on it. */
@Component({
  selector: 'app-sources-list',
  imports: [RouterLink, Sources],
  template: `
    @for (source of sources(); track source.key) {
      <section class="panel" [attr.aria-label]="source.key">
        <h3>{{ source.key }}</h3>
        <app-sources [sources]="[source]" />
        @if (source.rules.length > 0) {
          <p class="small">
            Rules:
            @for (rule of source.rules; track rule) {
              <a [routerLink]="[]" [queryParams]="{ pathway: pathway() }" [fragment]="rule">{{ rule }}</a>&ngsp;
            }
          </p>
        }
        @if (source.conditions.length > 0) {
          <p class="small">Conditions: {{ source.conditions.join('; ') }}</p>
        }
        @if (source.rules.length + source.conditions.length === 0) {
          <p class="small soft">Background; no rule and no condition cites it.</p>
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.6rem;
      min-inline-size: 0;
    }
    section {
      display: grid;
      gap: 0.2rem;
      padding-block: 0.55rem;
      content-visibility: auto;
      contain-intrinsic-size: auto 6rem;
    }
    a {
      display: inline-block;
      min-inline-size: 24px;
      min-block-size: 24px;
    }
  `,
})
export class SourcesList {
  readonly sources = input.required<readonly CatalogueSource[]>();
  /** The pathway that the address names, kept in links to its rules. */
  readonly pathway = input<string>();
}

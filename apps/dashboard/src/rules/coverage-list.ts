import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CatalogueCoverage } from '@myotome/contract';

/** The evidence row by row: which rules carry it, or why a form cannot show it. */
@Component({
  selector: 'app-coverage-list',
  imports: [RouterLink],
  template: `
    @for (group of groups(); track group.name) {
      <section class="panel" [attr.aria-label]="group.name">
        <h3>{{ group.name }}</h3>
        <ul>
          @for (row of group.rows; track $index) {
            <li>
              <span>{{ row.name }}</span>
              <span class="carriers">
                @for (rule of row.rules; track rule) {
                  <a [routerLink]="[]" [queryParams]="{ pathway: pathway() }" [fragment]="rule">{{ rule }}</a>&ngsp;
                } @empty {
                  <span class="tag">no rule</span>
                }
              </span>
              <span class="small soft note">{{ row.note }}{{ row.note ? ' · ' : '' }}{{ row.sources.join(', ') }}</span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './coverage-list.css',
})
export class CoverageList {
  readonly rows = input.required<CatalogueCoverage['rows']>();
  /** The pathway that the address names, kept in links to its rules. */
  readonly pathway = input<string>();
  protected readonly groups = computed(() =>
    [...Map.groupBy(this.rows(), ({ group }) => group)].map(([name, rows]) => ({ name, rows })),
  );
}

import { Component, input } from '@angular/core';
import type { CatalogueCondition, CatalogueSource } from '@myotome/contract';
import { CatalogueConditionCard } from './catalogue-condition';

/** The conditions that the checklist weighs. */
@Component({
  selector: 'app-conditions-list',
  imports: [CatalogueConditionCard],
  template: `
    @for (condition of conditions(); track condition.id) {
      <app-catalogue-condition [condition]="condition" [sources]="sources()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.6rem;
      min-inline-size: 0;
    }
  `,
})
export class ConditionsList {
  readonly conditions = input.required<readonly CatalogueCondition[]>();
  readonly sources = input.required<ReadonlyMap<string, CatalogueSource>>();
}

import { Component, computed, input } from '@angular/core';
import type { CatalogueRule, CatalogueSource } from '@myotome/contract';
import { dispositionMeaning, dispositionWords } from '../platform/words';
import { RuleCard } from './rule-card';

/** Rules under a heading for each urgency. */
@Component({
  selector: 'app-rules-list',
  imports: [RuleCard],
  template: `
    @for (group of groups(); track group.disposition) {
      <section [attr.aria-label]="group.words">
        <h2>
          {{ group.words }} <span>· {{ group.meaning }} · {{ group.rules.length }}</span>
        </h2>
        @for (rule of group.rules; track rule.id) {
          <app-rule-card
            [id]="rule.id"
            tabindex="-1"
            [class.pointed-at]="rule.id === pointedAt()"
            [rule]="rule"
            [sources]="sources()"
          />
        }
      </section>
    }
  `,
  styles: `
    :host,
    section {
      display: grid;
      gap: 0.7rem;
      min-inline-size: 0;
    }
    :host {
      gap: 1.3rem;
    }
    h2 {
      font-size: 1.05rem;
      color: var(--ink);
    }
    h2 span {
      font-weight: 400;
      font-size: 0.93rem;
      color: var(--ink-soft);
    }
  `,
})
export class RulesList {
  readonly rules = input.required<readonly CatalogueRule[]>();
  readonly sources = input.required<ReadonlyMap<string, CatalogueSource>>();
  /** Id of the rule that the address names. */
  readonly pointedAt = input<string | null>(null);

  protected readonly groups = computed(() =>
    [...Map.groupBy(this.rules(), ({ disposition }) => disposition)].map(([disposition, rules]) => ({
      disposition,
      rules,
      words: dispositionWords[disposition],
      meaning: dispositionMeaning[disposition],
    })),
  );
}

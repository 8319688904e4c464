import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CatalogueView } from '@myotome/contract';
import { ConditionsList } from './conditions-list';
import { CoverageList } from './coverage-list';
import { matchingConditions, matchingRows, matchingRules, matchingSources, type Wanted } from './matching';
import { PanelsList } from './panels-list';
import type { Part } from './parts';
import { RulesList } from './rules-list';
import { RulesTools } from './rules-tools';
import { SourcesList } from './sources-list';

/** The rules, the conditions of the checklist, the evidence row by row or the sources, as far as they are looked for. */
@Component({
  selector: 'app-rules-book',
  imports: [ConditionsList, CoverageList, PanelsList, RouterLink, RulesList, RulesTools, SourcesList],
  styleUrl: './rules-book.css',
  template: `
    <div class="bar">
      <nav aria-label="Parts of the catalogue">
        @for (choice of parts(); track choice.part) {
          <a
            routerLink="."
            [queryParams]="{ view: choice.part === 'rules' ? null : choice.part }"
            queryParamsHandling="merge"
            [class.on]="part() === choice.part"
            [attr.aria-current]="part() === choice.part ? 'true' : null"
            >{{ choice.words }} <span class="numbers">{{ choice.count }}</span></a
          >
        }
      </nav>
      <app-rules-tools [wanted]="wanted()" [by]="part()" (changed)="changed.emit($event)" />
    </div>
    <p class="small soft">
      <span role="status">{{ shown() }} of {{ all() }} shown.</span>
      @if (part() === 'rules' && shown() > 0) {
        In each sentence, dotted words stand for the patient's answer, and what is in [brackets] appears only when that
        answer was given.
      }
    </p>
    @if (shown() === 0) {
      <div class="empty">
        <h2>Nothing matches</h2>
        <button class="quiet" type="button" (click)="changed.emit(everything)">Clear what is looked for</button>
      </div>
    } @else {
      @let current = part();
      @switch (current) {
        @case ('rules') {
          <app-rules-list [rules]="rules()" [sources]="byKey()" [pointedAt]="pointedAt()" />
        }
        @case ('conditions') {
          <app-conditions-list [conditions]="conditions()" [sources]="byKey()" />
        }
        @case ('evidence') {
          <app-coverage-list [rows]="evidence()" [pathway]="catalogue().pathway" />
        }
        @case ('sources') {
          <app-sources-list [sources]="sources()" [pathway]="catalogue().pathway" />
        }
        @default never;
      }
    }
    @if (part() === 'evidence' && catalogue().coverage; as coverage) {
      @if (coverage.rulesOfTheirOwn.length > 0) {
        <h2>Rules that no row asks for</h2>
        <ul class="small">
          @for (own of coverage.rulesOfTheirOwn; track own.rule) {
            <li>
              <b>{{ own.rule }}</b> {{ own.why }}
            </li>
          }
        </ul>
      }
    }
    @if (part() === 'conditions' && catalogue().panels.length > 0) {
      <h2>Read from examination and results alone</h2>
      <app-panels-list [panels]="catalogue().panels" />
    }
  `,
})
export class RulesBook {
  readonly catalogue = input.required<CatalogueView>();
  readonly part = input.required<Part>();
  readonly wanted = input.required<Wanted>();
  readonly pointedAt = input<string | null>(null);
  readonly changed = output<Partial<Wanted>>();

  protected readonly everything: Wanted = { search: '', urgency: '', evidence: '', unverified: false };
  protected readonly byKey = computed(() => new Map(this.catalogue().sources.map((source) => [source.key, source])));
  protected readonly rules = computed(() => matchingRules(this.catalogue().rules, this.wanted(), this.byKey()));
  protected readonly conditions = computed(() =>
    matchingConditions(this.catalogue().conditions, this.wanted(), this.byKey()),
  );
  private readonly rows = computed(() => this.catalogue().coverage?.rows ?? []);
  protected readonly evidence = computed(() => matchingRows(this.rows(), this.wanted()));
  protected readonly sources = computed(() => matchingSources(this.catalogue().sources, this.wanted()));
  protected readonly parts = computed(() => {
    const { rules, conditions, sources } = this.catalogue();
    const all = [
      { part: 'rules', words: 'Rules', count: rules.length },
      { part: 'conditions', words: 'Conditions', count: conditions.length },
      { part: 'evidence', words: 'Evidence', count: this.rows().length },
      { part: 'sources', words: 'Sources', count: sources.length },
    ] as const satisfies readonly { part: Part; [key: string]: unknown }[];
    return all.filter(({ part, count }) => part !== 'evidence' || count > 0);
  });
  protected readonly shown = computed(() => this[this.part()]().length);
  protected readonly all = computed(() => this.parts().find(({ part }) => part === this.part())?.count ?? 0);
}

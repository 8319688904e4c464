import { httpResource } from '@angular/common/http';
import { afterRenderEffect, Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { catalogueList, catalogueView } from '@myotome/contract';
import { problemOf, problemWords } from '../platform/problem';
import { bringIntoView } from './bring-into-view';
import type { Wanted } from './matching';
import { partOf } from './parts';
import { RulesAbout } from './rules-about';
import { RulesBook } from './rules-book';
import { RulesFigures } from './rules-figures';
import { RulesReview } from './rules-review';

/** Every rule in words with what it rests on, for a clinician to review; what is looked for stands in the address. */
@Component({
  selector: 'app-rules-page',
  imports: [RulesAbout, RulesBook, RulesFigures, RulesReview],
  styleUrl: './rules-page.css',
  template: `
    <main class="page">
      <div class="page-head">
        <h1>Rules</h1>
        @if (catalogue(); as read) {
          @if (choices().length > 1) {
            <label
              ><span class="only-read">Pathway</span>
              <select class="entry" #chosen (change)="open(chosen.value)">
                @for (choice of choices(); track choice.id) {
                  <option [value]="choice.id" [selected]="choice.id === read.pathway">{{ choice.title }}</option>
                }
              </select>
            </label>
          } @else {
            <b>{{ read.title }}</b>
          }
          <span class="tag">version {{ read.version }}</span>
          <button class="quiet" type="button" (click)="goToBook()">To the rules</button>
        }
      </div>
      @if (catalogue(); as read) {
        <app-rules-review [statement]="read.statement" />
        <div class="about">
          <app-rules-about [statement]="read.statement" />
          <app-rules-figures [figures]="read.figures" />
        </div>
        <app-rules-book
          id="rules-book"
          tabindex="-1"
          [catalogue]="read"
          [part]="part()"
          [wanted]="wanted()"
          [pointedAt]="fragment()"
          (changed)="ask($event)"
        />
      } @else if (problem(); as words) {
        <p class="notice bad" role="alert">
          {{ words }} <button class="quiet" type="button" (click)="again()">Try again</button>
        </p>
      } @else {
        <p class="empty" role="status">Reading the rules …</p>
      }
    </main>
  `,
})
export class RulesPage {
  readonly pathway = input<string>();
  readonly view = input<string>();
  readonly search = input<string>();
  readonly urgency = input<string>();
  readonly evidence = input<string>();
  readonly unverified = input<string>();

  private readonly router = inject(Router);
  protected readonly fragment = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
  private readonly list = httpResource(() => '/api/v1/rules', { parse: catalogueList.parse });
  protected readonly choices = computed(() => (this.list.hasValue() ? this.list.value().pathways : []));
  private readonly id = computed(() => this.pathway() ?? this.choices()[0]?.id);
  private readonly reading = httpResource(
    () => {
      const id = this.id();
      return id === undefined ? undefined : `/api/v1/rules/${encodeURIComponent(id)}`;
    },
    { parse: catalogueView.parse },
  );
  protected readonly catalogue = computed(() => (this.reading.hasValue() ? this.reading.value() : undefined));
  protected readonly problem = computed(() => {
    const error = this.reading.error() ?? this.list.error();
    return error ? problemWords(problemOf(error)) : null;
  });
  protected readonly part = computed(() => partOf(this.view()));
  protected readonly wanted = computed<Wanted>(() => ({
    search: this.search() ?? '',
    urgency: this.urgency() ?? '',
    evidence: this.evidence() ?? '',
    unverified: this.unverified() === 'yes',
  }));
  private readonly shownAt = signal<string | null>(null);

  constructor() {
    afterRenderEffect(() => this.showPlace());
  }

  /** Brings the rule that the address names into view, once it is there. */
  private showPlace(): void {
    const place = this.fragment();
    if (this.catalogue() === undefined || place === this.shownAt()) return;
    this.shownAt.set(place);
    if (place !== null) bringIntoView(place);
  }

  protected goToBook(): void {
    bringIntoView('rules-book');
  }

  protected again(): void {
    this.list.reload();
    this.reading.reload();
  }

  protected open(pathway: string): void {
    void this.router.navigate([], { queryParams: { pathway } });
  }

  protected ask(change: Partial<Wanted>): void {
    void this.router.navigate([], { queryParams: inAddress(change), queryParamsHandling: 'merge', replaceUrl: true });
  }
}

/** What is looked for as parts of the address; what is not looked for leaves it. */
function inAddress(change: Partial<Wanted>): Record<string, string | null> {
  const said = (value: string | boolean): string | null => {
    if (typeof value === 'boolean') return value ? 'yes' : null;
    return value.trim() === '' ? null : value;
  };
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [name, said(value)]));
}

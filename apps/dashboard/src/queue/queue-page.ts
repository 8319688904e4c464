import { Component, computed, effect, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Router, RouterOutlet } from '@angular/router';
import { Clock } from '../platform/clock';
import { problemWords } from '../platform/problem';
import { repeatWhileVisible } from '../platform/when-visible';
import { Session } from '../session/session';
import { QueueFeed } from './queue-feed';
import { stepThroughRows } from './queue-keys';
import { QueueRowLine } from './queue-row';
import { QueueSkeleton } from './queue-skeleton';
import { QueueTiles } from './queue-tiles';
import { QueueTools } from './queue-tools';

/** The queue, and beside it (or, on smaller screens, in its place) the case that was opened from it. */
@Component({
  selector: 'app-queue-page',
  imports: [MatProgressBar, QueueRowLine, QueueSkeleton, QueueTiles, QueueTools, RouterOutlet],
  providers: [QueueFeed],
  styleUrl: './queue-page.css',
  host: { role: 'main', '[class.case-open]': 'caseOpen()', '[class.list-only]': '!mayOpen', '(document:keydown)': 'key($event)' },
  template: `
    <section class="list" aria-label="Queue">
      <h1 class="only-read">{{ list() === 'flagged' ? 'Flagged queue' : 'Other responses' }}</h1>
      <app-queue-tiles [counts]="feed.page()?.counts" />
      <app-queue-tools [list]="list()" [search]="search() ?? ''" [show]="shown()" (searched)="ask({ search: $event })" (turned)="ask({ show: $event })" />
      <div class="progress">@if (feed.loading() && feed.page()) { <mat-progress-bar mode="indeterminate" aria-label="Looking for changes" /> }</div>
      @if (feed.problem(); as problem) {
        <p class="notice bad" role="alert">{{ words(problem) }} <button class="quiet" type="button" (click)="feed.refresh()">Try again</button></p>
      }
      @if (feed.page(); as page) {
        <ul #rows aria-label="Cases">
          @for (row of page.rows; track row.id) {
            <li><app-queue-row [row]="row" [list]="list()" [now]="clock.now()" [timeZone]="session.timeZone()" [opens]="mayOpen" /></li>
          } @empty {
            <li class="empty"><h2>{{ search() ? 'Nobody found' : 'Nothing waits here' }}</h2>{{ emptyWords() }}</li>
          }
        </ul>
        @if (page.next) {
          <button class="quiet more" type="button" [disabled]="feed.loading()" (click)="feed.readOn()">{{ feed.loading() ? 'Reading …' : 'Show more' }}</button>
        }
      } @else if (!feed.problem()) {
        <app-queue-skeleton />
      }
    </section>
    <section class="beside" aria-label="Case">
      <router-outlet (activate)="caseOpen.set(true)" (deactivate)="caseOpen.set(false)" />
      @if (!caseOpen()) {
        <div class="empty"><h2>Choose a case</h2>It opens here, beside the queue.<p class="keys"><kbd>j</kbd> <kbd>k</kbd> next and previous · <kbd>o</kbd> open · <kbd>c</kbd> claim · <kbd>/</kbd> search</p></div>
      }
    </section>
  `,
})
export class QueuePage {
  readonly list = input.required<'flagged' | 'other'>();
  readonly search = input<string>();
  readonly show = input<string>();

  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly clock = inject(Clock);
  protected readonly feed = inject(QueueFeed);
  private readonly rows = viewChild<ElementRef<HTMLElement>>('rows');
  protected readonly caseOpen = signal(false);
  protected readonly mayOpen = this.session.may('case:read');
  protected readonly words = problemWords;
  protected readonly shown = computed(() => (this.show() === 'decided' ? 'decided' : 'open'));
  protected readonly emptyWords = computed(() => {
    if (this.search()) return 'Search looks at names, dates of birth and identifiers in this list.';
    return this.shown() === 'decided' ? 'Decided cases appear here.' : 'New responses appear by themselves.';
  });

  constructor() {
    effect(() => this.feed.question.set({ list: this.list() === 'other' ? 'other' : 'flagged', search: this.search() ?? '', show: this.shown() }));
    repeatWhileVisible(15_000, () => this.feed.refresh());
  }

  protected ask(change: { search?: string; show?: 'open' | 'decided' }): void {
    const queryParams = { search: change.search === '' ? null : change.search, show: change.show === 'open' ? null : change.show };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected key(event: KeyboardEvent): void {
    const list = this.rows()?.nativeElement;
    if (list) stepThroughRows(event, list);
  }
}

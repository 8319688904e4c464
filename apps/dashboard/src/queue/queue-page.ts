import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Router, RouterOutlet } from '@angular/router';
import { Clock } from '../platform/clock';
import { problemWords } from '../platform/problem';
import { repeatWhileVisible } from '../platform/when-visible';
import { Session } from '../session/session';
import { QueueFeed, type QueueQuestion } from './queue-feed';
import { QueueRows } from './queue-rows';
import { QueueSkeleton } from './queue-skeleton';
import { QueueTiles } from './queue-tiles';
import { QueueTools } from './queue-tools';
import { whenQueueChanges } from './when-queue-changes';

/** What is asked of the queue anew; what is absent stays as it is. */
interface QueueChange {
  readonly search?: string;
  readonly show?: 'open' | 'decided';
}

/** The queue, and beside it (or, on smaller screens, in its place) the case that was opened from it. */
@Component({
  selector: 'app-queue-page',
  imports: [MatProgressBar, QueueRows, QueueSkeleton, QueueTiles, QueueTools, RouterOutlet],
  providers: [QueueFeed],
  styleUrl: './queue-page.css',
  host: {
    role: 'main',
    '[class.case-open]': 'caseOpen()',
    '[class.list-only]': '!mayOpen',
  },
  template: `
    <section class="list" aria-label="Queue">
      <h1 class="only-read">{{ list() === 'flagged' ? 'Flagged queue' : 'Other responses' }}</h1>
      <app-queue-tiles [counts]="feed.page()?.counts" />
      <app-queue-tools
        [list]="list()"
        [search]="search() ?? ''"
        [show]="shown()"
        (searched)="ask({ search: $event })"
        (turned)="ask({ show: $event })"
      />
      <div class="progress">
        @if (feed.loading() && feed.page()) {
          <mat-progress-bar mode="indeterminate" aria-label="Looking for changes" />
        }
      </div>
      @if (feed.problem(); as problem) {
        <p class="notice bad" role="alert">
          {{ words(problem) }} <button class="quiet" type="button" (click)="feed.refresh()">Try again</button>
        </p>
      }
      @if (feed.page(); as page) {
        <app-queue-rows
          [page]="page"
          [list]="list()"
          [search]="search() ?? ''"
          [show]="shown()"
          [now]="clock.now()"
          [timeZone]="session.timeZone()"
          [opens]="mayOpen"
          [loading]="feed.loading()"
          (more)="feed.readOn()"
        />
      } @else if (!feed.problem()) {
        <app-queue-skeleton />
      }
    </section>
    <section class="beside" aria-label="Case">
      <router-outlet (activate)="caseOpen.set(true)" (deactivate)="caseOpen.set(false)" />
      @if (!caseOpen()) {
        <div class="empty">
          <h2>Choose a case</h2>
          It opens here, beside the queue.
          <p class="keys">
            <kbd>j</kbd>&ngsp;<kbd>k</kbd> next and previous · <kbd>o</kbd> open · <kbd>c</kbd> claim ·
            <kbd>/</kbd> search
          </p>
        </div>
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
  protected readonly caseOpen = signal(false);
  protected readonly mayOpen = this.session.may('case:read');
  protected readonly words = problemWords;
  protected readonly shown = computed(() => (this.show() === 'decided' ? 'decided' : 'open'));

  private readonly question = computed<QueueQuestion>(() => ({
    list: this.list() === 'other' ? 'other' : 'flagged',
    search: this.search() ?? '',
    show: this.shown(),
  }));

  private readonly wanted = signal<QueueChange | null>(null);

  constructor() {
    this.feed.answer(this.question);
    whenQueueChanges(() => this.feed.refresh());
    repeatWhileVisible(15_000, () => this.feed.refresh());
    effect(() => this.writeWanted());
  }

  protected ask(change: QueueChange): void {
    this.wanted.update((before) => ({ ...before, ...change }));
  }

  /** Waits for a navigation under way: a search that ends as a case is being opened must not call the case off. */
  private writeWanted(): void {
    const change = this.wanted();
    if (!change || this.router.currentNavigation()) return;
    this.wanted.set(null);
    const queryParams = {
      search: change.search === '' ? null : change.search,
      show: change.show === 'open' ? null : change.show,
    };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

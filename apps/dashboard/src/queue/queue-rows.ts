import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import type { QueuePage } from '@myotome/contract';
import { stepThroughRows } from './queue-keys';
import { QueueRowLine } from './queue-row';

/** The rows read so far, walked through with j, k and o; what to say when there are none; and a way to read on. */
@Component({
  selector: 'app-queue-rows',
  imports: [QueueRowLine],
  host: { '(document:keydown)': 'key($event)' },
  template: `
    <ul aria-label="Cases">
      @for (row of page().rows; track row.id) {
        <li>
          <app-queue-row [row]="row" [list]="list()" [now]="now()" [timeZone]="timeZone()" [opens]="opens()" />
        </li>
      } @empty {
        <li class="empty">
          <h2>{{ search() ? 'Nobody found' : 'Nothing waits here' }}</h2>
          {{ emptyWords() }}
        </li>
      }
    </ul>
    @if (page().next) {
      <button class="quiet more" type="button" [disabled]="loading()" (click)="more.emit()">
        {{ loading() ? 'Reading …' : 'Show more' }}
      </button>
    }
  `,
  styles: `
    ul {
      background: var(--surface);
      border-block: 1px solid var(--line);
    }
    li + li {
      border-block-start: 1px solid var(--line);
    }
    .more {
      margin: 0.8rem 1rem;
    }
  `,
})
export class QueueRows {
  readonly page = input.required<QueuePage>();
  readonly list = input.required<'flagged' | 'other'>();
  readonly search = input('');
  readonly show = input<'open' | 'decided'>('open');
  readonly now = input.required<Date>();
  readonly timeZone = input<string>();
  readonly opens = input(false);
  readonly loading = input(false);
  readonly more = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly emptyWords = computed(() => {
    if (this.search()) return 'Search looks at names, dates of birth and identifiers in this list.';
    return this.show() === 'decided' ? 'Decided cases appear here.' : 'New responses appear by themselves.';
  });

  protected key(event: KeyboardEvent): void {
    stepThroughRows(event, this.element.nativeElement);
  }
}

import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { QueuePage } from '@myotome/contract';

/** How much waits, in five numbers; each leads to the list it counts. */
@Component({
  selector: 'app-queue-tiles',
  imports: [RouterLink],
  template: `
    @for (tile of tiles(); track tile.words) {
      <a [routerLink]="['/queue', tile.list]" [class]="tile.tone" [class.none]="tile.count === 0">
        <b class="numbers">{{ tile.count ?? '–' }}</b><span>{{ tile.words }}</span>
      </a>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 0.5rem;
      padding: 0.9rem 1rem 0.65rem;
    }
    a {
      display: block;
      background: var(--surface);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      padding: 0.45rem 0.7rem;
      color: var(--ink);
      text-decoration: none;
    }
    a:hover {
      border-color: var(--edge);
    }
    b {
      display: block;
      font-size: 1.5rem;
      line-height: 1.1;
      font-weight: 690;
    }
    span {
      font-size: 0.85rem;
      color: var(--ink-soft);
      line-height: 1.2;
      display: block;
      overflow-wrap: break-word;
    }
    .emergency:not(.none) {
      background: var(--emergency-wash);
      border-color: color-mix(in oklch, var(--emergency) 40%, transparent);
    }
    .emergency:not(.none) b,
    .late:not(.none) b {
      color: var(--emergency);
    }
    .urgent:not(.none) b {
      color: var(--urgent);
    }
    @media (max-width: 560px) {
      :host {
        grid-template-columns: 1.4fr 0.9fr 0.95fr 1.15fr 1.1fr;
        gap: 0.25rem;
        padding-inline: 0.5rem;
      }
      a {
        padding: 0.35rem 0.4rem;
      }
      span {
        font-size: 0.78rem;
      }
    }
  `,
})
export class QueueTiles {
  readonly counts = input<QueuePage['counts']>();

  protected readonly tiles = computed(() => {
    const counts = this.counts();
    const by = counts?.byDisposition;
    return [
      { words: 'emergency unread', count: counts?.unreadEmergencies, list: 'flagged', tone: 'emergency' },
      { words: 'urgent', count: by?.['urgent-referral'], list: 'flagged', tone: 'urgent' },
      { words: 'routine', count: by?.['routine-referral'], list: 'flagged', tone: '' },
      { words: 'primary or self-care', count: by && by['primary-care'] + by['self-care'], list: 'other', tone: '' },
      { words: 'overdue', count: counts?.overdue, list: 'flagged', tone: 'late' },
    ];
  });
}

import { Component, computed, input } from '@angular/core';
import type { Course } from './course';

/** Onset and today on one line, with the months between them. */
@Component({
  selector: 'app-timeline',
  template: `
    @if (course().onset; as onset) {
      <ol>
        <li>
          <b>{{ onset.when }}</b><span class="soft">first noticed{{ onset.what ? ': ' + onset.what : '' }}</span>
        </li>
        <li class="between numbers">
          <b>{{ span() }}</b><span class="soft">{{ course().manner }}</span>
        </li>
        <li class="today">
          <b>{{ course().today.when }}</b><span class="soft"
            >today{{ course().today.what ? ': ' + course().today.what : '' }}</span
          >
        </li>
      </ol>
    } @else {
      <p>
        <span class="tag warn">not known</span> when it began
        @if (course().manner) {
          <span class="soft">; {{ course().manner }}</span>
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      font-size: 0.93rem;
    }
    ol {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr);
      position: relative;
      padding-block-start: 1.4rem;
    }
    ol::before {
      content: '';
      position: absolute;
      inset: 0.5rem 0.4rem auto;
      block-size: 2px;
      background: var(--edge);
    }
    li {
      position: relative;
      display: grid;
      align-content: start;
      line-height: 1.3;
      padding-inline-end: 0.6rem;
    }
    li::before {
      content: '';
      position: absolute;
      inset-block-start: -1.35rem;
      inset-inline-start: 0;
      inline-size: 0.95rem;
      block-size: 0.95rem;
      border-radius: 50%;
      background: var(--accent);
      border: 3px solid var(--surface);
    }
    .between {
      text-align: center;
    }
    .between::before {
      display: none;
    }
    .today {
      text-align: end;
      padding: 0;
    }
    .today::before {
      inset-inline: auto 0;
      background: var(--ink);
    }
  `,
})
export class Timeline {
  readonly course = input.required<Course>();
  protected readonly span = computed(() => {
    const months = this.course().months;
    if (months === null) return '';
    if (months < 1) return 'this month';
    if (months < 24) return months === 1 ? '1 month' : `${months} months`;
    return `${Math.floor(months / 12)} years`;
  });
}

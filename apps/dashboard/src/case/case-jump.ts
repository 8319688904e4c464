import { Component, input } from '@angular/core';
import type { CaseView } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';

const parts = [
  { id: 'findings', words: 'Why' },
  { id: 'answers', words: 'Answers' },
  { id: 'checklist', words: 'Checklist' },
  { id: 'would-change', words: 'What if' },
  { id: 'examination', words: 'Examination' },
  { id: 'tests', words: 'Tests' },
  { id: 'decision', words: 'Decision' },
  { id: 'history', words: 'History' },
] as const;

/** Stays in view while one reads on: whose case this is, and a way to each part of it. */
@Component({
  selector: 'app-case-jump',
  imports: [UrgencyMark],
  template: `
    <span class="who"
      ><b>{{ view().patient.name }}</b> <myo-urgency-mark [disposition]="view().disposition"
    /></span>
    <nav aria-label="Parts of the case">
      @for (part of parts; track part.id) {
        <button class="quiet" type="button" (click)="go(part.id)">{{ part.words }}</button>
      }
    </nav>
  `,
  styles: `
    :host {
      position: sticky;
      inset-block-start: -1px;
      z-index: 2;
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 1rem;
      align-items: center;
      margin: 0 -1.5rem 0.9rem;
      padding: 0.35rem 1.5rem;
      background: var(--paper);
      border-block: 1px solid var(--line);
      font-size: 0.93rem;
    }
    .who {
      display: inline-flex;
      gap: 0.7rem;
      align-items: center;
      min-inline-size: 0;
    }
    nav {
      display: flex;
      gap: 0.55rem;
      overflow-x: auto;
      margin-inline-start: auto;
      padding: 0.1rem 0.4rem;
    }
    @media (max-width: 560px) {
      :host {
        margin-inline: -0.8rem;
        padding-inline: 0.8rem;
      }
      nav {
        margin-inline-start: 0;
        inline-size: 100%;
      }
    }
  `,
})
export class CaseJump {
  readonly view = input.required<CaseView>();
  protected readonly parts = parts;

  protected go(id: string): void {
    const part = document.getElementById(id);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  }
}

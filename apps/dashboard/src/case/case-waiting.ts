import { Component, computed, input, output } from '@angular/core';
import type { ProblemDetails } from '@myotome/contract';
import { problemWords } from '../platform/problem';

/** In the case's place while it is read, or when it cannot be. */
@Component({
  selector: 'app-case-waiting',
  template: `
    @if (problem(); as problem) {
      <div class="empty" role="alert">
        <h2>{{ problem.title }}</h2>
        {{ words() }} <button class="quiet" type="button" (click)="again.emit()">Try again</button>
      </div>
    } @else {
      <p class="only-read" role="status">Reading the case</p>
      <div class="bones" aria-hidden="true">
        @for (part of [1, 2, 3, 4]; track part) {
          <span class="bone"></span>
        }
      </div>
    }
  `,
  styles: `
    .bones {
      display: grid;
      gap: 0.9rem;
      max-inline-size: 40rem;
      padding-block-start: 0.5rem;
    }
    .bone:first-child {
      inline-size: 40%;
      block-size: 1.6rem;
    }
    .bone:nth-child(n + 3) {
      block-size: 6rem;
    }
  `,
})
export class CaseWaiting {
  readonly problem = input<ProblemDetails | null>(null);
  readonly again = output();
  protected readonly words = computed(() => {
    const problem = this.problem();
    if (!problem) return '';
    return problem.status === 404 ? 'The case does not exist, or belongs to another practice.' : problemWords(problem);
  });
}

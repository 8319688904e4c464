import { Component, input } from '@angular/core';
import type { CopiedAnswer } from '../review/own-copy';

/** Questions and answers, one under the other, as they are printed. */
@Component({
  selector: 'app-own-answers',
  template: `
    <dl>
      @for (one of answers(); track $index) {
        <div>
          <dt>{{ one.question }}</dt>
          @for (line of one.answer; track $index) {
            <dd>{{ line }}</dd>
          }
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      margin: 0;
    }
    dl > div {
      padding-block: 0.5rem;
      border-block-end: 1.5px solid var(--line);
      break-inside: avoid;
    }
    dt {
      color: var(--ink-soft);
      font-size: 0.92rem;
    }
    dd {
      margin: 0;
      font-weight: 620;
      white-space: pre-line;
    }
  `,
})
export class OwnAnswers {
  readonly answers = input.required<readonly CopiedAnswer[]>();
}

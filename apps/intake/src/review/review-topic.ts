import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { appWords } from '../words/words';

/** One question as it is read back. */
export interface ReviewRow {
  readonly linkId: string;
  /** Id of the page on which it is asked. */
  readonly page: string;
  readonly question: string;
  /** Empty when it was not answered. */
  readonly answer: readonly string[];
  /** Why there is no answer, or that there is none. */
  readonly without: string;
}

/** The answers to one topic, each with a way to change it. */
@Component({
  selector: 'app-review-topic',
  imports: [RouterLink],
  host: { class: 'review-topic' },
  template: `
    <h2>{{ title() }}</h2>
    <dl>
      @for (row of rows(); track row.linkId) {
        <div [id]="'review-' + row.linkId">
          <dt>{{ row.question }}</dt>
          <dd>
            @for (line of row.answer; track $index) {
              <span>{{ line }}</span>
            } @empty {
              <em>{{ row.without }}</em>
            }
          </dd>
          <dd class="change">
            <a [routerLink]="['/form', row.page]" [state]="{ fromReview: true, linkId: row.linkId }">
              {{ row.answer.length > 0 ? words.review.change : words.review.answer
              }}<span class="unseen">: {{ row.question }}</span>
            </a>
          </dd>
        </div>
      }
    </dl>
  `,
})
export class ReviewTopic {
  readonly title = input.required<string>();
  readonly rows = input.required<readonly ReviewRow[]>();

  protected readonly words = inject(appWords);
}

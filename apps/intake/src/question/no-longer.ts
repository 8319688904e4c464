import { Component, inject, input, output } from '@angular/core';
import { appWords } from '../words/words';

/** Says which answers no longer count since another was changed, and takes that change back in one press. */
@Component({
  selector: 'app-no-longer',
  template: `
    <div role="status">
      @if (lost().length > 0) {
        <div class="notice">
          @for (one of lost(); track one.topic) {
            <p>{{ words.question.noLonger(one.answers, one.topic) }}</p>
          }
        </div>
      }
    </div>
    @if (lost().length > 0) {
      <button type="button" (click)="undone.emit()">{{ words.question.undoChange }}</button>
    }
  `,
})
export class NoLonger {
  /** How many answers are lost, by the title of their topic. */
  readonly lost = input.required<readonly { readonly topic: string; readonly answers: number }[]>();
  readonly undone = output<void>();

  protected readonly words = inject(appWords);
}

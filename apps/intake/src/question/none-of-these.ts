import { Component, inject, input, output } from '@angular/core';
import { appWords } from '../words/words';

/**
 * One press that answers every open question of a page with "no" or "none". The same button takes it back, so that the
 * focus stays where it was.
 */
@Component({
  selector: 'app-none-of-these',
  host: { class: 'none-of-these' },
  template: `
    <p [id]="hintId" class="hint" [hidden]="answered() > 0">{{ words.question.noneHint(open()) }}</p>
    <p role="status">{{ answered() > 0 ? words.question.noneDone(answered()) : '' }}</p>
    <button
      type="button"
      [attr.aria-describedby]="answered() > 0 ? null : hintId"
      (click)="answered() > 0 ? undone.emit() : denied.emit()"
    >
      {{ answered() > 0 ? words.question.undo : words.question.none }}
    </button>
  `,
})
export class NoneOfThese {
  /** How many questions the press would answer. */
  readonly open = input.required<number>();
  /** How many it has answered, and would give back. */
  readonly answered = input.required<number>();
  readonly denied = output<void>();
  readonly undone = output<void>();

  protected readonly words = inject(appWords);
  protected readonly hintId = 'none-of-these-hint';
}

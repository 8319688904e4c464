import { Component, inject, input, output } from '@angular/core';
import type { AbsentReason } from '@myotome/questionnaire';
import { appWords } from '../words/words';

/** The ways to leave a question without an answer, which is never the same as saying no. */
@Component({
  selector: 'app-leave-out',
  host: { class: 'leave-out' },
  template: `
    @if (reason(); as reason) {
      <p role="status">
        <span aria-hidden="true">✓ </span
        >{{ reason === 'asked-unknown' ? words.question.isUnsure : words.question.isSkipped }}
      </p>
      <button type="button" class="plain" [attr.aria-describedby]="describedBy()" (click)="left.emit(null)">
        {{ words.question.undo }}
      </button>
    } @else {
      @if (unsure()) {
        <button
          type="button"
          class="plain"
          [attr.aria-describedby]="describedBy()"
          (click)="left.emit('asked-unknown')"
        >
          {{ words.question.unsure }}
        </button>
      }
      <button type="button" class="plain" [attr.aria-describedby]="describedBy()" (click)="left.emit('asked-declined')">
        {{ words.question.skip }}
      </button>
    }
  `,
})
export class LeaveOut {
  readonly reason = input.required<AbsentReason | undefined>();
  /** Whether "I am not sure" is offered here; not when it is one of the answers. */
  readonly unsure = input.required<boolean>();
  readonly describedBy = input.required<string>();
  readonly left = output<AbsentReason | null>();

  protected readonly words = inject(appWords);
}

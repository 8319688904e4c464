import { Component, input } from '@angular/core';
import type { FieldState } from '@angular/forms/signals';

/** What is wrong with a field, once the person has been there. */
@Component({
  selector: 'app-field-problems',
  template: `
    @if (field().touched()) {
      @for (error of field().errors().slice(0, 1); track error.kind) {
        <span class="wrong" role="alert">{{ error.message }}</span>
      }
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
    .wrong {
      color: var(--emergency);
      font-size: 0.9rem;
      font-weight: 560;
    }
  `,
})
export class FieldProblems {
  readonly field = input.required<Pick<FieldState<unknown, string | number>, 'touched' | 'errors'>>();
}

import { Component, input, output } from '@angular/core';
import type { Card } from './card';

/**
 * Answers as large buttons, for those who can only move on and press: unlike a group of radios each is a stop of the tab
 * key, and Enter is enough.
 */
@Component({
  selector: 'app-answer-buttons',
  host: { class: 'cards' },
  template: `
    @for (card of cards(); track card.code; let first = $first) {
      <button
        type="button"
        class="card"
        [class.one]="!several()"
        [id]="first ? name() : name() + '-' + card.code"
        [attr.aria-pressed]="chosen().includes(card.code)"
        (click)="pressed.emit(card.code)"
      >
        <span
          >{{ card.text }}
          @if (card.hint) {
            <small>{{ card.hint }}</small>
          }
        </span>
      </button>
    }
  `,
})
export class AnswerButtons {
  /** The id of the first button; begins the ids of the others. */
  readonly name = input.required<string>();
  readonly cards = input.required<readonly Card[]>();
  readonly chosen = input.required<readonly string[]>();
  /** Whether several answers may be chosen, so that each shows a box to tick. */
  readonly several = input(false);
  readonly pressed = output<string>();
}

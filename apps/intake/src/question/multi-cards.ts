import { Component, input, output } from '@angular/core';
import type { Card } from './card';

/** Large answer cards of which any number is chosen. */
@Component({
  selector: 'app-multi-cards',
  host: { class: 'cards' },
  template: `
    @for (card of cards(); track card.code; let first = $first) {
      <label class="card">
        <input
          type="checkbox"
          [id]="first ? name() : name() + '-' + card.code"
          [checked]="chosen().includes(card.code)"
          (change)="toggled.emit(card.code)"
        />
        <span
          >{{ card.text }}
          @if (card.hint) {
            <small>{{ card.hint }}</small>
          }
        </span>
      </label>
    }
  `,
})
export class MultiCards {
  /** The id of the first card; begins the ids of the others. */
  readonly name = input.required<string>();
  readonly cards = input.required<readonly Card[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly toggled = output<string>();
}

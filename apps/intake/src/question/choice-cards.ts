import { Component, DestroyRef, inject, input, output } from '@angular/core';
import type { Card } from './card';

/** Milliseconds after which an answer walked to with the arrow keys counts as meant. */
const settling = 900;

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** Large answer cards of which one is chosen. */
@Component({
  selector: 'app-choice-cards',
  host: {
    class: 'cards',
    '[class.pair]': 'pair()',
    '(keydown)': 'note($event)',
    '(pointerdown)': 'note($event)',
    '(focusout)': 'settle()',
  },
  template: `
    @for (card of cards(); track card.code; let first = $first) {
      <label class="card">
        <input
          type="radio"
          [id]="first ? name() : name() + '-' + card.code"
          [name]="name()"
          [value]="card.code"
          [checked]="card.code === chosen()"
          (change)="choose(card.code)"
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
export class ChoiceCards {
  /** Names the group; also the id of its first card. */
  readonly name = input.required<string>();
  readonly cards = input.required<readonly Card[]>();
  readonly chosen = input.required<string | undefined>();
  /** Whether two short answers stand side by side. */
  readonly pair = input(false);
  readonly picked = output<string>();

  private byArrow = false;
  private waiting: { readonly code: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.waiting?.timer));
  }

  /** Remembers what the hand is doing. Returns nothing: a listener that returns false would swallow the key press. */
  protected note(event: KeyboardEvent | PointerEvent): void {
    this.byArrow = 'key' in event && arrows.includes(event.key);
  }

  /**
   * Arrow keys choose each card they pass. An answer that can stop the form must not do so because somebody walked
   * over it, so that one counts only after resting on it for a moment, or on leaving the question.
   */
  protected choose(code: string): void {
    if (this.waiting) clearTimeout(this.waiting.timer);
    this.waiting = undefined;
    if (!this.byArrow) return this.picked.emit(code);
    this.waiting = { code, timer: setTimeout(() => this.settle(), settling) };
  }

  protected settle(): void {
    if (!this.waiting) return;
    const { code, timer } = this.waiting;
    clearTimeout(timer);
    this.waiting = undefined;
    this.picked.emit(code);
  }
}

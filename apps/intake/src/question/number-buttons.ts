import { Component, computed, inject, input, output } from '@angular/core';
import { appWords } from '../words/words';

/** Numbers that have a button of their own, from the smallest that is allowed. */
const shown = 11;

/** A number by pressing alone: the small ones at once, the others by going up or down from there. */
@Component({
  selector: 'app-number-buttons',
  template: `
    <div class="chips">
      @for (number of numbers(); track number) {
        <button type="button" class="chip" [attr.aria-pressed]="number === value()" (click)="chosen.emit(number)">
          {{ number }}
        </button>
      }
      @if (value() !== undefined) {
        <button type="button" class="chip" (click)="step(-1)">{{ words.effort.less }}</button>
        <button type="button" class="chip" (click)="step(1)">{{ words.effort.more }}</button>
      }
    </div>
  `,
})
export class NumberButtons {
  readonly value = input.required<number | undefined>();
  readonly min = input.required<number>();
  readonly max = input.required<number>();
  readonly chosen = output<number>();

  protected readonly words = inject(appWords);
  protected readonly numbers = computed(() =>
    Array.from({ length: Math.min(shown, this.max() - this.min() + 1) }, (_, index) => this.min() + index),
  );

  protected step(by: number): void {
    const next = (this.value() ?? this.min()) + by;
    this.chosen.emit(Math.min(this.max(), Math.max(this.min(), next)));
  }
}

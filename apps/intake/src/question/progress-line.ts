import { Component, computed, inject, input } from '@angular/core';
import { appWords } from '../words/words';

/** How far somebody has come, in words and as a line. */
@Component({
  selector: 'app-progress-line',
  host: { class: 'progress' },
  template: `
    <div class="track" aria-hidden="true"><i [style.inline-size.%]="share()"></i></div>
    <p class="where">
      <span>{{ words.form.where(topic(), page(), pages()) }}</span><span>{{ left() }}</span>
    </p>
  `,
})
export class ProgressLine {
  readonly topic = input.required<string>();
  /** Number of this page, from 1. */
  readonly page = input.required<number>();
  readonly pages = input.required<number>();
  /** Fewest and most minutes that are left; 0 for less than one. */
  readonly minutes = input.required<readonly [least: number, most: number]>();

  /** Presses that are left, where those are what counts. */
  readonly presses = input<number>();

  protected readonly words = inject(appWords);
  protected readonly left = computed(() => {
    const presses = this.presses();
    if (presses !== undefined) return this.words.effort.pressesLeft(presses);
    return this.words.form.minutesLeft(...this.minutes());
  });
  protected readonly share = computed(() => (100 * this.page()) / Math.max(1, this.pages()));
}

import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import type { PatientPractice } from '@myotome/contract';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import { standingAt, standingInWords } from './opening';

const minute = 60_000;

/** Whether the practice is open, and what it says for the time in which it is not. Needs no network. */
@Component({
  selector: 'app-practice-hours',
  template: `
    @if (standing(); as words) {
      <p class="hours">{{ words }}</p>
    }
    @if (closed() && practice().outOfHours) {
      <p class="hours notice">{{ practice().outOfHours }}</p>
    }
  `,
})
export class PracticeHours {
  readonly practice = input.required<PatientPractice>();

  private readonly words = inject(appWords);
  private readonly language = inject(Language);
  private readonly now = signal(new Date());

  protected readonly closed = computed(() => standingAt(this.practice().openings, this.now()).kind === 'closed');
  protected readonly standing = computed(() =>
    standingInWords(this.practice(), { now: this.now(), language: this.language.tag(), words: this.words.hours }),
  );

  constructor() {
    const clock = setInterval(() => this.now.set(new Date()), minute);
    inject(DestroyRef).onDestroy(() => clearInterval(clock));
  }
}

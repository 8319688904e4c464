import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { clockTime } from '../session/clock';
import type { SavingState } from '../session/save-queue';
import { appWords } from '../words/words';
import type { Words } from '../words/en';

function wordsFor(state: SavingState, words: Words, language: string): string {
  switch (state.kind) {
    case 'nothing-yet':
      return words.saving.nothingYet;
    case 'saving':
      return words.saving.saving;
    case 'saved':
      return words.saving.saved(clockTime(state.at, language));
    case 'waiting':
      return words.saving.waiting;
    case 'kept':
      return words.saving.kept;
    case 'undecided':
      return words.saving.undecided;
    case 'session-ended':
      return words.saving.sessionEnded;
    case 'refused':
      return words.saving.refused;
  }
}

/** The bar that always shows the way back, the way on, and whether everything is saved. */
@Component({
  selector: 'app-save-bar',
  host: { class: 'bar' },
  template: `
    <div class="bar-inside">
      @if (canGoBack()) {
        <button type="button" (click)="back.emit()">{{ words.form.back }}</button>
      }
      <button type="submit" class="go">{{ go() }}</button>
      <p class="saving" [class.bad]="bad()" aria-hidden="true">
        @if (saved()) {
          <span>✓ </span>
        }
        {{ text() }}
      </p>
      <p class="unseen" role="status">{{ announced() }}</p>
    </div>
  `,
})
export class SaveBar {
  readonly state = input.required<SavingState>();
  readonly language = input.required<string>();
  readonly canGoBack = input.required<boolean>();
  /** The words on the way on. */
  readonly go = input.required<string>();
  readonly back = output<void>();

  protected readonly words = inject(appWords);
  protected readonly saved = computed(() => this.state().kind === 'saved');
  protected readonly bad = computed(() =>
    ['waiting', 'undecided', 'session-ended', 'refused'].includes(this.state().kind),
  );
  protected readonly text = computed(() => wordsFor(this.state(), this.words, this.language()));
  /** What is read out: not "saving", which would be said again at each key. */
  protected readonly announced = linkedSignal<{ kind: string; text: string }, string>({
    source: () => ({ kind: this.state().kind, text: this.text() }),
    computation: ({ kind, text }, previous) =>
      kind === 'saving' || previous === undefined ? (previous?.value ?? '') : text,
  });
}

import { Component, computed, inject, input } from '@angular/core';
import { clockTime } from '../session/clock';
import type { SavingState } from '../session/save-queue';
import { Language } from '../words/language';
import { appWords } from '../words/words';

/** Where something is that saves itself; said only once that is settled, which is when a screen reader should hear it. */
@Component({
  selector: 'app-saved-line',
  template: `<p class="hint" role="status">{{ text() }}</p>`,
})
export class SavedLine {
  readonly state = input.required<SavingState>();

  private readonly words = inject(appWords);
  private readonly language = inject(Language);
  protected readonly text = computed(() => {
    const state = this.state();
    const { saved, waiting, sessionEnded, refused } = this.words.saving;
    if (state.kind === 'saved') return saved(clockTime(state.at, this.language.tag()));
    const others: Readonly<Record<string, string>> = { waiting, refused, 'session-ended': sessionEnded };
    return others[state.kind] ?? '';
  });
}

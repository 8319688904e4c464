import { computed, DestroyRef, effect, inject, Service, untracked } from '@angular/core';
import { IntakeApi } from '../session/intake-api';
import { IntakeStore } from '../session/intake-store';
import { mayPass } from '../session/outcome';
import { backoff, Pause } from '../session/pause';
import { Language } from './language';

/**
 * Keeps the questions in the language of the app. What a person has chosen decides; otherwise a form that was begun in
 * another language goes on in that one, and the app follows it.
 */
@Service()
export class FormLanguage {
  private readonly api = inject(IntakeApi);
  private readonly store = inject(IntakeStore);
  private readonly language = inject(Language);
  private readonly pause = new Pause();
  private asking = false;

  private readonly asked = computed(() => this.store.view()?.wording.language);
  /** Whether the questions are still in another language than the person chose, as without a connection. */
  readonly lagging = computed(
    () => this.language.chosen() && this.asked() !== undefined && this.asked() !== this.language.tag(),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => this.pause.giveUp());
    effect(() => {
      const asked = this.asked();
      if (asked === undefined || asked === this.language.tag()) return;
      if (this.language.chosen()) untracked(() => void this.ask());
      else untracked(() => void this.language.speak(asked));
    });
  }

  /** Tries again at once, as when the line is back. */
  hurry(): void {
    this.pause.hurry();
  }

  /** Asks for the questions in the language of the app until they are. */
  private async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    for (let tries = 1; this.lagging() && !(await this.change()); tries++) await this.pause.wait(backoff(tries));
    this.asking = false;
  }

  /** One try; resolves to whether there is nothing more to try. */
  private async change(): Promise<boolean> {
    const wanted = this.language.tag();
    const outcome = await this.api.changeLanguage(wanted);
    if (!outcome.ok) return !mayPass(outcome.problem);
    this.store.reword(outcome.value);
    return this.language.tag() === wanted;
  }
}

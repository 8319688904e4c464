import { Component, computed, inject } from '@angular/core';
import { itemsById } from '@myotome/questionnaire';
import { answerWords } from '../review/answer-words';
import { IntakeStore } from '../session/intake-store';
import type { Reply } from '../session/standing';
import { appWords } from '../words/words';

/** Shows both answers to a question that was answered on two devices; neither is used until the person says which. */
@Component({
  selector: 'app-two-answers',
  styles: `
    section {
      margin-block-end: 1.5rem;
    }
    h2 {
      margin-block-start: 0;
    }
  `,
  template: `
    @for (one of asked(); track one.linkId) {
      <section class="notice twice" role="alert" [attr.aria-labelledby]="'twice-' + one.linkId">
        <h2 [id]="'twice-' + one.linkId">{{ words.device.twiceTitle }}</h2>
        <p>{{ words.device.twiceText }}</p>
        <p>
          <b>{{ one.question }}</b>
        </p>
        <p>{{ words.device.here }}</p>
        <button type="button" class="wide" (click)="store.choose(one.linkId, 'here')">
          {{ words.device.use(one.here) }}
        </button>
        <p>{{ words.device.elsewhere }}</p>
        <button type="button" class="wide" (click)="store.choose(one.linkId, 'elsewhere')">
          {{ words.device.use(one.elsewhere) }}
        </button>
      </section>
    }
  `,
})
export class TwoAnswers {
  protected readonly words = inject(appWords);
  protected readonly store = inject(IntakeStore);

  protected readonly asked = computed(() =>
    this.store.saidTwice().map(({ linkId, here, elsewhere }) => ({
      linkId,
      question: this.store.view()?.wording.items[linkId]?.text ?? '',
      here: this.inWords(linkId, here),
      elsewhere: this.inWords(linkId, elsewhere),
    })),
  );

  private inWords(linkId: string, { value, reason }: Reply): string {
    if (reason === 'asked-unknown') return this.words.review.unsure;
    if (reason !== null) return this.words.review.skipped;
    const view = this.store.view();
    const item = view && itemsById(view.questionnaire).get(linkId);
    const wording = view?.wording.items[linkId];
    if (value === null || !item || !wording) return this.words.device.noAnswer;
    return answerWords(item, value, { wording, language: view.wording.language, words: this.words }).join(', ');
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { afterWords } from './words/words';

/** Questions worth asking at the visit, to be printed and ticked. */
@Component({
  selector: 'app-visit-questions',
  host: { class: 'box' },
  template: `
    <h2>{{ after.status.ask }}</h2>
    <p class="hint">{{ after.status.askHint }}</p>
    <ul>
      @for (question of questions(); track question) {
        <li>{{ question }}</li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      list-style: '☐  ';
    }
  `,
})
export class VisitQuestions {
  /** Names of the questions; one that this app has no words for yet is left out. */
  readonly ask = input.required<readonly string[]>();

  protected readonly after = inject(afterWords);
  protected readonly questions = computed(() =>
    this.ask().flatMap((name) => {
      const text = this.after.ask[name];
      return text === undefined ? [] : [text];
    }),
  );
}

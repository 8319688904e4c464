import { afterRenderEffect, Component, computed, ElementRef, inject, input, linkedSignal, signal } from '@angular/core';
import type { AnswerView } from '@myotome/contract';

const stateWords: Readonly<Record<AnswerView['state'], string>> = {
  answered: '',
  'not-answered': 'left blank',
  'not-sure': 'not sure',
  declined: 'would rather not say',
  'not-asked': 'not asked',
};

/** Every question and its answer, by topic; those pointed at are opened, lit and brought into view. */
@Component({
  selector: 'app-answers',
  host: { class: 'panel' },
  template: `
    <div class="top">
      <h2>All answers</h2>
      <input
        class="entry"
        type="search"
        aria-label="Find among the answers"
        placeholder="Find among the answers"
        #box
        [value]="filter()"
        (input)="filter.set(box.value)"
      />
      <button class="quiet small" type="button" (click)="toggleAll()">
        {{ allOpen() ? 'Close all' : 'Open all' }}
      </button>
    </div>
    @for (topic of topics(); track topic.name) {
      <details [open]="allOpen() || topic.lit || filter() !== ''">
        <summary>
          {{ topic.name }} <span class="soft small">{{ topic.answered }} of {{ topic.answers.length }} answered</span>
        </summary>
        <dl>
          @for (answer of topic.answers; track answer.linkId) {
            <div [id]="'answer-' + answer.linkId" [class.lit]="lit().includes(answer.linkId)">
              <dt [title]="answer.question">{{ answer.label }}</dt>
              <dd [class.none]="answer.state !== 'answered'">
                {{ answer.state === 'answered' ? answer.words : stateWords[answer.state] }}
              </dd>
            </div>
          }
        </dl>
      </details>
    } @empty {
      <p class="soft">No answer speaks of that.</p>
    }
  `,
  styleUrl: './answers.css',
})
export class Answers {
  readonly answers = input.required<readonly AnswerView[]>();
  readonly lit = input.required<readonly string[]>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly stateWords = stateWords;
  protected readonly allOpen = signal(false);
  /** Pointing at answers clears the filter, so that they can be seen. */
  protected readonly filter = linkedSignal({ source: this.lit, computation: () => '' });

  protected readonly topics = computed(() => {
    const sought = this.filter().trim().toLowerCase();
    const found = this.answers().filter((answer) =>
      `${answer.label} ${answer.question} ${answer.words}`.toLowerCase().includes(sought),
    );
    return [...Map.groupBy(found, (answer) => answer.topic)].map(([name, answers]) => ({
      name,
      answers,
      answered: answers.filter((answer) => answer.state === 'answered').length,
      lit: answers.some((answer) => this.lit().includes(answer.linkId)),
    }));
  });

  constructor() {
    afterRenderEffect(() => {
      if (this.lit().length > 0)
        this.element.nativeElement.querySelector('.lit')?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    });
  }

  protected toggleAll(): void {
    this.allOpen.update((open) => !open);
  }
}

import { Component, computed, input, output } from '@angular/core';
import type { AnswerView, CaseView } from '@myotome/contract';

const ownWords = 'concern.in-own-words';

/** The history told in one paragraph; each sentence leads to the answers it rests on. */
@Component({
  selector: 'app-summary',
  template: `
    <h2 class="only-read">Summary</h2>
    <p>
      @for (sentence of sentences(); track $index) {
        @if (sentence.linkIds.length > 0) {
          <span
            class="told"
            role="button"
            tabindex="0"
            [class.lit]="isLit(sentence.linkIds)"
            (click)="pointedAt.emit(sentence.linkIds)"
            (keydown.enter)="pointedAt.emit(sentence.linkIds)"
            (keydown.space)="point($event, sentence.linkIds)"
            >{{ sentence.text }}</span
          >
        } @else {
          {{ sentence.text }}
        }
        {{ ' ' }}
      }
    </p>
    @if (worry(); as words) {
      <blockquote><span class="soft small">In the patient's words</span>{{ words }}</blockquote>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: 1rem;
    }
    p {
      font-size: 1.08rem;
      line-height: 1.6;
      max-inline-size: 62rem;
      text-wrap: pretty;
    }
    .told {
      border-block-end: 2px dotted var(--accent);
      cursor: pointer;
    }
    .told:hover,
    .told.lit {
      background: var(--accent-wash);
    }
    blockquote {
      margin: 0.6rem 0 0;
      padding-inline-start: 0.8rem;
      border-inline-start: 3px solid var(--line);
      max-inline-size: 62rem;
    }
    blockquote .soft {
      display: block;
    }
  `,
})
export class Summary {
  readonly sentences = input.required<CaseView['summary']>();
  /** The answers, among which the patient's own words are found when the summary does not tell them. */
  readonly answers = input.required<readonly AnswerView[]>();
  readonly lit = input.required<readonly string[]>();
  readonly pointedAt = output<readonly string[]>();

  protected readonly worry = computed(() => {
    if (this.sentences().some((sentence) => sentence.linkIds.includes(ownWords))) return undefined;
    return this.answers().find((answer) => answer.linkId === ownWords && answer.state === 'answered')?.words;
  });

  protected isLit(linkIds: readonly string[]): boolean {
    return linkIds.join() === this.lit().join();
  }

  protected point(event: Event, linkIds: readonly string[]): void {
    event.preventDefault();
    this.pointedAt.emit(linkIds);
  }
}

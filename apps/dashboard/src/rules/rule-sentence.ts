import { Component, computed, input } from '@angular/core';

/** A stretch of the sentence: the place of an answer, words of a part that may be left out, or words that always stand. */
interface Piece {
  readonly words: string;
  readonly kind: 'words' | 'answer' | 'maybe';
}

/** "Weak {where}[, since {when}]" in its stretches; brackets stay, braces do not. */
export function piecesOf(because: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const part of because.split(/(\[[^\]]*\])/)) {
    const kind = part.startsWith('[') ? 'maybe' : 'words';
    part.split(/\{([^}]+)\}/).forEach((words, index) => {
      if (words !== '') pieces.push({ words, kind: index % 2 === 1 ? 'answer' : kind });
    });
  }
  return pieces;
}

/** The sentence of a rule, with the places of the patient's answers and what may be left out set apart. */
@Component({
  selector: 'app-rule-sentence',
  template: `
    @for (piece of pieces(); track $index) {
      <span [class]="piece.kind">{{ piece.words }}</span>
    }
  `,
  styles: `
    .answer {
      text-decoration: underline dotted;
      text-decoration-color: var(--edge);
      text-underline-offset: 0.2em;
    }
    .maybe {
      color: var(--ink-soft);
    }
  `,
})
export class RuleSentence {
  readonly because = input.required<string>();
  protected readonly pieces = computed(() => piecesOf(this.because()));
}

import type { Answers, AnswerValue } from '@myotome/questionnaire';
import { describeAnswer, type Terms } from './describe';

/** One piece of a sentence: fixed words, the place of an answer, or a part that may be left out. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'answer'; readonly linkId: string }
  | { readonly kind: 'optional'; readonly pieces: readonly Piece[] };

const token = /\[([^\]]*)\]|\{([^}]+)\}/g;

/** Reads a sentence such as "Weakness of the {weakness.regions}[, since {concern.onset}]". */
export function readSentence(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of template.matchAll(token)) {
    if (match.index > from) pieces.push({ kind: 'words', words: template.slice(from, match.index) });
    from = match.index + match[0].length;
    if (match[2] !== undefined) pieces.push({ kind: 'answer', linkId: match[2] });
    else pieces.push({ kind: 'optional', pieces: readSentence(match[1] ?? '') });
  }
  if (from < template.length) pieces.push({ kind: 'words', words: template.slice(from) });
  return pieces;
}

/** The link ids that a sentence speaks of. */
export function mentionedIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'words') return [];
    return piece.kind === 'answer' ? [piece.linkId] : mentionedIn(piece.pieces);
  });
}

/** Whether an answer adds nothing to a sentence: there is none, or it says "none". */
function saysNothing(value: AnswerValue | undefined): boolean {
  return value === undefined || value === 'none' || (Array.isArray(value) && value.every((code) => code === 'none'));
}

function write(pieces: readonly Piece[], answers: Answers, terms: Terms): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'words') return piece.words;
      if (piece.kind === 'answer') return describeAnswer(terms, piece.linkId, answers[piece.linkId]);
      const silent = mentionedIn(piece.pieces).some((linkId) => saysNothing(answers[linkId]));
      return silent ? '' : write(piece.pieces, answers, terms);
    })
    .join('');
}

/** The sentence with the answers in clinical words, beginning with a capital. */
export function writeSentence(pieces: readonly Piece[], answers: Answers, terms: Terms): string {
  const sentence = write(pieces, answers, terms);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

import type { AnswerValue } from '@myotome/questionnaire';
import { describeAnswer, type Terms } from './describe';

/** One piece of a sentence: fixed words, the place of an answer, or a part that may be left out. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'answer'; readonly linkId: string }
  | { readonly kind: 'optional'; readonly pieces: readonly Piece[]; readonly mentions: readonly string[] };

const token = /\[([^\]]*)\]|\{([^}]+)\}/g;

function optionalPart(template: string): Piece {
  const pieces = readSentence(template);
  return { kind: 'optional', pieces, mentions: mentionedIn(pieces) };
}

/** Reads a sentence such as "Weakness of the {weakness.regions}[, since {concern.onset}]". */
export function readSentence(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of template.matchAll(token)) {
    if (match.index > from) pieces.push({ kind: 'words', words: template.slice(from, match.index) });
    from = match.index + match[0].length;
    if (match[2] !== undefined) pieces.push({ kind: 'answer', linkId: match[2] });
    else pieces.push(optionalPart(match[1] ?? ''));
  }
  if (from < template.length) pieces.push({ kind: 'words', words: template.slice(from) });
  return pieces;
}

/** The link ids that a sentence speaks of. */
export function mentionedIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'words') return [];
    return piece.kind === 'answer' ? [piece.linkId] : piece.mentions;
  });
}

/** Whether an answer adds nothing to a sentence: there is none, or it says "none". */
function saysNothing(value: AnswerValue | undefined): boolean {
  return value === undefined || value === 'none' || (Array.isArray(value) && value.every((code) => code === 'none'));
}

/** Where a sentence takes its answers from; `undefined` where there is none. */
export type AnswerOf = (linkId: string) => AnswerValue | undefined;

function isSilent(mentions: readonly string[], answerOf: AnswerOf): boolean {
  for (const linkId of mentions) if (saysNothing(answerOf(linkId))) return true;
  return false;
}

function say(piece: Piece, answerOf: AnswerOf, terms: Terms): string {
  if (piece.kind === 'words') return piece.words;
  if (piece.kind === 'answer') return describeAnswer(terms, piece.linkId, answerOf(piece.linkId));
  if (isSilent(piece.mentions, answerOf)) return '';
  let text = '';
  for (const part of piece.pieces) text += say(part, answerOf, terms);
  return text;
}

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence with the answers in clinical words, beginning with a capital. */
export function writeSentence(pieces: readonly Piece[], answerOf: AnswerOf, terms: Terms): string {
  let text = '';
  for (const piece of pieces) {
    const words = say(piece, answerOf, terms);
    text += text === '' ? withCapital(words) : words;
  }
  return text;
}

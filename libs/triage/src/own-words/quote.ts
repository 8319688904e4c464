import type { Match } from './match';
import { pause, type Tokens } from './tokens';

/** The longest quotation, in UTF-16 units. */
const longest = 120;

/** Whether a text can be cut here without splitting a character in two. */
function isWhole(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return !(unit >= 0xdc00 && unit <= 0xdfff);
}

/**
 * The patient's own words around a match: its clause, and where that is too long the words nearest to it. Always a
 * piece of the text as it was written.
 */
export function quoteOf({ text, start, end, pause: pauses, count }: Tokens, match: Match): string {
  const from = (place: number): number => start[place] ?? 0;
  const to = (place: number): number => end[place] ?? 0;
  let first = match.first;
  let last = match.end - 1;
  while (first > 0 && pauses[first] === pause.none && to(last) - from(first - 1) <= longest) first -= 1;
  while (last + 1 < count && pauses[last + 1] === pause.none && to(last + 1) - from(first) <= longest) last += 1;
  const begin = from(first);
  const finish = Math.min(to(last), begin + longest);
  return text.slice(begin, isWhole(text, finish) ? finish : finish - 1);
}

import type { Match } from './match';
import { isNegated, type Context } from './negation';
import { isAboutAnother } from './person';
import { sentenceAround, type Found } from './speech';
import { pause, pauseBefore, wordAt, writtenAt } from './tokens';
import type { Turn } from './grammar';

/** What is known beforehand of a text and of what is looked for. */
export interface Expectation {
  readonly byPatient: boolean;
  readonly evenImagined: boolean;
}

type Near = readonly Found[];

const turnsOf = (near: Near, turn: Turn): readonly Match[] =>
  near.filter((one) => one.turn === turn).map(({ match }) => match);
const overlaps = (a: Match, b: Match): boolean => a.first < b.end && b.first < a.end;
const without = (turns: readonly Match[], others: readonly Match[]): readonly Match[] =>
  turns.filter((one) => !others.some((other) => overlaps(one, other)));

/** Whether a word opens another statement: "but", "because", or an "and" that something follows before the match. */
function isAnotherStatement({ tokens, speech }: Context, place: number, match: Match): boolean {
  const id = wordAt(tokens, place);
  if (speech.isBarrier(id) && !speech.is(id, 'self')) return true;
  return speech.is(id, 'and') && place + 1 < match.first;
}

/** Whether a statement begun before a match still holds at it: no clause has ended and no other has begun between. */
function holdsUntil(context: Context, turn: Match, match: Match): boolean {
  for (let place = turn.end; place < match.first; place += 1) {
    if (pauseBefore(context.tokens, place) > pause.none || isAnotherStatement(context, place, match)) return false;
  }
  return turn.end > match.first || pauseBefore(context.tokens, match.first) === pause.none;
}

function isImagined(context: Context, match: Match, near: Near): boolean {
  const last = match.places.at(-1) ?? match.first;
  return without(turnsOf(near, 'imagined'), turnsOf(near, 'real')).some(
    (turn) => turn.first < last && !match.places.includes(turn.first) && holdsUntil(context, turn, match),
  );
}

/** "Ten years ago I had a fit", unless anything says that it began then or is there again. */
function isLongGone(match: Match, near: Near): boolean {
  const still = without(turnsOf(near, 'still'), turnsOf(near, 'noneSince'));
  return still.length === 0 && turnsOf(near, 'longAgo').some((turn) => !overlaps(turn, match));
}

/** "I used to slur, but no longer". */
function hasEnded(match: Match, near: Near): boolean {
  return (
    turnsOf(near, 'usedTo').some((turn) => turn.first < (match.places.at(-1) ?? match.first)) &&
    turnsOf(near, 'ended').some((turn) => turn.first >= match.end)
  );
}

/** "The form asks whether I choke": there the patient's "I" belongs to the question. */
function isAsking({ tokens }: Context, turn: Match): boolean {
  return ['if', 'whether', 'si'].includes(writtenAt(tokens, turn.end - 1).toLowerCase());
}

/** Whether the patient speaks of themselves between a quotation's beginning and the end of a match. */
function speaksOfSelf({ tokens, speech }: Context, turn: Match, match: Match): boolean {
  for (let place = turn.end; place < match.end; place += 1) {
    if (speech.is(wordAt(tokens, place), 'self')) return true;
  }
  return false;
}

/** What a leaflet says or a form asks, unless the patient says "I do" or speaks in between. */
function isQuoted(context: Context, match: Match, near: Near): boolean {
  const isConfirmed = ({ first, end }: Match): boolean =>
    first >= match.end && pauseBefore(context.tokens, end) > pause.none;
  if (turnsOf(near, 'confirmed').some(isConfirmed)) return false;
  return turnsOf(near, 'quoted').some(
    (turn) =>
      turn.first < match.first &&
      holdsUntil(context, turn, match) &&
      (isAsking(context, turn) || !speaksOfSelf(context, turn, match)),
  );
}

/** "Denied" of what stands just before: "choking has never been a problem". */
function isDenied(match: Match, near: Near): boolean {
  return turnsOf(near, 'denied').some((turn) => turn.first >= match.end && turn.first <= match.end + 2);
}

/** Whether it was so and is no more, or was never so. */
function isOver(match: Match, near: Near): boolean {
  return isDenied(match, near) || isLongGone(match, near) || hasEnded(match, near);
}

/**
 * Whether the writer says that what was matched is so, or leaves it open. In doubt it is so: a false hit costs a
 * glance, a miss costs months.
 */
export function stands(context: Context, match: Match, expected: Expectation): boolean {
  if (isNegated(context, match)) return false;
  const sentence = sentenceAround(context.tokens, match.first);
  const near = context.speech.turnsIn(context.tokens, sentence);
  if (isOver(match, near) || isQuoted(context, match, near)) return false;
  if (!expected.evenImagined && isImagined(context, match, near)) return false;
  return !(expected.byPatient && isAboutAnother(context, match, sentence));
}

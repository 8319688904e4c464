import type { Match } from './match';
import type { Speech } from './speech';
import { pause, pauseBefore, wordAt, writtenAt, type Tokens } from './tokens';

/** What judging a match needs: the text, the grammar, and which words are symptoms that lists are made of. */
export interface Context {
  readonly tokens: Tokens;
  readonly speech: Speech;
  readonly isListed: (id: number) => boolean;
  /** Of the text as a whole, worked out when first asked for. */
  readonly people: () => People;
}

/** Who comes into a text. */
export interface People {
  /** The place of the first relative, infinite where there is none. */
  readonly firstRelative: number;
  /** Whether the writer speaks of themselves. */
  readonly writer: boolean;
}

/** How far back a negation may stand, in words. */
const reach = 14;

/** What a word between a negation and what it denies is to them. */
type Link = 'negation' | 'or' | 'listed' | 'bridge' | 'end';

function linkAt({ tokens, speech, isListed }: Context, place: number): Link {
  const id = wordAt(tokens, place);
  if (speech.is(id, 'negation') || speech.is(id, 'without')) return 'negation';
  if (speech.is(id, 'or')) return 'or';
  if (isListed(id)) return 'listed';
  return speech.is(id, 'bridge') ? 'bridge' : 'end';
}

/** Whether a list goes on with "or" just after a place: "no wasting, choking or slurring". */
function isListedOn(context: Context, from: number): boolean {
  for (let place = from; place < Math.min(context.tokens.count, from + 8); place += 1) {
    if (pauseBefore(context.tokens, place) >= pause.sentence) return false;
    const id = wordAt(context.tokens, place);
    if (context.speech.is(id, 'or')) return true;
    if (!context.speech.is(id, 'bridge') && !context.isListed(id)) return false;
  }
  return false;
}

/** "No I choke": that "no" is an answer. */
function isAnswer({ tokens, speech }: Context, place: number): boolean {
  return speech.is(wordAt(tokens, place), 'refusal') && /^i\b/i.test(writtenAt(tokens, place + 1));
}

/** "Never eat without choking": two negations make a yes, and a doubtful one is a hit. */
function isUndone({ tokens, speech }: Context, place: number): boolean {
  if (!speech.is(wordAt(tokens, place), 'without')) return false;
  for (let at = place; at > Math.max(0, place - 6) && pauseBefore(tokens, at) === pause.none; at -= 1) {
    const id = wordAt(tokens, at - 1);
    if (speech.is(id, 'negation') || speech.is(id, 'inability')) return true;
  }
  return false;
}

/** A negation before a word, and whether a list, or the "or" of a list, lies in between. */
interface Reach {
  readonly from: number;
  readonly isList: boolean;
  readonly isJoined: boolean;
}

/** Whether nothing reaches from before a word to after it: a sentence ends there, or the match itself begins. */
function isCutOff({ tokens }: Context, match: Match, place: number): boolean {
  return pauseBefore(tokens, place + 1) >= pause.sentence || match.places.includes(place);
}

/** The negation that reaches a word from before it, over nothing but small words and the rest of a list. */
function reachOf(context: Context, match: Match, place: number): Reach | undefined {
  let isList = false;
  let isJoined = false;
  for (let at = place - 1; at >= Math.max(0, place - reach) && !isCutOff(context, match, at); at -= 1) {
    const link = linkAt(context, at);
    if (link === 'end') return undefined;
    isList ||= pauseBefore(context.tokens, at + 1) === pause.clause || link === 'listed';
    isJoined ||= link === 'or';
    if (link === 'negation') return { from: at, isList, isJoined };
  }
  return undefined;
}

/** Whether a negation before a word denies it; over a list it does only where an "or" holds the list together. */
function isReached(context: Context, match: Match, place: number): boolean {
  const negation = reachOf(context, match, place);
  if (!negation || isAnswer(context, negation.from) || isUndone(context, negation.from)) return false;
  return !negation.isList || negation.isJoined || isListedOn(context, match.end);
}

/** "Choking: no." */
function isRefused({ tokens, speech }: Context, { end }: Match): boolean {
  for (let at = end; at < Math.min(tokens.count, end + 4); at += 1) {
    const id = wordAt(tokens, at);
    const isApart = at === end || pauseBefore(tokens, at) > pause.none;
    if (speech.is(id, 'refusal')) return isApart && pauseBefore(tokens, at + 1) > pause.none;
    // What another sentence names is refused there: "Choking. Headache: no."
    if (speech.is(id, 'self') || pauseBefore(tokens, at) >= pause.sentence) return false;
  }
  return false;
}

/** "Can't swallow", "no control": words that are negative themselves. */
function isNegative({ tokens, speech }: Context, { places }: Match): boolean {
  return places.some((place) => {
    const id = wordAt(tokens, place);
    return speech.is(id, 'negation') || speech.is(id, 'without') || speech.is(id, 'inability');
  });
}

/**
 * Whether the text says that a match is not so. Words that are negative themselves are not undone by another
 * negation: "not that I can't swallow" stays a hit.
 */
export function isNegated(context: Context, match: Match): boolean {
  if (isNegative(context, match)) return false;
  return match.places.some((place) => isReached(context, match, place)) || isRefused(context, match);
}

import type { Dictionary } from './dictionary';
import { grammarGroups, roles, turns, type Role, type Turn } from './grammar';
import { indexPatterns, matcher, presenceIn, type Match, type PatternIndex, type WordKinds } from './match';
import { patternReader, wordsOf, type Pattern } from './pattern';
import { pause, pauseBefore, wordAt, type Tokens } from './tokens';

/** The grammar bound to a dictionary: which part a word plays, and which turns of phrase stand in a sentence. */
export interface Speech extends WordKinds {
  readonly is: (id: number, role: Role) => boolean;
  readonly turnsIn: (tokens: Tokens, sentence: Sentence) => readonly Found[];
}

/** Words from `start` up to `end`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A turn of phrase where it stands. */
export interface Found {
  readonly turn: Turn;
  readonly match: Match;
}

const groups = Object.fromEntries(Object.entries(grammarGroups).map(([name, words]) => [name, words.split(' ')]));
const readTurn = patternReader(groups);
const turnPatterns: readonly (readonly [Turn, Pattern])[] = (Object.keys(turns) as Turn[]).flatMap((turn) =>
  turns[turn].map((written) => [turn, readTurn(written)] as const),
);

/** Every word the grammar knows. */
export const grammarWords: readonly string[] = [
  ...Object.values(roles).flatMap((words) => words.split(' ')),
  ...turnPatterns.flatMap(([, pattern]) => wordsOf(pattern)),
];

/** How far a sentence is followed to either side, in words: nobody's cue stands further away. */
const reach = 40;

/** The sentence around a place, as far as it is followed. */
export function sentenceAround(tokens: Tokens, place: number): Sentence {
  let start = place;
  while (start > Math.max(0, place - reach) && pauseBefore(tokens, start) < pause.sentence) start -= 1;
  const last = Math.min(tokens.count, place + reach);
  let end = place + 1;
  while (end < last && pauseBefore(tokens, end) < pause.sentence) end += 1;
  return { start, end };
}

function finder(index: PatternIndex, kinds: WordKinds): Speech['turnsIn'] {
  const tryAt = matcher(kinds);
  const presence = presenceIn(index);
  const findAt = (tokens: Tokens, at: number, found: Found[]): void => {
    for (const number of index.byAnchor[wordAt(tokens, at)] ?? []) {
      const pattern = index.patterns[number];
      const match = pattern && presence.mayFit(pattern) && tryAt(tokens, pattern, at);
      const turn = turnPatterns[number]?.[0];
      if (match && turn) found.push({ turn, match });
    }
  };
  return (tokens, { start, end }) => {
    const found: Found[] = [];
    presence.note(tokens, start, end);
    for (let at = start; at < end; at += 1) findAt(tokens, at, found);
    return found;
  };
}

/** Binds the grammar to a dictionary that holds `grammarWords`. */
export function speechOf(dictionary: Dictionary): Speech {
  const names = Object.keys(roles) as Role[];
  const played = new Int32Array(dictionary.words.length + 1);
  names.forEach((name, bit) => {
    for (const word of roles[name].split(' ')) {
      const id = dictionary.idOf(word);
      if (id > 0) played[id] = (played[id] ?? 0) | (1 << bit);
    }
  });
  const bitOf = Object.fromEntries(names.map((name, bit) => [name, 1 << bit])) as Readonly<Record<Role, number>>;
  const is = (id: number, role: Role): boolean => ((played[id] ?? 0) & bitOf[role]) !== 0;
  const kinds: WordKinds = { isCommon: (id) => played[id] !== 0, isBarrier: (id) => is(id, 'barrier') };
  // A turn of phrase names its own "I": nothing but "but" and "because" ends it.
  const open: WordKinds = { ...kinds, isBarrier: (id) => is(id, 'barrier') && !is(id, 'self') };
  const index = indexPatterns(
    turnPatterns.map(([, pattern]) => pattern),
    dictionary,
    kinds,
  );
  return { ...kinds, is, turnsIn: finder(index, open) };
}

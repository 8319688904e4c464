import type { Dictionary } from './dictionary';
import type { Pattern, Step } from './pattern';
import { pause, pauseBefore, wordAt, noTokens, type Tokens } from './tokens';

/** Where a pattern stands in a text: its first word and the one after its last, and the words that it names itself. */
export interface Match {
  readonly first: number;
  readonly end: number;
  /** Places of the words that the pattern names, ascending. */
  readonly places: readonly number[];
}

/** What may stand at one step, by number of the word. */
interface Choice {
  readonly number: number;
  /** Numbers of the words that a choice begins with. */
  readonly starts: readonly number[];
  /** By number of a word: whether it is a choice of one word. */
  readonly single: Uint8Array;
  /** By number of a word: whether a phrase begins, or ends, with it. */
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
  /** Longest first. */
  readonly phrases: readonly (readonly number[])[];
}

interface BoundStep {
  readonly choice: Choice;
  readonly optional: boolean;
  readonly gap: number;
}

/** A pattern bound to a dictionary. */
export interface BoundPattern {
  readonly steps: readonly BoundStep[];
  readonly anchor: number;
  /** Numbers of the choices of which a text must hold a word, or the pattern need not be tried. */
  readonly needs: readonly number[];
}

/** Patterns ready for matching, found by a word that each of them needs. */
export interface PatternIndex {
  readonly patterns: readonly BoundPattern[];
  /** By number of a word: the patterns it may be the anchor of. */
  readonly byAnchor: readonly (readonly number[] | undefined)[];
  /** By number of a word: the choices that begin with it. */
  readonly choicesOf: readonly (readonly number[] | undefined)[];
  readonly choices: number;
}

/** What matching needs to know of words: which are too common to begin with, and which open another statement. */
export interface WordKinds {
  readonly isCommon: (id: number) => boolean;
  readonly isBarrier: (id: number) => boolean;
}

type Masks = [Uint8Array, Uint8Array, Uint8Array];

function choiceBinder(dictionary: Dictionary): (step: Step) => Choice {
  const known = new Map<string, Choice>();
  return ({ choice }) => {
    const key = choice.map((phrase) => phrase.join(' ')).join('/');
    const before = known.get(key);
    if (before) return before;
    const [single, opens, closes] = [0, 1, 2].map(() => new Uint8Array(dictionary.words.length + 1)) as Masks;
    const ids = choice.map((phrase) => phrase.map(dictionary.idOf));
    for (const phrase of ids) {
      const [first = 0] = phrase;
      if (phrase.length === 1) single[first] = 1;
      else opens[first] = closes[phrase.at(-1) ?? 0] = 1;
    }
    const phrases = ids.filter((phrase) => phrase.length > 1).sort((a, b) => b.length - a.length);
    const starts = [...new Set(ids.map(([id]) => id ?? 0))];
    const bound = { number: known.size, starts, single, opens, closes, phrases };
    known.set(key, bound);
    return bound;
  };
}

/** The step that the rarest words stand for: it is looked for first. */
function anchorOf(steps: readonly BoundStep[], { isCommon }: WordKinds): number {
  const weights = steps.map(({ choice: { starts }, optional }) =>
    optional ? Infinity : starts.length + 100 * starts.filter(isCommon).length,
  );
  return weights.indexOf(Math.min(...weights));
}

/** Binds patterns to the words of a dictionary. */
export function indexPatterns(patterns: readonly Pattern[], dictionary: Dictionary, kinds: WordKinds): PatternIndex {
  const bind = choiceBinder(dictionary);
  const byAnchor: number[][] = [];
  const byWord: Set<number>[] = [];
  const bound = patterns.map(({ steps }, index) => {
    const boundSteps = steps.map((step) => ({ choice: bind(step), optional: step.optional, gap: step.gap }));
    const anchor = anchorOf(boundSteps, kinds);
    for (const id of boundSteps[anchor]?.choice.starts ?? []) (byAnchor[id] ??= []).push(index);
    const needed = boundSteps.filter(({ optional }, place) => !optional && place !== anchor);
    for (const { choice } of needed) for (const id of choice.starts) (byWord[id] ??= new Set()).add(choice.number);
    return { steps: boundSteps, anchor, needs: needed.map(({ choice }) => choice.number) };
  });
  const everyWord = { length: dictionary.words.length + 1 };
  const numbers = bound.flatMap(({ needs }) => needs);
  return {
    patterns: bound,
    byAnchor: Array.from(everyWord, (_, id) => byAnchor[id]),
    choicesOf: Array.from(everyWord, (_, id) => byWord[id] && [...byWord[id]]),
    choices: Math.max(0, ...numbers) + 1,
  };
}

/** Notes which choices a stretch of text holds a word of, so that most patterns are never tried. */
export function presenceIn({ choicesOf, choices }: PatternIndex): {
  readonly note: (tokens: Tokens, start: number, end: number) => void;
  readonly mayFit: (pattern: BoundPattern) => boolean;
} {
  const noted = new Int32Array(choices);
  let round = 0;
  const note = (tokens: Tokens, start: number, end: number): void => {
    round = (round + 1) | 0;
    for (let at = start; at < end; at += 1) {
      const held = choicesOf[wordAt(tokens, at)];
      if (held) for (let index = 0; index < held.length; index += 1) noted[held[index] ?? 0] = round;
    }
  };
  const mayFit = ({ needs }: BoundPattern): boolean => {
    for (let index = 0; index < needs.length; index += 1) if (noted[needs[index] ?? 0] !== round) return false;
    return true;
  };
  return { note, mayFit };
}

function isPhraseAt(phrase: readonly number[], tokens: Tokens, at: number): boolean {
  if (at < 0 || at + phrase.length > tokens.count) return false;
  for (let index = 0; index < phrase.length; index += 1) {
    if (wordAt(tokens, at + index) !== phrase[index]) return false;
    if (index > 0 && pauseBefore(tokens, at + index) >= pause.sentence) return false;
  }
  return true;
}

/** How many words of a choice begin at a place, 0 when none does. */
function lengthAt(choice: Choice, tokens: Tokens, at: number): number {
  const id = wordAt(tokens, at);
  if (choice.opens[id] === 1) {
    for (const phrase of choice.phrases) if (isPhraseAt(phrase, tokens, at)) return phrase.length;
  }
  return choice.single[id] ?? 0;
}

/** How many words of a choice end just before a place, 0 when none does. */
function lengthBefore(choice: Choice, tokens: Tokens, end: number): number {
  const id = wordAt(tokens, end - 1);
  if (choice.closes[id] === 1) {
    for (const phrase of choice.phrases) if (isPhraseAt(phrase, tokens, end - phrase.length)) return phrase.length;
  }
  return choice.single[id] ?? 0;
}

/** A pattern being tried: the text, its steps and the places it has taken so far. */
interface Attempt {
  tokens: Tokens;
  steps: readonly BoundStep[];
  readonly places: number[];
  readonly isBarrier: (id: number) => boolean;
}

function take({ places }: Attempt, at: number, length: number): void {
  for (let place = at; place < at + length; place += 1) places.push(place);
}

/** Goes on with a step, its words beginning or ending at an edge; the spare is the room that steps left out leave. */
type Seek = (index: number, edge: number, spare: number) => boolean;

function toTheRight(attempt: Attempt): Seek {
  const fits = (step: BoundStep, index: number, at: number): boolean => {
    const length = lengthAt(step.choice, attempt.tokens, at);
    if (length === 0) return false;
    const known = attempt.places.length;
    take(attempt, at, length);
    if (seek(index + 1, at + length, 0)) return true;
    attempt.places.length = known;
    return false;
  };
  const seek: Seek = (index, edge, spare) => {
    const { tokens, steps, isBarrier } = attempt;
    const step = steps[index];
    if (!step) return true;
    const last = Math.min(edge + Math.max(step.gap, spare), tokens.count - 1);
    for (let at = edge; at <= last && pauseBefore(tokens, at) < pause.sentence; at += 1) {
      if (fits(step, index, at)) return true;
      if (isBarrier(wordAt(tokens, at))) break;
    }
    return step.optional && seek(index + 1, edge, Math.max(step.gap, spare));
  };
  return seek;
}

function toTheLeft(attempt: Attempt): Seek {
  const fits = (step: BoundStep, index: number, end: number): boolean => {
    const length = lengthBefore(step.choice, attempt.tokens, end);
    if (length === 0) return false;
    const known = attempt.places.length;
    take(attempt, end - length, length);
    if (seek(index - 1, end - length, step.gap)) return true;
    attempt.places.length = known;
    return false;
  };
  const seek: Seek = (index, edge, spare) => {
    const { tokens, steps, isBarrier } = attempt;
    const step = steps[index];
    if (!step) return true;
    const last = Math.max(edge - spare, 1);
    for (let end = edge; end >= last && pauseBefore(tokens, end) < pause.sentence; end -= 1) {
      if (fits(step, index, end)) return true;
      if (isBarrier(wordAt(tokens, end - 1))) break;
    }
    return step.optional && seek(index - 1, edge, Math.max(step.gap, spare));
  };
  return seek;
}

/** Tries a pattern at a place of its anchor; `undefined` where it does not fit. */
export type TryAt = (tokens: Tokens, pattern: BoundPattern, at: number) => Match | undefined;

/** Makes a function that tries patterns. */
export function matcher({ isBarrier }: WordKinds): TryAt {
  const attempt: Attempt = { tokens: noTokens, steps: [], places: [], isBarrier };
  const seekRight = toTheRight(attempt);
  const seekLeft = toTheLeft(attempt);
  return (tokens, { steps, anchor }, at) => {
    const step = steps[anchor];
    const length = step ? lengthAt(step.choice, tokens, at) : 0;
    if (!step || length === 0) return undefined;
    attempt.tokens = tokens;
    attempt.steps = steps;
    attempt.places.length = 0;
    take(attempt, at, length);
    if (!seekRight(anchor + 1, at + length, 0) || !seekLeft(anchor - 1, at, step.gap)) return undefined;
    const places = [...attempt.places].sort((a, b) => a - b);
    return { first: places[0] ?? at, end: (places.at(-1) ?? at) + 1, places };
  };
}

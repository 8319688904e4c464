import { dictionaryOf, type Dictionary } from './dictionary';
import { folded } from './letters';
import type { Concept, Lexicon } from './lexicon';
import { indexPatterns, matcher, presenceIn, type BoundPattern, type Match, type PatternIndex } from './match';
import type { Context } from './negation';
import { peopleIn } from './person';
import { patternReader, wordsOf, type Pattern } from './pattern';
import { quoteOf } from './quote';
import { grammarWords, sentenceAround, speechOf, type Speech } from './speech';
import { stands } from './stance';
import { pause, pauseBefore, tokeniser, wordAt, type Tokens } from './tokens';

/*
 * Reads what patients wrote in their own words. A text is cut into words, each word is looked up as it is spelt or
 * misspelt, and only the few words on which patterns hinge set anything further going; most texts end there. What a
 * pattern finds is then weighed as a sentence: negated, imagined, somebody else's, long gone or merely quoted words
 * are left alone, and in doubt they count.
 */

/** A concept found in a text, with the words that say so. */
export interface Hit {
  readonly concept: Concept;
  /** A piece of the text as it was written. */
  readonly words: string;
}

/** Who writes, and which concepts are looked for. */
export interface Reading {
  /** Whether the patient writes in person; otherwise whoever the text speaks of is the patient. */
  readonly byPatient: boolean;
  /** Concept ids; all of them when left out. */
  readonly only?: ReadonlySet<string>;
}

/**
 * Reads one text; hits come in the order of the lexicon's concepts, one for a concept at most, those among them that
 * others cover.
 */
export type OwnWordsReader = (text: string, reading: Reading) => readonly Hit[];

interface ConceptPattern {
  readonly concept: number;
  readonly pattern: Pattern;
}

function patternsOf({ concepts, languages }: Lexicon): readonly ConceptPattern[] {
  return languages.flatMap(({ groups, patterns }) => {
    const read = patternReader(groups);
    return concepts.flatMap(({ id }, concept) =>
      (patterns[id] ?? []).map((written) => ({ concept, pattern: read(written) })),
    );
  });
}

interface Vocabulary {
  readonly dictionary: Dictionary;
  readonly speech: Speech;
  readonly isListed: (id: number) => boolean;
}

/** Words a pattern is made of may be misspelt; words of grammar and ordinary words are what they are. */
function vocabularyOf({ languages }: Lexicon, patterns: readonly ConceptPattern[]): Vocabulary {
  const grammar = new Set(grammarWords);
  const named = patterns.flatMap(({ pattern }) => wordsOf(pattern));
  const listed = languages.flatMap(({ alsoListed }) => alsoListed.map(folded));
  const ordinary = languages.flatMap((language) => language.ordinary.flatMap((words) => words.split(' ')).map(folded));
  const words = [...new Set([...named, ...grammar, ...listed, ...ordinary])];
  const misspelt = new Set([...named, ...listed].filter((word) => !grammar.has(word)));
  const dictionary = dictionaryOf(words, misspelt);
  const speech = speechOf(dictionary);
  const listable = new Uint8Array(words.length + 1);
  for (const word of misspelt) listable[dictionary.idOf(word)] = 1;
  return { dictionary, speech, isListed: (id) => listable[id] === 1 };
}

/** Phrases in whose company a pattern keeps silent, as numbers of words. */
type Silencer = readonly (readonly number[])[];

/** "Without even dieting": a negation up to three words before. */
function isDeniedAt({ tokens, speech }: Context, place: number): boolean {
  for (let at = place; at > Math.max(0, place - 3) && pauseBefore(tokens, at) === pause.none; at -= 1) {
    const id = wordAt(tokens, at - 1);
    if (speech.is(id, 'negation') || speech.is(id, 'without')) return true;
  }
  return false;
}

/** Whether a sentence holds a word in whose company a pattern keeps silent, and does not deny it. */
function isSilenced(context: Context, silencer: Silencer, match: Match): boolean {
  if (silencer.length === 0) return false;
  const { tokens } = context;
  const { start, end } = sentenceAround(tokens, match.first);
  const isAt = (at: number): boolean =>
    silencer.some((phrase) => phrase.every((id, index) => wordAt(tokens, at + index) === id));
  for (let at = start; at < end; at += 1) {
    if (!match.places.includes(at) && isAt(at) && !isDeniedAt(context, at)) return true;
  }
  return false;
}

/** A pattern of a concept, ready to be tried. */
interface Trial {
  /** The place of its concept. */
  readonly place: number;
  readonly concept: Concept;
  readonly bound: BoundPattern;
  readonly silencer: Silencer;
}

interface Search {
  readonly index: PatternIndex;
  /** By number of a pattern. */
  readonly trials: readonly Trial[];
}

function searchOf({ concepts }: Lexicon, patterns: readonly ConceptPattern[], words: Vocabulary): Search {
  const index = indexPatterns(
    patterns.map(({ pattern }) => pattern),
    words.dictionary,
    words.speech,
  );
  const trials = patterns.flatMap(({ concept: place, pattern: { silencedBy } }, number): readonly Trial[] => {
    const [concept, bound] = [concepts[place], index.patterns[number]];
    const silencer = silencedBy.map((phrase) => phrase.map(words.dictionary.idOf));
    return concept && bound ? [{ place, concept, bound, silencer }] : [];
  });
  return { index, trials };
}

function contextOf(tokens: Tokens, { speech, isListed }: Vocabulary): Context {
  return { tokens, speech, isListed, people: peopleIn({ tokens, speech }) };
}

/** The words found so far, by place of their concept. */
type Words = (string | undefined)[];

/** A text being read. */
interface Task {
  readonly context: Context;
  readonly reading: Reading;
  readonly found: Words;
}

function isWanted({ place, concept }: Trial, { only }: Reading, found: Words): boolean {
  return found[place] === undefined && (only === undefined || only.has(concept.id));
}

/** Whether a match says what its concept is about. */
function says({ context, reading }: Task, { concept, silencer }: Trial, match: Match): boolean {
  if (isSilenced(context, silencer, match)) return false;
  return stands(context, match, { byPatient: reading.byPatient, evenImagined: concept.evenImagined === true });
}

function toHits(concepts: readonly Concept[], found: Words): readonly Hit[] {
  return concepts.flatMap((concept, place): readonly Hit[] => {
    const words = found[place];
    return words === undefined ? [] : [{ concept, words }];
  });
}

/** Of the hits of one text those that count: neither left to the rules nor covered by another that counts. */
export function countingHits(hits: readonly Hit[], isExcepted: (concept: Concept) => boolean): readonly Hit[] {
  const left = hits.filter(({ concept }) => !isExcepted(concept));
  const covered = new Set(left.flatMap(({ concept }) => concept.covers ?? []));
  return covered.size === 0 ? left : left.filter(({ concept }) => !covered.has(concept.id));
}

const noHits: readonly Hit[] = Object.freeze([]);

/**
 * Makes a reader of a lexicon; costs some milliseconds, once. The reader is pure but for a workspace that each text
 * overwrites, keeps nothing of what it read, never throws, and takes time in proportion to the length of a text.
 */
export function ownWordsReader(lexicon: Lexicon): OwnWordsReader {
  const patterns = patternsOf(lexicon);
  const vocabulary = vocabularyOf(lexicon, patterns);
  const { index, trials } = searchOf(lexicon, patterns, vocabulary);
  const tokenise = tokeniser(vocabulary.dictionary);
  const tryAt = matcher(vocabulary.speech);
  const presence = presenceIn(index);

  /** The words that a pattern finds at a place of its anchor. */
  const wordsBy = (trial: Trial, at: number, task: Task): string | undefined => {
    const { tokens } = task.context;
    const match = presence.mayFit(trial.bound) ? tryAt(tokens, trial.bound, at) : undefined;
    return match && says(task, trial, match) ? quoteOf(tokens, match) : undefined;
  };
  const findAt = (numbers: readonly number[], at: number, task: Task): void => {
    for (const number of numbers) {
      const trial = trials[number];
      if (!trial || !isWanted(trial, task.reading, task.found)) continue;
      const words = wordsBy(trial, at, task);
      if (words !== undefined) task.found[trial.place] = words;
    }
  };

  return (text, reading) => {
    const tokens = tokenise(text);
    presence.note(tokens, 0, tokens.count);
    let task: Task | undefined;
    for (let at = 0; at < tokens.count; at += 1) {
      const numbers = index.byAnchor[wordAt(tokens, at)];
      if (numbers === undefined) continue;
      task ??= { context: contextOf(tokens, vocabulary), reading, found: [] };
      findAt(numbers, at, task);
    }
    return task === undefined || task.found.length === 0 ? noHits : toHits(lexicon.concepts, task.found);
  };
}

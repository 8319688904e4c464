import type { Dictionary } from './dictionary';
import { latinLetter, latinMark, readOther, separator, type Separator } from './letters';
import { hashed, longestWord } from './spelling';

/** What stands before a word: nothing but space, the end of a clause or the end of a sentence. */
export const pause = { none: 0, clause: 1, sentence: 2 } as const;

/** A text as words, read anew for each text; valid until the same reader is given the next. */
export interface Tokens {
  text: string;
  count: number;
  /** By word: its number in the dictionary, 0 for a word that is not there. */
  word: Int32Array;
  /** By word: where it stands in the text. */
  start: Int32Array;
  end: Int32Array;
  /** By word: the pause before it; at `count` the one that ends the text. */
  pause: Uint8Array;
}

/** A text without words. */
export const noTokens: Tokens = {
  text: '',
  count: 0,
  word: new Int32Array(0),
  start: new Int32Array(0),
  end: new Int32Array(0),
  pause: new Uint8Array(0),
};

/** The number of the word at a place, 0 where there is none. */
export const wordAt = ({ word }: Tokens, place: number): number => word[place] ?? 0;

/** The pause before the word at a place. */
export const pauseBefore = (tokens: Tokens, place: number): number => tokens.pause[place] ?? pause.none;

/** The word at a place as it was written. */
export function writtenAt({ text, start, end }: Tokens, place: number): string {
  return text.slice(start[place], end[place]);
}

function makeRoom(tokens: Tokens, length: number): void {
  if (tokens.word.length > length) return;
  const size = length * 2 + 64;
  tokens.word = new Int32Array(size);
  tokens.start = new Int32Array(size);
  tokens.end = new Int32Array(size);
  tokens.pause = new Uint8Array(size);
}

const [dot, lineFeed] = ['.', '\n'].map((mark) => mark.charCodeAt(0));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean => Number.isNaN(code) || code <= 32 || code === 160;

/** A full stop between figures, or one of several, ends no sentence. */
function pauseOfDot(before: number, after: number): number {
  if (before === dot || after === dot) return pause.clause;
  return isDigit(before) && isDigit(after) ? pause.none : pause.sentence;
}

/** How long a pause a mark makes where it stands. */
function pauseOf(text: string, at: number, mark: Separator): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  switch (mark) {
    case separator.dot:
      return pauseOfDot(before, after);
    case separator.hyphen:
      return isBlank(before) || isBlank(after) ? pause.clause : pause.none;
    case separator.line:
      return before === lineFeed ? pause.sentence : pause.clause;
    case separator.clause:
      return pause.clause;
    case separator.sentence:
      return pause.sentence;
    case separator.space:
    case separator.join:
      return pause.none;
  }
}

/** A text being cut: the words so far, the one being read, and the longest pause since the last. */
interface Cutting {
  readonly dictionary: Dictionary;
  readonly tokens: Tokens;
  readonly codes: Uint16Array;
  length: number;
  hash: number;
  start: number;
  end: number;
  longest: number;
}

function endWord(cutting: Cutting): void {
  const { tokens, length, dictionary } = cutting;
  if (length === 0) return;
  const { count } = tokens;
  tokens.word[count] = length > longestWord ? 0 : dictionary.find(cutting, cutting.hash);
  tokens.start[count] = cutting.start;
  tokens.end[count] = cutting.end;
  tokens.pause[count] = cutting.longest;
  tokens.count = count + 1;
  cutting.length = 0;
  cutting.hash = 0;
  cutting.longest = pause.none;
}

/** "10kg" is a figure and a word. */
function isAnotherKind({ codes, length }: Cutting, letter: number): boolean {
  return length > 0 && length <= longestWord && isDigit(codes[length - 1] ?? 0) !== isDigit(letter);
}

function addLetter(cutting: Cutting, letter: number, at: number): void {
  if (isAnotherKind(cutting, letter)) endWord(cutting);
  if (cutting.length === 0) cutting.start = at;
  if (cutting.length <= longestWord) cutting.codes[cutting.length] = letter;
  cutting.length += 1;
  cutting.hash = hashed(cutting.hash, letter);
  cutting.end = at + 1;
}

/** Reads a letter and on while Latin letters, or figures, follow one another; returns where they end. */
function readRun(cutting: Cutting, first: number, from: number): number {
  addLetter(cutting, first, from);
  const { tokens, codes } = cutting;
  let { length, hash } = cutting;
  const figures = isDigit(first);
  let at = from + 1;
  for (; at < tokens.text.length; at += 1) {
    const letter = latinLetter[tokens.text.charCodeAt(at)] ?? 0;
    if (letter === 0 || isDigit(letter) !== figures) break;
    if (length <= longestWord) codes[length] = letter;
    length += 1;
    hash = hashed(hash, letter);
  }
  cutting.length = length;
  cutting.hash = hash;
  cutting.end = at;
  return at;
}

function separate(cutting: Cutting, mark: Separator, at: number): void {
  if (mark === separator.join) return;
  endWord(cutting);
  if (mark !== separator.space) cutting.longest = Math.max(cutting.longest, pauseOf(cutting.tokens.text, at, mark));
}

/** Reads a character beyond the Latin table; returns where it ends. */
function readOtherAt(cutting: Cutting, at: number): number {
  const character = String.fromCodePoint(cutting.tokens.text.codePointAt(at) ?? 32);
  const end = at + character.length;
  const other = readOther(character);
  if ('mark' in other) {
    separate(cutting, other.mark, at);
    return end;
  }
  for (const letter of other.letters) addLetter(cutting, letter, at);
  cutting.end = end;
  return end;
}

function cut(cutting: Cutting): void {
  const { text } = cutting.tokens;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const letter = latinLetter[unit];
    if (letter === undefined) at = readOtherAt(cutting, at);
    else if (letter > 0) at = readRun(cutting, letter, at);
    else {
      separate(cutting, latinMark(unit), at);
      at += 1;
    }
  }
  endWord(cutting);
}

/** Makes a function that cuts texts into the words of a dictionary, in time that grows with their length alone. */
export function tokeniser(dictionary: Dictionary): (text: string) => Tokens {
  const tokens: Tokens = { ...noTokens };
  const codes = new Uint16Array(longestWord + 1);
  const cutting: Cutting = { dictionary, tokens, codes, length: 0, hash: 0, start: 0, end: 0, longest: pause.none };
  return (text) => {
    makeRoom(tokens, text.length);
    tokens.text = text;
    tokens.count = 0;
    cutting.longest = pause.none;
    cut(cutting);
    tokens.pause[tokens.count] = pause.sentence;
    // Whoever looks a word or two ahead finds none there, rather than one of the text before.
    tokens.word.fill(0, tokens.count, tokens.count + 2);
    return tokens;
  };
}

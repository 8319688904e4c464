/*
 * Misspelt words, found without trying every word: whoever leaves out letters of the written word and whoever leaves
 * out letters of the meant one arrive at the same remainder. Remainders are kept as hashes, worked out once; a
 * remainder of the written word costs one multiplication, and what looks alike is then measured in earnest.
 */

const base = 0x01000193;
/** Longer words are nobody's slip of the pen. */
export const longestWord = 24;

/** Letters of one word; only the first `length` of them count. */
export interface Letters {
  readonly codes: Uint16Array;
  readonly length: number;
}

/** The hash of a word so far and one more letter. */
export function hashed(hash: number, letter: number): number {
  return (Math.imul(hash, base) + letter) | 0;
}

const powers = new Int32Array(longestWord + 2).fill(1);
for (let exponent = 1; exponent < powers.length; exponent += 1) {
  powers[exponent] = Math.imul(powers[exponent - 1] ?? 1, base);
}

/** How many letters of a word may be wrong: one from five letters on, two from nine. */
export function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

const prefixes = new Int32Array(longestWord + 1);
const prefix = (length: number): number => prefixes[length] ?? 0;
const power = (exponent: number): number => powers[exponent] ?? 1;

/** The hash of the letters from `start` up to `end`. */
const piece = (start: number, end: number): number => (prefix(end) - Math.imul(prefix(start), power(end - start))) | 0;

/** Room for the remainders of the longest word. */
const remainders = new Int32Array(1 + longestWord + (longestWord * (longestWord - 1)) / 2);

function addWithoutTwo(length: number, known: number): number {
  let count = known;
  for (let first = 0; first < length - 1; first += 1) {
    for (let second = first + 1; second < length; second += 1) {
      const head = Math.imul(prefix(first), power(second - first - 1)) + piece(first + 1, second);
      remainders[count] = Math.imul(head, power(length - second - 1)) + piece(second + 1, length);
      count += 1;
    }
  }
  return count;
}

/**
 * The hashes of a word and of all that remains of it without one or two letters; overwritten by the next call.
 * @param slips how many letters may be left out
 */
export function remaindersOf({ codes, length }: Letters, slips: number): Int32Array {
  for (let at = 0; at < length; at += 1) prefixes[at + 1] = hashed(prefix(at), codes[at] ?? 0);
  remainders[0] = prefix(length);
  for (let left = 0; left < length; left += 1) {
    const after = length - left - 1;
    remainders[left + 1] = Math.imul(prefix(left), power(after)) + piece(left + 1, length);
  }
  return remainders.subarray(0, slips > 1 ? addWithoutTwo(length, length + 1) : length + 1);
}

const rows = [0, 1, 2].map(() => new Uint8Array(longestWord + 2));

/** Whether two neighbours of a written word stand the other way round in a word. */
function isExchange(codes: Uint16Array, word: string, [row, column]: readonly [number, number]): boolean {
  if (row < 2 || column < 2) return false;
  return codes[row - 1] === word.charCodeAt(column - 2) && codes[row - 2] === word.charCodeAt(column - 1);
}

/**
 * How many slips lie between a written word and a word: letters left out, added, replaced, or two neighbours
 * exchanged (Damerau-Levenshtein, each letter touched once).
 */
export function slipsBetween({ codes, length }: Letters, word: string): number {
  let [before, last, current] = rows as [Uint8Array, Uint8Array, Uint8Array];
  const at = (row: Uint8Array, column: number): number => row[column] ?? 0;
  for (let column = 0; column <= word.length; column += 1) last[column] = column;
  for (let row = 1; row <= length; row += 1) {
    current[0] = row;
    for (let column = 1; column <= word.length; column += 1) {
      const replaced = at(last, column - 1) + (codes[row - 1] === word.charCodeAt(column - 1) ? 0 : 1);
      const shifted = Math.min(at(last, column), at(current, column - 1)) + 1;
      const exchanged = isExchange(codes, word, [row, column]) ? at(before, column - 2) + 1 : Infinity;
      current[column] = Math.min(replaced, shifted, exchanged);
    }
    [before, last, current] = [last, current, before];
  }
  return at(last, word.length);
}

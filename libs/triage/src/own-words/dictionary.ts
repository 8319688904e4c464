import { hashed, longestWord, remaindersOf, slipsAllowed, slipsBetween, type Letters } from './spelling';

/** The words a lexicon knows, numbered from 1. */
export interface Dictionary {
  readonly words: readonly string[];
  /** The number of a word that is spelt like this, 0 when there is none. */
  readonly idOf: (word: string) => number;
  /** The number of the written word or of the one it misspells, 0 when it is neither. */
  readonly find: (letters: Letters, hash: number) => number;
}

/** Hashes to numbers in open addressing: places are probed one after another until an empty one. */
interface HashTable {
  readonly mask: number;
  readonly hashes: Int32Array;
  readonly ids: Int32Array;
}

const placeOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

function hashTable(entries: readonly (readonly [hash: number, id: number])[]): HashTable {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 4 + 16));
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const ids = new Int32Array(size);
  for (const [hash, id] of entries) {
    let place = placeOf(hash, mask);
    while (ids[place] !== 0) place = (place + 1) & mask;
    hashes[place] = hash;
    ids[place] = id;
  }
  return { mask, hashes, ids };
}

/** The place of an entry with this hash, from a place on; -1 when there is none left. */
function seek({ mask, hashes, ids }: HashTable, hash: number, from: number): number {
  for (let place = from & mask; ids[place] !== 0; place = (place + 1) & mask) if (hashes[place] === hash) return place;
  return -1;
}

const idAt = ({ ids }: HashTable, place: number): number => ids[place] ?? 0;

function lettersOf(word: string): Letters {
  const codes = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at += 1) codes[at] = word.charCodeAt(at);
  return { codes, length: word.length };
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

function isSpelt({ codes, length }: Letters, word: string): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (codes[at] !== word.charCodeAt(at)) return false;
  return true;
}

/** The first letter is hardly ever wrong, but two may be exchanged, and Spanish b and v sound alike. */
function isLikeStart({ codes }: Letters, word: string): boolean {
  const first = codes[0] ?? 0;
  const wanted = word.charCodeAt(0);
  if (first === wanted) return true;
  if (codes[1] === wanted && first === word.charCodeAt(1)) return true;
  return (first === 98 && wanted === 118) || (first === 118 && wanted === 98);
}

/** Makes a function that finds the word a written one misspells: the one with the fewest slips, 0 when none is near. */
function speller(words: readonly string[], misspelt: ReadonlySet<string>): (letters: Letters) => number {
  const able = words.flatMap((word, index) =>
    misspelt.has(word) && slipsAllowed(word.length) > 0 && word.length <= longestWord
      ? [...new Set(remaindersOf(lettersOf(word), slipsAllowed(word.length)))].map((hash) => [hash, index + 1] as const)
      : [],
  );
  const table = hashTable(able);
  const slipsTo = (letters: Letters, id: number): number => {
    const word = words[id - 1] ?? '';
    if (!isLikeStart(letters, word)) return Infinity;
    const slips = slipsBetween(letters, word);
    return slips <= slipsAllowed(word.length) ? slips : Infinity;
  };
  return (letters) => {
    let best = 0;
    let fewest = Infinity;
    for (const hash of remaindersOf(letters, letters.length >= 7 ? 2 : 1)) {
      for (let place = seek(table, hash, placeOf(hash, table.mask)); place >= 0; place = seek(table, hash, place + 1)) {
        const slips = slipsTo(letters, idAt(table, place));
        if (slips < fewest) [best, fewest] = [idAt(table, place), slips];
      }
      if (fewest === 1) break;
    }
    return best;
  };
}

/**
 * Numbers words and prepares the search for their misspellings.
 * @param words folded words; a word stands once
 * @param misspelt the ones that may be written wrongly; any other is found only as it is spelt
 */
export function dictionaryOf(words: readonly string[], misspelt: ReadonlySet<string>): Dictionary {
  const table = hashTable(words.map((word, index) => [hashOf(word), index + 1]));
  const misspeltBy = speller(words, misspelt);
  const exact = (letters: Letters, hash: number): number => {
    for (let place = seek(table, hash, placeOf(hash, table.mask)); place >= 0; place = seek(table, hash, place + 1)) {
      if (isSpelt(letters, words[idAt(table, place) - 1] ?? '')) return idAt(table, place);
    }
    return 0;
  };
  return {
    words,
    idOf: (word) => exact(lettersOf(word), hashOf(word)),
    find: (letters, hash) => {
      const known = exact(letters, hash);
      return known > 0 || letters.length < 4 || letters.length > longestWord ? known : misspeltBy(letters);
    },
  };
}

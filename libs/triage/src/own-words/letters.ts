/*
 * Letters as the reader compares them: compatibility forms unified (NFKC), without case and accents. Latin letters
 * are looked up in a table, since nearly everything written consists of them; the rest is unified one by one.
 */

/** What stands between words. */
export const separator = {
  space: 0,
  join: 1,
  clause: 2,
  sentence: 3,
  dot: 4,
  hyphen: 5,
  line: 6,
} as const;

/** One kind of separator. */
export type Separator = (typeof separator)[keyof typeof separator];

/** A letter that no word of the lexicon has. */
const foreign = 1;
const tableSize = 0x300;

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** The plain letter or digit behind a character, 0 where there is none. */
function plain(character: string): number {
  const parts = character.normalize('NFKD').toLowerCase();
  for (let at = 0; at < parts.length; at += 1) if (isPlain(parts.charCodeAt(at))) return parts.charCodeAt(at);
  return /[\p{L}\p{N}]/u.test(character) ? foreign : 0;
}

const marks: readonly (readonly [string, Separator])[] = [
  ["'`´’‘ʼʹ＇\u00ad\u200b\u200c\u200d\u2060\ufeff", separator.join],
  [',()[]–—‒―|*•·…，、', separator.clause],
  [';:!?¡¿。；：！？', separator.sentence],
  ['.．', separator.dot],
  ['-‐‑', separator.hyphen],
  ['\n\u2028\u2029', separator.line],
];
const kindOfMark = new Map(marks.flatMap(([characters, kind]) => [...characters].map((one) => [one, kind] as const)));

const latinLetters = new Uint8Array(tableSize);
const latinMarks = new Uint8Array(tableSize);
for (let code = 0; code < tableSize; code += 1) {
  const character = String.fromCharCode(code);
  const kind = kindOfMark.get(character);
  latinMarks[code] = kind ?? separator.space;
  latinLetters[code] = kind === undefined ? plain(character) : 0;
}

/** By UTF-16 unit below 0x300: its plain letter, 0 for what separates words; nothing for any other unit. */
export const latinLetter: { readonly [unit: number]: number | undefined } = latinLetters;

/** How a unit below 0x300 that is no letter separates words. */
export function latinMark(unit: number): Separator {
  return (latinMarks[unit] ?? separator.space) as Separator;
}

/** A character beyond the Latin table, as letters or as a separator. */
export type Other = { readonly letters: readonly number[] } | { readonly mark: Separator };

/** Reads one character (a whole code point) that the table does not hold. */
export function readOther(character: string): Other {
  const kind = kindOfMark.get(character);
  if (kind !== undefined) return { mark: kind };
  if (/\p{M}/u.test(character)) return { mark: separator.join };
  const letters = [...character.normalize('NFKD')].map(plain).filter((letter) => letter > 0);
  return letters.length > 0 ? { letters } : { mark: separator.space };
}

/** A word of the lexicon as the reader compares it: "Can't" is "cant", "atraganté" is "atragante". */
export function folded(word: string): string {
  // Nearly every word of a lexicon, and taking thousands of them apart letter by letter makes each start slow.
  if (/^[a-z0-9]*$/.test(word)) return word;
  return [...word.normalize('NFKD')]
    .map((character) => plain(character))
    .filter((letter) => letter > foreign)
    .map((letter) => String.fromCharCode(letter))
    .join('');
}

import { parseDay } from '@myotome/questionnaire';

/** What somebody typed into the search box, taken apart. */
export interface SearchWords {
  /** Beginnings of words of a name, folded: lower case without accents. */
  readonly names: readonly string[];
  /** Birth dates among the words, ISO. */
  readonly birthDates: readonly string[];
  /** Everything typed, without spaces, as an identifier may begin. */
  readonly identifier: string;
}

const typedDate = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
/** Marks that Unicode parts from a letter; the database takes away the same ones. */
const accents = /[\u0300-\u036f]/g;

function birthDateIn(word: string): string | undefined {
  const [, day, month, year] = typedDate.exec(word) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : word;
  return iso.length === 10 && parseDay(iso) ? iso : undefined;
}

const fold = (text: string): string => text.normalize('NFD').replace(accents, '').toLowerCase();

/** A double name is searched word by word ("Anne-Marie", "O'Neill"). */
const wordsOfName = (name: string): readonly string[] =>
  fold(name)
    .split(/[-'’.]/)
    .filter((word) => word !== '');

/** Takes a search apart; `undefined` when there is nothing to search for. Dates are read day first (4/3/1968) or as ISO. */
export function readSearch(search: string): SearchWords | undefined {
  const words = search.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const dates = words.map((word) => ({ word, date: birthDateIn(word) }));
  return {
    names: dates.flatMap(({ word, date }) => (date === undefined ? wordsOfName(word) : [])),
    birthDates: dates.flatMap(({ date }) => (date === undefined ? [] : [date])),
    identifier: words.join('').toLowerCase(),
  };
}

/** A LIKE pattern that matches `text` itself, whatever signs it holds. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

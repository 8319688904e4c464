import { DateTime } from 'luxon';
import { textsIn } from '@myotome/questionnaire';

/** A folder of words that patients read, in English and in the languages it was translated into. */
export interface Place {
  readonly folder: string;
  /** The file of each language within it, and what that calls its words. */
  readonly files: Readonly<Record<string, readonly [file: string, name: string]>>;
}

/** Gives the exports of a file, named by its path in the repository. */
export type Load = (file: string) => Promise<object>;

/** The texts of one place by language and key, with functions written out for the samples. */
export interface WordSet {
  readonly place: Place;
  readonly english: ReadonlyMap<string, string>;
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

type Make = (...given: readonly unknown[]) => unknown;

const thursday = DateTime.fromISO('2026-06-04T17:00', { zone: 'Europe/London' });

const letter = {
  givenName: 'Demo',
  practice: 'Riverside Practice',
  link: 'https://example.org',
  until: '4 June',
  emergencyNumber: '999',
  phone: '020 7946 0123',
};

/** What a function is given to be read, where numbers will not do. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  'date.missingPart': [['day', 'month']],
  'due.by': [thursday],
  day: [thursday],
  'invitation.lines': [letter],
  'reminder.lines': [letter],
};

/** What a function says of one and of many, or of its sample. */
function written(make: Make, key: string): unknown {
  const sample = samples[key];
  if (sample) return make(...sample);
  const say = (count: number): unknown => make(...Array.from({ length: make.length }, () => count));
  const needsSample = `${key} takes no numbers: give it a sample in tools/words/sets.ts`;
  try {
    const said = { one: say(1), many: say(141) };
    if (!/undefined|\[object/.test(JSON.stringify(said))) return said;
  } catch (cause) {
    throw new Error(needsSample, { cause });
  }
  throw new Error(needsSample);
}

function writeOut(value: unknown, key = ''): unknown {
  if (typeof value === 'function') return writeOut(written(value as Make, key), key);
  if (Array.isArray(value)) return value.map((inner, index) => writeOut(inner, `${key}.${index}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, writeOut(inner, key === '' ? name : `${key}.${name}`)]),
  );
}

/** The texts of some words, by key. The tag of the language itself is no text. */
export function textsOf(words: unknown): ReadonlyMap<string, string> {
  return new Map([...textsIn(writeOut(words))].filter(([key]) => key !== 'wording.language'));
}

/** Reads all words. */
export async function wordSets(places: readonly Place[], load: Load): Promise<readonly WordSet[]> {
  const read = async ({ folder, files }: Place, tag: string): Promise<ReadonlyMap<string, string>> => {
    const [file, name] = files[tag] ?? ['', ''];
    return textsOf(new Map(Object.entries(await load(`${folder}/${file}`))).get(name));
  };
  return Promise.all(
    places.map(async (place) => {
      const tags = Object.keys(place.files).filter((tag) => tag !== 'en');
      const translations = await Promise.all(tags.map(async (tag) => [tag, await read(place, tag)] as const));
      return { place, english: await read(place, 'en'), translations: new Map(translations) };
    }),
  );
}

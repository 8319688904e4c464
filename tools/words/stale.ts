import { createHash } from 'node:crypto';
import type { WordSet } from './sets';

/** By key, a short hash of the English text that somebody had before them when the translation was last looked at. */
export type Sources = Readonly<Record<string, string>>;

/** Where it is recorded of which English a translation was made. */
export function recordOf({ place }: WordSet, tag: string): string {
  return `${place.folder}/${tag}.sources.json`;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The record as it stands once every translation has been looked at. */
export function sourcesOf({ english }: WordSet): Sources {
  return Object.fromEntries([...english].map(([key, text]) => [key, hash(text)]));
}

/** What is to be looked at again, one sentence for each key; empty when every translation is of the English of today. */
export function staleIn(set: WordSet, recorded: Sources): readonly string[] {
  const now = sourcesOf(set);
  const keys = [...new Set([...Object.keys(now), ...Object.keys(recorded)])].sort();
  return keys
    .filter((key) => now[key] !== recorded[key])
    .map((key) => {
      if (recorded[key] === undefined) return `${key} is new in English: "${set.english.get(key) ?? ''}"`;
      if (now[key] === undefined) return `${key} is said no more in English`;
      return `${key} has changed in English to "${set.english.get(key) ?? ''}"`;
    });
}

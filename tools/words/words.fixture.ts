import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordSets, type Place, type WordSet } from './sets';

/** Path of the repository. */
export const root = join(import.meta.dirname, '../..');

/** All words that patients read, from the files themselves. */
export function allWords(): Promise<readonly WordSet[]> {
  const places = JSON.parse(readFileSync(join(import.meta.dirname, 'places.json'), 'utf8')) as readonly Place[];
  return wordSets(places, async (file) => (await import(pathToFileURL(join(root, file)).href)) as object);
}

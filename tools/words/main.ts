import { readFile, writeFile } from 'node:fs/promises';
import type { WordSet } from './sets';
import { recordOf, sourcesOf, staleIn, type Sources } from './stale';

const absent = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return '{}';
  throw error;
};

async function recorded(file: string): Promise<Sources> {
  return JSON.parse(await readFile(file, 'utf8').catch(absent)) as Sources;
}

/** Every translation that was not looked at since its English changed, one line for each key. */
export async function staleLines(root: string, sets: readonly WordSet[]): Promise<readonly string[]> {
  const lines = sets.flatMap((set) =>
    [...set.translations.keys()].map(async (tag) => {
      const stale = staleIn(set, await recorded(`${root}/${recordOf(set, tag)}`));
      return stale.map((line) => `${set.place.folder} (${tag}): ${line}`);
    }),
  );
  return (await Promise.all(lines)).flat();
}

async function accept(root: string, sets: readonly WordSet[]): Promise<void> {
  for (const set of sets) {
    for (const tag of set.translations.keys()) {
      const sources = Object.fromEntries(Object.entries(sourcesOf(set)).sort(([a], [b]) => (a < b ? -1 : 1)));
      await writeFile(`${root}/${recordOf(set, tag)}`, `${JSON.stringify(sources, null, 2)}\n`);
    }
  }
}

/**
 * Names translations that were not looked at since their English changed; with `--accept` records that all have been.
 *
 * @param root path of the repository
 * @returns the exit code: 1 when something is to be looked at
 */
export async function run(root: string, sets: readonly WordSet[], options: readonly string[]): Promise<0 | 1> {
  if (options.includes('--accept')) await accept(root, sets);
  const lines = await staleLines(root, sets);
  if (lines.length === 0) return 0;
  process.stderr.write(
    `${lines.join('\n')}\n\nLook at these translations, mend them, then run: node tools/words.mjs --accept\n`,
  );
  return 1;
}

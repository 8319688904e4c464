import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documents } from './documents';

/** A page that was never written differs from what it should say. */
const absent = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return '';
  throw error;
};

/** Every vignette is judged and weighed here, which takes its time on a busy machine. */
const patience = 60_000;

const root = join(import.meta.dirname, '../..');

test(
  'the committed benchmark and catalogues are what the engine gives now; if not, run: npm run -s benchmark -- --write',
  async () => {
    const fresh = await documents(root);
    const read = await Promise.all(fresh.map(({ path }) => readFile(join(root, path), 'utf8').catch(absent)));
    expect(fresh.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'docs/benchmark.md',
        'docs/benchmark.json',
        'docs/catalogue/motor.md',
        'libs/pathways/src/figures.ts',
      ]),
    );
    expect(fresh.filter(({ text }, index) => text !== read[index]).map(({ path }) => path)).toEqual([]);
  },
  patience,
);

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documents } from './documents';

const root = join(import.meta.dirname, '../..');

test('the committed benchmark is what the engine gives now; if not, run: npm run -s benchmark -- --write', async () => {
  const fresh = await documents(root);
  const committed = await Promise.all(
    fresh.map(async ({ path }) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  );
  expect(committed).toEqual(fresh);
});

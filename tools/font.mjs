/** `node tools/font.mjs`: makes the patient app's font anew, after another release of it or other characters. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { underNode24 } from './lib/node24.mjs';

await underNode24(import.meta.url, async () => {
  const { fontFile, subset } = await import('./font/subset.mjs');
  const font = await subset();
  await mkdir(dirname(fontFile), { recursive: true });
  await writeFile(fontFile, font);
  process.stdout.write(`${fontFile}: ${font.length} bytes\n`);
  return 0;
});

/** `node tools/words.mjs`: translations not looked at since their English changed; `--accept` records that they were. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { underNode24 } from './lib/node24.mjs';
import { root } from './lib/run.mjs';

const places = JSON.parse(readFileSync(`${root}/tools/words/places.json`, 'utf8'));

/** The command and all words as one module, since they are written in TypeScript. */
async function bundle() {
  const files = places.flatMap((place) => Object.values(place.files).map(([file]) => `${place.folder}/${file}`));
  const contents = [
    ...files.map((file, index) => `import * as words${index} from './${file.replace(/\.ts$/, '')}';`),
    `export const files = { ${files.map((file, index) => `'${file}': words${index}`).join(', ')} };`,
    "export { run } from './tools/words/main';",
    "export { wordSets } from './tools/words/sets';",
  ].join('\n');
  const outfile = `${root}/tmp/words/main.mjs`;
  const { build } = await import('esbuild');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    tsconfig: `${root}/tsconfig.json`,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

await underNode24(import.meta.url, async () => {
  const { ensureInstalled } = await import('./lib/install.mjs');
  await ensureInstalled();
  const { run, wordSets, files } = await bundle();
  const sets = await wordSets(places, async (file) => files[file]);
  return run(root, sets, process.argv.slice(2));
});

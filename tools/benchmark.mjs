/** `npm run -s benchmark`: every vignette through the engine, the figures on standard output; `-- --write` refreshes docs/. */
import { pathToFileURL } from 'node:url';
import { underNode24 } from './lib/node24.mjs';
import { root } from './lib/run.mjs';

await underNode24(import.meta.url, async () => {
  const { ensureInstalled } = await import('./lib/install.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  await ensureInstalled();
  await ensureBuilt(['benchmark command']);
  const { run } = await import(pathToFileURL(`${root}/dist/benchmark/main.js`).href);
  await run(root, process.argv.slice(2));
  return process.exitCode;
});

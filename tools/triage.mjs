/** `npm run -s triage`: answers on standard input, judgements on standard output, all other words on standard error. */
import { pathToFileURL } from 'node:url';
import { underNode24 } from './lib/node24.mjs';
import { root } from './lib/run.mjs';

await underNode24(import.meta.url, async () => {
  const { ensureInstalled } = await import('./lib/install.mjs');
  const { ensureBuilt, isShipped } = await import('./lib/build.mjs');
  if (!isShipped) {
    await ensureInstalled();
    await ensureBuilt(['triage command']);
  }
  await import(pathToFileURL(`${root}/dist/triage/main.js`).href);
  return process.exitCode;
});

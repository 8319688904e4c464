/** `npm run -s bench`: how fast the engine and the triage command are; `-- engine command memory hostile` for some of it. */
import { pathToFileURL } from 'node:url';
import { underNode24 } from './lib/node24.mjs';
import { root } from './lib/run.mjs';

await underNode24(import.meta.url, async () => {
  const { ensureInstalled } = await import('./lib/install.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  await ensureInstalled();
  await ensureBuilt(['triage command', 'bench command']);
  const { run } = await import(pathToFileURL(`${root}/dist/bench/speed.js`).href);
  await run(root, process.argv.slice(2));
  return process.exitCode;
});

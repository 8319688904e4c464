/**
 * `npm run -s bench`: how fast the engine and the triage command are; `-- engine command memory hostile` for some of it.
 * `npm run -s bench -- weight`: how heavy and quick the patient app is in Chromium on a slow phone and line.
 * `npm run -s bench -- loss`: whether an answer is lost when a patient is interrupted 200 times.
 */
import { pathToFileURL } from 'node:url';
import { underNode24 } from './lib/node24.mjs';
import { childEnvironment, root, run as runProgram } from './lib/run.mjs';

/** The measurements that need a browser are the journeys' neighbours: they start the same practice. */
async function measureInBrowser(names) {
  const { ensureChromium } = await import('./lib/chromium.mjs');
  const env = childEnvironment({ CHROMIUM_PATH: await ensureChromium() });
  const { code } = await runProgram('playwright', ['test', '-c', 'apps/e2e/bench.config.ts', ...names], {
    env,
    stdio: 'inherit',
  });
  return code;
}

await underNode24(import.meta.url, async () => {
  const { ensureInstalled } = await import('./lib/install.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  await ensureInstalled();
  const wanted = process.argv.slice(2);
  const inBrowser = wanted.filter((name) => ['weight', 'loss'].includes(name));
  if (inBrowser.length > 0) return measureInBrowser(inBrowser);
  await ensureBuilt(['triage command', 'bench command']);
  const { run } = await import(pathToFileURL(`${root}/dist/bench/speed.js`).href);
  await run(root, wanted);
  return process.exitCode;
});

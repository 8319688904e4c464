/**
 * `npm run -s mutation -- [part …]`: Stryker changes the code of a part in hundreds of small ways and runs its specs
 * against each change; what no spec notices is listed. Parts: differential, triage, rules; all without a name.
 * Further arguments are Stryker's own: `npm run -s mutation -- triage --mutate libs/triage/src/plan.ts`.
 * Reports lie in tmp/mutation. Not part of `npm test`.
 */
import { underNode24 } from './lib/node24.mjs';
import { stop } from './lib/progress.mjs';
import { root, run } from './lib/run.mjs';

const parts = ['differential', 'triage', 'rules'];

/** `--mutate` takes the place of what the part mutates, and with it of what it leaves out. */
const withoutSpecs = (arg, index, args) =>
  args[index - 1] === '--mutate' ? `${arg},!**/*.spec.ts,!**/*.fixture.ts` : arg;

/** The parts that are named first, and what follows them. */
function chosen(args) {
  const end = args.findIndex((arg) => arg.startsWith('-'));
  const named = end < 0 ? args : args.slice(0, end);
  const unknown = named.find((name) => !parts.includes(name));
  if (unknown) stop(`There is no part ${unknown}; there are ${parts.join(', ')}.`);
  return { names: named.length > 0 ? named : parts, more: end < 0 ? [] : args.slice(end).map(withoutSpecs) };
}

await underNode24(import.meta.url, async () => {
  const { names, more } = chosen(process.argv.slice(2));
  const { ensureInstalled } = await import('./lib/install.mjs');
  await ensureInstalled();
  const stryker = `${root}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  let worst = 0;
  for (const name of names) {
    const args = [stryker, 'run', `tools/mutation/stryker.${name}.config.mjs`, ...more];
    const { code } = await run(process.execPath, args, { stdio: 'inherit' });
    worst = Math.max(worst, code);
  }
  return worst;
});

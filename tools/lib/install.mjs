/** Installs the packages that package-lock.json names, when they are not there already. */
import { existsSync, readFileSync } from 'node:fs';
import { step, stop } from './progress.mjs';
import { causeOf, npm, root } from './run.mjs';

/** Optional packages are for other kinds of machine; development packages are not needed in production. */
const mayBeMissing = ({ optional, dev, devOptional }, production) => optional || devOptional || (dev && production);

/**
 * Why the installed packages do not match the lockfile, or undefined when they do.
 *
 * @param {{ packages: Record<string, { version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }> }} lock
 * @param {{ packages: Record<string, { version?: string }> } | undefined} installed npm's own record in node_modules
 * @param {{ production: boolean }} options whether development packages are left out
 * @returns {string | undefined}
 */
export function staleness(lock, installed, { production }) {
  if (!installed) return 'nothing is installed';
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const stale = wanted.find(([path, entry]) => {
    const found = installed.packages[path];
    return found ? found.version !== entry.version : !mayBeMissing(entry, production);
  });
  return stale && `${stale[0].replace(/^node_modules\//, '')} is not at ${stale[1].version}`;
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

async function install(production) {
  // Unlike `npm ci` this keeps what is right already, and `--no-save` leaves the lockfile as it is.
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Without `--include`, NODE_ENV=production would leave out what the build needs.
  const result = await npm(['install', production ? '--omit=dev' : '--include=dev', ...flags]);
  if (result.code !== 0) stop(`The packages could not be installed, because ${causeOf(result)}.`);
}

/** Brings node_modules to what the lockfile says; does nothing when it is so already. */
export async function ensureInstalled({ production = false } = {}) {
  const lock = readJson(`${root}/package-lock.json`);
  const reason = staleness(lock, readJson(`${root}/node_modules/.package-lock.json`), { production });
  if (!reason) return;
  await step('Install packages', async (note) => {
    note(reason);
    await install(production);
  });
}

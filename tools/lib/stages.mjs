/** The stages of `npm test`, each of which says how many of its tests passed and failed. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { containerProblems } from './containers.mjs';
import { jestCounts, jestWords } from './counts.mjs';
import { journeys } from './journeys.mjs';
import { childEnvironment, root, run } from './run.mjs';

const results = `${root}/tmp/results`;

/** @typedef {{ passed: number, failed: number, words?: string }} Result what is shown of a failure is in `words` */

const verdict = (isGood, words) => (isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, words });

/** Programs that must all end well; together they count as one test. */
const check =
  (...commands) =>
  async () => {
    for (const [program, ...args] of commands) {
      const { code, stdout, stderr } = await run(program, args);
      if (code !== 0) return verdict(false, `${stdout}${stderr}`);
    }
    return verdict(true);
  };

/** Several runs of the same kind, added up. */
async function sum(runs) {
  const all = { passed: 0, failed: 0, words: '' };
  for (const one of runs) {
    const { passed, failed, words = '' } = await one();
    all.passed += passed;
    all.failed += failed;
    all.words += words;
  }
  return all;
}

/** A Jest run, whose tests are counted one by one. */
const jest = (name, config) => async () => {
  const report = `${results}/${name}.json`;
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  const args = ['-c', config, '--json', `--outputFile=${report}`, '--maxWorkers=2', '--silent'];
  const env = childEnvironment({ NODE_OPTIONS: '--experimental-vm-modules --no-warnings' });
  const { code, stderr } = await run('jest', args, { env });
  if (!existsSync(report)) return { passed: 0, failed: 1, words: stderr };
  const said = JSON.parse(readFileSync(report, 'utf8'));
  const counts = jestCounts(said);
  if (counts.failed) return { ...counts, words: jestWords(said) || stderr };
  // Jest can fail for other reasons than a test, such as a teardown; that must not pass for success.
  return code === 0 ? counts : { ...counts, failed: 1, words: stderr };
};

async function build() {
  await ensureBuilt();
  return verdict(true);
}

async function containers() {
  const problems = await containerProblems();
  return verdict(problems.length === 0, `${problems.join('\n')}\n`);
}

const components = () =>
  sum(
    ['apps/intake', 'apps/dashboard', 'libs/ui'].map((path) => jest(path.replace('/', '-'), `${path}/jest.config.mjs`)),
  );

/** In the order in which they start; `alone` waits for all others, since it measures what a person would wait for. */
export const stages = [
  // Listing the projects refreshes the graph from which the boundaries between them are judged.
  {
    name: 'lint',
    run: check(['nx', 'show', 'projects'], ['eslint', '.', '--max-warnings=0'], ['node', 'tools/words.mjs']),
  },
  { name: 'build', run: build },
  { name: 'types', run: check(['tsc', '-p', 'tsconfig.json'], ['tsc', '-p', 'apps/e2e/tsconfig.json']) },
  { name: 'unit', run: jest('unit', 'jest.config.mjs') },
  { name: 'components', run: components },
  { name: 'format', run: check(['prettier', '--check', '--log-level=warn', '.']) },
  {
    name: 'imports',
    run: check(['depcruise', 'apps', 'libs', 'prisma', 'tools', '--config', '.dependency-cruiser.mjs']),
  },
  { name: 'unused', run: check(['knip', '--no-progress']) },
  { name: 'containers', run: containers },
  { name: 'api', run: jest('api', 'apps/api/jest.config.mjs') },
  { name: 'journeys', run: journeys, alone: true },
];

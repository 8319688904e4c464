/**
 * Stryker's test runner for this workspace. Every spec is bundled once; each mutant then runs in fresh evaluations of
 * the bundles that reach it, all in one process, so that nothing a mutant has left behind in a cache reaches the next,
 * and a mutant costs milliseconds. Stryker's own Jest runner would start Jest for each.
 */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { compileFunction } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { withFewerRuns } from './property-tests.mjs';
import { testsIn } from './suite.mjs';

/** What the bundles leave outside themselves. */
const modules = { 'fast-check': withFewerRuns(25) };

/**
 * Gives an emptied word another value, for esbuild. A pathway with a blank code does not load, which would notice every
 * emptied code whatever it is for; one that nobody can answer is the code missing from its list.
 */
const insteadOfBlank = (word) => ({
  name: 'instead-of-blank',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/libs\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(/\? "" : \(stryCov/g, `? ${JSON.stringify(word)} : (stryCov`),
      loader: 'ts',
    })),
});

/** By path of a spec in the sandbox, which is the current folder: its bundle, as a function that defines the tests. */
async function bundlesOf(patterns, blank) {
  const specs = globSync(patterns).sort();
  const { outputFiles } = await build({
    // esbuild's own idea of the current folder is older than the sandbox.
    absWorkingDir: process.cwd(),
    entryPoints: specs,
    outdir: 'bundles',
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    external: Object.keys(modules),
    plugins: blank === undefined ? [] : [insteadOfBlank(blank)],
    logLevel: 'silent',
  });
  return specs.map((path, place) => ({
    path,
    run: compileFunction(outputFiles[place].text, ['describe', 'it', 'expect', 'require']),
  }));
}

const ended = ({ id, name }, began, outcome) => ({ id, name, timeSpentMs: performance.now() - began, ...outcome });

const failed = (test, began, error) =>
  ended(test, began, { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });

async function outcomeOf(test) {
  const began = performance.now();
  try {
    await test.body();
    return ended(test, began, { status: TestStatus.Success });
  } catch (error) {
    return failed(test, began, error);
  }
}

/** A spec of more tests is a table over one thing that is made as the spec loads. */
const mostForFreshModules = 150;

class InProcessRunner {
  static inject = [commonTokens.options];

  constructor({ specs, without = [], blank }) {
    this.specs = specs;
    this.blank = blank;
    this.without = without;
    /** By id of the test, the longest that it took so far. */
    this.took = new Map();
    this.global = globalThis.__stryker__ ??= {};
  }

  /** A mutant is always in force while modules load. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.bundles = await bundlesOf(this.specs, this.blank);
  }

  /** The tests of a spec, over modules that have not been used yet. */
  fresh({ path, run }) {
    return testsIn(({ describe, it, expect }) => run(describe, it, expect, (name) => modules[name]))
      .filter(({ name }) => !this.without.some((words) => name.includes(words)))
      .map((test) => ({ ...test, id: `${path}: ${test.name}` }));
  }

  /** Loads a spec and notes under a name of its own what that covers. */
  freshAs(id, bundle) {
    this.global.currentTestId = id;
    const tests = this.fresh(bundle);
    this.global.currentTestId = undefined;
    return tests;
  }

  /** Tests one by one, each over fresh modules, so that what it needs of a cache counts as covered by it too. */
  async dryRunOf(bundle) {
    const outcomes = [];
    let tests = this.freshAs(bundle.path, bundle);
    const isTable = tests.length > mostForFreshModules;
    for (let place = 0; place < tests.length; place += 1) {
      const began = performance.now();
      if (!isTable && place > 0) tests = this.freshAs(undefined, bundle);
      this.global.currentTestId = tests[place].id;
      const outcome = await outcomeOf(tests[place]);
      this.global.currentTestId = undefined;
      // With its loading, from which Stryker reckons how long a mutant may take.
      outcomes.push({ ...outcome, timeSpentMs: performance.now() - began });
    }
    return outcomes;
  }

  /** What loading a spec covers, each of its tests covers: a mutant there is tried by all of them. */
  spreadLoading({ path }, tests) {
    const { perTest } = this.global.mutantCoverage;
    for (const { id } of tests) perTest[id] = { ...perTest[path], ...perTest[id] };
    delete perTest[path];
  }

  async dryRun() {
    this.global.activeMutant = undefined;
    this.global.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const bundle of this.bundles) {
      const outcomes = await this.dryRunOf(bundle);
      this.spreadLoading(bundle, outcomes);
      tests.push(...outcomes);
    }
    const { perTest } = this.global.mutantCoverage;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  /** The tests that can notice the mutant, the quickest first. */
  chosen(testFilter) {
    const wanted = new Set(testFilter);
    const reached = this.bundles.filter(({ path }) => testFilter.some((id) => id.startsWith(`${path}: `)));
    const tests = reached.flatMap((bundle) => this.fresh(bundle)).filter(({ id }) => wanted.has(id));
    return tests.sort((one, other) => (this.took.get(one.id) ?? 0) - (this.took.get(other.id) ?? 0));
  }

  /** The outcomes of the tests, up to the first failure. */
  async outcomes({ testFilter, disableBail }) {
    const told = [];
    for (const test of this.chosen(testFilter)) {
      told.push(await outcomeOf(test));
      this.took.set(test.id, Math.max(this.took.get(test.id) ?? 0, told.at(-1).timeSpentMs));
      if (!disableBail && told.at(-1).status === TestStatus.Failed) break;
    }
    return told;
  }

  /** A mutant that does not even load fails every test. */
  async mutantRun(options) {
    const { activeMutant, hitLimit, testFilter } = options;
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(this.global, { activeMutant: activeMutant.id, hitCount, hitLimit });
    const [first] = testFilter;
    const loading = (error) => [failed({ id: first, name: first }, performance.now(), error)];
    const tests = await this.outcomes(options).catch(loading);
    const endless = determineHitLimitReached(this.global.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

const listOf = (description) => ({ type: 'array', items: { type: 'string' }, description });

/** Tells Stryker which options are this runner's. */
export const strykerValidationSchema = {
  properties: {
    specs: listOf('Globs of the specs to bundle.'),
    without: listOf('Tests that do not count, by words of their name.'),
    blank: { type: 'string', description: 'What an emptied word becomes instead of nothing.' },
  },
};

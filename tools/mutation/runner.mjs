/**
 * Stryker's test runner for this workspace. The specs of a part are bundled once; every mutant then runs in a fresh
 * evaluation of that bundle in the same process, so that nothing a mutant has left behind in a cache reaches the next,
 * and a mutant costs milliseconds. Stryker's own Jest runner would start Jest for each.
 */
import { globSync } from 'node:fs';
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

/** One bundle of the specs in the sandbox, which is the current folder, as a function that defines the tests. */
async function bundleOf(patterns) {
  const specs = globSync(patterns).sort();
  const { outputFiles } = await build({
    stdin: { contents: specs.map((path) => `import './${path}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    external: Object.keys(modules),
    logLevel: 'silent',
  });
  return compileFunction(outputFiles[0].text, ['describe', 'it', 'expect', 'require']);
}

const ended = (name, began, outcome) => ({ id: name, name, timeSpentMs: performance.now() - began, ...outcome });

const failed = ({ name, began, error }) =>
  ended(name, began, { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });

async function outcomeOf({ name, body }) {
  const began = performance.now();
  try {
    await body();
    return ended(name, began, { status: TestStatus.Success });
  } catch (error) {
    return failed({ name, began, error });
  }
}

class InProcessRunner {
  static inject = [commonTokens.options];

  constructor({ specs, without = [] }) {
    this.specs = specs;
    this.without = without;
    /** By name of the test, the longest that it took so far. */
    this.took = new Map();
    this.global = globalThis.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.bundle = await bundleOf(this.specs);
  }

  /** The tests over modules that have not been used yet. */
  fresh() {
    const tests = testsIn(({ describe, it, expect }) => this.bundle(describe, it, expect, (name) => modules[name]));
    return tests.filter(({ name }) => !this.without.some((words) => name.includes(words)));
  }

  /** Every test over its own fresh modules, so that what it needs of a cache counts as covered by it too. */
  async dryRun() {
    this.global.activeMutant = undefined;
    const tests = [];
    for (const { name } of this.fresh()) {
      const test = this.fresh().find((one) => one.name === name);
      this.global.currentTestId = name;
      tests.push(await outcomeOf(test));
      this.global.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.global.mutantCoverage };
  }

  /** The tests that can notice the mutant, the quickest first. */
  chosen(testFilter) {
    const tests = this.fresh().filter(({ name }) => !testFilter || testFilter.includes(name));
    return tests.sort((one, other) => (this.took.get(one.name) ?? 0) - (this.took.get(other.name) ?? 0));
  }

  /** The outcomes of the tests, up to the first failure. */
  async outcomes({ testFilter, disableBail }) {
    const told = [];
    for (const test of this.chosen(testFilter)) {
      told.push(await outcomeOf(test));
      this.took.set(test.name, Math.max(this.took.get(test.name) ?? 0, told.at(-1).timeSpentMs));
      if (!disableBail && told.at(-1).status === TestStatus.Failed) break;
    }
    return told;
  }

  /** A mutant that does not even load fails every test. */
  async mutantRun(options) {
    const { activeMutant, hitLimit } = options;
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(this.global, { activeMutant: activeMutant.id, hitCount, hitLimit });
    const loading = (error) => [failed({ name: 'loading', began: performance.now(), error })];
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
  },
};

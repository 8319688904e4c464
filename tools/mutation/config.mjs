/** What the mutation tests of all parts have in common. */

/**
 * @param {string} part its name, which its report and its temporary folder bear
 * @param {{ mutate: string[], specs: string[], libraries: string[], goal: number }} what the files that are mutated,
 *   the specs that must notice, the libraries they import, and the score in per cent below which the command fails
 */
export function configOf(part, { mutate, specs, libraries, goal, ...more }) {
  return {
    mutate: [...mutate, '!**/*.spec.ts', '!**/*.fixture.ts'],
    specs,
    plugins: ['./tools/mutation/runner.mjs'],
    testRunner: 'in-process',
    coverageAnalysis: 'perTest',
    // Only the libraries that the specs import go into the sandbox; nothing there is compiled, so nothing is checked.
    ignorePatterns: ['**', '!tsconfig.json', ...libraries.map((library) => `!libs/${library}/src/**`)],
    disableTypeChecks: false,
    tempDirName: `tmp/mutation/${part}/sandbox`,
    reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
    htmlReporter: { fileName: `tmp/mutation/${part}/index.html` },
    jsonReporter: { fileName: `tmp/mutation/${part}/mutation.json` },
    clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
    thresholds: { high: 95, low: goal, break: goal },
    concurrency: 2,
    timeoutMS: 5_000,
    ...more,
  };
}

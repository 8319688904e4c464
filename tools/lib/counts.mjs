/** How many tests passed and failed, from what the test programs report. */

/**
 * From Jest's `--json` report. A file that could not run counts as one failure; so does a run without tests,
 * and so does every test that was skipped.
 */
export function jestCounts(report) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = report;
  const failed = numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests;
  return { passed: numPassedTests, failed: numPassedTests + failed === 0 ? 1 : failed };
}

/** What Jest says of the files that failed, one after the other; nothing of those that passed. */
export function jestWords({ testResults }) {
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${name}\n${message}`)
    .join('\n');
}

/** From Playwright's JSON report, by the same rules; a test that passed only when repeated counts as failed. */
export function playwrightCounts({ stats, errors }) {
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed: stats.expected + failed === 0 ? 1 : failed };
}

/** The sum over all stages. */
export function total(results) {
  return results.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

import { findChromium } from './chromium.mjs';
import { jestCounts, jestWords, playwrightCounts, total } from './counts.mjs';
import { inLanes } from './lanes.mjs';
import { duration } from './progress.mjs';
import { chosen } from './verify.mjs';
import { welcome } from './welcome.mjs';

const jestReport = {
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

describe('counting', () => {
  it('adds up what passed and failed', () => {
    const all = [
      { passed: 3, failed: 0 },
      { passed: 1, failed: 2 },
    ];
    expect(total(all)).toEqual({ passed: 4, failed: 2 });
  });

  it.each([
    ['a failed test', { numFailedTests: 1 }],
    ['a file that could not run', { numRuntimeErrorTestSuites: 1 }],
    ['a skipped test', { numPendingTests: 1 }],
    ['a test yet to be written', { numTodoTests: 1 }],
  ])('takes %s for a failure', (_, part) => {
    expect(jestCounts({ ...jestReport, numPassedTests: 5, ...part })).toEqual({ passed: 5, failed: 1 });
  });

  it('takes a run without tests for a failure', () => {
    expect(jestCounts(jestReport)).toEqual({ passed: 0, failed: 1 });
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 0, failed: 1 });
  });

  it('tells of the files that failed and of no others', () => {
    const testResults = [
      { name: 'a.spec.ts', status: 'passed', message: '' },
      { name: 'b.spec.ts', status: 'failed', message: 'expected 1, received 2' },
    ];
    expect(jestWords({ testResults })).toBe('b.spec.ts\nexpected 1, received 2');
  });

  it('takes a journey that passed only when repeated for a failure', () => {
    expect(playwrightCounts({ stats: { ...stats, expected: 4, flaky: 1 }, errors: [] })).toEqual({
      passed: 4,
      failed: 1,
    });
  });
});

describe('stages', () => {
  const stages = [{ name: 'unit' }, { name: 'api' }];

  it('are all performed unless some are named', () => {
    expect(chosen(stages, [])).toEqual(stages);
    expect(chosen(stages, ['--only=api'])).toEqual([{ name: 'api' }]);
  });

  it('are refused when there is none of that name', () => {
    expect(() => chosen(stages, ['--only=unit,apis'])).toThrow('There is no stage apis');
  });
});

describe('lanes', () => {
  it('perform at most so many things at once, and all of them', async () => {
    let now = 0;
    let most = 0;
    const perform = async (item) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
      return item;
    };
    expect((await inLanes([1, 2, 3, 4, 5], { width: 2, perform })).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('begin nothing more after a failure', async () => {
    const begun = [];
    const perform = async (item) => {
      begun.push(item);
      throw new Error(`no ${item}`);
    };
    await expect(inLanes([1, 2, 3], { width: 1, perform })).rejects.toThrow('no 1');
    expect(begun).toEqual([1]);
  });
});

describe('words', () => {
  it.each([
    [840, '840 ms'],
    [3200, '3.2 s'],
    [125_000, '2 min 05 s'],
  ])('say %d milliseconds as %s', (milliseconds, words) => {
    expect(duration(milliseconds)).toBe(words);
  });

  it('give the patient link under the address that the server has now', () => {
    const demo = {
      logins: [{ role: 'nurse', email: 'nurse@example.org', password: 'pw' }],
      patientLink: 'http://localhost:3000/i/abc?x=1#y',
    };
    const text = welcome({ publicUrl: 'http://localhost:8080' }, demo);
    expect(text).toContain('http://localhost:8080/i/abc?x=1#y');
    expect(text).toContain('nurse@example.org');
    expect(text).not.toContain(':3000');
  });

  it('say nothing of a demo where there is none', () => {
    expect(welcome({ publicUrl: 'http://localhost:3000' }, undefined)).not.toContain('Demo');
  });
});

describe('the browser', () => {
  it('is the one that CHROMIUM_PATH names, if it is there', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/mine' }, () => true)).toBe('/opt/mine');
    expect(findChromium({ CHROMIUM_PATH: '/opt/mine' }, (path) => path === '/usr/bin/chromium')).toBe(
      '/usr/bin/chromium',
    );
  });

  it('is nowhere when no known place has one', () => {
    expect(findChromium({ PATH: '/bin' }, () => false)).toBeUndefined();
  });
});

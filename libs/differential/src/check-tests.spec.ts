import { checkTests } from './check-tests';
import type { TestKind } from './examination';

const tests: readonly TestKind[] = [
  { id: 'tsh', label: 'TSH', meanings: [{ code: 'high', label: 'high' }] },
  { id: 'scan', label: 'Scan' },
];

describe('checking recorded results', () => {
  it('accepts results that are awaited, and meanings that the test offers', () => {
    expect(checkTests(tests, [{ test: 'tsh', meaning: 'high' }, { test: 'scan' }])).toEqual([]);
    expect(checkTests(tests, [{ test: 'scan', meaning: 'abnormal' }])).toEqual([]);
  });

  it('names what is wrong', () => {
    expect(
      checkTests(tests, [
        { test: 'nose' },
        { test: 'tsh', meaning: 'normal' },
        { test: 'scan', meaning: 'normal' },
        { test: 'scan' },
      ]),
    ).toEqual([
      { test: 'nose', code: 'unknown-test' },
      { test: 'tsh', code: 'unknown-meaning' },
      { test: 'scan', code: 'repeated-test' },
    ]);
  });
});

import type { TestKind, TestResult } from './examination';
import { meaningsOf } from './examination-questions';

/** What can be wrong with a recorded result; the names are stable. */
export type TestProblemCode = 'unknown-test' | 'unknown-meaning' | 'repeated-test';

/** One thing wrong with one result. */
export interface TestProblem {
  readonly test: string;
  readonly code: TestProblemCode;
}

/** Everything wrong with a set of results, in the order given; empty when they may be stored. */
export function checkTests(tests: readonly TestKind[], results: readonly TestResult[]): readonly TestProblem[] {
  const byId = new Map(tests.map((test) => [test.id, test]));
  const seen = new Set<string>();
  return results.flatMap(({ test, meaning }): TestProblem[] => {
    const kind = byId.get(test);
    const repeated = seen.has(test);
    seen.add(test);
    if (!kind) return [{ test, code: 'unknown-test' }];
    if (repeated) return [{ test, code: 'repeated-test' }];
    const known = meaning === undefined || meaningsOf(kind).some(({ code }) => code === meaning);
    return known ? [] : [{ test, code: 'unknown-meaning' }];
  });
}

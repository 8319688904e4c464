import type { Condition } from '@myotome/questionnaire';

/** A condition on one answer, in contrast to one made of others. */
export type Test = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { of: unknown }>;

/** The question that a test asks about. */
export function linkIdOf(test: Test): string {
  if ('item' in test) return test.item;
  if ('regions' in test) return test.regions;
  return 'monthsSince' in test ? test.monthsSince : test.yearsSince;
}

/** Every test anywhere in a condition. */
export function testsIn(condition: Condition): readonly Test[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  if ('not' in condition) return testsIn(condition.not);
  return 'of' in condition ? condition.of.flatMap(testsIn) : [condition];
}

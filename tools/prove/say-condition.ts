import type { Condition } from '@myotome/questionnaire';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function sayBounds({ min, max }: Bounds): string {
  const least = min === undefined ? [] : [`at least ${min}`];
  const most = max === undefined ? [] : [`at most ${max}`];
  return [...least, ...most].join(' and ');
}

type ItemTest = Extract<Condition, { readonly item: string }>;

function sayTest(test: ItemTest): string {
  if ('is' in test) return `${test.item} is ${test.is}`;
  if ('in' in test) return `${test.item} is ${test.in.join(' or ')}`;
  if ('includes' in test) return `${test.item} includes ${test.includes}`;
  if ('includesAny' in test) return `${test.item} includes ${test.includesAny.join(' or ')}`;
  return 'answered' in test ? `${test.item} is answered` : `${test.item} is ${sayBounds(test)}`;
}

/** A condition as a person would read it aloud. */
export function sayCondition(condition: Condition): string {
  if ('item' in condition) return sayTest(condition);
  if ('all' in condition) return `(${condition.all.map(sayCondition).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(sayCondition).join(' or ')})`;
  if ('not' in condition) return `not ${sayCondition(condition.not)}`;
  if ('of' in condition) return `at least ${condition.atLeast} of (${condition.of.map(sayCondition).join(', ')})`;
  if ('regions' in condition) return `${condition.regions} reaches at least ${condition.atLeast} regions`;
  if ('monthsSince' in condition) return `${condition.monthsSince} is ${sayBounds(condition)} months ago`;
  return `${condition.yearsSince} is ${sayBounds(condition)} years ago`;
}

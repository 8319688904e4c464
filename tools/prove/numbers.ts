import type { Item } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import { linkIdOf, testsIn, type Test } from './tests-in';

/** Nobody has lived, or felt anything, for longer: the validation refuses more than 130 completed years. */
const mostMonths = 131 * 12 - 1;

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** Bounds on what `numberOf` gives: whole months for a month or a date, whose years are turned into months. */
export function monthsOf({ min, max }: Bounds): Bounds {
  return {
    ...(min !== undefined && { min: min * 12 }),
    ...(max !== undefined && { max: max * 12 + 11 }),
  };
}

/** The bounds of a test on a number or on elapsed time, none for another. */
function boundsOf(test: Test): readonly Bounds[] {
  if ('yearsSince' in test) return [monthsOf(test)];
  if ('monthsSince' in test) return [test];
  return 'min' in test || 'max' in test ? [test] : [];
}

function redFlagBounds(pathway: Pathway, item: Item): readonly Bounds[] {
  return pathway.redFlagAnswers
    .filter(({ linkId }) => linkId === item.linkId)
    .map(({ atLeast: min, atMost: max }) => (item.type === 'date' ? monthsOf({ min, max }) : { min, max }));
}

/** Whether a question is answered with a number, or with a date that is counted from. */
export function isCounted({ type }: Item): boolean {
  return ['integer', 'decimal', 'date', 'month'].includes(type);
}

function limits(item: Item): { readonly least: number; readonly most: number } {
  if (item.type === 'date' || item.type === 'month') return { least: 0, most: mostMonths };
  return { least: item.min ?? 0, most: item.max ?? 1_000_000 };
}

/**
 * Numbers that stand for all that a question can be answered with: every bound that any condition or red flag sets,
 * with its two neighbours, and the limits. Between two of them no condition can tell numbers apart, so that what holds
 * of these holds of all. Dates are counted in whole months before the day of answering.
 */
export function numbersFor(pathway: Pathway, item: Item): readonly number[] {
  const conditions = [
    ...pathway.rules.flatMap(({ when, unless }) => (unless ? [when, unless] : [when])),
    ...pathway.questionnaire.topics.flatMap(({ items }) => items.flatMap(({ shownWhen }) => shownWhen ?? [])),
  ];
  const own = conditions
    .flatMap(testsIn)
    .filter((test) => linkIdOf(test) === item.linkId)
    .flatMap(boundsOf);
  const step = item.type === 'decimal' ? 0.001 : 1;
  const { least, most } = limits(item);
  const bounds = [...own, ...redFlagBounds(pathway, item)].flatMap(({ min, max }) => [min, max]);
  const near = bounds.filter((bound) => bound !== undefined).flatMap((bound) => [bound - step, bound, bound + step]);
  const within = [least, ...near, most].filter((number) => number >= least && number <= most);
  return [...new Set(within)].sort((a, b) => a - b);
}

import { evaluate, type Answers, type Condition } from '@myotome/questionnaire';
import type { Plan } from './plan';

function linkIdsIn(condition: Condition): readonly string[] {
  if ('item' in condition) return [condition.item];
  if ('regions' in condition) return [condition.regions];
  if ('monthsSince' in condition) return [condition.monthsSince];
  if ('yearsSince' in condition) return [condition.yearsSince];
  if ('not' in condition) return linkIdsIn(condition.not);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return parts.flatMap(linkIdsIn);
}

/**
 * Whether a condition asks for some answer in two places. Only then can what settles one part make an answer that
 * settles another superfluous.
 */
export function asksTwice(condition: Condition): boolean {
  const linkIds = linkIdsIn(condition);
  return new Set(linkIds).size < linkIds.length;
}

/** Answers that make a condition true. */
export interface Settling {
  readonly condition: Condition;
  /** Their link ids; all of them are asked. */
  readonly linkIds: readonly string[];
  readonly answers: Answers;
  readonly authored: string;
}

/** Of answers that make a condition true those that it takes: without any one of them it would not be known to hold. */
export function needed({ bareItems }: Plan, { condition, linkIds, answers, authored }: Settling): readonly string[] {
  const holdsWith = (some: readonly string[]): boolean => {
    const given = Object.fromEntries(some.map((linkId) => [linkId, answers[linkId]]));
    return evaluate(condition, { items: bareItems, answers: given, authored }).holds === 'yes';
  };
  return linkIds.reduce((left, linkId) => {
    const others = left.filter((other) => other !== linkId);
    return holdsWith(others) ? others : left;
  }, linkIds);
}

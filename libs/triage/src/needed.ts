import { evaluate, type Answers, type Condition, type Item } from '@myotome/questionnaire';

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

/** What decides which questions are asked: the questions, and by link id those whose answers its being asked rests on. */
export interface Gates {
  readonly items: ReadonlyMap<string, Item>;
  readonly before: ReadonlyMap<string, readonly string[]>;
}

/** Finds what decides which questions are asked. */
export function gatesOf(items: readonly Item[]): Gates {
  const known = new Map(items.map((item) => [item.linkId, item]));
  const before = (linkId: string): readonly string[] => {
    const shownWhen = known.get(linkId)?.shownWhen;
    const gates = shownWhen ? linkIdsIn(shownWhen) : [];
    return [...gates, ...gates.flatMap(before)];
  };
  return { items: known, before: new Map(items.map(({ linkId }) => [linkId, before(linkId)])) };
}

/** Answers that make a condition true. */
export interface Settling {
  readonly condition: Condition;
  readonly linkIds: readonly string[];
  readonly answers: Answers;
  readonly authored: string;
}

/**
 * Of answers that make a condition true those that it takes: without any one of them it would not be known to hold.
 * The answers by which their questions are asked at all count as given.
 */
export function needed({ items, before }: Gates, { condition, linkIds, ...given }: Settling): readonly string[] {
  const { answers, authored } = given;
  const holdsWithout = (some: readonly string[], spared: string): boolean => {
    const asked = [...some, ...some.flatMap((linkId) => before.get(linkId) ?? [])].filter((one) => one !== spared);
    const left = Object.fromEntries(asked.map((linkId) => [linkId, answers[linkId]]));
    return evaluate(condition, { items, answers: left, authored }).holds === 'yes';
  };
  // From the last to the first, so that a question goes before the one by which it is asked.
  return linkIds.reduceRight((left, linkId) => {
    const others = left.filter((other) => other !== linkId);
    return holdsWithout(others, linkId) ? others : left;
  }, linkIds);
}

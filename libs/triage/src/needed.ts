import { evaluate, type Answers, type Condition, type Item } from '@myotome/questionnaire';
import { linkIdOf, type Test } from './plan';

function testsIn(condition: Condition): readonly Test[] {
  if ('not' in condition) return testsIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return 'of' in condition ? condition.of.flatMap(testsIn) : [condition];
}

const linkIdsIn = (condition: Condition): readonly string[] => testsIn(condition).map(linkIdOf);

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

/**
 * Everything that an answer is asked for on the way to a condition: its own tests, and those by which its questions are
 * asked. As long as their truths are the same, so are the answers that are needed.
 */
export function testsBehind(condition: Condition, { items, before }: Gates): readonly Test[] {
  const linkIds = linkIdsIn(condition).flatMap((linkId) => [linkId, ...(before.get(linkId) ?? [])]);
  const gating = [...new Set(linkIds)].flatMap((linkId) => {
    const shownWhen = items.get(linkId)?.shownWhen;
    return shownWhen ? testsIn(shownWhen) : [];
  });
  return [...testsIn(condition), ...gating];
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

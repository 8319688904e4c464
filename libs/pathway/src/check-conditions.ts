import { alsRegions, allItems, itemsById, type Condition, type Item } from '@myotome/questionnaire';
import type { Rule } from '@myotome/triage';
import type { Pathway } from './pathway';

type Test = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { of: unknown }>;

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function checkBounds({ min = -Infinity, max = Infinity }: Bounds, linkId: string): readonly string[] {
  return min > max ? [`asks for ${linkId} of at least ${min} and at most ${max}`] : [];
}

function checkRegions(item: Item, atLeast: number): readonly string[] {
  const reached = alsRegions(item.options ?? []).length;
  return atLeast > reached ? [`asks for ${atLeast} regions of ${item.linkId}, which reaches ${reached}`] : [];
}

type Kind = Item['type'];

/** By a key that a test alone has: the kinds of question that can meet it. */
const kindsFor: Readonly<Record<string, readonly Kind[]>> = {
  monthsSince: ['date', 'month'],
  yearsSince: ['date', 'month'],
  regions: ['multi'],
  includes: ['multi'],
  includesAny: ['multi'],
  is: ['choice', 'boolean', 'text'],
  in: ['choice', 'boolean', 'text'],
};

/** Whether a question's kind of answer can meet a test at all. */
function fits(test: Test, { type }: Item): boolean {
  if ('answered' in test) return true;
  const kinds = Object.keys(test).flatMap((key) => kindsFor[key] ?? []);
  return (kinds.length > 0 ? kinds : ['integer', 'decimal']).includes(type);
}

function linkIdOf(test: Test): string {
  if ('item' in test) return test.item;
  if ('regions' in test) return test.regions;
  return 'monthsSince' in test ? test.monthsSince : test.yearsSince;
}

function checkTest(items: ReadonlyMap<string, Item>, test: Test): readonly string[] {
  const item = items.get(linkIdOf(test));
  if (!item) return [];
  if (!fits(test, item)) return [`asks of ${item.linkId} what a question of type ${item.type} cannot answer`];
  if ('regions' in test) return checkRegions(item, test.atLeast);
  return 'min' in test || 'max' in test ? checkBounds(test, item.linkId) : [];
}

function checkCondition(items: ReadonlyMap<string, Item>, condition: Condition): readonly string[] {
  const each = (parts: readonly Condition[]): readonly string[] => parts.flatMap((part) => checkCondition(items, part));
  if ('all' in condition) return each(condition.all);
  if ('any' in condition) return each(condition.any);
  if ('not' in condition) return checkCondition(items, condition.not);
  if (!('of' in condition)) return checkTest(items, condition);
  const { atLeast, of } = condition;
  const impossible =
    atLeast < 1 || atLeast > of.length ? [`asks for at least ${atLeast} of ${of.length} conditions`] : [];
  return [...impossible, ...each(of)];
}

const asks = ({ when, unless, unanswered, disposition }: Rule): string =>
  JSON.stringify({ when, unless, unanswered, disposition });

/** Two rules that ask for the same would be counted as two reasons. */
function checkTwins({ rules }: Pathway): readonly string[] {
  return rules.flatMap((rule, index) => {
    const twin = rules.slice(0, index).find((other) => other.id !== rule.id && asks(other) === asks(rule));
    return twin ? [`Rules ${twin.id} and ${rule.id} ask for the same.`] : [];
  });
}

/**
 * Issues with conditions that nobody can ever meet, as far as each shows by itself: bounds that leave nothing between
 * them, more of a thing than there is, a test for another kind of answer; and rules that ask for the same.
 */
export function checkConditions(pathway: Pathway): readonly string[] {
  const items = itemsById(pathway.questionnaire);
  const ofRules = pathway.rules.flatMap(({ id, when, unless }) =>
    [when, ...(unless ? [unless] : [])].flatMap((condition) =>
      checkCondition(items, condition).map((issue) => `Rule ${id} ${issue}.`),
    ),
  );
  const ofQuestions = allItems(pathway.questionnaire).flatMap(({ linkId, shownWhen }) =>
    shownWhen ? checkCondition(items, shownWhen).map((issue) => `The condition of ${linkId} ${issue}.`) : [],
  );
  return [...ofRules, ...ofQuestions, ...checkTwins(pathway)];
}

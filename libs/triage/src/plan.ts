import type { Condition, Item, Questionnaire } from '@myotome/questionnaire';

/**
 * One step of judging. Equal conditions share one node, wherever they stand, so that each is judged once for a set of
 * answers. Parts are named by their place in the plan and always stand before the whole, as what decides whether an
 * item is shown stands before every test of the item.
 */
export type Node =
  | { readonly kind: 'test'; readonly item: number; readonly condition: Test }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly number[] }
  | { readonly kind: 'not'; readonly part: number }
  | { readonly kind: 'at-least'; readonly count: number; readonly parts: readonly number[] };

/** Conditions made ready for judging many sets of answers. */
export interface Plan {
  readonly items: readonly Item[];
  readonly nodes: readonly Node[];
  /** By item: the node that says whether it is shown, or -1 when it always is. */
  readonly shown: readonly number[];
  /** The items without their conditions: whether they are shown is a node of its own. */
  readonly bareItems: ReadonlyMap<string, Item>;
}

/** A plan under construction. */
export interface PlanBuilder {
  /** The place of a condition in the plan. */
  readonly add: (condition: Condition) => number;
  readonly finish: () => Plan;
}

/** A condition on one item. */
export type Test = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { of: unknown }>;

/** The link id of the item that a test is about. */
export function linkIdOf(condition: Test): string {
  if ('item' in condition) return condition.item;
  if ('regions' in condition) return condition.regions;
  return 'monthsSince' in condition ? condition.monthsSince : condition.yearsSince;
}

interface NodeTable {
  readonly nodes: readonly Node[];
  /** The place of a node; an equal one is found again, not added. */
  readonly intern: (node: Node) => number;
}

function nodeTable(): NodeTable {
  const nodes: Node[] = [];
  const places = new Map<string, number>();
  const intern = (node: Node): number => {
    const key = JSON.stringify(node);
    const place = places.get(key) ?? nodes.push(node) - 1;
    places.set(key, place);
    return place;
  };
  return { nodes, intern };
}

/**
 * Begins a plan for conditions over one questionnaire. A test of an item that does not exist is never answered.
 * @throws when whether an item is shown depends on its own answer
 */
export function planFor(questionnaire: Pick<Questionnaire, 'topics'>): PlanBuilder {
  const items = questionnaire.topics.flatMap((topic) => topic.items);
  const placeOfItem = new Map(items.map(({ linkId }, place) => [linkId, place]));
  const { nodes, intern } = nodeTable();
  const shown: (number | 'under way' | undefined)[] = items.map(() => undefined);

  const shownBy = (item: number): number => {
    const known = shown[item];
    if (known === 'under way') throw new Error(`Whether ${items[item]?.linkId} is shown depends on its own answer.`);
    if (known !== undefined) return known;
    shown[item] = 'under way';
    const condition = items[item]?.shownWhen;
    const place = condition ? add(condition) : -1;
    shown[item] = place;
    return place;
  };
  const addTest = (condition: Test): number => {
    const item = placeOfItem.get(linkIdOf(condition)) ?? -1;
    if (item >= 0) shownBy(item);
    return intern({ kind: 'test', item, condition });
  };
  const add = (condition: Condition): number => {
    if ('all' in condition) return intern({ kind: 'all', parts: condition.all.map(add) });
    if ('any' in condition) return intern({ kind: 'any', parts: condition.any.map(add) });
    if ('not' in condition) return intern({ kind: 'not', part: add(condition.not) });
    if (!('of' in condition)) return addTest(condition);
    return intern({ kind: 'at-least', count: condition.atLeast, parts: condition.of.map(add) });
  };
  const finish = (): Plan => ({
    items,
    shown: items.map((_, item) => shownBy(item)),
    nodes,
    bareItems: new Map(items.map(({ shownWhen: _, ...bare }) => [bare.linkId, bare])),
  });
  return { add, finish };
}

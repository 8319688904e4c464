import { allItems, type Condition, type Item, type Questionnaire } from '@myotome/questionnaire';

/**
 * One step of judging. Equal conditions share one node, wherever they stand, so that each is judged once for a set of
 * answers; parts are named by their place in the plan.
 */
export type Node =
  | { readonly kind: 'test'; readonly item: number; readonly condition: Condition }
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

/** Begins a plan for conditions over one questionnaire. A test of an item that does not exist is never answered. */
export function planFor(questionnaire: Questionnaire): PlanBuilder {
  const items = allItems(questionnaire);
  const placeOfItem = new Map(items.map(({ linkId }, place) => [linkId, place]));
  const nodes: Node[] = [];
  const places = new Map<string, number>();

  const intern = (node: Node): number => {
    const key = JSON.stringify(node);
    const place = places.get(key) ?? nodes.push(node) - 1;
    places.set(key, place);
    return place;
  };
  const test = (condition: Condition, linkId: string): number =>
    intern({ kind: 'test', item: placeOfItem.get(linkId) ?? -1, condition });
  const add = (condition: Condition): number => {
    if ('all' in condition) return intern({ kind: 'all', parts: condition.all.map(add) });
    if ('any' in condition) return intern({ kind: 'any', parts: condition.any.map(add) });
    if ('not' in condition) return intern({ kind: 'not', part: add(condition.not) });
    if ('of' in condition) {
      return intern({ kind: 'at-least', count: condition.atLeast, parts: condition.of.map(add) });
    }
    return test(condition, linkIdOf(condition));
  };
  const finish = (): Plan => ({
    items,
    shown: items.map(({ shownWhen }) => (shownWhen ? add(shownWhen) : -1)),
    nodes,
    bareItems: new Map(items.map(({ shownWhen: _, ...bare }) => [bare.linkId, bare])),
  });
  return { add, finish };
}

type Test = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { of: unknown }>;

function linkIdOf(condition: Test): string {
  if ('item' in condition) return condition.item;
  if ('regions' in condition) return condition.regions;
  return 'monthsSince' in condition ? condition.monthsSince : condition.yearsSince;
}

import { allItems, type Condition, type Item, type Questionnaire } from '@myotome/questionnaire';

/** A condition on one question alone. */
export type TestCondition = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown } | { of: unknown }
>;

/** One step of judging; equal conditions share one node. */
export type Node =
  | { readonly kind: 'test'; readonly item: number; readonly condition: TestCondition }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly number[] }
  | { readonly kind: 'not'; readonly part: number }
  | { readonly kind: 'at-least'; readonly count: number; readonly parts: readonly number[] };

/** Conditions as nodes, each after those it rests on: its parts, and for a test whether its question is shown. */
export interface Nodes {
  readonly items: readonly Item[];
  readonly nodes: readonly Node[];
  /** By question: the node that says whether it is shown, or -1 when it always is. */
  readonly shown: readonly number[];
  /** So many nodes from the first settle which questions are shown. */
  readonly forShown: number;
  /** The place of a condition. */
  readonly add: (condition: Condition) => number;
}

function linkIdOf(condition: TestCondition): string {
  if ('item' in condition) return condition.item;
  if ('regions' in condition) return condition.regions;
  return 'monthsSince' in condition ? condition.monthsSince : condition.yearsSince;
}

/** The nodes that decide which questions are shown; further conditions are added to them. */
export function nodesOf(questionnaire: Questionnaire): Nodes {
  const items = allItems(questionnaire);
  const placeOf = new Map(items.map(({ linkId }, place) => [linkId, place]));
  const nodes: Node[] = [];
  const places = new Map<string, number>();
  const shown = new Map<number, number>();

  const intern = (node: Node): number => {
    const key = JSON.stringify(node);
    const place = places.get(key) ?? nodes.push(node) - 1;
    places.set(key, place);
    return place;
  };
  const show = (item: number): number => {
    const condition = items[item]?.shownWhen;
    const place = shown.get(item) ?? (condition ? add(condition) : -1);
    shown.set(item, place);
    return place;
  };
  const add = (condition: Condition): number => {
    if ('all' in condition) return intern({ kind: 'all', parts: condition.all.map(add) });
    if ('any' in condition) return intern({ kind: 'any', parts: condition.any.map(add) });
    if ('not' in condition) return intern({ kind: 'not', part: add(condition.not) });
    if ('of' in condition) return intern({ kind: 'at-least', count: condition.atLeast, parts: condition.of.map(add) });
    const item = placeOf.get(linkIdOf(condition)) ?? -1;
    show(item);
    return intern({ kind: 'test', item, condition });
  };
  const all = items.map((_, item) => show(item));
  return { items, nodes, shown: all, forShown: nodes.length, add };
}

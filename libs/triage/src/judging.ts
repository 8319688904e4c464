import { evaluate, type Answers, type Facts, type Truth } from '@myotome/questionnaire';
import { itemSets, type ItemSets } from './item-sets';
import type { Node, Plan } from './plan';

/*
 * Why this file is hard: it says what `evaluate` says, for all rules at once and many times as fast, so that triage
 * keeps up with submissions. A node is judged when first asked for and never twice; its set holds the answers that
 * settle it (yes, no) or those that are wanting (unknown). The truths and sets of a plan are written anew for each set
 * of answers. Single tests are left to `evaluate`, and a property test holds the two together.
 */

/** One set of answers under judgement by a plan; valid until the same plan is given the next. */
export interface Judging {
  readonly plan: Plan;
  readonly sets: ItemSets;
  readonly truths: (Truth | undefined)[];
  readonly facts: Facts;
}

type Of<K extends Node['kind']> = Extract<Node, { readonly kind: K }>;

const opposite: Readonly<Record<Truth, Truth>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

function judgeTest(judging: Judging, { item, condition }: Of<'test'>, place: number): Truth {
  const shownBy = judging.plan.shown[item] ?? -1;
  const shown = shownBy < 0 ? 'yes' : truthOf(judging, shownBy);
  if (shown !== 'yes') {
    judging.sets.addSet(place, shownBy);
    return shown;
  }
  if (item >= 0) judging.sets.addItem(place, item);
  return evaluate(condition, judging.facts).holds;
}

/** The part with this truth whose set is smallest, the earliest of equals; -1 when none has it. */
function smallestWith(judging: Judging, parts: readonly number[], truth: Truth): number {
  let best = -1;
  let bestSize = Infinity;
  for (const part of parts) {
    if (truthOf(judging, part) !== truth) continue;
    const size = judging.sets.size(part);
    if (size < bestSize) [best, bestSize] = [part, size];
    if (bestSize <= 1) break;
  }
  return best;
}

/** "no" decides for `all` and "yes" for `any`, by its smallest set; otherwise one unknown leaves the whole unknown. */
function combine(judging: Judging, { kind, parts }: Of<'all' | 'any'>, place: number): Truth {
  const deciding = kind === 'all' ? 'no' : 'yes';
  const best = smallestWith(judging, parts, deciding);
  if (best >= 0) {
    judging.sets.addSet(place, best);
    return deciding;
  }
  const isUnknown = parts.some((part) => truthOf(judging, part) === 'unknown');
  const whole = isUnknown ? 'unknown' : opposite[deciding];
  for (const part of parts) if (truthOf(judging, part) === whole) judging.sets.addSet(place, part);
  return whole;
}

function negate(judging: Judging, { part }: Of<'not'>, place: number): Truth {
  const truth = truthOf(judging, part);
  judging.sets.addSet(place, part);
  return opposite[truth];
}

function countUp(judging: Judging, { count, parts }: Of<'at-least'>, place: number): Truth {
  const having = (truth: Truth): readonly number[] => parts.filter((part) => truthOf(judging, part) === truth);
  const decide = (truth: Truth, wanted: number): Truth => {
    const bySize = [...having(truth)].sort((a, b) => judging.sets.size(a) - judging.sets.size(b));
    for (const part of bySize.slice(0, wanted)) judging.sets.addSet(place, part);
    return truth;
  };
  const noesNeeded = parts.length - count + 1;
  if (having('yes').length >= count) return decide('yes', count);
  if (having('no').length >= noesNeeded) return decide('no', noesNeeded);
  return decide('unknown', parts.length);
}

function judge(judging: Judging, node: Node, place: number): Truth {
  switch (node.kind) {
    case 'test':
      return judgeTest(judging, node, place);
    case 'all':
    case 'any':
      return combine(judging, node, place);
    case 'not':
      return negate(judging, node, place);
    case 'at-least':
      return countUp(judging, node, place);
  }
}

/** Whether a node of the plan holds, in three values. */
export function truthOf(judging: Judging, place: number): Truth {
  const known = judging.truths[place];
  if (known !== undefined) return known;
  const node = judging.plan.nodes[place];
  judging.sets.clear(place);
  const truth = node === undefined ? 'unknown' : judge(judging, node, place);
  judging.truths[place] = truth;
  return truth;
}

/** The link ids that settle a node, or that are wanting for it when it is unknown, in the order of the questionnaire. */
export function linkIdsOf(judging: Judging, place: number): readonly string[] {
  truthOf(judging, place);
  return judging.sets.items(place).map((item) => judging.plan.items[item]?.linkId ?? '');
}

/** Whether a question is asked, given the answers. */
export function isShown(judging: Judging, item: number): boolean {
  const shownBy = judging.plan.shown[item] ?? -1;
  return shownBy < 0 || truthOf(judging, shownBy) === 'yes';
}

/** Takes up one set of answers after another for judgement by one plan. */
export function judgingBy(plan: Plan): (answers: Answers, authored: string) => Judging {
  const sets = itemSets(plan.nodes.length, plan.items.length);
  const truths: (Truth | undefined)[] = new Array<Truth | undefined>(plan.nodes.length);
  return (answers, authored) => {
    truths.fill(undefined);
    return { plan, sets, truths, facts: { items: plan.bareItems, answers, authored } };
  };
}

import type { Answers, Truth } from '@myotome/questionnaire';
import { itemSets, type ItemSets } from './item-sets';
import type { Plan } from './plan';
import type { Stretch } from './program';
import { judgeAll, runFor, type Run } from './run';
import { addAnswers, clearSheet } from './sheet';
import { no, truthNames, unknown, yes } from './truth';
import { at } from './words';

/*
 * Why this file is hard: it says what `evaluate` says, for all rules at once and a hundred times as fast, so that triage
 * keeps up with submissions. First every node gets its truth, then every node its set: the answers that settle it (yes,
 * no) or those that are wanting (unknown). Of several sets that would do, the smallest is taken, and of equals the
 * earliest. Truths and sets are written over for each set of answers. A property test holds plan and `evaluate` together.
 */

/** One set of answers judged by a plan; valid until the same plan is given the next. */
export interface Judging extends Run {
  readonly plan: Plan;
  readonly sets: ItemSets;
  /** By node: its set. */
  readonly setOf: Int32Array;
  /** What has been counted as wanting. */
  wanting: number;
}

/** Larger than any set. */
const largest = 2 ** 30;

/** The set of the part with this truth whose set is smallest, the earliest of equals. */
function smallestWith({ program, truths, sets, setOf }: Judging, row: number, truth: number): number {
  const to = at(program.to, row);
  let best = sets.empty;
  let bestSize = largest;
  for (let place = at(program.from, row); place < to && bestSize > 1; place += 1) {
    const part = at(program.parts, place);
    if (at(truths, part) !== truth) continue;
    const set = at(setOf, part);
    const size = sets.size(set);
    if (size >= bestSize) continue;
    best = set;
    bestSize = size;
  }
  return best;
}

/** Everything in the sets of the parts with this truth. */
function unionOf({ program, truths, sets, setOf }: Judging, row: number, truth: number): number {
  const to = at(program.to, row);
  let union = sets.empty;
  for (let place = at(program.from, row); place < to; place += 1) {
    const part = at(program.parts, place);
    if (at(truths, part) === truth) union = sets.union(union, at(setOf, part));
  }
  return union;
}

/** The union of the smallest sets, the earliest of equals first, as many as settle an "at least". */
function unionOfSmallest({ program, truths, sets, setOf }: Judging, row: number, truth: number): number {
  const [from, to, count] = [at(program.from, row), at(program.to, row), at(program.of, row)];
  const settling = [...program.parts.subarray(from, to)].filter((part) => at(truths, part) === truth);
  const smallestFirst = settling.map((part) => at(setOf, part)).sort((a, b) => sets.size(a) - sets.size(b));
  const needed = Math.max(0, truth === yes ? count : to - from - count + 1);
  return smallestFirst.slice(0, needed).reduce(sets.union, sets.empty);
}

/** A test is settled by its own item, or by what keeps the item from being shown. */
function settleTests({ program, truths, sets, setOf }: Judging, { first, end }: Stretch): void {
  const { node, of, shown } = program;
  for (let row = first; row < end; row += 1) {
    const shownBy = at(shown, row);
    setOf[at(node, row)] = at(truths, shownBy) === yes ? sets.only(at(of, row)) : at(setOf, shownBy);
  }
}

/** One part decides, a "no" in `all` or a "yes" in `any`; otherwise all parts of the same truth are needed. */
function settleWholes(judging: Judging, { kind, first, end }: Stretch): void {
  const { program, truths, setOf } = judging;
  const deciding = kind === 'all' ? no : yes;
  for (let row = first; row < end; row += 1) {
    const node = at(program.node, row);
    const truth = at(truths, node);
    setOf[node] = truth === deciding ? smallestWith(judging, row, truth) : unionOf(judging, row, truth);
  }
}

function settleCounts(judging: Judging, { first, end }: Stretch): void {
  const { program, truths, setOf } = judging;
  for (let row = first; row < end; row += 1) {
    const node = at(program.node, row);
    const truth = at(truths, node);
    setOf[node] = truth === unknown ? unionOf(judging, row, truth) : unionOfSmallest(judging, row, truth);
  }
}

/** Finds the sets of nodes of one kind, once their truths and the sets of their parts are known. */
function settleStretch(judging: Judging, stretch: Stretch): void {
  const { program, sets, setOf } = judging;
  switch (stretch.kind) {
    case 'codes':
    case 'amount':
    case 'elapsed':
      return settleTests(judging, stretch);
    case 'all':
    case 'any':
      return settleWholes(judging, stretch);
    case 'at-least':
      return settleCounts(judging, stretch);
    case 'not':
      for (let row = stretch.first; row < stretch.end; row += 1) {
        setOf[at(program.node, row)] = at(setOf, at(program.from, row));
      }
      return undefined;
    case 'unanswerable':
      for (let row = stretch.first; row < stretch.end; row += 1) setOf[at(program.node, row)] = sets.empty;
      return undefined;
  }
}

/** Whether a node of the plan holds, in three values. */
export function truthOf({ truths }: Judging, node: number): Truth {
  return truthNames[at(truths, node)] ?? 'unknown';
}

/** The link ids that settle a node, or that are wanting for it when it is unknown, in the order of the questionnaire. */
export function linkIdsOf({ sets, setOf }: Judging, node: number): readonly string[] {
  return sets.linkIds(at(setOf, node));
}

/** Counts what is wanting for a node among what is wanting for these answers. */
export function want(judging: Judging, node: number): void {
  judging.wanting = judging.sets.union(judging.wanting, at(judging.setOf, node));
}

/** The link ids of everything that was counted as wanting, in the order of the questionnaire. */
export function wanted({ sets, wanting }: Judging): readonly string[] {
  return sets.linkIds(wanting);
}

/** Whether a question is asked, given the answers. */
export function isShown({ plan, truths }: Judging, item: number): boolean {
  const shownBy = plan.shown[item] ?? -1;
  return shownBy < 0 || at(truths, shownBy) === yes;
}

/** Takes up one set of answers after another for judgement by one plan. */
export function judgingBy(plan: Plan): (answers: Answers, authored: string) => Judging {
  const run = runFor(plan);
  /** Each part adds one set at most to some union, and so does each node to what is wanting. */
  const atOnce = run.program.parts.length + plan.nodes.length;
  const linkIds = plan.items.map(({ linkId }) => linkId);
  const sets = itemSets(linkIds, atOnce);
  const judging: Judging = { ...run, plan, sets, setOf: new Int32Array(plan.nodes.length), wanting: sets.empty };
  return (answers, authored) => {
    clearSheet(judging.sheet);
    addAnswers(judging.sheet, answers, authored);
    judgeAll(judging);
    sets.makeRoom(atOnce);
    judging.wanting = sets.empty;
    for (const stretch of judging.program.stretches) settleStretch(judging, stretch);
    return judging;
  };
}

import type { Answers, Truth } from '@myotome/questionnaire';
import { addSet, copySet, itemSets, ownSet, type ItemSets } from './item-sets';
import type { Plan } from './plan';
import { judgeAll, ops, runFor, type Run } from './program';
import { setNames } from './set-names';
import { writeAnswers } from './sheet';
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
  /** The link ids in a set, in the order of the questionnaire. */
  readonly namesOf: (set: number) => readonly string[];
}

/** The set of the part with this truth whose set is smallest, the earliest of equals. */
function smallestWith({ program, truths, sets, setOf }: Judging, row: number, truth: number): number {
  const to = at(program.to, row);
  let best = sets.empty;
  let bestSize = Infinity;
  for (let place = at(program.from, row); place < to && bestSize > 1; place += 1) {
    const part = at(program.parts, place);
    if (at(truths, part) !== truth) continue;
    const set = at(setOf, part);
    const size = at(sets.sizes, set);
    if (size < bestSize) [best, bestSize] = [set, size];
  }
  return best;
}

/** Everything in the sets of the parts with this truth; written out only where they differ. */
function unionOf({ program, truths, sets, setOf }: Judging, row: number, truth: number): number {
  const to = at(program.to, row);
  const own = ownSet(sets, row);
  let union = sets.empty;
  for (let place = at(program.from, row); place < to; place += 1) {
    const part = at(program.parts, place);
    const set = at(setOf, part);
    if (at(truths, part) !== truth || set === union) continue;
    if (union === sets.empty) union = set;
    else {
      if (union !== own) copySet(sets, union, own);
      addSet(sets, set, own);
      union = own;
    }
  }
  return union;
}

/** The union of the smallest sets, as many as settle an "at least". */
function unionOfSmallest({ program, truths, sets, setOf }: Judging, row: number, truth: number): number {
  const [from, to, count] = [at(program.from, row), at(program.to, row), at(program.of, row)];
  const own = ownSet(sets, row);
  copySet(sets, sets.empty, own);
  let wanting = truth === yes ? count : to - from - count + 1;
  for (let size = 0; size <= sets.empty && wanting > 0; size += 1) {
    for (let place = from; place < to && wanting > 0; place += 1) {
      const part = at(program.parts, place);
      if (at(truths, part) !== truth || at(sets.sizes, at(setOf, part)) !== size) continue;
      addSet(sets, at(setOf, part), own);
      wanting -= 1;
    }
  }
  return own;
}

/** A test is settled by its own item, or by what keeps the item from being shown. */
function setOfTest({ program, truths, setOf }: Judging, row: number): number {
  const shownBy = at(program.shown, row);
  return shownBy < 0 || at(truths, shownBy) === yes ? at(program.of, row) : at(setOf, shownBy);
}

/** One "no" decides for `all` and one "yes" for `any`; otherwise all parts of the same truth are needed. */
function setOfRow(judging: Judging, row: number): number {
  const op = at(judging.program.op, row);
  const truth = at(judging.truths, row);
  switch (op) {
    case ops.all:
      return truth === no ? smallestWith(judging, row, no) : unionOf(judging, row, truth);
    case ops.any:
      return truth === yes ? smallestWith(judging, row, yes) : unionOf(judging, row, truth);
    case ops.not:
      return at(judging.setOf, at(judging.program.from, row));
    case ops['at-least']:
      return truth === unknown ? unionOf(judging, row, truth) : unionOfSmallest(judging, row, truth);
    case ops.unanswerable:
      return judging.sets.empty;
    default:
      return setOfTest(judging, row);
  }
}

/** Whether a node of the plan holds, in three values. */
export function truthOf({ truths }: Judging, node: number): Truth {
  return truthNames[at(truths, node)] ?? 'unknown';
}

/** The link ids that settle a node, or that are wanting for it when it is unknown, in the order of the questionnaire. */
export function linkIdsOf({ namesOf, setOf }: Judging, node: number): readonly string[] {
  return namesOf(at(setOf, node));
}

/** Whether a question is asked, given the answers. */
export function isShown({ plan, truths }: Judging, item: number): boolean {
  const shownBy = plan.shown[item] ?? -1;
  return shownBy < 0 || at(truths, shownBy) === yes;
}

/** Takes up one set of answers after another for judgement by one plan. */
export function judgingBy(plan: Plan): (answers: Answers, authored: string) => Judging {
  const sets = itemSets(plan.nodes.length, plan.items.length);
  const linkIds = plan.items.map(({ linkId }) => linkId);
  const judging: Judging = {
    ...runFor(plan),
    plan,
    sets,
    setOf: new Int32Array(plan.nodes.length),
    namesOf: setNames(sets, linkIds),
  };
  return (answers, authored) => {
    writeAnswers(judging.sheet, answers, authored);
    judgeAll(judging);
    for (let row = 0; row < judging.setOf.length; row += 1) judging.setOf[row] = setOfRow(judging, row);
    return judging;
  };
}

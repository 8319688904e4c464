import type { Plan } from './plan';
import { programOf, type Program, type Stretch } from './program';
import { sheetFor, type Sheet } from './sheet';
import { no, unknown, yes } from './truth';
import { at, numberAt } from './words';

/*
 * Why this file is hard: these are the innermost loops of everything that judges answers. They read and write integers
 * in fixed places and make no object, so that judging a whole pathway costs a few millionths of a second.
 */

/** A program, the answers it is run on, and what it makes of each node: `no`, `unknown` or `yes`. */
export interface Run {
  readonly program: Program;
  readonly sheet: Sheet;
  /** By node; one more, always `yes`, stands for whatever is shown without condition. */
  readonly truths: Int32Array;
}

/** Room to run a plan on one set of answers after another. */
export function runFor(plan: Plan): Run {
  const program = programOf(plan);
  const truths = new Int32Array(plan.nodes.length + 1);
  truths[plan.nodes.length] = yes;
  return { program, sheet: sheetFor(program.codings, program.columns), truths };
}

/*
 * A question that is not shown, or of which it is unknown whether it is, has no answer to test: then the truth of every
 * test is that of its being shown.
 */

function judgeCodes({ program, sheet, truths }: Run, { first, end }: Stretch): void {
  const { node, from, to, of, shown } = program;
  const { bits, otherwise } = sheet;
  for (let row = first; row < end; row += 1) {
    const isShown = at(truths, at(shown, row));
    const truth = (at(bits, at(from, row)) & at(to, row)) !== 0 ? yes : at(otherwise, at(of, row));
    truths[at(node, row)] = isShown === yes ? truth : isShown;
  }
}

function judgeAmounts({ program, sheet, truths }: Run, { kind, first, end }: Stretch): void {
  const { node, from, to, of, shown, bounds } = program;
  for (let row = first; row < end; row += 1) {
    const isShown = at(truths, at(shown, row));
    const amount = numberAt(sheet.amounts, at(from, row));
    const isWithin = amount >= numberAt(bounds, at(to, row)) && amount <= numberAt(bounds, at(to, row) + 1);
    const outside = kind === 'elapsed' && Number.isNaN(amount) ? unknown : at(sheet.otherwise, at(of, row));
    const truth = isWithin ? yes : outside;
    truths[at(node, row)] = isShown === yes ? truth : isShown;
  }
}

function judgeNots({ program, truths }: Run, { first, end }: Stretch): void {
  for (let row = first; row < end; row += 1) {
    truths[at(program.node, row)] = yes - at(truths, at(program.from, row));
  }
}

function judgeAlls({ program, truths }: Run, { first, end }: Stretch): void {
  const { node, from, to, parts } = program;
  for (let row = first; row < end; row += 1) {
    let least = yes;
    for (let place = at(from, row); place < at(to, row) && least !== no; place += 1) {
      const part = at(truths, at(parts, place));
      if (part < least) least = part;
    }
    truths[at(node, row)] = least;
  }
}

function judgeAnys({ program, truths }: Run, { first, end }: Stretch): void {
  const { node, from, to, parts } = program;
  for (let row = first; row < end; row += 1) {
    let greatest = no;
    for (let place = at(from, row); place < at(to, row) && greatest !== yes; place += 1) {
      const part = at(truths, at(parts, place));
      if (part > greatest) greatest = part;
    }
    truths[at(node, row)] = greatest;
  }
}

function countUp({ program, truths }: Run, row: number): number {
  const [from, to, wanted] = [at(program.from, row), at(program.to, row), at(program.of, row)];
  let yeses = 0;
  let noes = 0;
  for (let place = from; place < to; place += 1) {
    const part = at(truths, at(program.parts, place));
    if (part === yes) yeses += 1;
    if (part === no) noes += 1;
  }
  if (yeses >= wanted) return yes;
  return noes >= to - from - wanted + 1 ? no : unknown;
}

function judgeStretch(run: Run, stretch: Stretch): void {
  const { program, truths } = run;
  switch (stretch.kind) {
    case 'codes':
      return judgeCodes(run, stretch);
    case 'amount':
    case 'elapsed':
      return judgeAmounts(run, stretch);
    case 'not':
      return judgeNots(run, stretch);
    case 'all':
      return judgeAlls(run, stretch);
    case 'any':
      return judgeAnys(run, stretch);
    case 'at-least':
      for (let row = stretch.first; row < stretch.end; row += 1) truths[at(program.node, row)] = countUp(run, row);
      return undefined;
    case 'unanswerable':
      for (let row = stretch.first; row < stretch.end; row += 1) truths[at(program.node, row)] = unknown;
      return undefined;
  }
}

/** Judges every node by the answers on the sheet. */
export function judgeAll(run: Run): void {
  for (const stretch of run.program.stretches) judgeStretch(run, stretch);
}

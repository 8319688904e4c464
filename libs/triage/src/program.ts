import { answeredBit, codingFor, type Coding, type CodingBuilder, type Measure } from './coding';
import type { Node, Plan, Test } from './plan';
import { sheetFor, type Sheet } from './sheet';
import { no, unknown, yes } from './truth';
import { at, numberAt } from './words';

/*
 * Why this file is hard: it is the innermost loop of everything that judges answers, so the nodes of a plan lie here as
 * rows of integers, and judging them needs no call through a table, no recursion and no new object. Parts stand before
 * wholes, hence one pass from the first row to the last judges everything, and after one answer has changed a pass over
 * the rows that depend on it, in the same order, judges everything again.
 */

/** The kinds of row. */
export const ops = { codes: 0, amount: 1, elapsed: 2, unanswerable: 3, all: 4, any: 5, not: 6, 'at-least': 7 } as const;

/** A plan as rows of integers, one for each node; what a column means depends on the kind of node. */
export interface Program {
  /** By item: how its answers become bits and numbers. */
  readonly codings: readonly Coding[];
  /** How many numbers are taken from the answers. */
  readonly columns: number;
  /** What is done: one of `ops`. */
  readonly op: Int32Array;
  /** Codes: the word in the sheet. Amounts: the column in the sheet. Wholes: where their parts begin. Not: its part. */
  readonly from: Int32Array;
  /** Codes: the mask. Amounts: where the bounds stand. Wholes: where their parts end. */
  readonly to: Int32Array;
  /** Tests: the item. At least: the count. */
  readonly of: Int32Array;
  /** Tests: the node that says whether the item is shown, -1 when it always is. */
  readonly shown: Int32Array;
  readonly parts: Int32Array;
  readonly bounds: Float64Array;
}

interface Row {
  readonly op: number;
  readonly from?: number;
  readonly to?: number;
  readonly of?: number;
  readonly shown?: number;
}

/** What rows refer to, gathered as they are laid out. */
interface Pools {
  readonly codings: readonly CodingBuilder[];
  readonly parts: number[];
  readonly bounds: number[];
}

/** Adds values to a pool and says where they begin. */
const pour = (pool: number[], values: readonly number[]): number => pool.push(...values) - values.length;

/** The codes that a test asks for, and whether of a list; `undefined` when it compares a number. */
function codesAsked(test: Test, { mask }: CodingBuilder): { readonly list: 0 | 1; readonly mask: number } | undefined {
  if ('answered' in test) return { list: 0, mask: answeredBit };
  if ('is' in test) return { list: 0, mask: mask([test.is]) };
  if ('in' in test) return { list: 0, mask: mask(test.in) };
  if ('includes' in test) return { list: 1, mask: mask([test.includes]) };
  return 'includesAny' in test ? { list: 1, mask: mask(test.includesAny) } : undefined;
}

interface Bounds {
  readonly measure: Measure;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function boundsAsked(test: Test): Bounds {
  if ('regions' in test) return { measure: 'regions', min: test.atLeast };
  const { min, max } = test as { readonly min?: number; readonly max?: number };
  return { measure: 'monthsSince' in test ? 'months' : 'yearsSince' in test ? 'years' : 'number', min, max };
}

function rowOfTest({ item, condition }: Extract<Node, { kind: 'test' }>, shown: number, pools: Pools): Row {
  const coding = pools.codings[item];
  if (coding === undefined) return { op: ops.unanswerable };
  const codes = codesAsked(condition, coding);
  if (codes) return { op: ops.codes, from: 2 * item + codes.list, to: codes.mask, of: item, shown };
  const { measure, min = -Infinity, max = Infinity } = boundsAsked(condition);
  const op = measure === 'months' || measure === 'years' ? ops.elapsed : ops.amount;
  return { op, from: coding.column(measure), to: pour(pools.bounds, [min, max]), of: item, shown };
}

function rowOf(node: Node, { shown }: Plan, pools: Pools): Row {
  if (node.kind === 'test') return rowOfTest(node, shown[node.item] ?? -1, pools);
  if (node.kind === 'not') return { op: ops.not, from: node.part };
  const from = pour(pools.parts, node.parts);
  return { op: ops[node.kind], from, to: from + node.parts.length, of: node.kind === 'at-least' ? node.count : 0 };
}

/**
 * Lays out a plan.
 * @throws when an item has more codes than a word has bits
 */
function programOf(plan: Plan): Program {
  const columns: Measure[] = [];
  const pools: Pools = { codings: plan.items.map((item) => codingFor(item, columns)), parts: [], bounds: [] };
  const rows = plan.nodes.map((node) => rowOf(node, plan, pools));
  return {
    codings: pools.codings.map(({ coding }) => coding),
    columns: columns.length,
    op: Int32Array.from(rows, ({ op }) => op),
    from: Int32Array.from(rows, ({ from }) => from ?? 0),
    to: Int32Array.from(rows, ({ to }) => to ?? 0),
    of: Int32Array.from(rows, ({ of }) => of ?? 0),
    shown: Int32Array.from(rows, ({ shown }) => shown ?? -1),
    parts: Int32Array.from(pools.parts),
    bounds: Float64Array.from(pools.bounds),
  };
}

/** A program, the answers it is run on, and what it makes of each node: `no`, `unknown` or `yes`. */
export interface Run {
  readonly program: Program;
  readonly sheet: Sheet;
  readonly truths: Int32Array;
}

/** Room to run a plan on one set of answers after another. */
export function runFor(plan: Plan): Run {
  const program = programOf(plan);
  return {
    program,
    sheet: sheetFor(program.codings, program.columns),
    truths: new Int32Array(plan.nodes.length),
  };
}

/** Whether an answer that counts passes a test. */
function testAnswer({ program, sheet }: Run, row: number, op: number): number {
  const from = at(program.from, row);
  const to = at(program.to, row);
  const otherwise = at(sheet.otherwise, at(program.of, row));
  if (op === ops.codes) return (at(sheet.bits, from) & to) !== 0 ? yes : otherwise;
  const amount = numberAt(sheet.amounts, from);
  if (amount >= numberAt(program.bounds, to) && amount <= numberAt(program.bounds, to + 1)) return yes;
  return op === ops.elapsed && Number.isNaN(amount) ? unknown : otherwise;
}

/** A question that is not shown, or of which it is unknown whether it is, has no answer to test. */
function test(run: Run, row: number, op: number): number {
  const shownBy = at(run.program.shown, row);
  const shown = shownBy < 0 ? yes : at(run.truths, shownBy);
  return shown === yes ? testAnswer(run, row, op) : shown;
}

function least({ program, truths }: Run, row: number): number {
  const to = at(program.to, row);
  let truth = yes;
  for (let place = at(program.from, row); place < to; place += 1) {
    const part = at(truths, at(program.parts, place));
    if (part === no) return no;
    if (part < truth) truth = part;
  }
  return truth;
}

function greatest({ program, truths }: Run, row: number): number {
  const to = at(program.to, row);
  let truth = no;
  for (let place = at(program.from, row); place < to; place += 1) {
    const part = at(truths, at(program.parts, place));
    if (part === yes) return yes;
    if (part > truth) truth = part;
  }
  return truth;
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

/** Judges one node from the answers and from the nodes before it. */
function judgeRow(run: Run, row: number): number {
  const op = at(run.program.op, row);
  switch (op) {
    case ops.all:
      return least(run, row);
    case ops.any:
      return greatest(run, row);
    case ops.not:
      return yes - at(run.truths, at(run.program.from, row));
    case ops['at-least']:
      return countUp(run, row);
    case ops.unanswerable:
      return unknown;
    default:
      return test(run, row, op);
  }
}

/** Judges every node by the answers on the sheet. */
export function judgeAll(run: Run): void {
  const { truths } = run;
  for (let row = 0; row < truths.length; row += 1) truths[row] = judgeRow(run, row);
}

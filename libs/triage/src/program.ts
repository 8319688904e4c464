import { answeredBit, codingFor, type Coding, type CodingBuilder, type Measure } from './coding';
import type { Node, Plan, Test } from './plan';

/*
 * A plan laid out for judging: one row of integers for each node. Rows of one kind stand together as far as their parts
 * allow, so that a run of them is judged in one tight loop and the processor need not guess at every row which kind
 * comes next. Parts still stand before wholes, hence one pass from the first run to the last judges everything.
 */

/** The kinds of row. Tests are of codes, of a number in the answer, or of the time since an answered date. */
export type Kind = 'unanswerable' | 'codes' | 'amount' | 'elapsed' | 'not' | 'all' | 'any' | 'at-least';

/** Rows of one kind, from `first` up to `end`. */
export interface Stretch {
  readonly kind: Kind;
  readonly first: number;
  readonly end: number;
}

/** A plan as columns of integers, one cell a row; what some of them mean depends on the kind of row. */
export interface Program {
  /** By item: how its answers become bits and numbers. */
  readonly codings: readonly Coding[];
  /** How many numbers are taken from the answers. */
  readonly columns: number;
  readonly stretches: readonly Stretch[];
  /** The node that a row judges. */
  readonly node: Int32Array;
  /** Codes: the word in the sheet. Amounts: the column in the sheet. Wholes: where their parts begin. Not: its part. */
  readonly from: Int32Array;
  /** Codes: the mask. Amounts: where the bounds stand. Wholes: where their parts end. */
  readonly to: Int32Array;
  /** Tests: the item. At least: the count. */
  readonly of: Int32Array;
  /** Tests: the node that says whether the item is shown; where it always is, one beyond the last node. */
  readonly shown: Int32Array;
  /** Nodes. */
  readonly parts: Int32Array;
  /** Smallest and largest, side by side. */
  readonly bounds: Float64Array;
}

interface Row {
  readonly kind: Kind;
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly of: number;
  readonly shown: number;
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
  readonly min: number;
  readonly max: number;
}

function boundsAsked(test: Test): Bounds {
  if ('regions' in test) return { measure: 'regions', min: test.atLeast, max: Infinity };
  const { min = -Infinity, max = Infinity } = test as { readonly min?: number; readonly max?: number };
  if ('monthsSince' in test) return { measure: 'months', min, max };
  // A year of age or duration lasts until the last month before the next is full.
  if ('yearsSince' in test) return { measure: 'months', min: 12 * Math.ceil(min), max: 12 * Math.floor(max) + 11 };
  return { measure: 'number', min, max };
}

type Cells = Partial<Row> & Pick<Row, 'kind'>;

function cellsOfTest({ item, condition }: Extract<Node, { kind: 'test' }>, pools: Pools): Cells {
  const coding = pools.codings[item];
  if (coding === undefined) return { kind: 'unanswerable' };
  const codes = codesAsked(condition, coding);
  if (codes) return { kind: 'codes', from: 2 * item + codes.list, to: codes.mask, of: item };
  const { measure, min, max } = boundsAsked(condition);
  const kind = measure === 'months' ? 'elapsed' : 'amount';
  return { kind, from: coding.column(measure), to: pour(pools.bounds, [min, max]), of: item };
}

function cellsOf(node: Node, pools: Pools): Cells {
  if (node.kind === 'test') return cellsOfTest(node, pools);
  if (node.kind === 'not') return { kind: 'not', from: node.part };
  const from = pour(pools.parts, node.parts);
  const of = node.kind === 'at-least' ? node.count : 0;
  return { kind: node.kind, from, to: from + node.parts.length, of };
}

const always = -1;

/** The nodes that must be judged before one is. */
function neededFor(node: Node, { shown }: Plan): readonly number[] {
  if (node.kind === 'test') return [shown[node.item] ?? always].filter((place) => place !== always);
  return node.kind === 'not' ? [node.part] : node.parts;
}

/** By node: how many steps it stands above nodes that need no other. */
function levelsOf(plan: Plan): readonly number[] {
  const levels: number[] = [];
  for (const node of plan.nodes) {
    levels.push(1 + Math.max(-1, ...neededFor(node, plan).map((place) => levels[place] ?? 0)));
  }
  return levels;
}

/** The rows, level by level, and in each level kind by kind. */
function rowsOf(plan: Plan, pools: Pools): readonly Row[] {
  const levels = levelsOf(plan);
  const rows = plan.nodes.map((node, place): Row => {
    const shownBy = node.kind === 'test' ? (plan.shown[node.item] ?? always) : always;
    const shown = shownBy === always ? plan.nodes.length : shownBy;
    return { node: place, from: 0, to: 0, of: 0, shown, ...cellsOf(node, pools) };
  });
  const level = ({ node }: Row): number => levels[node] ?? 0;
  return rows.sort((a, b) => level(a) - level(b) || a.kind.localeCompare(b.kind) || a.node - b.node);
}

function stretchesOf(rows: readonly Row[]): readonly Stretch[] {
  const begins = rows.flatMap(({ kind }, place) => (rows[place - 1]?.kind === kind ? [] : [{ kind, first: place }]));
  return begins.map((stretch, place) => ({ ...stretch, end: begins[place + 1]?.first ?? rows.length }));
}

/**
 * Lays out a plan.
 * @throws when an item has more codes than a word has bits
 */
export function programOf(plan: Plan): Program {
  const columns: Measure[] = [];
  const pools: Pools = {
    codings: plan.items.map((item, place) => codingFor(item, place, columns)),
    parts: [],
    bounds: [],
  };
  const rows = rowsOf(plan, pools);
  return {
    codings: pools.codings.map(({ coding }) => coding),
    columns: columns.length,
    stretches: stretchesOf(rows),
    node: Int32Array.from(rows, ({ node }) => node),
    from: Int32Array.from(rows, ({ from }) => from),
    to: Int32Array.from(rows, ({ to }) => to),
    of: Int32Array.from(rows, ({ of }) => of),
    shown: Int32Array.from(rows, ({ shown }) => shown),
    parts: Int32Array.from(pools.parts),
    bounds: Float64Array.from(pools.bounds),
  };
}

import type { Node, Plan } from '../plan';

/*
 * Why this file is hard: many changed sets of answers ("worlds") are judged at once, each by one bit of a word. A node
 * has two words, one saying in which worlds it is yes and one in which it is no; where neither says so it is unknown.
 * "All" is then `and` over the yes words and `or` over the no words, "any" the other way round, and "not" exchanges the
 * two. So one run through the nodes is the real judgement of 32 changes, not an estimate of it. It is the innermost loop
 * of everything about changes, hence the nodes lie here as one row of integers.
 */

const ops = { test: 0, all: 1, any: 2, not: 3, 'at-least': 4, both: 5, either: 6 } as const;

/** Nodes as a row of integers: for each an op, its own place, where the next one begins, and what it rests on. */
export type Program = Int32Array;

/** By node: the worlds in which it is yes, and those in which it is no. */
export interface Words {
  readonly yes: Int32Array;
  readonly no: Int32Array;
}

function operandsOf(node: Node, shown: readonly number[]): readonly number[] {
  switch (node.kind) {
    case 'test':
      return [shown[node.item] ?? -1];
    case 'not':
      return [node.part];
    case 'at-least':
      return [node.count, ...node.parts];
    default:
      return node.parts;
  }
}

/** Most wholes have two parts and are judged without a loop. */
function opOf(node: Node): number {
  if (node.kind === 'all' && node.parts.length === 2) return ops.both;
  return node.kind === 'any' && node.parts.length === 2 ? ops.either : ops[node.kind];
}

/** A test of a question that is always shown is settled by its answer; nothing is to be done for it. */
const needsNothing = (node: Node, shown: readonly number[]): boolean =>
  node.kind === 'test' && (shown[node.item] ?? -1) < 0;

/** By node: how many nodes stand one above the other beneath it. */
function levelsOf({ nodes, shown }: Pick<Plan, 'nodes' | 'shown'>): readonly number[] {
  const levels: number[] = [];
  for (const node of nodes) {
    const beneath = node.kind === 'at-least' ? node.parts : operandsOf(node, shown);
    levels.push(1 + Math.max(-1, ...beneath.map((place) => levels[place] ?? -1)));
  }
  return levels;
}

/** A program, and where it has judged the nodes before each of some places. */
export interface Programmed {
  readonly program: Program;
  readonly ends: readonly number[];
}

/**
 * A program of the nodes of a plan.
 * @param upTo places by which it can be broken off, ascending; from one to the next, nodes of one kind stand together
 */
export function programFor(plan: Pick<Plan, 'nodes' | 'shown'>, upTo: readonly number[]): Programmed {
  const { nodes, shown } = plan;
  const levels = levelsOf(plan);
  const row: number[] = [];
  const ends: number[] = [];
  let from = 0;
  for (const end of upTo) {
    const stretch = nodes
      .slice(from, end)
      .map((node, at) => ({ node, place: from + at, level: levels[from + at] ?? 0, op: opOf(node) }))
      .filter(({ node }) => !needsNothing(node, shown))
      .sort((a, b) => a.level - b.level || a.op - b.op);
    for (const { node, place, op } of stretch) {
      const operands = operandsOf(node, shown);
      row.push(op, place, row.length + 3 + operands.length, ...operands);
    }
    ends.push(row.length);
    from = Math.max(from, end);
  }
  return { program: Int32Array.from(row), ends };
}

/** One word of a row. */
export const at = (row: Int32Array, place: number): number => row[place] ?? 0;

/** Answers count only where their question is shown; where it is not, the test is "no", and unknown where that is not known. */
function judgeTest(program: Program, row: number, { yes, no }: Words): void {
  const place = at(program, row + 1);
  const shownBy = at(program, row + 3);
  const shown = at(yes, shownBy);
  yes[place] = at(yes, place) & shown;
  no[place] = (at(no, place) & shown) | at(no, shownBy);
}

function judgeAll(program: Program, row: number, { yes, no }: Words): void {
  const end = at(program, row + 2);
  let every = -1;
  let some = 0;
  for (let part = row + 3; part < end; part += 1) {
    const node = at(program, part);
    every &= at(yes, node);
    some |= at(no, node);
  }
  const place = at(program, row + 1);
  yes[place] = every;
  no[place] = some;
}

function judgeAny(program: Program, row: number, { yes, no }: Words): void {
  const end = at(program, row + 2);
  let every = -1;
  let some = 0;
  for (let part = row + 3; part < end; part += 1) {
    const node = at(program, part);
    some |= at(yes, node);
    every &= at(no, node);
  }
  const place = at(program, row + 1);
  yes[place] = some;
  no[place] = every;
}

function judgeBoth(program: Program, row: number, { yes, no }: Words): void {
  const [place, one, other] = [at(program, row + 1), at(program, row + 3), at(program, row + 4)];
  yes[place] = at(yes, one) & at(yes, other);
  no[place] = at(no, one) | at(no, other);
}

function judgeEither(program: Program, row: number, { yes, no }: Words): void {
  const [place, one, other] = [at(program, row + 1), at(program, row + 3), at(program, row + 4)];
  yes[place] = at(yes, one) | at(yes, other);
  no[place] = at(no, one) & at(no, other);
}

function negate(program: Program, row: number, { yes, no }: Words): void {
  const place = at(program, row + 1);
  const part = at(program, row + 3);
  yes[place] = at(no, part);
  no[place] = at(yes, part);
}

/** The worlds in which at least `count` of the parts have their bit. */
function reachCount(words: Int32Array, parts: Int32Array, count: number): number {
  const reached = [-1, ...new Array<number>(Math.max(0, count)).fill(0)];
  for (const part of parts) {
    for (let step = reached.length - 1; step > 0; step -= 1) {
      reached[step] = (reached[step] ?? 0) | ((reached[step - 1] ?? 0) & (words[part] ?? 0));
    }
  }
  return reached.at(-1) ?? 0;
}

function countUp(program: Program, row: number, { yes, no }: Words): void {
  const place = at(program, row + 1);
  const count = at(program, row + 3);
  const parts = program.subarray(row + 4, at(program, row + 2));
  yes[place] = reachCount(yes, parts, count);
  no[place] = reachCount(no, parts, parts.length - count + 1);
}

/** Judges the nodes of a program as far as `end`, the words of the tests being filled as if every question were shown. */
export function run(program: Program, end: number, words: Words): void {
  for (let row = 0; row < end; row = at(program, row + 2)) {
    const op = at(program, row);
    if (op === ops.both) judgeBoth(program, row, words);
    else if (op === ops.either) judgeEither(program, row, words);
    else if (op === ops.all) judgeAll(program, row, words);
    else if (op === ops.any) judgeAny(program, row, words);
    else if (op === ops.test) judgeTest(program, row, words);
    else if (op === ops.not) negate(program, row, words);
    else countUp(program, row, words);
  }
}

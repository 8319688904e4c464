import type { Node, Nodes } from './nodes';

/*
 * Why this file is hard: many changed sets of answers ("worlds") are judged at once, each by one bit of a word. A node
 * has two words, one saying in which worlds it is yes and one in which it is no; where neither says so it is unknown.
 * "All" is then `and` over the yes words and `or` over the no words, "any" the other way round, and "not" exchanges the
 * two. So one run through the nodes is the real judgement of 32 changes, not an estimate of it. It is the innermost loop
 * of everything about changes, hence the nodes lie here as one row of integers.
 */

const ops = { test: 0, all: 1, any: 2, not: 3, 'at-least': 4 } as const;

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

/** A test of a question that is always shown is settled by its answer; nothing is to be done for it. */
const needsNothing = (node: Node, shown: readonly number[]): boolean =>
  node.kind === 'test' && (shown[node.item] ?? -1) < 0;

/** A program of the nodes up to each of some places; and where in it each of them ends. */
export function programFor(
  { nodes, shown }: Pick<Nodes, 'nodes' | 'shown'>,
  upTo: readonly number[],
): {
  readonly program: Program;
  readonly ends: readonly number[];
} {
  const row: number[] = [];
  const ends = upTo.map(() => 0);
  nodes.forEach((node, place) => {
    if (!needsNothing(node, shown)) {
      const operands = operandsOf(node, shown);
      row.push(ops[node.kind], place, row.length + 3 + operands.length, ...operands);
    }
    upTo.forEach((end, at) => {
      if (place < end) ends[at] = row.length;
    });
  });
  return { program: Int32Array.from(row), ends };
}

/** Answers count only where their question is shown; where it is not, the test is "no", and unknown where that is not known. */
function judgeTest(program: Program, at: number, { yes, no }: Words): void {
  const place = program[at + 1] ?? 0;
  const shownBy = program[at + 3] ?? 0;
  const shown = yes[shownBy] ?? 0;
  yes[place] = (yes[place] ?? 0) & shown;
  no[place] = ((no[place] ?? 0) & shown) | (no[shownBy] ?? 0);
}

function judgeAll(program: Program, at: number, { yes, no }: Words): void {
  const end = program[at + 2] ?? 0;
  let every = -1;
  let some = 0;
  for (let part = at + 3; part < end; part += 1) {
    const node = program[part] ?? 0;
    every &= yes[node] ?? 0;
    some |= no[node] ?? 0;
  }
  const place = program[at + 1] ?? 0;
  yes[place] = every;
  no[place] = some;
}

function judgeAny(program: Program, at: number, { yes, no }: Words): void {
  const end = program[at + 2] ?? 0;
  let every = -1;
  let some = 0;
  for (let part = at + 3; part < end; part += 1) {
    const node = program[part] ?? 0;
    some |= yes[node] ?? 0;
    every &= no[node] ?? 0;
  }
  const place = program[at + 1] ?? 0;
  yes[place] = some;
  no[place] = every;
}

function negate(program: Program, at: number, { yes, no }: Words): void {
  const place = program[at + 1] ?? 0;
  const part = program[at + 3] ?? 0;
  yes[place] = no[part] ?? 0;
  no[place] = yes[part] ?? 0;
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

function countUp(program: Program, at: number, { yes, no }: Words): void {
  const place = program[at + 1] ?? 0;
  const count = program[at + 3] ?? 0;
  const parts = program.subarray(at + 4, program[at + 2]);
  yes[place] = reachCount(yes, parts, count);
  no[place] = reachCount(no, parts, parts.length - count + 1);
}

/** Judges the nodes of a program as far as `end`, the words of the tests being filled as if every question were shown. */
export function run(program: Program, end: number, words: Words): void {
  for (let at = 0; at < end; at = program[at + 2] ?? end) {
    const op = program[at] ?? 0;
    if (op === ops.all) judgeAll(program, at, words);
    else if (op === ops.any) judgeAny(program, at, words);
    else if (op === ops.test) judgeTest(program, at, words);
    else if (op === ops.not) negate(program, at, words);
    else countUp(program, at, words);
  }
}

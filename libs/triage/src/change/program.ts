import { at } from '../words';
import type { Node, Plan } from '../plan';

/*
 * Why this file is hard: many changed sets of answers ("worlds") are judged at once, each by one bit of a word. A node
 * has two words side by side, one that is set in the worlds in which it is yes, and behind it one that is set where it is
 * no; where neither is set it is unknown. So a run through the nodes is the real judgement of 32 changes, not an estimate
 * of it. It is the innermost loop of everything about changes, hence there are but two kinds of row, in long stretches
 * of one kind, so that nothing has to be decided on the way:
 *
 * "Not" costs nothing: it is the same two words, exchanged. "All" of two is yes where both are and no where one is. "Any"
 * is "not all not", "all" of many is one "all" of two after the other, and "at least" is made of those as well: so many
 * of some parts are so many of those before the last, or one fewer and the last. A test of a question that is not always
 * shown is corrected by whether it is.
 */

/** The word that is set in every world, and behind it the one that is set in none. */
export const always = 0;
export const never = 1;

/** The other word of the same node: where this one says yes, the other says no. */
const opposite = (word: number): number => word ^ 1;

/** In the order in which they take turns. */
const kinds = ['shown', 'both'] as const;

/** Rows of one kind, from one place in the table up to another. */
interface Stretch {
  readonly kind: (typeof kinds)[number];
  readonly from: number;
  readonly to: number;
}

/** Nodes as a table of words. */
export interface Program {
  /** Three cells a row: the word it fills (and with it the other of the same node), and the two that it rests on. */
  readonly table: Int32Array;
  readonly stretches: readonly Stretch[];
  /** By node: the word that is set where it is yes. */
  readonly wordOf: Int32Array;
  /** How many words there are, and how many of them, the first, are those of the two constants and of tests. */
  readonly words: number;
  readonly testWords: number;
}

type Nodes = Pick<Plan, 'nodes' | 'shown'>;

interface Row {
  readonly kind: Stretch['kind'];
  readonly word: number;
  readonly one: number;
  readonly other: number;
}

/** A program under construction. */
interface Rows {
  readonly rows: Row[];
  readonly both: (one: number, other: number) => number;
  readonly show: (word: number, shownBy: number) => void;
  readonly words: () => number;
}

/** Begins a program whose first words are taken. */
function rowsBuilder(taken: number): Rows {
  const rows: Row[] = [];
  const known = new Map<string, number>();
  let words = taken;
  const both = (one: number, other: number): number => {
    if (one > other) return both(other, one);
    if (one === always || one === other) return other;
    if (one === never) return never;
    const before = known.get(`${one},${other}`);
    if (before !== undefined) return before;
    const word = words;
    words += 2;
    rows.push({ kind: 'both', word, one, other });
    known.set(`${one},${other}`, word);
    return word;
  };
  const show = (word: number, shownBy: number): void => {
    rows.push({ kind: 'shown', word, one: word, other: shownBy });
  };
  return { rows, both, show, words: () => words };
}

/** At least so many of some words: by how many are reached so far, the word that says so. */
function atLeast({ both }: Rows, count: number, parts: readonly number[]): number {
  const either = (one: number, other: number): number => opposite(both(opposite(one), opposite(other)));
  const reached = [always, ...new Array<number>(Math.max(0, count)).fill(never)];
  for (const part of parts) {
    for (let step = reached.length - 1; step > 0; step -= 1) {
      reached[step] = either(reached[step] ?? never, both(reached[step - 1] ?? never, part));
    }
  }
  return reached.at(-1) ?? always;
}

/** Where the words of nodes are: those of tests, and of the nodes so far. */
interface Words {
  readonly ofTest: ReadonlyMap<number, number>;
  readonly ofNode: number[];
}

/** The word of the next node. */
function wordFor(
  node: Node,
  { shown }: Nodes,
  { rows, words }: { readonly rows: Rows; readonly words: Words },
): number {
  const partsOf = (parts: readonly number[]): readonly number[] => parts.map((part) => words.ofNode[part] ?? never);
  switch (node.kind) {
    case 'test': {
      const word = words.ofTest.get(words.ofNode.length) ?? never;
      const shownBy = shown[node.item] ?? -1;
      if (shownBy >= 0) rows.show(word, words.ofNode[shownBy] ?? never);
      return word;
    }
    case 'not':
      return opposite(words.ofNode[node.part] ?? never);
    case 'all':
      return partsOf(node.parts).reduce(rows.both, always);
    case 'any':
      return opposite(partsOf(node.parts).map(opposite).reduce(rows.both, always));
    case 'at-least':
      return atLeast(rows, node.count, partsOf(node.parts));
  }
}

/** Rows in an order in which those of one kind stand together as far as what they rest on allows, by kind in turns. */
function inTurns(rows: readonly Row[]): readonly (readonly Row[])[] {
  const turnOf = new Map<number, number>();
  const turns: Row[][] = [];
  for (const row of rows) {
    const after = Math.max(turnOf.get(row.one >> 1) ?? 0, turnOf.get(row.other >> 1) ?? 0);
    const turn = after % 2 === kinds.indexOf(row.kind) ? after : after + 1;
    turnOf.set(row.word >> 1, turn);
    while (turns.length <= turn) turns.push([]);
    turns[turn]?.push(row);
  }
  return turns;
}

/** Where a program has judged the nodes before some place: how many stretches that takes, and of how many words of tests. */
export interface End {
  readonly stretches: number;
  readonly testWords: number;
}

/** A program, and its ends for some places. */
interface Programmed {
  readonly program: Program;
  readonly ends: readonly End[];
}

/**
 * A program of the nodes of a plan.
 * @param upTo places by which it can be broken off, ascending, the last behind all nodes
 */
export function programFor(plan: Nodes, upTo: readonly number[]): Programmed {
  const tests = plan.nodes.flatMap(({ kind }, place) => (kind === 'test' ? [place] : []));
  const testWords = (end: number): number => 2 + 2 * tests.filter((place) => place < end).length;
  const words: Words = { ofTest: new Map(tests.map((place) => [place, testWords(place)])), ofNode: [] };
  const rows = rowsBuilder(testWords(Infinity));
  const table: number[] = [];
  const stretches: Stretch[] = [];
  const ends = upTo.map((end): End => {
    const first = rows.rows.length;
    for (const node of plan.nodes.slice(words.ofNode.length, end))
      words.ofNode.push(wordFor(node, plan, { rows, words }));
    inTurns(rows.rows.slice(first)).forEach((stretch, turn) => {
      const from = table.length;
      table.push(...stretch.flatMap(({ word, one, other }) => [word, one, other]));
      if (stretch.length > 0) stretches.push({ kind: kinds[turn % 2] ?? 'both', from, to: table.length });
    });
    return { stretches: stretches.length, testWords: testWords(end) };
  });
  return {
    program: {
      table: Int32Array.from(table),
      stretches,
      wordOf: Int32Array.from(words.ofNode),
      testWords: testWords(Infinity),
      words: rows.words(),
    },
    ends,
  };
}

function judgeBoth(table: Int32Array, { from, to }: Stretch, words: Int32Array): void {
  for (let row = from; row < to; row += 3) {
    const word = at(table, row);
    const one = at(table, row + 1);
    const other = at(table, row + 2);
    words[word] = at(words, one) & at(words, other);
    words[word ^ 1] = at(words, one ^ 1) | at(words, other ^ 1);
  }
}

/** Answers count only where their question is shown; where it is not, the test is "no", and unknown where that is not known. */
function judgeShown(table: Int32Array, { from, to }: Stretch, words: Int32Array): void {
  for (let row = from; row < to; row += 3) {
    const word = at(table, row);
    const shownBy = at(table, row + 2);
    const shown = at(words, shownBy);
    words[word] = at(words, word) & shown;
    words[word ^ 1] = (at(words, word ^ 1) & shown) | at(words, shownBy ^ 1);
  }
}

/** Judges the nodes as far as `end`, the words of the tests being filled as if every question were shown. */
export function run({ table, stretches }: Program, end: End, words: Int32Array): void {
  for (let place = 0; place < end.stretches; place += 1) {
    const stretch = stretches[place];
    if (stretch?.kind === 'both') judgeBoth(table, stretch, words);
    else if (stretch) judgeShown(table, stretch, words);
  }
}

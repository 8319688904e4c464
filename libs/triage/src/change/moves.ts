import { otherValues } from './other-values';
import { distance, judgeValue, unknown, type Question } from './question';

/** One question given another answer, and what its tests make of that. */
export interface Move {
  readonly question: Question;
  readonly value: number;
  /** How far the new answer lies from the present one: codes added or taken away, or 1 for anything else. */
  readonly distance: number;
  /** The tests that come out differently: the node, and in the two lowest bits what of its truth is turned over. */
  readonly flips: Int32Array;
}

function flipsTo(question: Question, present: number | undefined, value: number): Int32Array {
  const flips: number[] = [];
  for (const test of question.tests) {
    const before = present === undefined ? unknown : judgeValue(question, test, present);
    const after = judgeValue(question, test, value);
    if (after !== before) flips.push((test.node << 2) | (after ^ before));
  }
  return Int32Array.from(flips);
}

function makeMove(question: Question, present: number | undefined, value: number): Move {
  return {
    question,
    value,
    distance: question.kind === 'list' ? distance(value, present ?? 0) : 1,
    flips: flipsTo(question, present, value),
  };
}

/** The moves of a question from one present answer: every one that is tried alone, and those met with besides. */
interface Remembered {
  readonly all: readonly Move[];
  readonly byValue: Map<number, Move>;
}

/** Answers that are remembered, of a question and of its moves; with more, all are forgotten and learnt anew. */
const mostRemembered = 500;

const memory = new WeakMap<Question, Map<number | undefined, Remembered>>();

function remembered(question: Question, present: number | undefined): Remembered {
  const known = memory.get(question) ?? new Map<number | undefined, Remembered>();
  memory.set(question, known);
  const before = known.get(present);
  if (before && before.byValue.size < mostRemembered) return before;
  if (known.size >= mostRemembered) known.clear();
  const all = otherValues(question, present).map((value) => makeMove(question, present, value));
  const learnt = { all, byValue: new Map(all.map((move) => [move.value, move])) };
  known.set(present, learnt);
  return learnt;
}

/** Every move of a question from its present answer, `undefined` when it is blank; the nearest first. */
export function movesFrom(question: Question, present: number | undefined): readonly Move[] {
  return remembered(question, present).all;
}

/** The move from the present answer of a question to another. */
export function moveTo(question: Question, present: number | undefined, value: number): Move {
  const { byValue } = remembered(question, present);
  const move = byValue.get(value) ?? makeMove(question, present, value);
  byValue.set(value, move);
  return move;
}

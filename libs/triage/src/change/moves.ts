import type { AnswerValue } from '@myotome/questionnaire';
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
  /** The first node of these. */
  readonly firstNode: number;
  /** The world that differs by this move alone. */
  readonly alone: readonly Move[];
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
  const flips = flipsTo(question, present, value);
  const alone: Move[] = [];
  const move: Move = {
    question,
    value,
    distance: question.kind === 'list' ? distance(value, present ?? 0) : 1,
    flips,
    firstNode: Math.min(...flips) >> 2,
    alone,
  };
  alone.push(move);
  return move;
}

/** The moves of a question from one present answer: every one that is tried alone, and those met with besides. */
interface Remembered {
  readonly all: readonly Move[];
  readonly byValue: Map<number, Move>;
}

/** Answers that are remembered, of a question and of its moves; with more, all are forgotten and learnt anew. */
const mostRemembered = 500;

/** The moves of all questions of a plan, each worked out when first met with. */
export class Moves {
  private readonly memory: Map<number | undefined, Remembered>[];
  private readonly codes: Map<AnswerValue, Move>[];

  constructor(questions: readonly Question[]) {
    this.memory = questions.map(() => new Map<number | undefined, Remembered>());
    this.codes = questions.map(() => new Map<AnswerValue, Move>());
  }

  /** Every move of a question from its present answer, `undefined` when it is blank; the nearest first. */
  from(question: Question, present: number | undefined): readonly Move[] {
    return this.remembered(question, present).all;
  }

  /** The move from the present answer of a question to another. */
  to(question: Question, present: number | undefined, value: number): Move {
    const { byValue } = this.remembered(question, present);
    const known = byValue.get(value);
    if (known) return known;
    const move = makeMove(question, present, value);
    byValue.set(value, move);
    return move;
  }

  /** The move from no answer to one that is a code, or yes or no; `undefined` when it is not offered. */
  toCode(question: Question, answer: AnswerValue): Move | undefined {
    const known = this.codes[question.place]?.get(answer);
    if (known) return known;
    const value = question.bitOf.get(answer);
    if (value === undefined) return undefined;
    const move = this.to(question, undefined, value);
    this.codes[question.place]?.set(answer, move);
    return move;
  }

  private remembered(question: Question, present: number | undefined): Remembered {
    const known = this.memory[question.place]?.get(present);
    return known && known.byValue.size < mostRemembered ? known : this.learn(question, present);
  }

  private learn(question: Question, present: number | undefined): Remembered {
    const memory = this.memory[question.place];
    if (memory && memory.size >= mostRemembered) memory.clear();
    const all = otherValues(question, present).map((value) => makeMove(question, present, value));
    const learnt = { all, byValue: new Map(all.map((move) => [move.value, move])) };
    memory?.set(present, learnt);
    return learnt;
  }
}

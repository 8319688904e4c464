import type { AnswerValue } from '@myotome/questionnaire';
import { otherValues } from './other-values';
import { codesOfBits, distance, isDated, isUnsure, judgeValue, unknown, yes, type Question } from './question';

/** One question given another answer, and what its tests make of that. */
export interface Move {
  readonly question: Question;
  readonly value: number;
  /** The answer as it is stored; `undefined` for a date, which depends on the day. */
  readonly answer: AnswerValue | undefined;
  /** How far the new answer lies from the present one: codes added or taken away, or 1 for anything else. */
  readonly distance: number;
  /** The words that are turned over by the tests that come out differently. */
  readonly flips: Int32Array;
  /** The world that differs by this move alone. */
  readonly alone: World;
}

/** A set of answers that differs from the present one by these moves, at most one for each question. */
export type World = readonly Move[];

/** Moves of one question, as many at the most as are judged at once. */
export interface Bundle {
  readonly moves: readonly Move[];
  /** One bit for each of them. */
  readonly all: number;
  /** The words that they turn over, and side by side with each the moves that do so: one bit each, the first the lowest. */
  readonly turns: Int32Array;
}

/** An answer to a question, or none, and all that follows from it alone. */
export interface Reply {
  readonly question: Question;
  /** `undefined` for no answer. */
  readonly value: number | undefined;
  /** Nothing was answered, or "I do not know". */
  readonly isOpen: boolean;
  /** The words that it sets. */
  readonly words: Int32Array;
  /** By disposition: the moves to other answers, nearest first, but those that no rule so urgent rests on. */
  readonly movesUpTo: readonly (readonly Bundle[])[];
  /** The moves that were met with, by their answer. */
  readonly moves: Map<number, Move>;
}

/** What replies need to know of a program. */
export interface Layout {
  /** By node: the word that is set where it is yes; the other beside it is set where it is no. */
  readonly wordOf: Int32Array;
  /** By disposition: how many words from the first are those of tests that its rules and the more urgent ones rest on. */
  readonly wordsForRank: readonly number[];
}

/** Worlds that are judged at once. */
export const worldsAtOnce = 32;

/** Answers that are remembered of a question, and moves of an answer; with more, all are forgotten and learnt anew. */
const mostRemembered = 500;

/** The words that the tests of a question set by one answer. */
function wordsSetBy({ wordOf }: Layout, question: Question, value: number | undefined): readonly number[] {
  if (value === undefined) return [];
  return question.tests.flatMap((test) => {
    const truth = judgeValue(question, test, value);
    const word = wordOf[test.node] ?? 0;
    return truth === unknown ? [] : [truth === yes ? word : word ^ 1];
  });
}

/** An answer as it is stored; frozen, since everybody is handed the same. */
function answerOf(question: Question, value: number): AnswerValue | undefined {
  const { item, kind } = question;
  if (kind === 'measure') return isDated(item) ? undefined : value;
  const codes = codesOfBits(question, value);
  if (kind === 'list') return Object.freeze(codes);
  return item.type === 'boolean' ? codes[0] === 'true' : (codes[0] ?? '');
}

function bundleOf(moves: readonly Move[]): Bundle {
  const turns = new Map<number, number>();
  moves.forEach(({ flips }, place) => {
    for (const word of flips) turns.set(word, (turns.get(word) ?? 0) | (1 << place));
  });
  const all = moves.length < worldsAtOnce ? (1 << moves.length) - 1 : -1;
  return { moves, all, turns: Int32Array.from([...turns].flat()) };
}

function bundlesOf(moves: readonly Move[]): readonly Bundle[] {
  if (moves.length === 0) return [];
  return [bundleOf(moves.slice(0, worldsAtOnce)), ...bundlesOf(moves.slice(worldsAtOnce))];
}

/** The answers to all questions of a plan, each worked out when first met with. */
export class Replies {
  /** By question: no answer. */
  readonly blank: readonly Reply[];
  private readonly byValue: readonly Map<number, Reply>[];
  private readonly byCode: readonly Map<AnswerValue, Reply>[];

  constructor(
    questions: readonly Question[],
    private readonly layout: Layout,
  ) {
    this.byValue = questions.map(() => new Map<number, Reply>());
    this.byCode = questions.map(() => new Map<AnswerValue, Reply>());
    this.blank = questions.map((question) => this.learn(question, undefined));
  }

  of(question: Question, value: number): Reply {
    const replies = this.byValue[question.place];
    const known = replies?.get(value);
    if (known) return known;
    if (replies && replies.size >= mostRemembered) replies.clear();
    const reply = this.learn(question, value);
    replies?.set(value, reply);
    return reply;
  }

  /** The answer that is a code, or yes or no; `undefined` when it is not offered. */
  ofCode(question: Question, answer: AnswerValue): Reply | undefined {
    const known = this.byCode[question.place]?.get(answer);
    if (known) return known;
    const value = question.bitOf.get(answer);
    if (value === undefined) return undefined;
    const reply = this.of(question, value);
    this.byCode[question.place]?.set(answer, reply);
    return reply;
  }

  /** The move from an answer to another. */
  move(from: Reply, to: number): Move {
    const known = from.moves.get(to);
    if (known) return known;
    if (from.moves.size >= mostRemembered) from.moves.clear();
    const move = this.makeMove(from, to);
    from.moves.set(to, move);
    return move;
  }

  private learn(question: Question, value: number | undefined): Reply {
    const words = Int32Array.from(wordsSetBy(this.layout, question, value));
    const isOpen = value === undefined || isUnsure(question, value);
    const movesUpTo: (readonly Bundle[])[] = [];
    const reply: Reply = { question, value, isOpen, words, movesUpTo, moves: new Map() };
    const all = otherValues(question, value).map((other) => this.move(reply, other));
    for (const end of this.layout.wordsForRank) {
      movesUpTo.push(bundlesOf(all.filter(({ flips }) => flips.some((word) => word < end))));
    }
    return reply;
  }

  private makeMove({ question, value: present, words }: Reply, value: number): Move {
    const after = wordsSetBy(this.layout, question, value);
    const flips = [...words.filter((word) => !after.includes(word)), ...after.filter((word) => !words.includes(word))];
    const alone: Move[] = [];
    const move: Move = {
      question,
      value,
      answer: answerOf(question, value),
      distance: question.kind === 'list' ? distance(value, present ?? 0) : 1,
      flips: Int32Array.from(flips),
      alone,
    };
    alone.push(move);
    return move;
  }
}

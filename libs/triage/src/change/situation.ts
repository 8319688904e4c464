import type { TriageResult } from '../result';
import { dispositions } from '../rule';
import { changePlan, type ChangePathway, type ChangePlan } from './change-plan';
import type { Move } from './moves';
import { encodeAnswers, makeBlank, type Given, type Present } from './present';
import type { Words } from './program';
import { isUnsure, type Question } from './question';
import { Worlds } from './worlds';

/** The place on the scale of the least urgent disposition that is flagged. */
export const lastFlagged = dispositions.indexOf('routine-referral');

/** One answer changed, alone, and what that leads to. */
export interface Single {
  readonly move: Move;
  /** The disposition reached, 0 the most urgent; those that are neither flagged nor more urgent are not told apart. */
  readonly rank: number;
}

/** One person's answers, judged as they stand and with every single change. */
export interface Situation {
  readonly plan: ChangePlan;
  readonly judge: Worlds;
  readonly present: Present;
  /** By question. */
  readonly shown: readonly boolean[];
  /** By question: it is shown and blank, or was answered "I do not know". */
  readonly open: readonly boolean[];
  /** By question: its answer may be changed. */
  readonly changeable: readonly boolean[];
  /** By question: the number of findings that rest on its answer. */
  readonly near: readonly number[];
  /** By node, as the answers stand: every bit set where it is yes, and where it is no. */
  readonly words: Words;
  /** The disposition of the most urgent finding that rests on no rule, as on free text, which no change touches. */
  readonly besides: number;
  /** The disposition as the answers stand, 0 the most urgent. */
  readonly rank: number;
  /** Every change of one answer that may matter, in the order of the questionnaire, the nearest first. */
  readonly singles: readonly Single[];
}

/** What the present answer of a question leaves open: nothing was answered, or "I do not know". */
function isOpen(question: Question, { values, stuck }: Present): boolean {
  const value = values[question.place];
  return value === undefined ? stuck[question.place] !== true : isUnsure(question, value);
}

const judges = new WeakMap<ChangePlan, Worlds>();

function judgeOf(plan: ChangePlan): Worlds {
  const judge = judges.get(plan) ?? new Worlds(plan);
  judges.set(plan, judge);
  return judge;
}

function nearnessOf(plan: ChangePlan, { findings }: TriageResult): readonly number[] {
  const counts = new Map<string, number>();
  for (const { evidence } of findings) for (const each of evidence) counts.set(each, (counts.get(each) ?? 0) + 1);
  return plan.questions.map(({ item }) => counts.get(item.linkId) ?? 0);
}

function rankBesides({ ruleIds }: ChangePlan, { findings }: TriageResult): number {
  const others = findings.filter(({ rule }) => !ruleIds.has(rule));
  return Math.min(Infinity, ...others.map(({ disposition }) => dispositions.indexOf(disposition)));
}

/** The answers as numbers, those to hidden questions dropped. */
function presentAnswers(plan: ChangePlan, judge: Worlds, given: Given): Pick<Situation, 'present' | 'shown'> {
  const present = encodeAnswers(plan, given);
  const shown = judge.shown(present);
  for (const question of plan.questions) if (!shown[question.place]) makeBlank(present, question);
  return { present, shown };
}

type Standing = Pick<Situation, 'open' | 'changeable'>;

/** Which questions are open, and which may be given another answer. */
function standingOf(plan: ChangePlan, present: Present, shown: readonly boolean[]): Standing {
  const open: boolean[] = [];
  const changeable: boolean[] = [];
  for (const question of plan.questions) {
    const { place, kind } = question;
    open[place] = shown[place] === true && isOpen(question, present);
    changeable[place] = kind !== 'closed' && !present.stuck[place] && (!plan.isIdentity[place] || open[place]);
  }
  return { open, changeable };
}

/** Every change of one answer, but those that no rule up to a disposition rests on. */
function movesUpTo({ plan, present, shown, changeable }: Omit<Situation, 'singles'>, upTo: number): readonly Move[] {
  const end = plan.nodesForRank[upTo] ?? 0;
  const moves: Move[] = [];
  for (const question of plan.questions) {
    const { place } = question;
    if (!shown[place] || !changeable[place]) continue;
    for (const move of plan.moves.from(question, present.values[place])) if (move.firstNode < end) moves.push(move);
  }
  return moves;
}

/** Judges the answers of one person as they stand and with every single change. */
export function situationOf(pathway: ChangePathway, given: Given, result: TriageResult): Situation {
  const plan = changePlan(pathway);
  const judge = judgeOf(plan);
  const { present, shown } = presentAnswers(plan, judge, given);
  judge.judge(present, [[]]);
  const besides = rankBesides(plan, result);
  const rank = Math.min(judge.rank(0), besides);
  const standing = {
    plan,
    judge,
    present,
    shown,
    ...standingOf(plan, present, shown),
    near: nearnessOf(plan, result),
    words: { yes: judge.yes.slice(), no: judge.no.slice() },
    besides,
    rank,
  };
  const upTo = Math.max(lastFlagged, rank - 1);
  const moves = movesUpTo(standing, upTo);
  const ranks = judge.ranks(
    present,
    moves.map(({ alone }) => alone),
    upTo,
  );
  return { ...standing, singles: moves.map((move, at) => ({ move, rank: ranks[at] ?? rank })) };
}

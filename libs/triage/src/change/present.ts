import {
  evaluate,
  isBlank,
  isCodes,
  parseDay,
  wholeMonthsBetween,
  type Answers,
  type AnswerValue,
  type Truth,
} from '@myotome/questionnaire';
import type { ChangePlan } from './change-plan';
import type { Move } from './moves';
import { bitsOfList, codesOfBits, no, unknown, yes, type Question } from './question';

/** The answers of one person and the ISO date on which they were given. */
export interface Given {
  readonly answers: Answers;
  readonly authored: string;
}

/** The answers as they stand, written as numbers, and what the tests make of them. */
export interface Present {
  readonly given: Given;
  /** By question: its answer as a number; `undefined` when it is blank or cannot be written as one. */
  readonly values: (number | undefined)[];
  /** By question: it has an answer that cannot be written as a number, so that it is left as it is. */
  readonly stuck: boolean[];
  /** By node, for tests, as if their questions were shown: every bit set where it is yes, and where it is no. */
  readonly yes: Int32Array;
  readonly no: Int32Array;
}

function encodeMeasure({ item }: Question, answer: AnswerValue, authored: string): number | undefined {
  if (item.type !== 'date' && item.type !== 'month') {
    return typeof answer === 'number' && Number.isFinite(answer) ? answer : undefined;
  }
  const months = typeof answer === 'string' ? wholeMonthsBetween(answer, authored) : NaN;
  return Number.isNaN(months) ? undefined : months;
}

/** An answer to a list or a measure as a number. */
function encode(question: Question, answer: AnswerValue, authored: string): number | undefined {
  if (question.kind === 'measure') return encodeMeasure(question, answer, authored);
  return question.kind === 'list' && isCodes(answer) ? bitsOfList(question, answer) : undefined;
}

const bitsOfTruth: Readonly<Record<Truth, number>> = { yes, no, unknown };

function write({ yes: yeses, no: noes }: Present, node: number, truth: number): void {
  yeses[node] = truth === yes ? -1 : 0;
  noes[node] = truth === no ? -1 : 0;
}

/** An answer as the move to it from none, which is remembered. */
function writeValue({ yes: yeses, no: noes }: Present, { flips }: Move): void {
  for (let at = 0; at < flips.length; at += 1) {
    const flip = flips[at] ?? 0;
    yeses[flip >> 2] = -(flip & yes);
    noes[flip >> 2] = -((flip & no) >> 1);
  }
}

function judgeAsItStands(plan: ChangePlan, question: Question, present: Present): void {
  for (const { node } of question.tests) {
    const planned = plan.nodes[node];
    if (planned?.kind !== 'test') continue;
    const { holds } = evaluate(planned.condition, { items: plan.bareItems, ...present.given });
    write(present, node, bitsOfTruth[holds]);
  }
}

/** The move from no answer to one that was given; `undefined` when it cannot be written as a number. */
function moveToAnswer({ moves }: ChangePlan, question: Question, { answers, authored }: Given): Move | undefined {
  const answer = answers[question.item.linkId];
  if (answer === undefined) return undefined;
  if (question.kind === 'codes') return moves.toCode(question, answer);
  const value = encode(question, answer, authored);
  return value === undefined ? undefined : moves.to(question, undefined, value);
}

/** Writes the answers of one person as numbers. */
export function encodeAnswers(plan: ChangePlan, given: Given): Present {
  const present: Present = {
    given,
    values: new Array<number | undefined>(plan.questions.length),
    stuck: new Array<boolean>(plan.questions.length).fill(false),
    yes: new Int32Array(plan.nodes.length),
    no: new Int32Array(plan.nodes.length),
  };
  for (const question of plan.tested) {
    const answer = given.answers[question.item.linkId];
    if (answer === undefined) continue;
    const move = moveToAnswer(plan, question, given);
    present.values[question.place] = move?.value;
    if (move) writeValue(present, move);
    else if (!isBlank(answer)) {
      present.stuck[question.place] = true;
      judgeAsItStands(plan, question, present);
    }
  }
  return present;
}

/** Takes an answer away, as that to a hidden question is at submission. */
export function makeBlank(present: Present, { place, tests }: Question): void {
  if (present.values[place] === undefined && !present.stuck[place]) return;
  present.values[place] = undefined;
  present.stuck[place] = false;
  for (const { node } of tests) write(present, node, unknown);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The ISO month, or the day in it, that lies so many whole months before another day. */
function monthsBefore(months: number, authored: string, withDay: boolean): string {
  const today = parseDay(authored) ?? { year: 0, month: 1, day: 1 };
  const count = today.year * 12 + today.month - 1 - months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}`;
  if (!withDay) return text;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${text}-${twoDigits(Math.min(today.day, daysInMonth))}`;
}

/** An answer as it is stored, from its number. */
export function decode(question: Question, value: number, authored: string): AnswerValue {
  const { item, kind } = question;
  if (kind === 'measure') {
    const dated = item.type === 'date' || item.type === 'month';
    return dated ? monthsBefore(value, authored, item.type === 'date') : value;
  }
  const codes = codesOfBits(question, value);
  if (kind === 'list') return codes;
  return item.type === 'boolean' ? codes[0] === 'true' : (codes[0] ?? '');
}

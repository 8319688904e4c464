import {
  evaluate,
  isBlank,
  isCodes,
  parseDay,
  wholeMonthsBetween,
  type Answers,
  type AnswerValue,
} from '@myotome/questionnaire';
import { at } from '../words';
import type { ChangePlan } from './change-plan';
import { always } from './program';
import { bitsOfList, isDated, type Question } from './question';
import type { Move, Reply } from './replies';

/** The answers of one person and the ISO date on which they were given. */
export interface Given {
  readonly answers: Answers;
  readonly authored: string;
}

/** The answers of one person as they stand; written over for the next. */
export interface Present {
  given: Given;
  /** By question: its answer, none when it is blank or cannot be written as a number. */
  readonly replies: Reply[];
  /** By question: 1 where it has an answer that cannot be written as a number, so that it is left as it is. */
  readonly stuck: Uint8Array;
  /** By question: 1 where it is shown. */
  readonly shown: Uint8Array;
  /** The words of the tests, as if their questions were shown: every bit set or none. */
  readonly words: Int32Array;
}

/** Room for the answers of one person after another. */
export function presentFor({ questions, replies, program }: ChangePlan): Present {
  return {
    given: { answers: {}, authored: '' },
    replies: [...replies.blank],
    stuck: new Uint8Array(questions.length),
    shown: new Uint8Array(questions.length),
    words: new Int32Array(program.testWords),
  };
}

function encodeMeasure({ item }: Question, answer: AnswerValue, authored: string): number | undefined {
  if (!isDated(item)) {
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

/** An answer that was given; `undefined` when it cannot be written as a number. */
function replyOf(
  { replies }: ChangePlan,
  question: Question,
  answer: AnswerValue,
  authored: string,
): Reply | undefined {
  if (question.kind === 'codes') return replies.ofCode(question, answer);
  const value = encode(question, answer, authored);
  return value === undefined ? undefined : replies.of(question, value);
}

/** Writes an answer that is no number: its tests are judged one by one. */
function writeAsItStands({ nodes, program, bareItems }: ChangePlan, { tests }: Question, present: Present): void {
  for (const { node } of tests) {
    const planned = nodes[node];
    if (planned?.kind !== 'test') continue;
    const { holds } = evaluate(planned.condition, { items: bareItems, ...present.given });
    const word = program.wordOf[node] ?? 0;
    present.words[word] = holds === 'yes' ? -1 : 0;
    present.words[word ^ 1] = holds === 'no' ? -1 : 0;
  }
}

function write(plan: ChangePlan, present: Present, question: Question, answer: AnswerValue): void {
  const reply = replyOf(plan, question, answer, present.given.authored);
  if (reply) {
    present.replies[question.place] = reply;
    for (let place = 0; place < reply.words.length; place += 1) present.words[at(reply.words, place)] = -1;
  } else if (!isBlank(answer)) {
    present.stuck[question.place] = 1;
    writeAsItStands(plan, question, present);
  }
}

/** Writes the answers of one person over those of another. */
export function writeAnswers(plan: ChangePlan, present: Present, given: Given): void {
  const { replies, stuck, words } = present;
  for (const reply of plan.replies.blank) replies[reply.question.place] = reply;
  stuck.fill(0);
  words.fill(0);
  words[always] = -1;
  present.given = given;
  // Only what was answered costs time.
  for (const linkId in given.answers) {
    const question = plan.testedOf.get(linkId);
    const answer = given.answers[linkId];
    if (question && answer !== undefined) write(plan, present, question, answer);
  }
}

/** Takes away the answers to questions that are not shown, as at submission. */
export function dropHidden({ tested, replies, program }: ChangePlan, present: Present): void {
  for (const { place, tests } of tested) {
    const blank = replies.blank[place];
    if (present.shown[place] || !blank || (present.replies[place] === blank && !present.stuck[place])) continue;
    present.replies[place] = blank;
    present.stuck[place] = 0;
    for (const { node } of tests) {
      const word = program.wordOf[node] ?? 0;
      present.words[word] = 0;
      present.words[word ^ 1] = 0;
    }
  }
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

/** What a move changes an answer to, as it is stored. */
export function decode({ question, value, answer }: Move, authored: string): AnswerValue {
  return answer ?? monthsBefore(value, authored, question.item.type === 'date');
}

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

function encodeMeasure({ item }: Question, answer: AnswerValue, authored: string): number | undefined {
  if (!isDated(item)) return typeof answer === 'number' && Number.isFinite(answer) ? answer : undefined;
  const months = typeof answer === 'string' ? wholeMonthsBetween(answer, authored) : NaN;
  return Number.isNaN(months) ? undefined : months;
}

/** An answer to a list or a measure as a number. */
function encode(question: Question, answer: AnswerValue, authored: string): number | undefined {
  if (question.kind === 'measure') return encodeMeasure(question, answer, authored);
  return question.kind === 'list' && isCodes(answer) ? bitsOfList(question, answer) : undefined;
}

/** The answers of one person as they stand; written over for the next. */
export class Present {
  /** By question: its answer, none when it is blank or cannot be written as a number. */
  readonly replies: Reply[];
  /** By question: 1 where it has an answer that cannot be written as a number, so that it is left as it is. */
  readonly stuck: Uint8Array;
  /** By question: 1 where it is shown. */
  readonly shown: Uint8Array;
  /** The words of the tests, as if their questions were shown: every bit set or none. */
  readonly words: Int32Array;

  constructor(private readonly plan: ChangePlan) {
    const { questions, replies, program } = plan;
    this.replies = [...replies.blank];
    this.stuck = new Uint8Array(questions.length);
    this.shown = new Uint8Array(questions.length);
    this.words = new Int32Array(program.testWords);
  }

  /** Writes the answers of one person over those of another. */
  write(given: Given): void {
    const { plan, replies, stuck, words } = this;
    for (const reply of plan.replies.blank) replies[reply.question.place] = reply;
    stuck.fill(0);
    words.fill(0);
    words[always] = -1;
    // Only what was answered costs time.
    for (const linkId in given.answers) {
      const question = plan.testedOf.get(linkId);
      const answer = given.answers[linkId];
      if (question && answer !== undefined) this.take(question, answer, given);
    }
  }

  /** Takes away the answers to questions that are not shown, as at submission. */
  dropHidden(): void {
    for (const question of this.plan.tested) {
      const { place } = question;
      const isBlank = this.replies[place]?.value === undefined && this.stuck[place] === 0;
      if (!isBlank && this.shown[place] === 0) this.drop(question);
    }
  }

  private drop({ place, tests }: Question): void {
    const { plan, replies, stuck, words } = this;
    const blank = plan.replies.blank[place];
    if (blank) replies[place] = blank;
    stuck[place] = 0;
    for (const { node } of tests) {
      const word = at(plan.program.wordOf, node);
      words[word] = 0;
      words[word ^ 1] = 0;
    }
  }

  private take(question: Question, answer: AnswerValue, given: Given): void {
    const reply = this.replyTo(question, answer, given.authored);
    if (reply) {
      this.replies[question.place] = reply;
      for (const word of reply.words) this.words[word] = -1;
    } else if (!isBlank(answer)) {
      this.stuck[question.place] = 1;
      for (const { node } of question.tests) this.judge(node, given);
    }
  }

  /** An answer that was given; `undefined` when it cannot be written as a number. */
  private replyTo(question: Question, answer: AnswerValue, authored: string): Reply | undefined {
    const { replies } = this.plan;
    if (question.kind === 'codes') return replies.ofCode(question, answer);
    const value = encode(question, answer, authored);
    return value === undefined ? undefined : replies.of(question, value);
  }

  /** Judges one test by itself. */
  private judge(node: number, given: Given): void {
    const { nodes, program, bareItems } = this.plan;
    const planned = nodes[node];
    if (planned?.kind !== 'test') return;
    const { holds } = evaluate(planned.condition, { items: bareItems, ...given });
    const word = at(program.wordOf, node);
    this.words[word] = holds === 'yes' ? -1 : 0;
    this.words[word ^ 1] = holds === 'no' ? -1 : 0;
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

import { isBlank, isCodes } from './answer-value';
import { parseDay, wholeYearsBetween } from './dates';
import type { Answers, AnswerValue, Item, Questionnaire } from './questionnaire';
import { itemsById, visibleItems } from './visible-items';

/** What can be wrong with an answer; the names are stable, the words for people live in the locales. */
export type ProblemCode =
  | 'unknown-question'
  | 'unknown-code'
  | 'wrong-type'
  | 'one-code-only'
  | 'repeated-code'
  | 'exclusive-code'
  | 'too-long'
  | 'unreadable-text'
  | 'out-of-range'
  | 'not-a-date'
  | 'in-the-future'
  | 'too-long-ago'
  | 'required';

/** One thing wrong with one answer. `detail` names a code, a limit or a type, never the answer's own text. */
export interface AnswerProblem {
  /** The question; a link id that does not exist is cut to 60 characters. */
  readonly linkId: string;
  readonly code: ProblemCode;
  readonly detail?: string;
}

type Found = Omit<AnswerProblem, 'linkId'> | undefined;

/** Nobody alive was born, or has felt anything, longer ago than this, in years. */
const longestLife = 130;

const mostShown = 60;
const codeLike = /^[A-Za-z0-9._-]{1,60}$/;

/** A NUL or half a surrogate pair, which neither PostgreSQL nor a letter can hold. */
const unreadable = /\0|\p{Surrogate}/u;

function checkCode(item: Item, code: unknown): Found {
  if (typeof code !== 'string') return { code: 'wrong-type', detail: 'code' };
  if (item.options?.includes(code)) return undefined;
  return { code: 'unknown-code', detail: codeLike.test(code) ? code : undefined };
}

function checkChoice(item: Item, value: AnswerValue): Found {
  if (isCodes(value)) return { code: 'one-code-only' };
  return checkCode(item, value);
}

function checkMulti(item: Item, value: AnswerValue): Found {
  if (!isCodes(value)) return { code: 'wrong-type', detail: 'list of codes' };
  for (const code of value) {
    const found = checkCode(item, code);
    if (found) return found;
  }
  if (new Set(value).size !== value.length) return { code: 'repeated-code' };
  const standsAlone = value.find((code) => code === item.exclusive || code === item.unsure);
  return standsAlone !== undefined && value.length > 1 ? { code: 'exclusive-code', detail: standsAlone } : undefined;
}

function checkRange({ min, max }: Item, value: number): Found {
  const inside = value >= (min ?? -Infinity) && value <= (max ?? Infinity);
  return inside ? undefined : { code: 'out-of-range', detail: `${min ?? ''} to ${max ?? ''}` };
}

function checkNumber(item: Item, value: AnswerValue): Found {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'wrong-type', detail: 'number' };
  if (item.type === 'integer' && !Number.isInteger(value)) return { code: 'wrong-type', detail: 'whole number' };
  return checkRange(item, value);
}

function checkDate(item: Item, value: AnswerValue, authored: string): Found {
  const length = item.type === 'month' ? 7 : 10;
  if (typeof value !== 'string' || value.length !== length || !parseDay(value)) return { code: 'not-a-date' };
  if (value > authored.slice(0, length)) return { code: 'in-the-future' };
  return wholeYearsBetween(value, authored) > longestLife ? { code: 'too-long-ago' } : undefined;
}

function checkText(item: Item, value: AnswerValue): Found {
  if (typeof value !== 'string') return { code: 'wrong-type', detail: 'text' };
  const longest = item.maxLength ?? Infinity;
  if (value.length > longest) return { code: 'too-long', detail: `${longest} characters` };
  return unreadable.test(value) ? { code: 'unreadable-text' } : undefined;
}

/** Checks one answer against its question. `authored` is the ISO date of answering. */
export function checkAnswer(item: Item, value: AnswerValue, authored: string): Found {
  switch (item.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : { code: 'wrong-type', detail: 'yes or no' };
    case 'choice':
      return checkChoice(item, value);
    case 'multi':
      return checkMulti(item, value);
    case 'integer':
    case 'decimal':
      return checkNumber(item, value);
    case 'date':
    case 'month':
      return checkDate(item, value, authored);
    case 'text':
      return checkText(item, value);
  }
}

function problemWith(item: Item, answers: Answers, authored: string): AnswerProblem | undefined {
  const value = answers[item.linkId];
  if (value === undefined || isBlank(value)) return undefined;
  const found = checkAnswer(item, value, authored);
  return found && { linkId: item.linkId, ...found };
}

function unknownQuestions(questionnaire: Questionnaire, answers: Answers): readonly AnswerProblem[] {
  const items = itemsById(questionnaire);
  return Object.keys(answers)
    .filter((linkId) => !items.has(linkId))
    .map((linkId) => ({ linkId: linkId.slice(0, mostShown), code: 'unknown-question' }));
}

/**
 * Everything wrong with a set of answers, in the order of the questions, then answers to questions that do not
 * exist; empty when they may be stored. Answers to hidden questions are judged too: what is stored must be well formed.
 */
export function checkAnswers(
  questionnaire: Questionnaire,
  answers: Answers,
  authored: string,
): readonly AnswerProblem[] {
  const found = [...itemsById(questionnaire).values()].map((item) => problemWith(item, answers, authored));
  return [...found.filter((problem) => problem !== undefined), ...unknownQuestions(questionnaire, answers)];
}

/**
 * Everything that stands in the way of submitting: malformed answers, and required questions left blank.
 * Run by the browser to help and by the server to decide.
 */
export function validate(questionnaire: Questionnaire, answers: Answers, authored: string): readonly AnswerProblem[] {
  const wanting = visibleItems(questionnaire, answers)
    .filter((item) => item.required && isBlank(answers[item.linkId]))
    .map((item) => ({ linkId: item.linkId, code: 'required' as const }));
  return [...checkAnswers(questionnaire, answers, authored), ...wanting];
}

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
  | 'out-of-range'
  | 'not-a-date'
  | 'in-the-future'
  | 'impossible-birth-date'
  | 'required';

/** One thing wrong with one answer. `detail` names a code, a limit or a type, never the answer's own text. */
export interface AnswerProblem {
  readonly linkId: string;
  readonly code: ProblemCode;
  readonly detail?: string;
}

type Found = Omit<AnswerProblem, 'linkId'> | undefined;

const oldestAge = 130;

function checkCode(item: Item, code: unknown): Found {
  if (typeof code !== 'string') return { code: 'wrong-type', detail: 'code' };
  return item.options?.includes(code) ? undefined : { code: 'unknown-code', detail: code.slice(0, 60) };
}

function checkChoice(item: Item, value: AnswerValue): Found {
  if (Array.isArray(value)) return { code: 'one-code-only' };
  return checkCode(item, value);
}

function checkMulti(item: Item, value: AnswerValue): Found {
  if (!Array.isArray(value)) return { code: 'wrong-type', detail: 'list of codes' };
  for (const code of value) {
    const found = checkCode(item, code);
    if (found) return found;
  }
  if (new Set(value).size !== value.length) return { code: 'repeated-code' };
  const standsAlone = value.find((code) => code === item.exclusive || code === item.unsure);
  return standsAlone !== undefined && value.length > 1 ? { code: 'exclusive-code', detail: standsAlone } : undefined;
}

function checkNumber(item: Item, value: AnswerValue): Found {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'wrong-type', detail: 'number' };
  if (item.type === 'integer' && !Number.isInteger(value)) return { code: 'wrong-type', detail: 'whole number' };
  const tooSmall = value < (item.min ?? -Infinity);
  const tooLarge = value > (item.max ?? Infinity);
  return tooSmall || tooLarge ? { code: 'out-of-range', detail: `${item.min ?? ''} to ${item.max ?? ''}` } : undefined;
}

function checkDate(item: Item, value: AnswerValue, authored: string): Found {
  const length = item.type === 'month' ? 7 : 10;
  if (typeof value !== 'string' || value.length !== length || !parseDay(value)) return { code: 'not-a-date' };
  if (value > authored.slice(0, length)) return { code: 'in-the-future' };
  return wholeYearsBetween(value, authored) > oldestAge ? { code: 'impossible-birth-date' } : undefined;
}

function checkText(item: Item, value: AnswerValue): Found {
  if (typeof value !== 'string') return { code: 'wrong-type', detail: 'text' };
  const longest = item.maxLength ?? Infinity;
  return value.length > longest ? { code: 'too-long', detail: `${longest} characters` } : undefined;
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

/** Whether an answer says nothing: an empty list or blank text counts as not answered. */
export function isBlank(value: AnswerValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

/**
 * Everything wrong with a set of answers, in the order of the questions; empty when they may be stored.
 * Answers to questions that exist but are hidden are judged too: what is stored must be well formed.
 */
export function checkAnswers(questionnaire: Questionnaire, answers: Answers, authored: string): readonly AnswerProblem[] {
  const items = itemsById(questionnaire);
  return Object.entries(answers).flatMap(([linkId, value]) => {
    const item = items.get(linkId);
    if (!item) return [{ linkId, code: 'unknown-question' as const }];
    if (value === undefined || isBlank(value)) return [];
    const found = checkAnswer(item, value, authored);
    return found ? [{ linkId, ...found }] : [];
  });
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

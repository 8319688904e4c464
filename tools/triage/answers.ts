import {
  checkAnswer,
  isBlank,
  itemsById,
  type Answers,
  type AnswerValue,
  type Item,
  type ProblemCode,
  type Questionnaire,
} from '@myotome/questionnaire';
import { askedBy } from './asked';
import { excerpt } from './excerpt';

/** Answers that are well formed, and sentences about those that were not. */
export interface CheckedAnswers {
  readonly answers: Answers;
  readonly problems: readonly string[];
}

interface Reading {
  readonly value?: AnswerValue;
  readonly problems: readonly string[];
}

const sentences: Readonly<Record<ProblemCode, (detail: string) => string>> = {
  'unknown-question': () => 'there is no such question; ignored',
  'unknown-code': (detail) => `${JSON.stringify(detail)} is not one of its codes; left out`,
  'wrong-type': (detail) => `the answer must be a ${detail}; ignored`,
  'one-code-only': () => 'only one code may be given; ignored',
  'repeated-code': () => 'a code is given twice; read once',
  'exclusive-code': (detail) => `${JSON.stringify(detail)} stands beside other codes; left out`,
  'too-long': (detail) => `longer than ${detail}; ignored`,
  'out-of-range': (detail) => `outside ${detail}; ignored`,
  'not-a-date': () => 'not a date that exists; ignored',
  'in-the-future': () => 'later than the day of the answers; ignored',
  'too-long-ago': () => 'longer ago than anybody has lived; ignored',
  'unreadable-text': () => 'holds control characters; ignored',
  required: () => 'required, but not answered',
};

const say = (linkId: string, code: ProblemCode, detail = ''): string => `${linkId}: ${sentences[code](detail)}.`;

const asText = (value: unknown): unknown =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : value;

const isNumeral = (value: unknown): value is string =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim());
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const same = (value: unknown): unknown => value;
const toNumber = (value: unknown): unknown => (isNumeral(value) ? Number(value) : value);

/**
 * Forms that mean the same are read as the questionnaire's own: a score given as a number, one code in a list or
 * without a list, a number or a yes/no in quotation marks, a full date where a month is asked.
 */
const readForm: Readonly<Record<Item['type'], (value: unknown) => unknown>> = {
  choice: (value) => asText(Array.isArray(value) && value.length === 1 ? value[0] : value),
  multi: (value) => (Array.isArray(value) ? value.map(asText) : [asText(value)]),
  boolean: (value) => (value === 'true' ? true : value === 'false' ? false : value),
  integer: toNumber,
  decimal: toNumber,
  month: (value) => (isDay(value) ? value.slice(0, 7) : value),
  date: same,
  text: (value) => (typeof value === 'number' ? String(value) : value),
};

/** Of a list every code that is offered is kept: one mistaken code must not hide the others. */
function readCodes(item: Item, codes: readonly unknown[]): Reading {
  const problems: string[] = [];
  const offered = codes.filter((code): code is string => {
    const known = typeof code === 'string' && (item.options ?? []).includes(code);
    if (!known)
      problems.push(say(item.linkId, 'unknown-code', typeof code === 'string' ? code.slice(0, 60) : excerpt(code)));
    return known;
  });
  const once = [...new Set(offered)];
  if (once.length < offered.length) problems.push(say(item.linkId, 'repeated-code'));
  const alone = (code: string): boolean => code === item.exclusive || code === item.unsure;
  const others = once.filter((code) => !alone(code));
  if (others.length === 0 || others.length === once.length)
    return { value: once.slice(0, others.length || 1), problems };
  return { value: others, problems: [...problems, say(item.linkId, 'exclusive-code', once.find(alone))] };
}

function isAnswerValue(value: unknown): value is AnswerValue {
  return ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value);
}

function readAnswer(item: Item, given: unknown, authored: string): Reading {
  const value = readForm[item.type](given);
  if (item.type === 'multi' && Array.isArray(value)) return readCodes(item, value);
  if (!isAnswerValue(value)) return { problems: [say(item.linkId, 'wrong-type', 'value')] };
  const found = checkAnswer(item, value, authored);
  return found ? { problems: [say(item.linkId, found.code, found.detail)] } : { value, problems: [] };
}

/** Whether nothing was answered: `null`, blank text or an empty list. */
function isNoAnswer(value: unknown): boolean {
  return value === null || value === undefined || (isAnswerValue(value) && isBlank(value));
}

/**
 * Keeps what is well formed of answers from outside and says in sentences, each naming its link id, what is not.
 * Never throws; `null`, blank text and an empty list are no answer.
 */
export function checkGivenAnswers(
  questionnaire: Questionnaire,
  given: Readonly<Record<string, unknown>>,
  authored: string,
): CheckedAnswers {
  const items = itemsById(questionnaire);
  const readings = Object.entries(given)
    .filter(([, value]) => !isNoAnswer(value))
    .map(([linkId, value]) => {
      const item = items.get(linkId);
      const none: Reading = { problems: [say(linkId.slice(0, 100), 'unknown-question')] };
      return { linkId, ...(item ? readAnswer(item, value, authored) : none) };
    });
  const kept = readings.filter(({ value }) => !isNoAnswer(value));
  const answers: Answers = Object.fromEntries(kept.map(({ linkId, value }) => [linkId, value]));
  const isAsked = askedBy(questionnaire, answers);
  const hidden = Object.keys(answers).filter((linkId) => !isAsked(linkId));
  const wanting = [...items.values()].filter(
    ({ linkId, required }) => required && isNoAnswer(given[linkId]) && isAsked(linkId),
  );
  return {
    answers,
    problems: [
      ...readings.flatMap((reading) => reading.problems),
      ...hidden.map((linkId) => `${linkId}: not asked, given the other answers; ignored.`),
      ...wanting.map(({ linkId }) => say(linkId, 'required')),
    ],
  };
}

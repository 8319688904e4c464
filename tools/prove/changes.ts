import { allItems, isBlank, type Answers, type AnswerValue, type Item } from '@myotome/questionnaire';
import type { Pathway, RedFlagAnswers } from '@myotome/pathway';
import type { Formula, Logic } from './formula';
import { isCounted, monthsOf } from './numbers';
import { valuesOf, type AnyAnswer } from './person';

/** The day on which all answers of a proof are given. */
export const authored = '2026-10-05';

/**
 * One change of one answer that must not lower a disposition: leaving out an answer that is no red flag, saying
 * "unsure" in its place, giving a red flag where nothing or less was said, or writing in one's own words.
 */
export interface Change {
  readonly kind: 'leaves out' | 'is unsure' | 'raises a flag' | 'writes';
  readonly item: Item;
  /** What is given, in words; empty where an answer is left out. */
  readonly value: string;
  /** Codes, or numbers in figures, from which the change may start; a list may hold any others beside. */
  readonly from: { readonly blank: boolean; readonly values: readonly string[] };
}

interface Question {
  readonly item: Item;
  readonly values: readonly string[];
  readonly flags: readonly RedFlagAnswers[];
}

const isUnsure = (item: Item, value: string): boolean => value === item.unsure;

/** The values of a question that one entry calls red flags. */
function flagged({ item, values }: Question, flag: RedFlagAnswers): readonly string[] {
  if (!isCounted(item)) return (flag.values ?? []).map(String);
  const own = { min: flag.atLeast, max: flag.atMost };
  const { min = -Infinity, max = Infinity } = item.type === 'date' ? monthsOf(own) : own;
  return values.filter((value) => Number(value) >= min && Number(value) <= max);
}

function benign(question: Question): readonly string[] {
  const red = new Set(question.flags.flatMap((flag) => flagged(question, flag)));
  return question.values.filter((value) => !red.has(value) && !isUnsure(question.item, value));
}

/** What a red flag weighs more than, apart from silence. */
function outweighed(question: Question, flag: RedFlagAnswers, value: string): readonly string[] {
  const over = flag.over?.map(String) ?? benign(question);
  const own = flagged(question, flag);
  return flag.ordered ? [...over, ...own.slice(0, own.indexOf(value))] : over;
}

function raising(question: Question): readonly Change[] {
  const { item } = question;
  const unsure = item.unsure === undefined ? [] : [item.unsure];
  const compared = question.flags.filter(({ over }) => over === undefined || over.length > 0);
  return compared.flatMap((flag) =>
    flagged(question, flag).map((value): Change => {
      const values = [...unsure, ...outweighed(question, flag, value)];
      return { kind: 'raises a flag', item, value, from: { blank: true, values } };
    }),
  );
}

function changesOf(question: Question): readonly Change[] {
  const { item } = question;
  if (item.type === 'text') {
    const leaving: Change = { kind: 'leaves out', item, value: '', from: { blank: false, values: [] } };
    return [leaving, { ...leaving, kind: 'writes', value: 'Some words.', from: { blank: true, values: [] } }];
  }
  const unsure = item.unsure === undefined ? [] : [item.unsure];
  const values = benign(question);
  const leaving: Change = {
    kind: 'leaves out',
    item,
    value: '',
    from: { blank: false, values: [...values, ...unsure] },
  };
  return [
    ...(values.length + unsure.length > 0 ? [leaving] : []),
    ...unsure.map((value): Change => ({ kind: 'is unsure', item, value, from: { blank: false, values } })),
    ...raising(question),
  ];
}

function questionOf(pathway: Pathway, item: Item): Question {
  const flags = pathway.redFlagAnswers.filter(({ linkId }) => linkId === item.linkId);
  return { item, values: valuesOf(pathway, item), flags };
}

/** The codes, or numbers in figures, that are no red flag and not "unsure". */
export function benignValues(pathway: Pathway, item: Item): readonly string[] {
  return benign(questionOf(pathway, item));
}

/** Every change that a pathway's own red-flag answers say must never lower a disposition. */
export function changesFor(pathway: Pathway): readonly Change[] {
  return allItems(pathway.questionnaire).flatMap((item) => changesOf(questionOf(pathway, item)));
}

const standsAlone = ({ exclusive, unsure }: Item, code: string): boolean => code === exclusive || code === unsure;

/** Whether a change adds a code to a list, so that it may start from any list without it. */
const adds = ({ kind, item }: Change): boolean => kind === 'raises a flag' && item.type === 'multi';

/** The formula that says from which answers a change may start. */
export function startsFrom(logic: Logic, change: Change, { answered, values }: AnyAnswer): Formula {
  const { from, item, value } = change;
  if (adds(change)) return logic.not(values.get(value) ?? logic.no);
  if (item.type === 'text') return from.blank ? logic.not(answered) : answered;
  const isFrom = (code: string): boolean => from.values.includes(code);
  const others = [...values].filter(([code]) => !isFrom(code)).map(([, given]) => given);
  return logic.all([logic.not(logic.any(others)), from.blank ? logic.yes : answered]);
}

/** What any answer becomes by a change. */
export function changed(logic: Logic, change: Change, { values }: AnyAnswer): AnyAnswer {
  const { item, value } = change;
  const after = (code: string, given: Formula): Formula => {
    if (code === value) return logic.yes;
    return adds(change) && !standsAlone(item, code) ? given : logic.no;
  };
  return {
    answered: change.kind === 'leaves out' ? logic.no : logic.yes,
    values: new Map([...values].map(([code, given]) => [code, after(code, given)])),
  };
}

/** The month or the day so many whole months before the day of answering. */
function monthsAgo(months: number, withDay: boolean): string {
  const [year = 0, month = 0] = authored.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const text = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  return withDay ? `${text}${authored.slice(7)}` : text;
}

/** The answer that codes, or a number in figures, stand for; `undefined` for none. */
export function toAnswer(item: Item, codes: readonly string[]): AnswerValue | undefined {
  const [first] = codes;
  if (first === undefined) return undefined;
  if (item.type === 'multi') return codes;
  if (item.type === 'boolean') return first === 'true';
  if (item.type === 'date' || item.type === 'month') return monthsAgo(Number(first), item.type === 'date');
  return item.type === 'integer' || item.type === 'decimal' ? Number(first) : first;
}

function codesIn(value: AnswerValue | undefined): readonly string[] {
  if (value === undefined || isBlank(value)) return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** Whether a change may start from these answers; numbers and dates count as they stand, by their representative. */
export function canStart(change: Change, answers: Answers): boolean {
  const { from, item, value } = change;
  const given = answers[item.linkId];
  if (isBlank(given)) return from.blank;
  if (adds(change)) return !codesIn(given).includes(value);
  if (item.type === 'text') return !from.blank;
  const starts = from.values.map((code) => String(toAnswer(item, [code])));
  return codesIn(given).every((code) => starts.includes(code));
}

/** The answers after a change. */
export function apply({ kind, item, value }: Change, answers: Answers): Answers {
  if (kind === 'leaves out') return { ...answers, [item.linkId]: undefined };
  if (kind !== 'raises a flag' || item.type !== 'multi') return { ...answers, [item.linkId]: toAnswer(item, [value]) };
  const kept = codesIn(answers[item.linkId]).filter((code) => !standsAlone(item, code));
  const order = item.options ?? [];
  return { ...answers, [item.linkId]: [...kept, value].sort((a, b) => order.indexOf(a) - order.indexOf(b)) };
}

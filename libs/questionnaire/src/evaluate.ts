import { alsRegions } from './regions';
import { isBlank, isCodes } from './answer-value';
import { wholeMonthsBetween, wholeYearsBetween } from './dates';
import type { Answers, AnswerValue, Condition, Item } from './questionnaire';

/**
 * Why this file is hard: a condition is judged in three values, and the judgement is its own explanation.
 * "no" is only ever said when somebody answered something that rules the condition out. A question that was
 * shown and left blank gives "unknown". A question that was never shown because an earlier answer made it
 * pointless (no weakness, so no place of weakness) gives "no", and the evidence is that earlier answer.
 */
export type Truth = 'yes' | 'no' | 'unknown';

/** A judged condition: its truth, the link ids whose answers settled it, and those whose answers are wanting. */
export interface Judgement {
  readonly holds: Truth;
  readonly evidence: readonly string[];
  readonly missing: readonly string[];
}

/** What a condition is judged against, never changed once made. `authored` is the ISO date on which the answers were given. */
export interface Facts {
  readonly items: ReadonlyMap<string, Item>;
  readonly answers: Answers;
  readonly authored: string;
}

const nothing: readonly string[] = [];
const settled = (holds: 'yes' | 'no', evidence: readonly string[]): Judgement => ({
  holds,
  evidence,
  missing: nothing,
});
const unknown = (missing: readonly string[]): Judgement => ({ holds: 'unknown', evidence: nothing, missing });

/** Every link id of several lists, once; a single list, which is the usual case, as it is. */
function union(lists: readonly (readonly string[])[]): readonly string[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length > 1 ? [...new Set(filled.flat())] : (filled[0] ?? nothing);
}

/** The smallest of several sufficient sets of evidence; the earliest wins a tie, so that the result never varies. */
function smallestEvidence(judgements: readonly Judgement[]): readonly string[] {
  return (
    judgements.reduce<readonly string[] | undefined>(
      (best, { evidence }) => (best === undefined || evidence.length < best.length ? evidence : best),
      undefined,
    ) ?? []
  );
}

/** The evidence of the `count` best supported judgements, in their given order. */
function evidenceOf(count: number, judgements: readonly Judgement[]): readonly string[] {
  const shortest = [...judgements].sort((a, b) => a.evidence.length - b.evidence.length).slice(0, count);
  return union(judgements.filter((part) => shortest.includes(part)).map((part) => part.evidence));
}

function atLeast(count: number, parts: readonly Judgement[]): Judgement {
  const yes = parts.filter((part) => part.holds === 'yes');
  const no = parts.filter((part) => part.holds === 'no');
  const noesNeeded = parts.length - count + 1;
  if (yes.length >= count) return settled('yes', evidenceOf(count, yes));
  if (no.length >= noesNeeded) return settled('no', evidenceOf(noesNeeded, no));
  return unknown(union(parts.map((part) => part.missing)));
}

function all(parts: readonly Judgement[]): Judgement {
  const no = parts.filter((part) => part.holds === 'no');
  if (no.length > 0) return settled('no', smallestEvidence(no));
  if (parts.every((part) => part.holds === 'yes')) return settled('yes', union(parts.map((part) => part.evidence)));
  return unknown(union(parts.map((part) => part.missing)));
}

function any(parts: readonly Judgement[]): Judgement {
  const yes = parts.filter((part) => part.holds === 'yes');
  if (yes.length > 0) return settled('yes', smallestEvidence(yes));
  if (parts.every((part) => part.holds === 'no')) return settled('no', union(parts.map((part) => part.evidence)));
  return unknown(union(parts.map((part) => part.missing)));
}

function not(part: Judgement): Judgement {
  if (part.holds === 'unknown') return part;
  return { ...part, holds: part.holds === 'yes' ? 'no' : 'yes' };
}

function within(value: number, bounds: { readonly min?: number; readonly max?: number }): boolean {
  return value >= (bounds.min ?? -Infinity) && value <= (bounds.max ?? Infinity);
}

type ItemCondition = Extract<Condition, { readonly item: string }>;

/** Whether a code that was given is the one, or one of those, asked about. */
function meetsCode(test: ItemCondition, value: AnswerValue): boolean {
  if ('is' in test) return value === test.is;
  return 'in' in test && typeof value === 'string' && test.in.includes(value);
}

/** Whether a list of codes that was given holds the one, or one of those, asked about. */
function meetsCodes(test: ItemCondition, codes: readonly string[]): boolean {
  if ('includes' in test) return codes.includes(test.includes);
  return 'includesAny' in test && test.includesAny.some((code) => codes.includes(code));
}

/** Whether an answer that was given meets a test on it. */
function meets(test: ItemCondition, value: AnswerValue): boolean {
  if ('answered' in test) return true;
  if ('is' in test || 'in' in test) return meetsCode(test, value);
  if ('includes' in test || 'includesAny' in test) return isCodes(value) && meetsCodes(test, value);
  return typeof value === 'number' && within(value, test);
}

function isUnsure(item: Item | undefined, value: AnswerValue): boolean {
  if (item?.unsure === undefined) return false;
  return value === item.unsure || (isCodes(value) && value.includes(item.unsure));
}

/** Whether questions are shown, worked out once for each set of answers: most conditions ask it again and again. */
const shownJudgements = new WeakMap<Facts, Map<Condition, Judgement>>();

function judgeShown(shownWhen: Condition, facts: Facts): Judgement {
  const known = shownJudgements.get(facts) ?? new Map<Condition, Judgement>();
  const judgement = known.get(shownWhen) ?? evaluate(shownWhen, facts);
  shownJudgements.set(facts, known.set(shownWhen, judgement));
  return judgement;
}

/** What a test makes of a given answer; `undefined` when the answer cannot be judged at all (a date that does not exist). */
type Verdict = boolean | undefined;

/** Why a question has no answer that counts: it was not shown, or it is not known whether it should be. */
function whyAbsent(item: Item | undefined, facts: Facts): Judgement | undefined {
  const shown = item?.shownWhen && judgeShown(item.shownWhen, facts);
  if (shown === undefined || shown.holds === 'yes') return undefined;
  return shown.holds === 'no' ? shown : unknown(shown.missing);
}

/** Judges something about one item's answer; without an answer, its absence is explained by why it was not shown. */
function judgeAnswer(linkId: string, facts: Facts, judge: (value: AnswerValue) => Verdict): Judgement {
  const item = facts.items.get(linkId);
  const value = facts.answers[linkId];
  const absent = whyAbsent(item, facts);
  if (absent) return absent;
  if (value === undefined || isBlank(value)) return unknown([linkId]);
  const verdict = judge(value);
  if (verdict === true) return settled('yes', [linkId]);
  return verdict === undefined || isUnsure(item, value) ? unknown([linkId]) : settled('no', [linkId]);
}

type DateCondition = Extract<Condition, { readonly monthsSince: string } | { readonly yearsSince: string }>;

function judgeElapsed(condition: DateCondition, facts: Facts): Judgement {
  const linkId = 'monthsSince' in condition ? condition.monthsSince : condition.yearsSince;
  const between = 'monthsSince' in condition ? wholeMonthsBetween : wholeYearsBetween;
  return judgeAnswer(linkId, facts, (value) => {
    const elapsed = typeof value === 'string' ? between(value, facts.authored) : NaN;
    return Number.isNaN(elapsed) ? undefined : within(elapsed, condition);
  });
}

function judgeRegions(condition: Extract<Condition, { readonly regions: string }>, facts: Facts): Judgement {
  return judgeAnswer(
    condition.regions,
    facts,
    (value) => isCodes(value) && alsRegions(value).length >= condition.atLeast,
  );
}

/**
 * Judges a condition in three values.
 * @returns the truth, with the smallest set of answers that settles it or the questions whose answers are wanting
 */
export function evaluate(condition: Condition, facts: Facts): Judgement {
  if ('item' in condition) return judgeAnswer(condition.item, facts, (value) => meets(condition, value));
  const judgeAll = (parts: readonly Condition[]): Judgement[] => parts.map((part) => evaluate(part, facts));
  if ('all' in condition) return all(judgeAll(condition.all));
  if ('any' in condition) return any(judgeAll(condition.any));
  if ('not' in condition) return not(evaluate(condition.not, facts));
  if ('of' in condition) return atLeast(condition.atLeast, judgeAll(condition.of));
  if ('regions' in condition) return judgeRegions(condition, facts);
  return judgeElapsed(condition, facts);
}

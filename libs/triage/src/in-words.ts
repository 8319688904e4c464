import type { Condition, Item } from '@myotome/questionnaire';
import { describeAnswer, type Terms } from './describe';

/** A condition as a reader may check it: a line of words, or lines that belong together. */
export type ConditionInWords =
  | { readonly kind: 'line'; readonly words: string }
  | {
      readonly kind: 'all' | 'any' | 'none' | 'at-least';
      /** How many of the parts must hold, for `at-least`. */
      readonly count?: number;
      readonly parts: readonly ConditionInWords[];
    };

/** The words and the questions that a condition speaks of. */
export interface Speech {
  readonly terms: Terms;
  readonly items: ReadonlyMap<string, Item>;
}

type Test<K extends string> = Extract<Condition, Readonly<Record<K, unknown>>>;

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function within({ min, max }: Bounds): string {
  if (min !== undefined && max !== undefined) return min === max ? String(min) : `${min} to ${max}`;
  if (min !== undefined) return `${min} or more`;
  return max === undefined ? 'any number' : `${max} or fewer`;
}

const orJoin = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** The codes asked about; all that an item offers, apart from "none" and "unsure", are told as one. */
function codesInWords(linkId: string, codes: readonly string[], { terms, items }: Speech): string {
  const item = items.get(linkId);
  const real = (item?.options ?? []).filter((code) => code !== item?.exclusive && code !== item?.unsure);
  if (real.length > 2 && real.every((code) => codes.includes(code))) return 'any of them';
  return orJoin(codes.map((code) => describeAnswer(terms, linkId, code)));
}

function itemInWords(test: Test<'item'>, speech: Speech): string {
  const said = (codes: readonly string[]): string => codesInWords(test.item, codes, speech);
  if ('answered' in test) return 'answered';
  if ('is' in test)
    return typeof test.is === 'string' ? said([test.is]) : describeAnswer(speech.terms, test.item, test.is);
  if ('in' in test) return said(test.in);
  if ('includes' in test) return said([test.includes]);
  return 'includesAny' in test ? said(test.includesAny) : within(test);
}

function testInWords(test: Condition, speech: Speech): string {
  const label = (linkId: string): string => speech.terms[linkId]?.label ?? linkId;
  if ('item' in test) return `${label(test.item)}: ${itemInWords(test, speech)}`;
  if ('regions' in test) return `${label(test.regions)}: in ${test.atLeast} or more of the four regions`;
  if ('monthsSince' in test) return `${label(test.monthsSince)}: whole months since then, ${within(test)}`;
  return 'yearsSince' in test ? `${label(test.yearsSince)}: whole years since then, ${within(test)}` : '';
}

/**
 * A condition in clinical words, by the same terms in which findings are written, so that a rule can be read and
 * checked without reading its data. Empty conditions ("always") are the line "in every case".
 */
export function conditionInWords(condition: Condition, speech: Speech): ConditionInWords {
  const say = (parts: readonly Condition[]): readonly ConditionInWords[] =>
    parts.map((part) => conditionInWords(part, speech));
  if ('all' in condition) {
    if (condition.all.length === 0) return { kind: 'line', words: 'In every case' };
    return single('all', say(condition.all));
  }
  if ('any' in condition) return single('any', say(condition.any));
  if ('not' in condition) return { kind: 'none', parts: [conditionInWords(condition.not, speech)] };
  if ('of' in condition) return { kind: 'at-least', count: condition.atLeast, parts: say(condition.of) };
  return { kind: 'line', words: testInWords(condition, speech) };
}

/** A group of one is that one; a group inside a like group is part of it. */
function single(kind: 'all' | 'any', parts: readonly ConditionInWords[]): ConditionInWords {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
}

import { alsRegions, type Condition, type Item } from '@myotome/questionnaire';
import type { Node } from '../plan';

/** The truths of three-valued logic as two bits: whether it is yes, and whether it is no; neither is unknown. */
export const yes = 1;
export const no = 2;
export const unknown = 0;

/** A test of one question's answer, made ready: codes as bits, bounds as numbers or whole months. */
export interface Test {
  /** Its place in the plan. */
  readonly node: number;
  /** The test holds for every answer. */
  readonly answered: boolean;
  /** The codes for which it holds, as bits. */
  readonly codes: number;
  /** The bounds within which it holds, inclusive. */
  readonly least: number;
  readonly most: number;
  /** How many of the body regions must be touched; 0 where the test is about something else. */
  readonly regions: number;
}

/**
 * How a question's answers are written as numbers. `codes` one code as a bit; `list` codes as bits; `measure` a number,
 * or for a date the whole months that lie between it and the day of the answers; `closed` not at all (text, and whatever
 * the tests do not suit), so that its answer is judged as it stands and never changed.
 */
export type QuestionKind = 'codes' | 'list' | 'measure' | 'closed';

/** A question as changes see it. */
export interface Question {
  /** Its place in the questionnaire. */
  readonly place: number;
  readonly item: Item;
  readonly kind: QuestionKind;
  readonly tests: readonly Test[];
  readonly codes: readonly string[];
  /** The bit of each code, or of yes and no. */
  readonly bitOf: ReadonlyMap<unknown, number>;
  /** Every code that an answer may be changed to, as bits; the exclusive one apart. */
  readonly offered: number;
  readonly exclusive: number;
  readonly unsure: number;
  /** Codes that no test tells apart, as bits; the exclusive and the unsure code belong to none. */
  readonly classes: readonly number[];
  /** Codes no test speaks of. */
  readonly neutral: number;
  /** Where the truth of some test changes, ascending. */
  readonly cuts: readonly number[];
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
}

type TestNode = Extract<Node, { readonly kind: 'test' }>;

/** Nobody alive has felt anything longer ago than this, in whole months: what `checkAnswer` lets pass. */
const longestMonths = 130 * 12 + 11;

const kindOfType: Readonly<Record<Item['type'], QuestionKind>> = {
  boolean: 'codes',
  choice: 'codes',
  multi: 'list',
  date: 'measure',
  month: 'measure',
  integer: 'measure',
  decimal: 'measure',
  text: 'closed',
};

/** Whether answers are days or months, counted from the day of the answers. */
export const isDated = ({ type }: Item): boolean => type === 'date' || type === 'month';

/** The kind of answer that a test asks something of; `undefined` for one that any answer meets. */
function kindAsked(condition: Condition): QuestionKind | undefined {
  if ('answered' in condition) return undefined;
  if ('is' in condition || 'in' in condition) return 'codes';
  if ('includes' in condition || 'includesAny' in condition) return 'list';
  return 'regions' in condition ? 'list' : 'measure';
}

/** Whether a test asks something of the kind of answer that the question has. */
function suits(condition: Condition, item: Item): boolean {
  const kind = kindAsked(condition);
  if (kind === 'measure' && isDated(item) !== ('monthsSince' in condition || 'yearsSince' in condition)) return false;
  return kind === undefined || kind === kindOfType[item.type];
}

function codesAsked(condition: Condition): readonly string[] {
  if ('is' in condition) return [String(condition.is)];
  if ('in' in condition) return condition.in;
  if ('includes' in condition) return [condition.includes];
  return 'includesAny' in condition ? condition.includesAny : [];
}

/** Bounds as the measure counts: years are twelve months each, up to the last month of the year. */
function boundsOf(condition: Condition): Pick<Test, 'least' | 'most'> {
  const bounded = 'min' in condition || 'max' in condition;
  if (!bounded) return { least: -Infinity, most: Infinity };
  const { min = -Infinity, max = Infinity } = condition;
  return 'yearsSince' in condition ? { least: min * 12, most: max * 12 + 11 } : { least: min, most: max };
}

/** The bit of each code, all together. */
function bitsOf(codes: readonly string[], wanted: readonly string[]): number {
  return codes.reduce((bits, code, index) => (wanted.includes(code) ? bits | (1 << index) : bits), 0);
}

/** The lowest bit of a number, alone. */
export const lowestBit = (bits: number): number => bits & -bits;

/** The bits of a number, one by one, from the lowest. */
export function eachBit(bits: number): readonly number[] {
  const found: number[] = [];
  for (let left = bits; left !== 0; left &= left - 1) found.push(lowestBit(left));
  return found;
}

/** How many codes two answers differ in. */
export const distance = (a: number, b: number): number => eachBit(a ^ b).length;

function testFor(node: number, { condition }: TestNode, codes: readonly string[]): Test {
  return {
    node,
    answered: 'answered' in condition,
    codes: bitsOf(codes, codesAsked(condition)),
    ...boundsOf(condition),
    regions: 'regions' in condition ? condition.atLeast : 0,
  };
}

/** Codes that the same tests speak of, and that lie in the same body region where regions are counted. */
function classesOf(codes: readonly string[], tests: readonly Test[], apart: number): readonly number[] {
  const counted = tests.some(({ regions }) => regions > 0);
  const classes = new Map<string, number>();
  codes.forEach((code, index) => {
    const bit = 1 << index;
    if ((bit & apart) !== 0) return;
    const region = counted ? alsRegions([code]).join('') : '';
    const key = `${tests.map((test) => (test.codes & bit ? 1 : 0)).join('')}${region}`;
    classes.set(key, (classes.get(key) ?? 0) | bit);
  });
  return [...classes.values()];
}

function cutsOf(tests: readonly Test[], step: number): readonly number[] {
  const cuts = tests.flatMap(({ least, most }) => [least, most + step]);
  return [...new Set(cuts.filter((cut) => Number.isFinite(cut)))].sort((a, b) => a - b);
}

type Codes = Pick<Question, 'codes' | 'bitOf' | 'offered' | 'exclusive' | 'unsure' | 'classes' | 'neutral'>;

function codesFor(item: Item, codes: readonly string[], tests: readonly Test[]): Codes {
  const exclusive = bitsOf(codes, [item.exclusive ?? '']);
  const unsure = bitsOf(codes, [item.unsure ?? '']);
  const offered = ((1 << codes.length) - 1) & ~(exclusive | unsure);
  const spoken = tests.reduce((bits, test) => bits | (test.regions > 0 ? -1 : test.codes), 0);
  const classes = classesOf(codes, tests, exclusive | unsure);
  const values = item.type === 'boolean' ? [true, false] : codes;
  const bitOf = new Map<unknown, number>(values.map((value, index) => [value, 1 << index]));
  return { codes, bitOf, offered, exclusive, unsure, classes, neutral: offered & ~spoken };
}

type Measure = Pick<Question, 'cuts' | 'lowest' | 'highest' | 'step'>;

function measureFor(item: Item, tests: readonly Test[]): Measure {
  const step = item.type === 'decimal' ? 0.1 : 1;
  const cuts = cutsOf(tests, step);
  if (isDated(item)) return { cuts, lowest: 0, highest: longestMonths, step };
  return { cuts, lowest: item.min ?? -Infinity, highest: item.max ?? Infinity, step };
}

/** Makes a question ready from the tests of the plan that are about it. */
export function questionFor(item: Item, place: number, nodes: ReadonlyMap<number, TestNode>): Question {
  const codes = item.type === 'boolean' ? ['true', 'false'] : (item.options ?? []);
  const suited = [...nodes.values()].every(({ condition }) => suits(condition, item));
  const tests = [...nodes].map(([node, test]) => testFor(node, test, codes));
  return {
    place,
    item,
    kind: suited ? kindOfType[item.type] : 'closed',
    tests,
    ...codesFor(item, codes, tests),
    ...measureFor(item, tests),
  };
}

/** The body regions that codes fall into, counted. */
export function regionsTouched({ codes }: Question, value: number): number {
  return alsRegions(codes.filter((_, index) => (value & (1 << index)) !== 0)).length;
}

function meets(question: Question, test: Test, value: number): boolean {
  if (question.kind === 'measure') return value >= test.least && value <= test.most;
  return test.regions > 0 ? regionsTouched(question, value) >= test.regions : (test.codes & value) !== 0;
}

/** What a test makes of an answer to its question, in two bits. */
export function judgeValue(question: Question, test: Test, value: number): number {
  if (test.answered || meets(question, test, value)) return yes;
  return (value & question.unsure) !== 0 ? unknown : no;
}

/** Whether an answer says "I do not know" and nothing else is known from it. */
export const isUnsure = (question: Question, value: number): boolean => (value & question.unsure) !== 0;

/** The codes of an answer as it is stored. */
export function codesOfBits({ codes }: Question, value: number): readonly string[] {
  return codes.filter((_, index) => (value & (1 << index)) !== 0);
}

/** The codes of a list as bits; `undefined` when it is empty or holds one that is not offered. */
export function bitsOfList({ bitOf }: Question, codes: readonly string[]): number | undefined {
  let bits = 0;
  for (const code of codes) {
    const bit = bitOf.get(code);
    if (bit === undefined) return undefined;
    bits |= bit;
  }
  return bits === 0 ? undefined : bits;
}

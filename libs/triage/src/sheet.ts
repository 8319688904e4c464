import { parseDay, wholeMonthsFrom, type Answers, type CalendarDay } from '@myotome/questionnaire';
import { answeredBit, type Coding, type Measure } from './coding';
import { no, unknown } from './truth';

/**
 * One set of answers, read once into bits and numbers, so that a test is a single comparison.
 * A sheet is used again for the next set of answers and holds nothing of the one before.
 */
export interface Sheet {
  readonly codingOf: ReadonlyMap<string, Coding>;
  /** Two words an item: at 2 × item the bit of a single answer, and `answeredBit`; behind it the bits of a list. */
  readonly bits: Int32Array;
  /** By column: the number to compare with bounds; NaN where the answer gives none. */
  readonly amounts: Float64Array;
  /** By item: what a test is that the answer does not meet. `no`, but `unknown` for no answer and for "I do not know". */
  readonly otherwise: Int32Array;
  /** The date to which ages and durations are counted: as it was given, and as it was read. */
  authored: string;
  today: CalendarDay | undefined;
}

/** Room for the answers to these items. */
export function sheetFor(codings: readonly Coding[], columns: number): Sheet {
  return {
    codingOf: new Map(codings.map((coding) => [coding.linkId, coding])),
    bits: new Int32Array(2 * codings.length),
    amounts: new Float64Array(columns),
    otherwise: new Int32Array(codings.length),
    authored: '',
    today: undefined,
  };
}

function bitsOfList({ bitOf }: Coding, codes: readonly unknown[]): number {
  let bits = 0;
  for (let index = 0; index < codes.length; index += 1) bits |= bitOf.get(codes[index]) ?? 0;
  return bits;
}

function countRegions({ regions }: Coding, bits: number): number {
  let count = 0;
  for (const mask of regions) if ((bits & mask) !== 0) count += 1;
  return count;
}

/** The bits of a single answer; 0 when it says nothing, as blank text does. */
function bitsOfOne({ bitOf }: Coding, value: unknown): number {
  const bit = bitOf.get(value);
  if (bit !== undefined) return bit | answeredBit;
  return value === undefined || (typeof value === 'string' && value.trim() === '') ? 0 : answeredBit;
}

/** NaN when either is no date. */
function monthsSince(value: unknown, today: CalendarDay | undefined): number {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day && today ? wholeMonthsFrom(day, today) : NaN;
}

function amountOf(measure: Measure, value: unknown, coding: Coding): number {
  if (measure === 'number') return typeof value === 'number' ? value : NaN;
  return Array.isArray(value) ? countRegions(coding, bitsOfList(coding, value)) : NaN;
}

/**
 * Writes the answer to one item. Whatever stands there is read as `evaluate` reads it: an unknown code or a value of
 * the wrong type is an answer that meets no test; blank text and an empty list are no answer.
 */
function writeAnswer(sheet: Sheet, coding: Coding, value: unknown): void {
  const { item, unsure, columns } = coding;
  const isList = Array.isArray(value);
  const many = isList ? bitsOfList(coding, value) : 0;
  const one = isList ? (value.length > 0 ? answeredBit : 0) : bitsOfOne(coding, value);
  sheet.bits[2 * item] = one;
  sheet.bits[2 * item + 1] = many;
  sheet.otherwise[item] = one === 0 || ((one | many) & unsure) !== 0 ? unknown : no;
  for (const { place, measure } of columns) {
    sheet.amounts[place] = measure === 'months' ? monthsSince(value, sheet.today) : amountOf(measure, value, coding);
  }
}

/** Makes every item blank. */
export function clearSheet({ bits, otherwise, amounts }: Sheet): void {
  bits.fill(0);
  otherwise.fill(unknown);
  amounts.fill(NaN);
}

/** Writes a set of answers over what is there; answers to questions that do not exist are left out. */
export function addAnswers(sheet: Sheet, answers: Answers, authored: string): void {
  if (sheet.authored !== authored) {
    sheet.authored = authored;
    sheet.today = parseDay(authored);
  }
  // Only what was answered costs time: looking up the many blank questions one by one took most of a reading.
  for (const linkId in answers) {
    const coding = sheet.codingOf.get(linkId);
    if (coding) writeAnswer(sheet, coding, answers[linkId]);
  }
}

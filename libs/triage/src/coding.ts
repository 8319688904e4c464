import { alsRegions, bodyRegions, type Item } from '@myotome/questionnaire';

/** What a test compares with bounds: the answered number, whole months since an answered date, or how many ALS regions. */
export type Measure = 'number' | 'months' | 'regions';

/** A number taken from an item's answer, and its place among all such numbers of a plan. */
export interface Column {
  readonly place: number;
  readonly measure: Measure;
}

/** How the answers to one item become bits and numbers. */
export interface Coding {
  readonly linkId: string;
  /** The item's place in the plan. */
  readonly item: number;
  /** By code, or yes or no: its bit, as a word with that bit set. Options come first, then what is tested besides. */
  readonly bitOf: ReadonlyMap<unknown, number>;
  /** The bit of the code that says "I do not know"; 0 where there is none. */
  readonly unsure: number;
  readonly columns: readonly Column[];
  /** By ALS region: the bits of the body regions in it; empty unless some test counts them. */
  readonly regions: readonly number[];
}

/** The bit that stands for "something was answered", beside those of the codes. */
export const answeredBit = 1 << 31;

const mostCodes = 31;

/** A coding under construction: every code and number that a test asks for gets its place. */
export interface CodingBuilder {
  /** The bits of codes, or of yes and no, together. */
  readonly mask: (values: readonly (string | boolean)[]) => number;
  /** The column of a number that is taken from the answer. */
  readonly column: (measure: Measure) => number;
  readonly coding: Coding;
}

/**
 * Begins the coding of an item.
 * @param item its place in the plan
 * @param allColumns the columns of all items together, to which this item's are added
 * @throws when the item has more codes than fit one word, or a blank code: a mistake in a pathway, found as it is loaded
 */
export function codingFor(
  { linkId, type, options = [], unsure }: Item,
  item: number,
  allColumns: Measure[],
): CodingBuilder {
  const bitOf = new Map<unknown, number>();
  const columns: Column[] = [];
  const regions: number[] = [];

  const bit = (value: string | boolean): number => {
    const known = bitOf.get(value);
    if (known !== undefined) return known;
    if (bitOf.size === mostCodes) throw new Error(`${linkId} has more than ${mostCodes} codes.`);
    if (typeof value === 'string' && value.trim() === '') throw new Error(`${linkId} has a blank code.`);
    const word = 1 << bitOf.size;
    bitOf.set(value, word);
    return word;
  };
  const mask = (values: readonly (string | boolean)[]): number => values.reduce((bits, one) => bits | bit(one), 0);
  const column = (measure: Measure): number => {
    const known = columns.find((each) => each.measure === measure);
    if (known) return known.place;
    if (measure === 'regions') regions.push(...bodyRegionsByAlsRegion().map(mask));
    const place = allColumns.push(measure) - 1;
    columns.push({ place, measure });
    return place;
  };
  mask(type === 'boolean' ? [true, false] : options);
  return { mask, column, coding: { linkId, item, bitOf, unsure: unsure ? mask([unsure]) : 0, columns, regions } };
}

function bodyRegionsByAlsRegion(): readonly (readonly string[])[] {
  const lists = new Map<string, string[]>();
  for (const code of bodyRegions) {
    for (const region of alsRegions([code])) lists.set(region, [...(lists.get(region) ?? []), code]);
  }
  return [...lists.values()];
}

import { distance, eachBit, isUnsure, lowestBit, regionsTouched, type Question } from './question';

/** Classes of codes up to this many are tried in every combination; of more, one at a time is added or taken away. */
const mostClassesCombined = 3;

/** The code that stands nearest to the present one in the order of the options, which is often one of degree; else the first. */
export function nearestCode(codes: number, present: number): number {
  if (present === 0) return lowestBit(codes);
  const place = Math.clz32(present);
  const away = (bit: number): number => Math.abs(Math.clz32(bit) - place);
  let best = lowestBit(codes);
  for (let left = codes & (codes - 1); left !== 0; left &= left - 1) {
    if (away(lowestBit(left)) < away(best)) best = lowestBit(left);
  }
  return best;
}

function otherCodes(question: Question, value: number | undefined): readonly number[] {
  const present = value === undefined || isUnsure(question, value) ? 0 : value;
  const others = question.classes
    .filter((codes) => (codes & present) === 0)
    .map((codes) => nearestCode(codes, present));
  return question.exclusive === 0 || question.exclusive === present ? others : [...others, question.exclusive];
}

/** The codes that a list keeps when anything is added: neither "none of these" nor "I do not know" stands beside others. */
export const kept = (question: Question, value: number | undefined): number => (value ?? 0) & question.offered;

/** A class of codes taken up as it stands in an answer, or by its first code. */
const taken = (codes: number, present: number): number =>
  (codes & present) === 0 ? lowestBit(codes) : codes & present;

function everyCombination({ classes }: Question, present: number): readonly number[] {
  return classes.reduce<readonly number[]>(
    (lists, codes) => lists.flatMap((list) => [list, list | taken(codes, present)]),
    [0],
  );
}

/** A list with codes of further body regions, or with those of surplus ones taken away, until so many are touched. */
function touchingRegions(question: Question, present: number, count: number): number {
  const ordered = [...eachBit(present), ...eachBit(question.offered & ~present)];
  return ordered.reduce((list, bit) => {
    const more = list | bit;
    const touched = regionsTouched(question, more);
    return touched <= count && (touched > regionsTouched(question, list) || (bit & present) !== 0) ? more : list;
  }, 0);
}

/** One class more or less, every code of one test less, and, for a list of one class, another in its place. */
function oneAtATime(question: Question, present: number): readonly number[] {
  const { classes, tests } = question;
  const toggled = classes.map((codes) => ((codes & present) === 0 ? present | lowestBit(codes) : present & ~codes));
  const without = tests.map(({ codes }) => present & ~codes);
  const regions = tests
    .filter((test) => test.regions > 0)
    .flatMap((test) => [test.regions, test.regions - 1].map((count) => touchingRegions(question, present, count)));
  const isOneClass = classes.some((codes) => (codes & present) === present);
  return [...toggled, ...without, ...regions, ...(isOneClass ? classes.map(lowestBit) : [])];
}

function otherLists(question: Question, value: number | undefined): readonly number[] {
  const present = kept(question, value);
  const few = question.classes.length <= mostClassesCombined;
  const lists = few ? everyCombination(question, present) : oneAtATime(question, present);
  const filled = lists.filter((list) => list !== 0);
  const all = question.exclusive === 0 ? filled : [...filled, question.exclusive];
  const nearest = [...new Set(all)].filter((list) => list !== value);
  return nearest.sort((a, b) => distance(a, value ?? 0) - distance(b, value ?? 0) || a - b);
}

/** Stretches between two cuts, in each of which the tests are of one mind. */
function stretches({ cuts, lowest, highest, step }: Question): readonly (readonly [number, number])[] {
  const starts = [lowest, ...cuts.filter((cut) => cut > lowest && cut <= highest)];
  const ends = [...starts.slice(1).map((start) => Number((start - step).toFixed(6))), highest];
  return starts.map((start, index) => [start, ends[index] ?? highest]);
}

/** The number within bounds that lies nearest to another, or of no other the lowest; 0 where there are no bounds. */
export function nearestWithin(least: number, most: number, wanted: number | undefined): number {
  const near = wanted ?? (Number.isFinite(least) ? least : most);
  const nearest = Math.min(Math.max(near, least), most);
  return Number.isFinite(nearest) ? nearest : 0;
}

/** Of each stretch but the present one, the measure nearest to the present; of no answer, in their order. */
function otherMeasures(question: Question, value: number | undefined): readonly number[] {
  const others = stretches(question).filter(([start, end]) => value === undefined || value < start || value > end);
  const nearest = others.map(([start, end]) => nearestWithin(start, end, value));
  return value === undefined ? nearest : nearest.sort((a, b) => Math.abs(a - value) - Math.abs(b - value) || a - b);
}

/**
 * The other answers a question may be given, nearest to the present one first: enough that every test can come out
 * differently, and none twice to the same effect. Never blank and never "I do not know".
 */
export function otherValues(question: Question, value: number | undefined): readonly number[] {
  if (question.tests.length === 0) return [];
  switch (question.kind) {
    case 'codes':
      return otherCodes(question, value);
    case 'list':
      return otherLists(question, value);
    case 'measure':
      return otherMeasures(question, value);
    case 'closed':
      return [];
  }
}

/** The first code of a list that is neither forbidden nor one that stands alone; 0 when there is none. */
export function fillingCode({ neutral, offered }: Question, forbidden: number): number {
  return lowestBit(neutral & ~forbidden) || lowestBit(offered & ~forbidden);
}

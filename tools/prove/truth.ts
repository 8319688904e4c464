import { alsRegions, itemsById, type Condition, type Item } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import type { Formula, Logic } from './formula';
import { monthsOf } from './numbers';
import type { AnyAnswer, Person } from './person';
import { linkIdOf, type Test } from './tests-in';

/** A condition in three values: when it is yes and when it is no; unknown is neither. */
export interface Truths {
  readonly yes: Formula;
  readonly no: Formula;
}

/** Judges conditions of one person. */
export type Judge = (condition: Condition) => Truths;

type ItemTest = Extract<Condition, { readonly item: string }>;
interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

const isWithin = (number: number, { min = -Infinity, max = Infinity }: Bounds): boolean =>
  number >= min && number <= max;

/** Codes that meet a test of a single answer. */
function codesOfOne(test: ItemTest): readonly string[] {
  if ('is' in test) return [String(test.is)];
  return 'in' in test ? test.in : [];
}

/** Codes of which a list must hold one to meet a test. */
function codesOfList(test: ItemTest): readonly string[] {
  if ('includes' in test) return [test.includes];
  return 'includesAny' in test ? test.includesAny : [];
}

function met(logic: Logic, answer: AnyAnswer, codes: readonly string[]): Formula {
  return logic.any(codes.map((code) => answer.values.get(code) ?? logic.no));
}

function metNumber(logic: Logic, answer: AnyAnswer, bounds: Bounds): Formula {
  return met(
    logic,
    answer,
    [...answer.values.keys()].filter((number) => isWithin(Number(number), bounds)),
  );
}

function metRegions(logic: Logic, { values }: AnyAnswer, atLeast: number): Formula {
  const regions = new Map<string, Formula[]>();
  for (const [code, given] of values) {
    for (const region of alsRegions([code])) regions.set(region, [...(regions.get(region) ?? []), given]);
  }
  return logic.atLeast(
    atLeast,
    [...regions.values()].map((given) => logic.any(given)),
  );
}

type Asked = { readonly item: Item; readonly answer: AnyAnswer };

function metByItem(logic: Logic, test: ItemTest, { item, answer }: Asked): Formula {
  if ('answered' in test) return answer.answered;
  const isNumber = item.type === 'integer' || item.type === 'decimal';
  if ('min' in test || 'max' in test) return isNumber ? metNumber(logic, answer, test) : logic.no;
  return met(logic, answer, item.type === 'multi' ? codesOfList(test) : codesOfOne(test));
}

function metBy(logic: Logic, test: Test, asked: Asked): Formula {
  const { item, answer } = asked;
  if ('item' in test) return metByItem(logic, test, asked);
  if ('regions' in test) return item.type === 'multi' ? metRegions(logic, answer, test.atLeast) : logic.no;
  return metNumber(logic, answer, 'monthsSince' in test ? test : monthsOf(test));
}

/**
 * Writes conditions as formulas, in the three values in which they are judged: a question that is not shown makes a
 * test what its own condition is, a blank one and one answered "unsure" leave it unknown.
 */
export function judging(logic: Logic, pathway: Pathway, person: Person): Judge {
  const { yes, no, all, any, not, atLeast } = logic;
  const items = itemsById(pathway.questionnaire);
  const known = new Map<Condition, Truths>();

  const judgeTest = (test: Test): Truths => {
    const item = items.get(linkIdOf(test));
    const answer = person.get(linkIdOf(test));
    if (!item || !answer) return { yes: no, no };
    const shown = item.shownWhen ? judge(item.shownWhen) : { yes, no };
    const meets = metBy(logic, test, { item, answer });
    const unsure = met(logic, answer, item.unsure === undefined ? [] : [item.unsure]);
    const answeredOtherwise = all([shown.yes, answer.answered, not(meets), not(unsure)]);
    return { yes: all([shown.yes, meets]), no: any([shown.no, answeredOtherwise]) };
  };
  const counted = (count: number, parts: readonly Truths[]): Truths => ({
    yes: atLeast(
      count,
      parts.map((part) => part.yes),
    ),
    no: atLeast(
      parts.length - count + 1,
      parts.map((part) => part.no),
    ),
  });
  const work = (condition: Condition): Truths => {
    if ('all' in condition) return counted(condition.all.length, condition.all.map(judge));
    if ('any' in condition) return counted(1, condition.any.map(judge));
    if ('of' in condition) return counted(condition.atLeast, condition.of.map(judge));
    if (!('not' in condition)) return judgeTest(condition);
    const part = judge(condition.not);
    return { yes: part.no, no: part.yes };
  };
  const judge = (condition: Condition): Truths => {
    const truths = known.get(condition) ?? work(condition);
    known.set(condition, truths);
    return truths;
  };
  return judge;
}

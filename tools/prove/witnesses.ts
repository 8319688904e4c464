import {
  allItems,
  isBlank,
  wholeMonthsBetween,
  type Answers,
  type AnswerValue,
  type Item,
} from '@myotome/questionnaire';
import type { Everybody } from './everybody';
import type { Formula } from './formula';
import { isCounted } from './numbers';

/** Answers and the day on which they were given. */
export interface Answered {
  readonly answers: Answers;
  readonly authored: string;
}

/** The number, among those that stand for all, that stands for an answer: no condition tells the two apart. */
function standIn(value: AnswerValue, authored: string, numbers: readonly string[]): readonly string[] {
  const number = typeof value === 'string' ? wholeMonthsBetween(value, authored) : Number(value);
  return numbers.filter((one) => Number(one) <= number).slice(-1);
}

function valuesGiven(item: Item, { answers, authored }: Answered, values: readonly string[]): readonly string[] {
  const value = answers[item.linkId];
  if (value === undefined || isBlank(value)) return [];
  if (isCounted(item)) return standIn(value, authored, values);
  return typeof value === 'object' ? value : [String(value)];
}

/** The atoms that answers make true. */
export function atomsOf({ pathway, person }: Everybody, answered: Answered): ReadonlySet<string> {
  return new Set(
    allItems(pathway.questionnaire).flatMap((item) => {
      if (item.type === 'text') return isBlank(answered.answers[item.linkId]) ? [] : [`${item.linkId} answered`];
      const values = [...(person.get(item.linkId)?.values.keys() ?? [])];
      return valuesGiven(item, answered, values).map((value) => `${item.linkId}=${value}`);
    }),
  );
}

/** Says of formulas whether a worked case already shows that they can hold; only for others a solver is needed. */
export function shownByCases(everybody: Everybody): (formula: Formula) => boolean {
  const { logic, pathway, premises } = everybody;
  const people = pathway.cases.map((worked) => {
    const atoms = atomsOf(everybody, worked);
    return logic.under((atom) => atoms.has(atom));
  });
  const wellFormed = people.filter((isTrue) => premises.every(isTrue));
  return (formula) => wellFormed.some((isTrue) => isTrue(formula));
}

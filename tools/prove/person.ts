import { allItems, type Item } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import type { Formula, Logic } from './formula';
import { isCounted, numbersFor } from './numbers';

/** Everything that can be answered to one question: whether it is, and for each code or number whether it is that. */
export interface AnyAnswer {
  readonly answered: Formula;
  /** By code, `true` or `false` for yes or no, or by the number in figures. */
  readonly values: ReadonlyMap<string, Formula>;
}

/** A person of whom nothing is known but what formulas say: all possible answers at once. */
export type Person = ReadonlyMap<string, AnyAnswer>;

/** What an answer can hold, in words that also name the atoms. */
export function valuesOf(pathway: Pathway, item: Item): readonly string[] {
  if (item.type === 'boolean') return ['true', 'false'];
  return isCounted(item) ? numbersFor(pathway, item).map(String) : (item.options ?? []);
}

function anyAnswer(logic: Logic, item: Item, codes: readonly string[]): AnyAnswer {
  const values = new Map(codes.map((code) => [code, logic.atom(`${item.linkId}=${code}`)]));
  const answered = item.type === 'text' ? logic.atom(`${item.linkId} answered`) : logic.any([...values.values()]);
  return { answered, values };
}

/** A person who may have answered anything to every question. */
export function anyPerson(logic: Logic, pathway: Pathway): Person {
  return new Map(
    allItems(pathway.questionnaire).map((item) => [item.linkId, anyAnswer(logic, item, valuesOf(pathway, item))]),
  );
}

/** The same person with one answer replaced. */
export function withAnswer(person: Person, linkId: string, answer: AnyAnswer): Person {
  return new Map([...person, [linkId, answer]]);
}

/** What holds of every well-formed answer: one code to a choice, and codes that stand alone do. */
export function wellFormed(logic: Logic, item: Item, { values }: AnyAnswer): Formula {
  if (item.type !== 'multi') return logic.atMostOne([...values.values()]);
  const alone = [item.exclusive, item.unsure].filter((code) => code !== undefined);
  return logic.all(
    alone.map((code) => {
      const others = [...values].filter(([other]) => other !== code).map(([, given]) => given);
      return logic.implies(values.get(code) ?? logic.no, logic.not(logic.any(others)));
    }),
  );
}

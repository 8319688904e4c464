import { allItems } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import { newLogic, type Formula, type Logic } from './formula';
import { judgePack, type JudgedPack } from './pack';
import { anyPerson, wellFormed, type AnyAnswer, type Person } from './person';
import { judging } from './truth';

/** Everybody who could answer a pathway, and what its rules make of them. */
export interface Everybody {
  readonly logic: Logic;
  readonly pathway: Pathway;
  readonly person: Person;
  readonly judged: JudgedPack;
  /** What holds of all: their answers are well formed, and they answered no question that is not asked. */
  readonly premises: readonly Formula[];
}

/** Writes a pathway as formulas over all possible answers. */
export function everybody(pathway: Pathway): Everybody {
  const logic = newLogic();
  const person = anyPerson(logic, pathway);
  const judge = judging(logic, pathway, person);
  const premises = allItems(pathway.questionnaire).flatMap((item) => {
    const answer = person.get(item.linkId) as AnyAnswer;
    const asked = item.shownWhen ? judge(item.shownWhen).yes : logic.yes;
    return [wellFormed(logic, item, answer), logic.implies(answer.answered, asked)];
  });
  return { logic, pathway, person, judged: judgePack(logic, pathway, person), premises };
}

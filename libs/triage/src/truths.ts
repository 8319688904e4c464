import type { Answers, Condition, Questionnaire, Truth } from '@myotome/questionnaire';
import { planFor } from './plan';
import { judgeAll, runFor } from './run';
import { addAnswers, clearSheet } from './sheet';
import { truthNames } from './truth';
import { at } from './words';

/** The truth of a condition, by its place in the list; valid until the same conditions are judged again. */
export type TruthAt = (condition: number) => Truth;

/**
 * Makes many conditions ready to be judged together for one person after another, in three values and without evidence:
 * what they share is judged once. Says of each what `evaluate` says.
 * @returns judges them by several sets of answers, of which a later one replaces what an earlier one says, given on an
 * ISO date
 */
export function truthsOf(
  questionnaire: Pick<Questionnaire, 'topics'>,
  conditions: readonly Condition[],
): (answers: readonly Answers[], authored: string) => TruthAt {
  const builder = planFor(questionnaire);
  const nodes = Int32Array.from(conditions, builder.add);
  const run = runFor(builder.finish());
  const truthAt: TruthAt = (condition) => truthNames[at(run.truths, at(nodes, condition))] ?? 'unknown';
  return (answers, authored) => {
    clearSheet(run.sheet);
    for (const each of answers) addAnswers(run.sheet, each, authored);
    judgeAll(run);
    return truthAt;
  };
}

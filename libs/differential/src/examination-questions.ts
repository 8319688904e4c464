import type { Answers, ConditionOf, Item, ItemOf, Questionnaire } from '@myotome/questionnaire';
import type { ExaminationFinding, ExaminationItem } from './examination';

/*
 * An examination is asked of the clinician as a questionnaire is asked of the patient. Each item becomes a
 * choice ("exam.gait.pattern"), a sided item two ("exam.power.knee-extension.right" and "….left"), so that one
 * evaluator judges answers and findings together, and what was not examined is unknown rather than normal.
 */

type Sides<E extends ExaminationItem> = E extends { readonly sided: true } ? '.right' | '.left' : '';

type QuestionOf<E extends ExaminationItem> = E extends {
  readonly id: infer I extends string;
  readonly values: readonly { readonly code: infer C extends string }[];
}
  ? Sides<E> extends infer S extends string
    ? S extends string
      ? { readonly linkId: `exam.${I}${S}`; readonly type: 'choice'; readonly options: readonly C[] }
      : never
    : never
  : never;

/** A questionnaire whose items are those of `Q` and the questions that examination `E` asks. */
interface Joined<Q extends Questionnaire, E extends readonly ExaminationItem[]> extends Questionnaire {
  readonly topics: readonly [{ readonly id: string; readonly items: readonly (ItemOf<Q> | QuestionOf<E[number]>)[] }];
}

/** A condition over the answers to `Q` and the findings of examination `E`; an unknown id or code does not compile. */
export type ConditionOver<Q extends Questionnaire, E extends readonly ExaminationItem[]> = ConditionOf<Joined<Q, E>>;

const sides = ['right', 'left'] as const;

/** The link id under which a finding on an item is judged ("exam.reflex.knee.left"). */
export function examinationLinkId(item: string, side?: 'right' | 'left'): string {
  return side === undefined ? `exam.${item}` : `exam.${item}.${side}`;
}

function questionsOf(item: ExaminationItem): readonly Item[] {
  const options = item.values.map((value) => value.code);
  const linkIds = item.sided ? sides.map((side) => examinationLinkId(item.id, side)) : [examinationLinkId(item.id)];
  return linkIds.map((linkId) => ({ linkId, type: 'choice', options }));
}

/** The questions an examination asks, in its own order: one for each item, two where right and left are recorded apart. */
export function examinationQuestions(items: readonly ExaminationItem[]): readonly Item[] {
  return items.flatMap(questionsOf);
}

/** Recorded findings as answers to the examination's questions. A later finding on the same item and side replaces an earlier one. */
export function examinationAnswers(findings: readonly ExaminationFinding[]): Answers {
  return Object.fromEntries(findings.map(({ item, side, value }) => [examinationLinkId(item, side), value]));
}

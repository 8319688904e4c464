import type { FieldProblem, SaveAnswers } from '@myotome/contract';
import { checkAnswers, itemsById, type AnswerProblem, type Questionnaire } from '@myotome/questionnaire';
import { problem } from '../platform/problem';
import { birthDateItem } from './draft';

/** What a save sets and what it takes away. */
interface Change {
  readonly set: Readonly<Record<string, unknown>>;
  readonly removed: readonly string[];
}

/** A checked save. */
export interface Changes {
  readonly version: number;
  readonly now: Date;
  readonly answers: Change;
  readonly absent: Change;
}

/** An answer problem as it travels: a link id in place of a path. */
export function fieldProblem({ linkId, code, detail }: AnswerProblem): FieldProblem {
  return { field: linkId, code, ...(detail !== undefined && { detail }) };
}

function split<V>(changes: Readonly<Record<string, V | null>>) {
  const entries = Object.entries(changes);
  return {
    set: Object.fromEntries(entries.filter((entry): entry is [string, NonNullable<V>] => entry[1] !== null)),
    cleared: entries.filter(([, value]) => value === null).map(([linkId]) => linkId),
  };
}

function unknownQuestions(questionnaire: Questionnaire, linkIds: readonly string[]): readonly FieldProblem[] {
  const items = itemsById(questionnaire);
  return linkIds
    .filter((linkId) => !items.has(linkId))
    .map((linkId) => ({ field: linkId.slice(0, 60), code: 'unknown-question' }));
}

const notBirthDate = (linkId: string): boolean => linkId !== birthDateItem;

/**
 * Checks a save against the questionnaire and works out what it changes. An answer takes the place of a reason for
 * having none, and the other way round. The date of birth is the record's and stays as it is.
 *
 * @throws ProblemError `invalid-answers` naming each
 */
export function changesOf(
  questionnaire: Questionnaire,
  { version, answers, absent = {} }: SaveAnswers,
  { now, latestDay }: { readonly now: Date; readonly latestDay: string },
): Changes {
  const given = split(answers);
  const reasons = split(absent);
  const fields = [
    ...checkAnswers(questionnaire, given.set, latestDay).map(fieldProblem),
    ...unknownQuestions(questionnaire, [...given.cleared, ...Object.keys(absent)]),
  ];
  if (fields.length > 0) throw problem('invalid-answers', { fields });
  const { [birthDateItem]: _, ...set } = given.set;
  const withReason = Object.keys(reasons.set).filter((linkId) => !(linkId in set) && notBirthDate(linkId));
  const reasonsSet = Object.fromEntries(withReason.map((linkId) => [linkId, reasons.set[linkId]]));
  return {
    version,
    now,
    answers: { set, removed: [...given.cleared.filter(notBirthDate), ...withReason] },
    absent: { set: reasonsSet, removed: [...reasons.cleared, ...Object.keys(set)] },
  };
}

import type { Pathway } from '@myotome/pathway';
import { withoutHidden, type Answers } from '@myotome/questionnaire';
import { triage } from '@myotome/triage';
import type { Transaction } from '../platform/database/database';
import type { Post } from '../platform/outbox';
import { workingTimeOf } from '../practice/working-time';
import { currentResponse, withChange, type Change, type Response } from './current-answers';
import { localDay } from './due-time';
import { openCase, type Occasion } from './open-case';
import { receiptToStore } from './receipt';
import { recordTriage } from './record-triage';
import type { SentIntake } from './sent-intake';

/** A change of a sent intake, how it came, and when. */
export interface ChangeToJudge {
  readonly change: Change;
  readonly occasion: Extract<Occasion, 'worsening' | 'worsening-stop'>;
  readonly now: Date;
  readonly post: Post | undefined;
}

/** The answers to a sent intake as they stand. */
export function answersNow(pathway: Pathway, intake: SentIntake): Response {
  return currentResponse(pathway, intake, intake.changes);
}

/** The answers that count once a change is on top: none to a question that is not asked any more. */
export function answersWith(pathway: Pathway, intake: SentIntake, change: Change): Answers {
  const { answers } = withChange(pathway, answersNow(pathway, intake), change);
  return withoutHidden(pathway.questionnaire, answers);
}

/**
 * Judges the sealed answers with a change on top: a new triage, the case raised and never lowered, and what the patient
 * is told. The caller holds the intake.
 *
 * @returns the receipt as it is stored, in every language
 */
export async function judgeChange(
  tx: Transaction,
  [pathway, intake]: readonly [Pathway, SentIntake],
  { change, occasion, now, post }: ChangeToJudge,
): Promise<ReturnType<typeof receiptToStore>> {
  const { practiceId, id: intakeId, patient, practice } = intake;
  const working = workingTimeOf(practice);
  const answers = answersWith(pathway, intake, change);
  const result = triage(pathway, answers, localDay(now, working.timezone));
  await recordTriage(tx, { practiceId, intakeId, occasion, now }, result);
  const { disposition, dueAt } = await openCase(tx, { patient, intakeId, result, occasion, working, now, post });
  const told = { pathway, language: intake.language, practice, answers, findings: result.findings };
  return receiptToStore({ ...told, disposition, submittedAt: now, dueAt });
}

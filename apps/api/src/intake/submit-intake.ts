import type { Receipt } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import { validate, visibleItems, withoutHidden, type Answers } from '@myotome/questionnaire';
import { triage } from '@myotome/triage';
import type { IntakeSession } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { Prisma } from '../platform/database/generated/client';
import { dayOf, latestToday } from '../platform/day';
import type { Post } from '../platform/outbox';
import { problem } from '../platform/problem';
import { workingTimeOf } from '../practice/working-time';
import { fieldProblem } from './changes';
import { birthDateItem, isAnsweredByCarer, storedAbsences, storedAnswers } from './draft';
import { localDay } from './due-time';
import { holdIntake } from './held-intake';
import { openCase } from './open-case';
import { pathwayOf } from './pathway-of-intake';
import { receiptIn, receiptToStore } from './receipt';
import { recordTriage } from './record-triage';

/** The key under which a submission may be repeated, and when it is made. */
export interface Submission {
  readonly key: string;
  readonly now?: Date;
  readonly post?: Post;
}

type HeldIntake = Awaited<ReturnType<typeof holdIntake>>;

function earlierReceipt(intake: HeldIntake, key: string): Receipt {
  if (intake.submissionKey !== key) throw problem('already-submitted');
  return receiptIn(intake.receipt, intake.language);
}

/** The answers that count: complete, well formed, and none to a question that was not asked. */
function finalAnswers(intake: HeldIntake, { questionnaire }: Pathway, now: Date): Answers {
  const stored = storedAnswers(intake);
  const answers = birthDateItem in stored ? { ...stored, [birthDateItem]: dayOf(intake.patient.birthDate) } : stored;
  const wrong = validate(questionnaire, answers, latestToday(now));
  if (wrong.length > 0) throw problem('invalid-answers', { fields: wrong.map(fieldProblem) });
  return withoutHidden(questionnaire, answers);
}

function finalAbsences(intake: HeldIntake, { questionnaire }: Pathway, answers: Answers) {
  const asked = new Set(visibleItems(questionnaire, answers).map(({ linkId }) => linkId));
  return Object.fromEntries(Object.entries(storedAbsences(intake)).filter(([linkId]) => asked.has(linkId)));
}

/**
 * Sends the answers: seals them, judges them and opens the case, all or nothing. Sending them again under the same key
 * gives the same receipt.
 *
 * @throws ProblemError `invalid-answers` naming each, `already-submitted` under another key
 */
export async function submitIntake(
  tx: Transaction,
  session: IntakeSession,
  { key, now = new Date(), post }: Submission,
): Promise<Receipt> {
  const intake = await holdIntake(tx, session);
  if (intake.submittedAt) return earlierReceipt(intake, key);
  const { practiceId, intakeId } = session;
  const { patient, practice } = intake;
  const pathway = pathwayOf(intake.pathwayId);
  const answers = finalAnswers(intake, pathway, now);
  const result = triage(pathway, answers, localDay(now, practice.timezone));
  await recordTriage(tx, { practiceId, intakeId, occasion: 'submission', now }, result);
  const opening = {
    patient,
    intakeId,
    result,
    occasion: 'submission',
    working: workingTimeOf(practice),
    now,
    post,
  } as const;
  const { disposition, dueAt } = await openCase(tx, opening);
  const told = { pathway, language: intake.language, practice, answers, findings: result.findings };
  const receipt = receiptToStore({ ...told, disposition, submittedAt: now, dueAt });
  const absent = finalAbsences(intake, pathway, answers);
  await tx.intake.update({
    where: { practiceId_id: { practiceId, id: intakeId } },
    data: {
      answers,
      absent,
      // Nothing is kept of a helper whom a later answer took back.
      ...(!isAnsweredByCarer(answers) && { helper: Prisma.DbNull }),
      submittedAt: now,
      submissionKey: key,
      receipt,
    },
    select: { id: true },
  });
  return receiptIn(receipt, intake.language);
}

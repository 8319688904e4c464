import type { IntakeView } from '@myotome/contract';
import { patientWordsIn } from '@myotome/pathway';
import type { IntakeSession } from '../platform/access/person';
import { problem } from '../platform/problem';
import type { Transaction } from '../platform/database/database';
import type { Intake } from '../platform/database/generated/client';
import { stopsTold, storedAbsences, storedAnswers, storedHelper } from './draft';
import { patientPractice } from './patient-practice';
import { pathwayOf } from './pathway-of-intake';
import { receiptIn, stopMessage } from './receipt';

async function findIntake(tx: Transaction, { practiceId, intakeId }: IntakeSession) {
  const found = await tx.intake.findUnique({
    where: { practiceId_id: { practiceId, id: intakeId } },
    include: {
      patient: { select: { givenName: true } },
      // What was told last is what counts now.
      worsenings: {
        where: { occasion: 'worsening' },
        orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { receipt: true },
      },
    },
  });
  if (!found) throw problem('intake-session-needed');
  return found;
}

function answersToShow(intake: Intake): Pick<IntakeView, 'answers' | 'absent' | 'helper'> {
  if (intake.submittedAt) return { answers: {}, absent: {}, helper: null };
  return { answers: storedAnswers(intake), absent: storedAbsences(intake), helper: storedHelper(intake) };
}

/**
 * The patient's own intake. Once it is sent its answers are not shown again: the device may be a shared one.
 *
 * @throws ProblemError `intake-session-needed`
 */
export async function readIntake(tx: Transaction, session: IntakeSession): Promise<IntakeView> {
  const intake = await findIntake(tx, session);
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: session.practiceId } });
  const pathway = pathwayOf(intake.pathwayId);
  const words = patientWordsIn(pathway, intake.language);
  const told = intake.worsenings[0]?.receipt ?? intake.receipt;
  return {
    practice: patientPractice(practice),
    tablet: session.tablet ?? false,
    patient: { givenName: intake.patient.givenName },
    questionnaire: pathway.questionnaire,
    wording: words.wording,
    stops: pathway.stops.map((stop) => stopMessage(stop, words)),
    ...answersToShow(intake),
    version: intake.version,
    savedAt: intake.savedAt?.toISOString() ?? null,
    stopsTold: stopsTold(intake),
    receipt: told === null ? null : receiptIn(told, intake.language),
  };
}

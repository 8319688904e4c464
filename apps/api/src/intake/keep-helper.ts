import { isDeepStrictEqual } from 'node:util';
import type { Helper, HelperKept } from '@myotome/contract';
import type { IntakeSession } from '../platform/access/person';
import { patientOf, recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { Prisma } from '../platform/database/generated/client';
import { problem } from '../platform/problem';
import { holdIntake } from './held-intake';

/** What is said of a helper, and when. */
export interface HelperToKeep {
  readonly helper: Helper;
  readonly now?: Date;
}

const saysNothing = ({ relation, name, phone, maySpeak }: Helper): boolean =>
  relation === null && name === '' && phone === '' && maySpeak === null;

/**
 * Keeps what is said of whoever fills in the form for the patient, in place of what was said before. It makes no new
 * version of the answers, which have nothing to do with it. Keeping the same again changes nothing.
 *
 * @throws ProblemError `intake-session-needed`, `already-submitted`
 */
export async function keepHelper(
  tx: Transaction,
  session: IntakeSession,
  { helper, now = new Date() }: HelperToKeep,
): Promise<HelperKept> {
  const { practiceId, intakeId } = session;
  const intake = await holdIntake(tx, session);
  if (intake.submittedAt) throw problem('already-submitted');
  const kept = saysNothing(helper) ? null : helper;
  if (!isDeepStrictEqual(kept, intake.helper)) {
    await tx.intake.update({
      where: { practiceId_id: { practiceId, id: intakeId } },
      data: { helper: kept ?? Prisma.DbNull, savedAt: now },
      select: { id: true },
    });
    await recordAudit(tx, patientOf(practiceId), { action: 'write', object: 'helper', objectId: intakeId });
  }
  return { savedAt: now.toISOString() };
}

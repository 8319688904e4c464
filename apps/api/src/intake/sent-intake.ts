import type { IntakeSession } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { holdIntake } from './held-intake';

/** The case that a sent intake opened. */
export async function caseOf(
  tx: Transaction,
  { practiceId, intakeId }: Pick<IntakeSession, 'practiceId' | 'intakeId'>,
) {
  return tx.case.findUnique({ where: { practiceId_intakeId: { practiceId, intakeId } } });
}

/**
 * An intake that was sent, held until the transaction ends, with its case and the changes sent since.
 *
 * @throws ProblemError `not-sent-yet` before the answers are sent, `withdrawn` after they were taken back
 */
export async function holdSentIntake(tx: Transaction, session: IntakeSession) {
  const { practiceId, intakeId } = session;
  const intake = await holdIntake(tx, session);
  const opened = await caseOf(tx, session);
  if (!intake.submittedAt || !opened) throw problem('not-sent-yet');
  if (opened.withdrawnAt) throw problem('withdrawn');
  const changes = await tx.worsening.findMany({
    where: { practiceId, intakeId },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
  });
  return { ...intake, submittedAt: intake.submittedAt, case: opened, changes };
}

/** A sent intake with what was added to it. */
export type SentIntake = Awaited<ReturnType<typeof holdSentIntake>>;

import type { IntakeSession } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';

/**
 * The intake with its patient and practice, held until the transaction ends: whatever else wants to seal, stop or
 * save it waits.
 *
 * @throws ProblemError `intake-session-needed` when the session leads nowhere
 */
export async function holdIntake(tx: Transaction, { practiceId, intakeId }: IntakeSession) {
  await tx.$queryRaw`select from intake where practice_id = ${practiceId}::uuid and id = ${intakeId}::uuid for update`;
  const intake = await tx.intake.findUnique({
    where: { practiceId_id: { practiceId, id: intakeId } },
    include: { patient: true },
  });
  if (!intake) throw problem('intake-session-needed');
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: practiceId } });
  return { ...intake, practice };
}

import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';

/** Somebody who is not matched yet, by the practice and the id of what they typed. */
export interface Unmatched {
  readonly practiceId: string;
  readonly id: string;
}

/**
 * The provisional patient and the case, held until the transaction ends: two colleagues cannot both say whose it is.
 *
 * @throws ProblemError `not-found`, or `already-matched`
 */
export async function holdUnmatched(tx: Transaction, { practiceId, id }: Unmatched) {
  await tx.$queryRaw`select from patient where practice_id = ${practiceId}::uuid and id = ${id}::uuid for update`;
  const patient = await tx.patient.findUnique({
    where: { practiceId_id: { practiceId, id } },
    include: { cases: { take: 1 } },
  });
  if (!patient) throw problem('not-found');
  if (!patient.provisional || patient.recordId !== null) throw problem('already-matched');
  const [opened] = patient.cases;
  if (!opened) throw problem('not-found');
  return { patient, opened };
}

import type { MatchedPatient } from '@myotome/contract';
import { refuseTaken } from '../invitation/register-patient';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { hangOnRecord } from './hang-on-record';
import { holdUnmatched } from './hold-unmatched';

/** Who was not matched, and what the record needs beyond what they typed. */
export interface Confirmation {
  readonly id: string;
  readonly sex: string;
  readonly identifier: string;
}

/**
 * Says that the practice has no record of somebody yet: what they typed becomes one.
 *
 * @throws ProblemError `not-found`, `already-matched`, or `invalid-request` for an identifier somebody else has
 */
export async function confirmPatient(
  tx: Transaction,
  person: Person,
  { id, sex, identifier }: Confirmation,
): Promise<MatchedPatient> {
  const { practiceId } = person;
  const { opened } = await holdUnmatched(tx, { practiceId, id });
  const record = await tx.patient
    .update({
      where: { practiceId_id: { practiceId, id } },
      data: { provisional: false, sex, identifier: identifier || null },
    })
    .catch((error: unknown) => refuseTaken(error, 'identifier'));
  return hangOnRecord(tx, person, { caseId: opened.id, record, kind: 'patient-confirmed' });
}

import type { MatchedPatient } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { hangOnRecord } from './hang-on-record';
import { holdUnmatched } from './hold-unmatched';

/** Who was not matched, and whose record it is. */
export interface Attachment {
  readonly id: string;
  readonly record: string;
}

/**
 * Says that somebody who typed in their details is this patient of the practice. What they typed stays beside it.
 *
 * @throws ProblemError `not-found` for somebody or a record that is not there, `already-matched`
 */
export async function attachPatient(
  tx: Transaction,
  person: Person,
  { id, record: recordId }: Attachment,
): Promise<MatchedPatient> {
  const { practiceId } = person;
  const { opened } = await holdUnmatched(tx, { practiceId, id });
  const record = await tx.patient.findUnique({
    where: { practiceId_id: { practiceId, id: recordId }, provisional: false },
  });
  if (!record) throw problem('not-found');
  await tx.patient.update({ where: { practiceId_id: { practiceId, id } }, data: { recordId }, select: { id: true } });
  return hangOnRecord(tx, person, { caseId: opened.id, record, kind: 'patient-attached' });
}

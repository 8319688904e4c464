import type { MatchedPatient } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import type { Patient } from '../platform/database/generated/client';

/** A case and the record it turned out to belong to. */
export interface Match {
  readonly caseId: string;
  readonly record: Patient;
  readonly kind: 'patient-attached' | 'patient-confirmed';
}

/** Hangs a case on a record: its row in the queue, its history and the audit log say so from now on. */
export async function hangOnRecord(
  tx: Transaction,
  person: Person,
  { caseId, record, kind }: Match,
): Promise<MatchedPatient> {
  const { practiceId } = person;
  await tx.case.update({
    where: { practiceId_id: { practiceId, id: caseId } },
    data: {
      patientId: record.id,
      matched: true,
      patientName: `${record.givenName} ${record.familyName}`,
      patientBirth: record.birthDate,
      patientSex: record.sex,
      identifier: record.identifier ?? '',
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await tx.caseEvent.create({
    data: { practiceId, caseId, kind, actorId: person.staffId, actorName: person.name },
    select: { id: true },
  });
  await recordAudit(tx, person, { action: kind, object: 'case', objectId: caseId });
  await recordAudit(tx, person, { action: kind, object: 'patient', objectId: record.id });
  return { record: record.id, caseId };
}

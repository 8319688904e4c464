import type { UnmatchedList, UnmatchedPatient } from '@myotome/contract';
import { isSameName } from '../arrival/same-person';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { dayOf } from '../platform/day';

const mostShown = 200;
const mostLikely = 5;

async function waiting(tx: Transaction, practiceId: string) {
  return tx.case.findMany({
    where: { practiceId, matched: false },
    orderBy: [{ urgencyRank: 'asc' }, { dueAt: 'asc' }, { id: 'asc' }],
    take: mostShown,
    select: { id: true, disposition: true, dueAt: true, patient: true },
  });
}

type Waiting = Awaited<ReturnType<typeof waiting>>[number]['patient'];

/** Records of the same day of birth, or whose family name is written the same: of these, those that agree in more come first. */
async function likelyRecords(tx: Transaction, patient: Waiting): Promise<UnmatchedPatient['likely']> {
  const { practiceId, birthDate, familyName } = patient;
  const found = await tx.patient.findMany({
    where: {
      practiceId,
      provisional: false,
      OR: [{ birthDate }, { familyName: { equals: familyName, mode: 'insensitive' } }],
    },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    take: mostShown,
  });
  const agreement = (record: Waiting): number =>
    (isSameName(record, patient) ? 2 : 0) + (record.birthDate.getTime() === birthDate.getTime() ? 1 : 0);
  return found
    .sort((a, b) => agreement(b) - agreement(a))
    .slice(0, mostLikely)
    .map((record) => ({
      id: record.id,
      name: `${record.givenName} ${record.familyName}`,
      birthDate: dayOf(record.birthDate),
      identifier: record.identifier ?? '',
      phone: record.phone,
    }));
}

/** Everybody whose answers opened a case and whose record is not known, the most urgent first. */
export async function listUnmatched(tx: Transaction, person: Person): Promise<UnmatchedList> {
  const cases = await waiting(tx, person.practiceId);
  await recordAudit(tx, person, { action: 'list', object: 'unmatched' });
  const patients: UnmatchedPatient[] = [];
  for (const { id: caseId, disposition, dueAt, patient } of cases) {
    patients.push({
      id: patient.id,
      name: `${patient.givenName} ${patient.familyName}`,
      birthDate: dayOf(patient.birthDate),
      phone: patient.phone,
      email: patient.email,
      arrivedAt: patient.createdAt.toISOString(),
      caseId,
      disposition: disposition as UnmatchedPatient['disposition'],
      dueAt: dueAt.toISOString(),
      likely: await likelyRecords(tx, patient),
    });
  }
  return { patients };
}

import type { PatientMatches } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import { dateOf, dayOf } from '../platform/day';
import type { Transaction } from '../platform/database/database';
import type { Prisma } from '../platform/database/generated/client';

const mostMatches = 20;
const mostWords = 5;
const isoDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** `%`, `_` and `\` mean themselves, not "anything". */
function literal(word: string): string {
  return word.replaceAll(/[\\%_]/g, '\\$&');
}

function matches(word: string): Prisma.PatientWhereInput {
  if (isoDay.test(word)) return { birthDate: dateOf(word) };
  const contains = { contains: literal(word), mode: 'insensitive' } as const;
  return { OR: [{ familyName: contains }, { givenName: contains }, { identifier: { equals: word } }] };
}

/** Records of the practice whose name, identifier or day of birth answers to every word of the search. */
export async function findPatients(tx: Transaction, person: Person, search: string): Promise<PatientMatches> {
  const words = search
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  if (words.length === 0) return { patients: [] };
  const found = await tx.patient.findMany({
    where: { practiceId: person.practiceId, provisional: false, AND: words.map(matches) },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    take: mostMatches,
    select: { id: true, givenName: true, familyName: true, birthDate: true, identifier: true },
  });
  await recordAudit(tx, person, { action: 'search', object: 'patient' });
  return {
    patients: found.map((patient) => ({
      ...patient,
      birthDate: dayOf(patient.birthDate),
      identifier: patient.identifier ?? '',
    })),
  };
}

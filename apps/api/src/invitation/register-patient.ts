import type { PatientDetails } from '@myotome/contract';
import { wholeYearsBetween } from '@myotome/questionnaire';
import type { Actor } from '../platform/audit';
import { dateOf, latestToday } from '../platform/day';
import type { Transaction } from '../platform/database/database';
import { Prisma } from '../platform/database/generated/client';
import { invalidField, problem } from '../platform/problem';

const longestLife = 130;

/** @throws ProblemError `invalid-request` for a date of birth that nobody alive has, in the named field */
export function checkBirthDate(birthDate: string, now: Date, field: string): void {
  const today = latestToday(now);
  if (birthDate > today) throw invalidField(field, 'in-the-future');
  if (wholeYearsBetween(birthDate, today) > longestLife) throw invalidField(field, 'too-long-ago');
}

/** P2002: unique in the practice is nothing but the identifier. */
export function refuseTaken(error: unknown, field: string): never {
  const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
  throw taken ? invalidField(field, 'taken') : error;
}

/** The patient to invite: one the practice knows, or one typed in now. */
export type Invited = { readonly id: string } | PatientDetails;

/**
 * Finds the patient, or writes down a new one.
 *
 * @throws ProblemError `not-found`, or `invalid-request` for a birth date nobody has or an identifier somebody else has
 */
export async function registerPatient(
  tx: Transaction,
  { practiceId }: Actor,
  { patient, now, demo = false }: { readonly patient: Invited; readonly now: Date; readonly demo?: boolean },
): Promise<{ readonly id: string; readonly email: string }> {
  const select = { id: true, email: true };
  if ('id' in patient) {
    const known = await tx.patient.findUnique({ where: { practiceId_id: { practiceId, id: patient.id } }, select });
    if (!known) throw problem('not-found');
    return known;
  }
  checkBirthDate(patient.birthDate, now, 'patient.birthDate');
  const { birthDate, identifier, ...details } = patient;
  const data = {
    ...details,
    practiceId,
    demo,
    birthDate: dateOf(birthDate),
    identifier: identifier || null,
    createdAt: now,
  };
  return tx.patient.create({ data, select }).catch((error: unknown) => refuseTaken(error, 'patient.identifier'));
}

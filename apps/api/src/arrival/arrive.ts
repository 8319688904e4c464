import type { arrival } from '@myotome/contract';
import type { z } from 'zod';
import { draftOf } from '../intake/draft';
import { findInvitation } from '../intake/invited';
import { createInvitation } from '../invitation/create-invitation';
import { checkBirthDate } from '../invitation/register-patient';
import type { IntakeSession } from '../platform/access/person';
import { patientOf, recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import type { Practice } from '../platform/database/generated/client';
import { dateOf } from '../platform/day';
import { problem } from '../platform/problem';
import { onlyNamesake } from './same-person';

/** For as long as a link that was sent. */
const expiresInDays = 14;

/** More than any practice sees in an hour, and little enough that nobody fills the database from outside. */
const mostAnHour = 200;
const hour = 3_600_000;

/** What somebody typed, and when. */
export interface Arriving {
  readonly details: Omit<z.output<typeof arrival>, 'token'>;
  readonly now?: Date;
}

async function refuseFlood(tx: Transaction, practiceId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - hour);
  const recent = await tx.patient.count({ where: { practiceId, provisional: true, createdAt: { gt: since } } });
  if (recent >= mostAnHour) throw problem('too-many-requests', { retryAfter: hour / 1000 });
}

async function recordOf(tx: Transaction, practiceId: string, details: Arriving['details']): Promise<string | null> {
  const sameDay = await tx.patient.findMany({
    where: { practiceId, provisional: false, birthDate: dateOf(details.birthDate) },
    select: { id: true, givenName: true, familyName: true },
  });
  return onlyNamesake(details, sameDay)?.id ?? null;
}

/** Keeps what was typed as it was typed, with a note of the record it agrees with. */
async function writeDown(
  tx: Transaction,
  practice: Practice,
  { details, now = new Date() }: Arriving,
): Promise<string> {
  const { birthDate, givenName, familyName, phone, email } = details;
  checkBirthDate(birthDate, now, 'birthDate');
  const { id } = await tx.patient.create({
    data: {
      ...{ practiceId: practice.id, givenName, familyName, phone, email, demo: practice.demo, createdAt: now },
      birthDate: dateOf(birthDate),
      provisional: true,
      recordId: await recordOf(tx, practice.id, details),
    },
    select: { id: true },
  });
  return id;
}

/**
 * Lets somebody in who came through the start link. What they typed is kept as a provisional patient in every case,
 * with a note of the one record it agrees with: neither the answer nor the time it takes tells whether there is one,
 * and nothing of the record is shown.
 *
 * @returns the session, and the link's token with which to come back
 * @throws ProblemError `invalid-request` for a date of birth nobody has or a pathway that is not offered,
 * `too-many-requests` when more come than can be
 */
export async function arrive(tx: Transaction, practice: Practice, arriving: Arriving) {
  const { details, now = new Date() } = arriving;
  const { id: practiceId } = practice;
  await refuseFlood(tx, practiceId, now);
  const actor = patientOf(practiceId);
  const id = await writeDown(tx, practice, arriving);
  const { pathway, language } = details;
  const { invitation, token } = await createInvitation(tx, actor, { patient: { id }, pathway, expiresInDays, now });
  await recordAudit(tx, actor, { action: 'arrive', object: 'invitation', objectId: invitation.id });
  const draft = await draftOf(tx, await findInvitation(tx, token), { now, language });
  const session: IntakeSession = { practiceId, intakeId: draft.id, pathwayId: draft.pathwayId };
  const expiresAt = new Date(invitation.expiresAt);
  return { session, token, link: { practiceId, invitationId: invitation.id, token, expiresAt } };
}

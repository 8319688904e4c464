import type { InvitationRow } from '@myotome/contract';
import { dayOf } from '../platform/day';
import type { Transaction } from '../platform/database/database';
import { pathwayName } from './invited-to';
import { pathwayOf } from '../intake/pathway-of-intake';
import type { Prisma } from '../platform/database/generated/client';

/** What the list needs of an invitation. */
export const invitationParts = {
  id: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  createdById: true,
  pathwayId: true,
  attention: true,
  patient: { select: { id: true, givenName: true, familyName: true, birthDate: true } },
  intake: { select: { submittedAt: true } },
} satisfies Prisma.InvitationSelect;

type Parts = Prisma.InvitationGetPayload<{ select: typeof invitationParts }>;

/** Where an invitation stands; sending the answers ends it, whatever comes after. */
export function statusOf(
  { intake, revokedAt, expiresAt }: Pick<Parts, 'intake' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): InvitationRow['status'] {
  if (intake?.submittedAt) return 'submitted';
  if (revokedAt) return 'revoked';
  if (expiresAt <= now) return 'expired';
  return intake ? 'started' : 'open';
}

/** Invitations as the list shows them, with the names of those who sent them. */
export async function invitationRows(
  tx: Transaction,
  invitations: readonly Parts[],
  now: Date,
): Promise<InvitationRow[]> {
  const creators = [...new Set(invitations.map(({ createdById }) => createdById).filter((id) => id !== null))];
  const staff = await tx.staff.findMany({ where: { id: { in: creators } }, select: { id: true, name: true } });
  const staffById = new Map(staff.map((person) => [person.id, person]));
  return invitations.map((invitation) => ({
    id: invitation.id,
    patient: {
      id: invitation.patient.id,
      name: `${invitation.patient.givenName} ${invitation.patient.familyName}`,
      birthDate: dayOf(invitation.patient.birthDate),
    },
    pathway: pathwayName(pathwayOf(invitation.pathwayId)),
    status: statusOf(invitation, now),
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
    createdBy: staffById.get(invitation.createdById ?? '') ?? null,
    attention: invitation.attention as InvitationRow['attention'],
  }));
}

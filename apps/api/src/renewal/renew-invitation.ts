import { invitationParts, invitationRows } from '../invitation/invitation-row';
import { newToken } from '../invitation/token';
import { recordAudit, type Actor } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';

const day = 24 * 3_600_000;

/** Which invitation is to have a new link, and for how long. */
export interface RenewalWish {
  readonly id: string;
  readonly expiresInDays: number;
  readonly now: Date;
}

/**
 * Gives an invitation a new link. The one it had ends, a rest after wrong dates of birth ends with it, and the answers
 * given so far stay.
 *
 * @throws ProblemError `not-found`, or `invitation-revoked` for one that was withdrawn
 */
export async function renewInvitation(tx: Transaction, actor: Actor, { id, expiresInDays, now }: RenewalWish) {
  const { practiceId } = actor;
  await tx.$queryRaw`select from invitation where practice_id = ${practiceId}::uuid and id = ${id}::uuid for update`;
  const where = { practiceId_id: { practiceId, id } };
  const before = await tx.invitation.findUnique({ where });
  if (!before) throw problem('not-found');
  if (before.revokedAt) throw problem('invitation-revoked');
  const { token, secretHash } = newToken(practiceId);
  const renewed = await tx.invitation.update({
    where,
    data: {
      secretHash,
      endedHashes: { push: before.secretHash },
      expiresAt: new Date(now.getTime() + expiresInDays * day),
      attention: null,
      failedTries: 0,
      lockedUntil: null,
    },
    select: { ...invitationParts, patient: { select: { ...invitationParts.patient.select, email: true } } },
  });
  await recordAudit(tx, actor, { action: 'renew', object: 'invitation', objectId: id });
  const [invitation] = await invitationRows(tx, [renewed], now);
  if (!invitation) throw new Error('an invitation that was just renewed has a row');
  return { invitation, token, patientEmail: renewed.patient.email };
}

import type { InvitationRow } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { invitationParts, invitationRows } from './invitation-row';

/**
 * Withdraws a link; withdrawing it again changes nothing.
 *
 * @throws ProblemError `not-found`, or `invitation-used` once the answers have been sent
 */
export async function revokeInvitation(tx: Transaction, person: Person, id: string): Promise<InvitationRow> {
  const { practiceId } = person;
  const now = new Date();
  const key = { practiceId_id: { practiceId, id } };
  const { count } = await tx.invitation.updateMany({
    where: { practiceId, id, revokedAt: null, OR: [{ intake: null }, { intake: { submittedAt: null } }] },
    data: { revokedAt: now },
  });
  const present = await tx.invitation.findUnique({ where: key, select: invitationParts });
  if (!present) throw problem('not-found');
  if (present.intake?.submittedAt) throw problem('invitation-used');
  if (count > 0) await recordAudit(tx, person, { action: 'revoke', object: 'invitation', objectId: id });
  const [row] = await invitationRows(tx, [present], now);
  if (!row) throw new Error('an invitation that was found has a row');
  return row;
}

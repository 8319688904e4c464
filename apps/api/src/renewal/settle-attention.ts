import type { InvitationRow } from '@myotome/contract';
import { invitationParts, invitationRows } from '../invitation/invitation-row';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';

/**
 * Somebody of the practice has seen to an invitation.
 *
 * @throws ProblemError `not-found`
 */
export async function settleAttention(tx: Transaction, person: Person, id: string): Promise<InvitationRow> {
  const { practiceId } = person;
  const { count } = await tx.invitation.updateMany({ where: { practiceId, id }, data: { attention: null } });
  if (count === 0) throw problem('not-found');
  await recordAudit(tx, person, { action: 'settle', object: 'invitation', objectId: id });
  const settled = await tx.invitation.findMany({ where: { practiceId, id }, select: invitationParts });
  const [row] = await invitationRows(tx, settled, new Date());
  if (!row) throw new Error('an invitation that was just settled has a row');
  return row;
}

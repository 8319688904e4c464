import type { InvitationPage } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import { pageOf, readCursor, type PageQuery } from '../platform/cursor';
import type { Transaction } from '../platform/database/database';
import { invitationParts, invitationRows } from './invitation-row';

/** A page of the practice's invitations, newest first. */
export async function listInvitations(
  tx: Transaction,
  person: Person,
  { after, limit }: PageQuery,
): Promise<InvitationPage> {
  const { practiceId } = person;
  const from = after === undefined ? undefined : readCursor(after);
  const found = await tx.invitation.findMany({
    where: {
      practiceId,
      ...(from && { createdAt: { lte: from.at }, OR: [{ createdAt: { lt: from.at } }, { id: { lt: from.id } }] }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: invitationParts,
  });
  await recordAudit(tx, person, { action: 'list', object: 'invitation' });
  const { page, next } = pageOf(found, limit, ({ createdAt, id }) => ({ at: createdAt, id }));
  return { rows: await invitationRows(tx, page, new Date()), next };
}

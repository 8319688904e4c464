import type { InvitationPage } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import { pageOf, readCursor, type PageQuery } from '../platform/cursor';
import type { Transaction } from '../platform/database/database';
import { invitationParts, invitationRows } from './invitation-row';

const mostInNeed = 50;

/** Invitations that staff have to see to, the oldest first. */
async function inNeed(tx: Transaction, { practiceId }: Person) {
  return tx.invitation.findMany({
    where: { practiceId, attention: { not: null } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: mostInNeed,
    select: invitationParts,
  });
}

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
  const now = new Date();
  const attention = after === undefined ? await invitationRows(tx, await inNeed(tx, person), now) : [];
  return { rows: await invitationRows(tx, page, now), next, attention };
}

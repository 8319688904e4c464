import type { EntryCode } from '@myotome/contract';
import { statusOf } from '../invitation/invitation-row';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import type { Settings } from '../platform/settings';
import { issueCode } from './issue-code';

const refusals = {
  submitted: 'invitation-used',
  revoked: 'invitation-revoked',
  expired: 'invitation-expired',
} as const;

/**
 * A code with which an invited patient answers on the tablet in the waiting room.
 *
 * @throws ProblemError `not-found`, or why the invitation leads nowhere
 */
export async function tabletCode(
  tx: Transaction,
  { person, settings }: { readonly person: Person; readonly settings: Settings },
  id: string,
): Promise<EntryCode> {
  const { practiceId } = person;
  const invitation = await tx.invitation.findUnique({
    where: { practiceId_id: { practiceId, id } },
    include: { intake: { select: { submittedAt: true } } },
  });
  if (!invitation) throw problem('not-found');
  const status = statusOf(invitation, new Date());
  if (status !== 'open' && status !== 'started') throw problem(refusals[status]);
  await recordAudit(tx, person, { action: 'make-code', object: 'invitation', objectId: id });
  return issueCode(tx, settings, { practiceId, invitationId: id, kind: 'tablet' });
}

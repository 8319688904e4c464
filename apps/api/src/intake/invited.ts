import { readToken } from '../invitation/token';
import { statusOf } from '../invitation/invitation-row';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';

const everything = { patient: true, intake: true } as const;

/**
 * The row behind a link, with what a patient's session needs. A link that was replaced by a new one is `ended`.
 *
 * @throws ProblemError `invitation-unknown`
 */
export async function findInvitation(tx: Transaction, token: string) {
  const { practiceId, secretHash } = readToken(token);
  const found = await tx.invitation.findUnique({
    where: { practiceId_secretHash: { practiceId, secretHash } },
    include: everything,
  });
  if (found) return { ...found, ended: false };
  const before = await tx.invitation.findFirst({
    where: { practiceId, endedHashes: { has: secretHash } },
    include: everything,
  });
  if (!before) throw problem('invitation-unknown');
  return { ...before, ended: true };
}

/** @throws ProblemError `invitation-unknown` */
export async function findInvitationById(
  tx: Transaction,
  { practiceId, id }: { readonly practiceId: string; readonly id: string },
): Promise<FoundInvitation> {
  const found = await tx.invitation.findUnique({ where: { practiceId_id: { practiceId, id } }, include: everything });
  if (!found) throw problem('invitation-unknown');
  return { ...found, ended: false };
}

/** An invitation with its patient and draft. */
export type FoundInvitation = Awaited<ReturnType<typeof findInvitation>>;

/** What a patient may be told of a link before giving a date of birth. */
export function linkStatus(invitation: FoundInvitation, now: Date): 'open' | 'submitted' | 'expired' | 'revoked' {
  const status = statusOf(invitation, now);
  if (invitation.ended) return status === 'revoked' ? 'revoked' : 'expired';
  return status === 'started' ? 'open' : status;
}

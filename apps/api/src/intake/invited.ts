import { readToken } from '../invitation/token';
import { statusOf } from '../invitation/invitation-row';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';

/** The row behind a link, with what a patient's session needs. */
export async function findInvitation(tx: Transaction, token: string) {
  const { practiceId, secretHash } = readToken(token);
  const found = await tx.invitation.findUnique({
    where: { practiceId_secretHash: { practiceId, secretHash } },
    include: { patient: true, intake: true },
  });
  if (!found) throw problem('invitation-unknown');
  return found;
}

/** An invitation with its patient and draft. */
export type FoundInvitation = Awaited<ReturnType<typeof findInvitation>>;

/** What a patient may be told of a link before giving a date of birth. */
export function linkStatus(invitation: FoundInvitation, now: Date): 'open' | 'submitted' | 'expired' | 'revoked' {
  const status = statusOf(invitation, now);
  return status === 'started' ? 'open' : status;
}

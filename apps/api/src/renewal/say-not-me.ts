import { findInvitation } from '../intake/invited';
import { patientOf, recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { writeMessage, type Post } from '../platform/outbox';

/** The link that came to somebody else, and when they said so. */
export interface NotMe {
  readonly token: string;
  readonly post?: Post;
  readonly now?: Date;
}

/**
 * Somebody says that a link is not meant for them: it stops working and the practice is told, once. A link that was
 * replaced can end nothing any more.
 *
 * @throws ProblemError `invitation-unknown`
 */
export async function sayNotMe(tx: Transaction, { token, post, now = new Date() }: NotMe): Promise<void> {
  const { practiceId, id, ended, intake } = await findInvitation(tx, token);
  if (ended) return;
  const { count } = await tx.invitation.updateMany({
    where: { practiceId, id, revokedAt: null, OR: [{ attention: null }, { attention: { not: 'not-me' } }] },
    data: { attention: 'not-me', ...(!intake?.submittedAt && { revokedAt: now }) },
  });
  if (count === 0) return;
  await recordAudit(tx, patientOf(practiceId), { action: 'say-not-me', object: 'invitation', objectId: id });
  await writeMessage(tx, { practiceId, topic: 'not-me', payload: { invitationId: id } }, post);
}

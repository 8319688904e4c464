import type { Transaction } from '../platform/database/database';
import { writeMessage, type Post } from '../platform/outbox';
import { sealText } from '../platform/sealed-text';
import type { Settings } from '../platform/settings';

const day = 24 * 3_600_000;

/** The days after inviting on which whoever has not sent their answers is reminded. */
const remindersOn = [3, 6];

/** A link on its way to a patient. */
export interface LinkToPost {
  readonly practiceId: string;
  readonly invitationId: string;
  readonly token: string;
  readonly expiresAt: Date;
  readonly now: Date;
}

/** What posting needs. */
export interface PostBox {
  readonly settings: Pick<Settings, 'secret'>;
  readonly post: Post;
}

/**
 * Sends a link by e-mail, and reminds of it. The secret leaves in the message sealed, because the link cannot be made
 * from what is kept. Whether a reminder is still wanted is decided when it is due.
 */
export async function postLink(tx: Transaction, { settings, post }: PostBox, link: LinkToPost): Promise<void> {
  const { practiceId, invitationId, token, expiresAt, now } = link;
  const payload = { invitationId, sealedToken: sealText(settings.secret, token) };
  await writeMessage(tx, { practiceId, topic: 'invitation-link', payload }, post);
  for (const days of remindersOn) {
    const after = new Date(now.getTime() + days * day);
    if (after >= expiresAt) return;
    await writeMessage(tx, { practiceId, topic: 'invitation-reminder', payload, after }, post);
  }
}

import { findInvitation, linkStatus } from '../intake/invited';
import { postLink, type PostBox } from '../mail/post-link';
import { patientOf, recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { writeMessage } from '../platform/outbox';
import { problem } from '../platform/problem';
import { renewInvitation } from './renew-invitation';

const day = 24 * 3_600_000;
const expiresInDays = 14;

/** The link that has expired, how e-mail leaves, and when. */
export interface RenewalAsked extends PostBox {
  readonly token: string;
  /** Whether this server can send e-mail. */
  readonly canSend: boolean;
  readonly now?: Date;
}

type Found = Awaited<ReturnType<typeof findInvitation>>;

/** Asking twice within a day is asking once. Two who ask at the same moment wait for each other. */
async function isFirstOfTheDay(tx: Transaction, { practiceId, id }: Found, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: {
      practiceId,
      id,
      OR: [{ renewalAskedAt: null }, { renewalAskedAt: { lt: new Date(now.getTime() - day) } }],
    },
    data: { renewalAskedAt: now },
  });
  return count > 0;
}

/** The new link goes to the address in the record and nowhere else, whoever asks. */
async function sendNew(tx: Transaction, { practiceId, id }: Found, asked: Required<RenewalAsked>): Promise<void> {
  const { now } = asked;
  const renewed = await renewInvitation(tx, patientOf(practiceId), { id, expiresInDays, now });
  const { invitation, token } = renewed;
  const expiresAt = new Date(invitation.expiresAt);
  await postLink(tx, asked, { practiceId, invitationId: id, token, expiresAt, now });
}

async function tellPractice(tx: Transaction, { practiceId, id }: Found, { post }: RenewalAsked): Promise<void> {
  await tx.invitation.update({
    where: { practiceId_id: { practiceId, id } },
    data: { attention: 'renewal' },
    select: { id: true },
  });
  await recordAudit(tx, patientOf(practiceId), { action: 'ask-renewal', object: 'invitation', objectId: id });
  await writeMessage(tx, { practiceId, topic: 'renewal-asked', payload: { invitationId: id } }, post);
}

/**
 * Asks for a new link in place of an expired one: mailed when the record has an address, otherwise the practice is told.
 * A link that still works is left alone.
 *
 * @throws ProblemError `invitation-unknown`, `invitation-revoked`, `invitation-used`
 */
export async function askRenewal(tx: Transaction, asking: RenewalAsked): Promise<void> {
  const asked = { now: new Date(), ...asking };
  const invitation = await findInvitation(tx, asked.token);
  const status = linkStatus(invitation, asked.now);
  if (status === 'revoked') throw problem('invitation-revoked');
  if (status === 'submitted') throw problem('invitation-used');
  if (status === 'open' || !(await isFirstOfTheDay(tx, invitation, asked.now))) return;
  if (asked.canSend && invitation.patient.email !== '') await sendNew(tx, invitation, asked);
  else await tellPractice(tx, invitation, asked);
}

import { DateTime } from 'luxon';
import type { Transaction } from '../platform/database/database';
import type { Outbox } from '../platform/database/generated/client';
import { openSealedText } from '../platform/sealed-text';
import { invitationLink } from '../invitation/token';
import type { Settings } from '../platform/settings';
import { wordsIn } from '../words/words-in';

/** One e-mail. Nothing in it tells whoever reads it on a lock screen what the questions are about. */
export interface Email {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What a letter is written from. */
interface Sending {
  readonly message: Outbox;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
}

type Write = (tx: Transaction, sending: Sending) => Promise<Email | undefined>;

/** Not sent once it would lead nowhere: withdrawn, expired, or the address has been taken away. */
async function invitation(tx: Transaction, { message, payload, settings }: Sending): Promise<Email | undefined> {
  const { practiceId } = message;
  const found = await tx.invitation.findFirst({
    where: { practiceId, id: String(payload['invitationId']), revokedAt: null, expiresAt: { gt: new Date() } },
    select: {
      expiresAt: true,
      patient: { select: { givenName: true, email: true } },
      intake: { select: { language: true } },
    },
  });
  if (!found?.patient.email) return undefined;
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: practiceId } });
  const link = invitationLink(settings.publicUrl, openSealedText(settings.secret, String(payload['sealedToken'])));
  const words = wordsIn(found.intake?.language ?? 'en');
  const lines = words.invitation.lines({
    givenName: found.patient.givenName,
    practice: practice.name,
    link,
    until: words.day(DateTime.fromJSDate(found.expiresAt, { zone: practice.timezone })),
    emergencyNumber: practice.emergencyNumber,
    phone: practice.phone,
  });
  return { to: found.patient.email, subject: words.invitation.subject(practice.name), text: lines.join('\n\n') };
}

async function emergency(tx: Transaction, { message, payload, settings }: Sending): Promise<Email> {
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: message.practiceId } });
  const link = `${settings.publicUrl}/staff/queue/flagged/${String(payload['caseId'])}`;
  const text = `A patient's answers may be an emergency. Open the case now:\n\n${link}\n\nThe patient was told to call ${practice.emergencyNumber}.`;
  return { to: practice.email, subject: 'Act now: an emergency case is waiting', text };
}

const letters: Readonly<Record<string, Write | undefined>> = {
  'invitation-link': invitation,
  'emergency-case': emergency,
};

/** The e-mail a message becomes; undefined when it becomes none. */
export async function writeEmail(tx: Transaction, message: Outbox, settings: Settings): Promise<Email | undefined> {
  const { payload } = message;
  const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
  return letters[message.topic]?.(tx, { message, payload: isObject ? payload : {}, settings });
}

import { DateTime } from 'luxon';
import type { Transaction } from '../platform/database/database';
import type { Outbox } from '../platform/database/generated/client';
import { openSealedText } from '../platform/sealed-text';
import { invitationLink, readToken } from '../invitation/token';
import type { Settings } from '../platform/settings';
import { wordsIn } from '../words/words-in';

/** One e-mail. Nothing in it tells whoever reads it on a lock screen what the questions are about. */
export interface Email {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** By which settings and at what time a letter is written. */
export interface Writing {
  readonly settings: Settings;
  readonly now: Date;
}

/** What a letter is written from. */
interface Sending extends Writing {
  readonly message: Outbox;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Write = (tx: Transaction, sending: Sending) => Promise<Email | undefined>;

/** The invitation as long as the link in this message leads somewhere: not withdrawn, expired or replaced by a new one. */
async function linked(tx: Transaction, { message, payload, settings, now }: Sending) {
  const token = openSealedText(settings.secret, String(payload['sealedToken']));
  const found = await tx.invitation.findFirst({
    where: {
      practiceId: message.practiceId,
      id: String(payload['invitationId']),
      secretHash: readToken(token).secretHash,
      revokedAt: null,
      expiresAt: { gt: now },
    },
    select: {
      expiresAt: true,
      patient: { select: { givenName: true, email: true, provisional: true } },
      intake: { select: { language: true, submittedAt: true } },
    },
  });
  return found && { ...found, link: invitationLink(settings.publicUrl, token) };
}

type Linked = NonNullable<Awaited<ReturnType<typeof linked>>>;

/** A stranger may have typed a name at the start link: nothing of it goes to an address that they typed as well. */
const addressed = ({ provisional, givenName }: Linked['patient']): string => (provisional ? '' : givenName);

/** Not sent either once the address has been taken away; nor a reminder once the answers are here. */
function linkLetter(kind: 'invitation' | 'reminder'): Write {
  return async (tx, sending) => {
    const found = await linked(tx, sending);
    if (!found?.patient.email || (kind === 'reminder' && found.intake?.submittedAt)) return undefined;
    const practice = await tx.practice.findUniqueOrThrow({ where: { id: sending.message.practiceId } });
    const words = wordsIn(found.intake?.language ?? 'en');
    const lines = words[kind].lines({
      givenName: addressed(found.patient),
      practice: practice.name,
      link: found.link,
      until: words.day(DateTime.fromJSDate(found.expiresAt, { zone: practice.timezone })),
      emergencyNumber: practice.emergencyNumber,
      phone: practice.phone,
    });
    return { to: found.patient.email, subject: words[kind].subject(practice.name), text: lines.join('\n\n') };
  };
}

async function emergency(tx: Transaction, { message, payload, settings }: Sending): Promise<Email> {
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: message.practiceId } });
  const link = `${settings.publicUrl}/staff/queue/flagged/${String(payload['caseId'])}`;
  const text = `A patient's answers may be an emergency. Open the case now:\n\n${link}\n\nThe patient was told to call ${practice.emergencyNumber}.`;
  return { to: practice.email, subject: 'Act now: an emergency case is waiting', text };
}

/** Tells the practice of an invitation that somebody has to see to; names nobody. */
function taskLetter(subject: string, text: string): Write {
  return async (tx, { message, settings }) => {
    const practice = await tx.practice.findUniqueOrThrow({ where: { id: message.practiceId } });
    return { to: practice.email, subject, text: `${text}\n\n${settings.publicUrl}/staff/invitations` };
  };
}

const letters: Readonly<Record<string, Write | undefined>> = {
  'invitation-link': linkLetter('invitation'),
  'invitation-reminder': linkLetter('reminder'),
  'emergency-case': emergency,
  'renewal-asked': taskLetter(
    'A patient asks for a new link',
    'The link of a patient has expired and there is no e-mail address in the record. Give them a new one:',
  ),
  'not-me': taskLetter(
    'A link came to the wrong person',
    'Somebody opened an invitation and said that it is not meant for them. The link no longer works. Check how to reach the patient:',
  ),
};

/** The e-mail a message becomes; undefined when it becomes none. */
export async function writeEmail(tx: Transaction, message: Outbox, writing: Writing): Promise<Email | undefined> {
  const { payload } = message;
  const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
  return letters[message.topic]?.(tx, { ...writing, message, payload: isObject ? payload : {} });
}

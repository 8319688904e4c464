import type { Disposition } from '@myotome/triage';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';

/** Hours within which a drafted referral should be signed, by urgency. Proposals for each practice to settle. */
const hoursToSign = {
  emergency: 4,
  'urgent-referral': 24,
  'routine-referral': 72,
  'primary-care': 120,
  'self-care': 120,
} as const satisfies Readonly<Record<Disposition, number>>;

/** A referral whose letter has just been drafted. */
export interface Drafted {
  readonly letterId: string;
  readonly service: string;
  readonly urgency: Disposition;
  readonly now: Date;
}

/** Opens the referral of a letter: whoever drafts it owns it until it is signed. */
export async function draftReferral(
  tx: Transaction,
  person: Person,
  { letterId, service, urgency, now }: Drafted,
): Promise<void> {
  await tx.referral.create({
    data: {
      practiceId: person.practiceId,
      letterId,
      state: 'drafted',
      service,
      urgency,
      ownerId: person.staffId,
      dueAt: new Date(now.getTime() + hoursToSign[urgency] * 3_600_000),
      createdAt: now,
    },
    select: { id: true },
  });
}

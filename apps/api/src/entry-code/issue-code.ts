import type { EntryCode } from '@myotome/contract';
import type { Transaction } from '../platform/database/database';
import type { Settings } from '../platform/settings';
import { codeHash, inHalves, newCode } from './code';

const minute = 60_000;

/** Time to walk over to the tablet; time to look for the other device at home. */
const lifetime = { tablet: 15 * minute, device: 60 * minute } as const;

/** What a code opens. */
export interface CodeWish {
  readonly practiceId: string;
  readonly invitationId: string;
  readonly kind: keyof typeof lifetime;
  readonly now?: Date;
}

/** A new code for an invitation. The one given out before for the same use no longer works. */
export async function issueCode(
  tx: Transaction,
  settings: Settings,
  { practiceId, invitationId, kind, now = new Date() }: CodeWish,
): Promise<EntryCode> {
  const code = newCode();
  const expiresAt = new Date(now.getTime() + lifetime[kind]);
  await tx.entryCode.deleteMany({ where: { practiceId, OR: [{ invitationId, kind }, { expiresAt: { lt: now } }] } });
  await tx.entryCode.create({
    data: { practiceId, invitationId, kind, codeHash: codeHash(settings, code), expiresAt, createdAt: now },
    select: { id: true },
  });
  return { code: inHalves(code), expiresAt: expiresAt.toISOString() };
}

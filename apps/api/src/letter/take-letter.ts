import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';

/** Which letter to change, and the version the client saw. */
export interface LetterChange {
  readonly id: string;
  readonly version: number;
  readonly now?: Date;
}

/** Why a letter could not be taken for a change. */
export async function refusalOf(tx: Transaction, { practiceId }: Person, id: string) {
  const present = await tx.letter.findUnique({
    where: { practiceId_id: { practiceId, id } },
    select: { status: true, version: true },
  });
  if (!present) return problem('not-found');
  if (present.status === 'signed') return problem('letter-signed');
  return problem('stale-version', { currentVersion: present.version });
}

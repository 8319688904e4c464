import type { PracticeDetails, PracticeView } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { readPractice } from './read-practice';

/** The details to have, and the version they were changed from. */
export interface PracticeChange {
  readonly version: number;
  readonly details: PracticeDetails;
}

/**
 * Changes the practice's details.
 *
 * @throws ProblemError `stale-version` when somebody was quicker
 */
export async function changePractice(
  tx: Transaction,
  person: Person,
  { version, details }: PracticeChange,
): Promise<PracticeView> {
  const id = person.practiceId;
  const { count } = await tx.practice.updateMany({
    where: { id, version },
    data: { ...details, version: { increment: 1 } },
  });
  if (count === 0) {
    const present = await tx.practice.findUniqueOrThrow({ where: { id }, select: { version: true } });
    throw problem('stale-version', { currentVersion: present.version });
  }
  await recordAudit(tx, person, { action: 'change', object: 'practice', objectId: id });
  return readPractice(tx, person);
}

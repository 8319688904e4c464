import type { Case } from '../platform/database/generated/client';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';

/** Which case to change, and the version the client saw. `now` is given when the past is told again (demo cases). */
export interface CaseChange {
  readonly id: string;
  readonly version: number;
  readonly now?: Date;
}

/**
 * Takes the next version of a case for the caller's change; until the transaction ends nobody else can.
 * @throws `stale-version` with the present version when somebody was quicker, `not-found` outside this practice
 */
export async function takeVersion(tx: Transaction, { practiceId }: Person, { id, version }: CaseChange): Promise<Case> {
  const [taken] = await tx.case.updateManyAndReturn({
    where: { practiceId, id, version },
    data: { version: { increment: 1 } },
  });
  if (taken) return taken;
  const present = await tx.case.findUnique({
    where: { practiceId_id: { practiceId, id } },
    select: { version: true },
  });
  throw present ? problem('stale-version', { currentVersion: present.version }) : problem('not-found');
}

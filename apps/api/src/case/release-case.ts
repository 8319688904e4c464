import type { CaseStatus, CaseView, DecisionKind } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { ensureNotHeldByAnother } from './ensure-not-held';
import { isPossible, restingStatus } from './moves';
import { presentCase } from './read-case';
import { takeVersion, type CaseChange } from './take-version';
import { tell } from './tell';

/**
 * Gives a claimed case back to the queue.
 * @throws `claimed-by-another` when it is a colleague's, `move-not-allowed` when nobody has it
 */
export async function releaseCase(tx: Transaction, person: Person, change: CaseChange): Promise<CaseView> {
  const now = change.now ?? new Date();
  const { practiceId } = person;
  const taken = await takeVersion(tx, person, change);
  if (!isPossible('release', taken.status as CaseStatus)) throw problem('move-not-allowed');
  await ensureNotHeldByAnother(tx, person, { held: taken, now });
  const last = await tx.decision.findFirst({
    where: { practiceId, caseId: change.id },
    orderBy: { at: 'desc' },
    select: { kind: true },
  });
  await tx.case.update({
    where: { practiceId_id: { practiceId, id: change.id } },
    data: { status: restingStatus(last?.kind as DecisionKind | undefined), ownerId: null, ownerName: null },
    select: { id: true },
  });
  await tell(tx, person, { caseId: change.id, kind: 'released', at: now });
  return presentCase(tx, person, { id: change.id, now });
}

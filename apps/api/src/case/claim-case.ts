import type { CaseStatus, CaseView } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { ensureNotHeldByAnother } from './ensure-not-held';
import { isPossible } from './moves';
import { presentCase } from './read-case';
import { takeVersion, type CaseChange } from './take-version';
import { tell } from './tell';

/**
 * Takes a case on; taking it on again renews the claim.
 * @throws `claimed-by-another` while a colleague is at work on it, `move-not-allowed` once it is decided
 */
export async function claimCase(tx: Transaction, person: Person, change: CaseChange): Promise<CaseView> {
  const now = change.now ?? new Date();
  const taken = await takeVersion(tx, person, change);
  if (!isPossible('claim', taken.status as CaseStatus)) throw problem('move-not-allowed');
  await ensureNotHeldByAnother(tx, person, { held: taken, now });
  await tx.case.update({
    where: { practiceId_id: { practiceId: person.practiceId, id: change.id } },
    data: { status: 'in-review', ownerId: person.staffId, ownerName: person.name },
    select: { id: true },
  });
  await tell(tx, person, { caseId: change.id, kind: 'claimed', at: now });
  return presentCase(tx, person, { id: change.id, now });
}

import type { CaseStatus, CaseView, DecisionKind } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { isFinished } from './actions';
import { isPossible } from './moves';
import { presentCase } from './read-case';
import { takeVersion, type CaseChange } from './take-version';
import { tell } from './tell';

/**
 * Closes a decided case.
 * @throws `move-not-allowed` before a decision, or while the letter of a referral is not signed
 */
export async function closeCase(tx: Transaction, person: Person, change: CaseChange): Promise<CaseView> {
  const now = change.now ?? new Date();
  const { practiceId } = person;
  const taken = await takeVersion(tx, person, change);
  if (!isPossible('close', taken.status as CaseStatus)) throw problem('move-not-allowed');
  const [decision, letter] = [
    await tx.decision.findFirst({
      where: { practiceId, caseId: taken.id },
      orderBy: { at: 'desc' },
      select: { kind: true },
    }),
    await tx.letter.findUnique({
      where: { practiceId_caseId: { practiceId, caseId: taken.id } },
      select: { status: true },
    }),
  ];
  const letterState = letter?.status === 'signed' ? 'signed' : 'draft';
  if (!isFinished({ decision: decision?.kind as DecisionKind | undefined, letter: letterState })) {
    throw problem('move-not-allowed', { detail: 'The referral letter is not signed yet.' });
  }
  await tx.case.update({
    where: { practiceId_id: { practiceId, id: taken.id } },
    data: { status: 'closed', closedAt: now },
    select: { id: true },
  });
  await tell(tx, person, { caseId: taken.id, kind: 'closed', at: now });
  return presentCase(tx, person, { id: taken.id, now });
}

import type { Case } from '../platform/database/generated/client';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { isHeldByAnother } from './hold';

/** @throws `claimed-by-another`, naming the colleague, while one is at work on the case */
export async function ensureNotHeldByAnother(
  tx: Transaction,
  person: Person,
  { held, now }: { readonly held: Case; readonly now: Date },
): Promise<void> {
  if (held.status !== 'in-review' || held.ownerId === null || held.ownerId === person.staffId) return;
  const last = await tx.caseEvent.findFirst({
    where: { practiceId: person.practiceId, caseId: held.id, actorId: held.ownerId },
    orderBy: { at: 'desc' },
    select: { at: true },
  });
  if (isHeldByAnother({ ...held, lastActAt: last?.at }, person.staffId, now)) {
    throw problem('claimed-by-another', { detail: `${held.ownerName ?? 'A colleague'} is working on this case.` });
  }
}

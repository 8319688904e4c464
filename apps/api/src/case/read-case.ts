import type { CaseView } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { loadCase } from './load-case';
import { tell } from './tell';
import { caseView } from './view/case-view';

/** A case to read, and when. */
export interface CaseToRead {
  readonly id: string;
  readonly now?: Date;
}

/** The case as it is now, for whoever has just changed it: not a reading of its own. */
export async function presentCase(
  tx: Transaction,
  person: Person,
  { id, now = new Date() }: CaseToRead,
): Promise<CaseView> {
  return caseView(await loadCase(tx, person, id), { person, now });
}

/**
 * Reads a case; every reading is audited, and the first stops the clock of its first view.
 * @throws `not-found`
 */
export async function readCase(
  tx: Transaction,
  person: Person,
  { id, now = new Date() }: CaseToRead,
): Promise<CaseView> {
  const { practiceId } = person;
  const first = await tx.case.updateMany({
    where: { practiceId, id, firstViewedAt: null },
    data: { firstViewedAt: now },
  });
  if (first.count > 0) await tell(tx, person, { caseId: id, kind: 'first-viewed', at: now });
  const record = await loadCase(tx, person, id);
  await recordAudit(tx, person, { action: 'read', object: 'case', objectId: id });
  return caseView(record, { person, now });
}

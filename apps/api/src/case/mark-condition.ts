import type { CaseStatus, CaseView, markCondition as markConditionMessage } from '@myotome/contract';
import type { z } from 'zod';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { isPossible } from './moves';
import { pathwayOfCase } from './pathway-of';
import { presentCase } from './read-case';
import { takeVersion, type CaseChange } from './take-version';
import { tell } from './tell';

/** A mark to put on one condition of a case. */
export interface Mark extends CaseChange {
  readonly condition: string;
  readonly mark: z.output<typeof markConditionMessage>;
}

/**
 * Puts a mark and a note on a condition of the checklist, or takes the mark away.
 * @throws `not-found` for a condition the pathway does not know, `move-not-allowed` once the case is closed
 */
export async function markCondition(tx: Transaction, person: Person, change: Mark): Promise<CaseView> {
  const { id: caseId, condition, mark, now = new Date() } = change;
  const { practiceId } = person;
  const taken = await takeVersion(tx, person, change);
  if (!isPossible('mark', taken.status as CaseStatus)) throw problem('move-not-allowed');
  const pathway = await pathwayOfCase(tx, taken);
  if (!pathway.conditions.some(({ id }) => id === condition)) throw problem('not-found');
  const stored = { mark: mark.mark, note: mark.note, byId: person.staffId, byName: person.name, at: now };
  await tx.checklistMark.upsert({
    where: { practiceId_caseId_condition: { practiceId, caseId, condition } },
    create: { practiceId, caseId, condition, ...stored },
    update: stored,
  });
  await tell(tx, person, { caseId, kind: 'marked', at: now, detail: { condition, mark: mark.mark } });
  return presentCase(tx, person, { id: caseId, now });
}

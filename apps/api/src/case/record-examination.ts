import type { CaseStatus, CaseView, recordExamination as recordExaminationMessage } from '@myotome/contract';
import { checkExamination } from '@myotome/differential';
import type { Pathway } from '@myotome/pathway';
import type { z } from 'zod';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { isPossible } from './moves';
import { pathwayOfCase } from './pathway-of';
import { presentCase } from './read-case';
import { takeVersion, type CaseChange } from './take-version';
import { tell } from './tell';

type Recorded = z.output<typeof recordExaminationMessage>;

/** Findings to record on a case, and those to take away. */
export interface Examined extends CaseChange {
  readonly recorded: Recorded;
}

function ensureKnown(pathway: Pathway, recorded: Recorded): void {
  const wrong = checkExamination(pathway.examination, recorded.findings);
  if (wrong.length === 0) return;
  throw problem('invalid-request', {
    fields: wrong.map(({ item, side, code }) => ({ field: side ? `${item}.${side}` : item, code })),
  });
}

/** Takes the named findings away, those about to be written again among them. */
async function clear(tx: Transaction, practiceId: string, { id: caseId, recorded }: Examined): Promise<void> {
  const places = [...recorded.clear, ...recorded.findings].map(({ item, side = '' }) => ({ item, side }));
  if (places.length === 0) return;
  await tx.examinationFinding.deleteMany({ where: { practiceId, caseId, OR: places } });
}

/**
 * Records findings of the examination; what is not named stays as it was.
 * @throws `invalid-request` naming each finding the pathway does not know, with nothing recorded
 */
export async function recordExamination(tx: Transaction, person: Person, change: Examined): Promise<CaseView> {
  const { id: caseId, recorded, now = new Date() } = change;
  const { practiceId, staffId, name } = person;
  const taken = await takeVersion(tx, person, change);
  if (!isPossible('examine', taken.status as CaseStatus)) throw problem('move-not-allowed');
  ensureKnown(await pathwayOfCase(tx, taken), recorded);
  await clear(tx, practiceId, change);
  await tx.examinationFinding.createMany({
    data: recorded.findings.map(({ item, side = '', value, note }) => ({
      practiceId,
      caseId,
      item,
      side,
      value,
      note,
      byId: staffId,
      byName: name,
      at: now,
    })),
  });
  await tell(tx, person, { caseId, kind: 'examined', at: now, detail: { findings: recorded.findings.length } });
  return presentCase(tx, person, { id: caseId, now });
}

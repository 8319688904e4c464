import type { CaseStatus, CaseView, recordTests as recordTestsMessage } from '@myotome/contract';
import { checkTests } from '@myotome/differential';
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

/** Tests to record as ordered or resulted on a case, and those to take away. */
export interface Tested extends CaseChange {
  readonly recorded: z.output<typeof recordTestsMessage>;
}

function ensureKnown(pathway: Pathway, { results }: Tested['recorded']): void {
  const given = results.map(({ test, meaning }) => ({ test, ...(meaning !== null && { meaning }) }));
  const wrong = checkTests(pathway.tests, given);
  if (wrong.length === 0) return;
  throw problem('invalid-request', { fields: wrong.map(({ test, code }) => ({ field: test, code })) });
}

/**
 * Records tests that were ordered and what their results mean; what is not named stays as it was.
 * @throws `invalid-request` naming each test or meaning the pathway does not know, with nothing recorded
 */
export async function recordTests(tx: Transaction, person: Person, change: Tested): Promise<CaseView> {
  const { id: caseId, recorded, now = new Date() } = change;
  const { practiceId, staffId, name } = person;
  const taken = await takeVersion(tx, person, change);
  if (!isPossible('examine', taken.status as CaseStatus)) throw problem('move-not-allowed');
  ensureKnown(await pathwayOfCase(tx, taken), recorded);
  const touched = [...recorded.clear, ...recorded.results.map(({ test }) => test)];
  await tx.testResult.deleteMany({ where: { practiceId, caseId, test: { in: touched } } });
  await tx.testResult.createMany({
    data: recorded.results.map((result) => ({ practiceId, caseId, ...result, byId: staffId, byName: name, at: now })),
  });
  await tell(tx, person, { caseId, kind: 'tested', at: now, detail: { tests: recorded.results.length } });
  return presentCase(tx, person, { id: caseId, now });
}

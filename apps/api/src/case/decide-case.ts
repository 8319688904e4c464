import type { CaseStatus, CaseView } from '@myotome/contract';
import type { Disposition } from '@myotome/triage';
import type { Case } from '../platform/database/generated/client';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { dateOf, dayOf } from '../platform/day';
import { ensureNotHeldByAnother } from './ensure-not-held';
import { isPossible, statusAfter } from './moves';
import { objectionTo, type Proposed } from './objections';
import { presentCase } from './read-case';
import { takeVersion, type CaseChange } from './take-version';
import { tell } from './tell';

/** A decision on a case. */
export interface Deciding extends CaseChange {
  readonly decision: Proposed;
}

/** A test is looked at again after this long unless the clinician names a day; a proposal for each practice to settle. */
const testResultDays = 14;

/** What is due on a day is due by its evening. */
const eveningOf = (day: string): Date => new Date(`${day}T17:00:00.000Z`);

function nextDue(taken: Case, { kind, recheckOn }: Proposed, now: Date): Date {
  if (kind !== 'watch' && kind !== 'test-first') return taken.dueAt;
  return recheckOn ? eveningOf(recheckOn) : new Date(now.getTime() + testResultDays * 86_400_000);
}

async function ensureDecidable(
  tx: Transaction,
  person: Person,
  {
    taken,
    change,
    now,
  }: {
    readonly taken: Case;
    readonly change: Deciding;
    readonly now: Date;
  },
): Promise<void> {
  if (!isPossible('decide', taken.status as CaseStatus)) throw problem('already-decided');
  await ensureNotHeldByAnother(tx, person, { held: taken, now });
  const objection = objectionTo(change.decision, taken.disposition as Disposition, dayOf(now));
  if (objection) throw problem(objection.problem, { fields: objection.fields });
}

/**
 * Decides what happens with a case.
 * @throws `already-decided`, `claimed-by-another`, `reason-needed` or `invalid-request` naming the fields that lack
 */
export async function decideCase(tx: Transaction, person: Person, change: Deciding): Promise<CaseView> {
  const { id: caseId, decision, now = new Date() } = change;
  const { practiceId, staffId, name } = person;
  const taken = await takeVersion(tx, person, change);
  await ensureDecidable(tx, person, { taken, change, now });
  const departs = decision.urgency !== taken.disposition;
  await tx.decision.create({
    data: {
      ...decision,
      practiceId,
      caseId,
      engineDisposition: taken.disposition,
      departure: departs ? (decision.departure ?? null) : null,
      recheckOn: decision.recheckOn ? dateOf(decision.recheckOn) : null,
      byId: staffId,
      byName: name,
      at: now,
    },
    select: { id: true },
  });
  await tx.case.update({
    where: { practiceId_id: { practiceId, id: caseId } },
    data: {
      status: statusAfter[decision.kind],
      dueAt: nextDue(taken, decision, now),
      ownerId: staffId,
      ownerName: name,
      closedAt: decision.kind === 'close' ? now : null,
      worsenedAt: null,
    },
    select: { id: true },
  });
  await tell(tx, person, {
    caseId,
    kind: 'decided',
    at: now,
    detail: { kind: decision.kind, urgency: decision.urgency },
  });
  return presentCase(tx, person, { id: caseId, now });
}

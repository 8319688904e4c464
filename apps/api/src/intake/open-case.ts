import { dispositions, isFlagged, moreUrgent, type Disposition, type TriageResult } from '@myotome/triage';
import { patientOf, recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import type { Case, Patient } from '../platform/database/generated/client';
import { writeMessage, type Post } from '../platform/outbox';
import type { WorkingTime } from '../practice/working-time';
import { dueTime } from './due-time';

/** What opens a case, or adds to the one a stop has opened. */
export interface CaseOpening {
  readonly patient: Patient;
  readonly intakeId: string;
  readonly result: TriageResult;
  /** An answer stopped the form: that is an emergency whatever the rules make of the rest. */
  readonly occasion: 'stop' | 'submission';
  /** Of the practice. */
  readonly working: WorkingTime;
  readonly now: Date;
  readonly post?: Post;
}

/** What the case now says. */
export interface OpenedCase {
  readonly caseId: string;
  readonly disposition: Disposition;
  readonly dueAt: Date;
}

type Urgency = Pick<Case, 'disposition' | 'urgencyRank' | 'flagged' | 'dueAt' | 'firstReason' | 'reasonCount'>;

const stopReason = 'An answer stopped the form: possible emergency';

function urgencyOf({ result, occasion, working, now }: CaseOpening): Urgency & { readonly disposition: Disposition } {
  const disposition = occasion === 'stop' ? 'emergency' : result.disposition;
  const [first] = result.findings;
  const stopped = occasion === 'stop' && first?.disposition !== 'emergency';
  return {
    disposition,
    urgencyRank: dispositions.indexOf(disposition),
    flagged: isFlagged(disposition),
    dueAt: dueTime({ disposition, today: result.findings.some(({ today }) => today), openedAt: now, working }),
    firstReason: stopped ? stopReason : (first?.label ?? ''),
    reasonCount: result.findings.length + (stopped ? 1 : 0),
  };
}

const settled: readonly string[] = ['decided', 'closed'];

/** A case that was settled before these answers came is new again, unread and with its own clock: nobody has seen them. */
function reopened(before: Case, after: Urgency): Partial<Case> {
  if (!settled.includes(before.status)) return {};
  return { status: 'new', firstViewedAt: null, closedAt: null, dueAt: after.dueAt };
}

/** A case that a stop opened never becomes less urgent by what is sent afterwards: a person decides that. */
function raised(before: Case, after: Urgency): Urgency {
  if (after.urgencyRank < before.urgencyRank) return after;
  const { disposition, urgencyRank, flagged, dueAt } = before;
  const sameStep = after.urgencyRank === urgencyRank;
  const { firstReason, reasonCount } = sameStep ? after : before;
  return { disposition, urgencyRank, flagged, dueAt, firstReason, reasonCount };
}

async function newCase(tx: Transaction, { patient, intakeId, now }: CaseOpening, urgency: Urgency): Promise<Case> {
  return tx.case.create({
    data: {
      ...urgency,
      practiceId: patient.practiceId,
      patientId: patient.id,
      intakeId,
      openedAt: now,
      demo: patient.demo,
      patientName: `${patient.givenName} ${patient.familyName}`,
      patientBirth: patient.birthDate,
      patientSex: patient.sex,
      identifier: patient.identifier ?? '',
    },
  });
}

async function tell(tx: Transaction, { patient, occasion, now }: CaseOpening, opened: Case): Promise<void> {
  const { practiceId } = patient;
  const kind = occasion === 'stop' ? 'stopped' : 'submitted';
  const actor = patientOf(practiceId);
  await tx.caseEvent.create({
    data: {
      practiceId,
      caseId: opened.id,
      at: now,
      kind,
      actorName: actor.name,
      detail: { disposition: opened.disposition },
    },
    select: { id: true },
  });
  await recordAudit(tx, actor, { action: kind === 'stopped' ? 'stop' : 'submit', object: 'case', objectId: opened.id });
}

/**
 * Opens the case of an intake, or raises the one that a stop has opened, in the transaction that triaged it.
 * The caller holds the intake's row, so that two of these cannot meet.
 */
export async function openCase(tx: Transaction, opening: CaseOpening): Promise<OpenedCase> {
  const { practiceId } = opening.patient;
  const urgency = urgencyOf(opening);
  const before = await tx.case.findUnique({
    where: { practiceId_intakeId: { practiceId, intakeId: opening.intakeId } },
  });
  const opened = before
    ? await tx.case.update({
        where: { practiceId_id: { practiceId, id: before.id } },
        data: { ...raised(before, urgency), ...reopened(before, urgency), version: { increment: 1 } },
      })
    : await newCase(tx, opening, urgency);
  await tell(tx, opening, opened);
  const disposition = before ? moreUrgent(urgency.disposition, before.disposition as Disposition) : urgency.disposition;
  const isNews = opening.occasion === 'stop' || before?.disposition !== 'emergency';
  if (disposition === 'emergency' && isNews) {
    await writeMessage(tx, { practiceId, topic: 'emergency-case', payload: { caseId: opened.id } }, opening.post);
  }
  return { caseId: opened.id, disposition, dueAt: opened.dueAt };
}

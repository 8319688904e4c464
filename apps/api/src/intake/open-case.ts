import { dispositions, isFlagged, moreUrgent, type Disposition, type TriageResult } from '@myotome/triage';
import { patientOf, recordAudit, system } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import type { Case, Patient } from '../platform/database/generated/client';
import { writeMessage, type Post } from '../platform/outbox';
import type { WorkingTime } from '../practice/working-time';
import { dueTime } from './due-time';

/** What came in: a stop, all answers, or what has got worse since they were sent. */
export type Occasion = 'stop' | 'submission' | 'worsening' | 'worsening-stop';

interface Manner {
  /** An answer stopped the form: that is an emergency whatever the rules make of the rest. */
  readonly stops: boolean;
  /** It comes after sending: somebody must look anew, whatever was thought before. */
  readonly worse: boolean;
  /** How the history of the case names it, and the audit log. */
  readonly event: string;
  readonly act: string;
}

const manners: Readonly<Record<Occasion, Manner>> = {
  stop: { stops: true, worse: false, event: 'stopped', act: 'stop' },
  submission: { stops: false, worse: false, event: 'submitted', act: 'submit' },
  worsening: { stops: false, worse: true, event: 'worsened', act: 'worsen' },
  'worsening-stop': { stops: true, worse: true, event: 'worsening-stopped', act: 'worsen' },
};

/** What opens a case, or adds to the one that is open. */
export interface CaseOpening {
  readonly patient: Patient;
  readonly intakeId: string;
  readonly result: TriageResult;
  readonly occasion: Occasion;
  /** Of the practice. */
  readonly working: WorkingTime;
  readonly now: Date;
  readonly post?: Post;
}

/** What the case now says, and what its patient may be told: how urgent, and by when somebody looks. */
export interface OpenedCase {
  readonly caseId: string;
  readonly disposition: Disposition;
  readonly dueAt: Date;
}

type Urgency = Pick<Case, 'disposition' | 'urgencyRank' | 'flagged' | 'dueAt' | 'firstReason' | 'reasonCount'>;

const stopReason = 'An answer stopped the form: possible emergency';

function urgencyOf({ result, occasion, working, now }: CaseOpening): Urgency & { readonly disposition: Disposition } {
  const { stops } = manners[occasion];
  const disposition = stops ? 'emergency' : result.disposition;
  const [first] = result.findings;
  const stopped = stops && first?.disposition !== 'emergency';
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

const dealtWith: readonly string[] = [...settled, 'awaiting-patient', 'awaiting-test'];

/**
 * What got worse wants to be looked at anew: the case is unread, and back among the new ones if somebody had decided
 * on it already, even only to wait.
 */
function worsened(before: Case, after: Urgency, { occasion, now }: CaseOpening): Partial<Case> {
  if (!manners[occasion].worse) return {};
  const anew = { worsenedAt: now, firstViewedAt: null };
  if (dealtWith.includes(before.status)) return { ...anew, status: 'new', closedAt: null, dueAt: after.dueAt };
  return { ...anew, dueAt: before.dueAt < after.dueAt ? before.dueAt : after.dueAt };
}

/** A case that a stop opened never becomes less urgent by what is sent afterwards: a person decides that. */
function raised(before: Case, after: Urgency): Urgency {
  if (after.urgencyRank < before.urgencyRank) return after;
  const { disposition, urgencyRank, flagged, dueAt } = before;
  const sameStep = after.urgencyRank === urgencyRank;
  const { firstReason, reasonCount } = sameStep ? after : before;
  return { disposition, urgencyRank, flagged, dueAt, firstReason, reasonCount };
}

/** The record that somebody is known by: their own, or the one that agrees with what they typed at the start link. */
async function recordOf(tx: Transaction, { patient }: CaseOpening): Promise<Patient> {
  const { practiceId, recordId } = patient;
  if (recordId === null) return patient;
  return tx.patient.findUniqueOrThrow({ where: { practiceId_id: { practiceId, id: recordId } } });
}

/** Whoever reads the case has to know that nobody has checked who it is. */
async function noteArrival(tx: Transaction, { patient, now }: CaseOpening, { id: caseId }: Case): Promise<void> {
  const { practiceId, provisional, recordId } = patient;
  if (!provisional) return;
  const kind = recordId === null ? 'not-matched' : 'matched-by-details';
  const { name: actorName } = system(practiceId);
  await tx.caseEvent.create({ data: { practiceId, caseId, at: now, kind, actorName }, select: { id: true } });
}

async function newCase(tx: Transaction, opening: CaseOpening, urgency: Urgency): Promise<Case> {
  const { patient, intakeId, now } = opening;
  const record = await recordOf(tx, opening);
  const opened = await tx.case.create({
    data: {
      ...urgency,
      practiceId: patient.practiceId,
      patientId: record.id,
      intakeId,
      openedAt: now,
      demo: patient.demo,
      matched: !record.provisional,
      patientName: `${record.givenName} ${record.familyName}`,
      patientBirth: record.birthDate,
      patientSex: record.sex,
      identifier: record.identifier ?? '',
    },
  });
  await noteArrival(tx, opening, opened);
  return opened;
}

async function tell(tx: Transaction, { patient, occasion, now }: CaseOpening, opened: Case): Promise<void> {
  const { practiceId } = patient;
  const { event: kind, act: action } = manners[occasion];
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
  await recordAudit(tx, actor, { action, object: 'case', objectId: opened.id });
}

/** The case as it was, held until the transaction ends, so that nobody decides on it meanwhile. */
async function holdCase(tx: Transaction, { patient: { practiceId }, intakeId }: CaseOpening): Promise<Case | null> {
  await tx.$queryRaw`
    select from clinical_case where practice_id = ${practiceId}::uuid and intake_id = ${intakeId}::uuid for update`;
  return tx.case.findUnique({ where: { practiceId_intakeId: { practiceId, intakeId } } });
}

/** The practice hears of every new emergency: a case that becomes one, another stop, and one that is one once more. */
function isNews({ occasion }: CaseOpening, before: Case | null, { disposition }: Urgency): boolean {
  const { stops, worse } = manners[occasion];
  return before?.disposition !== 'emergency' || stops || (worse && disposition === 'emergency');
}

/** What was dealt with before does not speak in what is said of a worsening; what still waits does. */
function toTell(opening: CaseOpening, opened: Case, change: { readonly before: Case | null; readonly after: Urgency }) {
  const { before, after } = change;
  const disposition = after.disposition as Disposition;
  const { worse } = manners[opening.occasion];
  if (!before || (worse && dealtWith.includes(before.status))) return { disposition, dueAt: opened.dueAt };
  // What should have been looked at already is not promised again for a time that is over.
  const dueAt = worse && opened.dueAt < opening.now ? after.dueAt : opened.dueAt;
  return { disposition: moreUrgent(disposition, before.disposition as Disposition), dueAt };
}

/**
 * Opens the case of an intake, or raises the one that is open, in the transaction that triaged it.
 * The caller holds the intake's row, so that two of these cannot meet.
 */
export async function openCase(tx: Transaction, opening: CaseOpening): Promise<OpenedCase> {
  const { practiceId } = opening.patient;
  const after = urgencyOf(opening);
  const before = await holdCase(tx, opening);
  const opened = before
    ? await tx.case.update({
        where: { practiceId_id: { practiceId, id: before.id } },
        data: {
          ...raised(before, after),
          ...reopened(before, after),
          ...worsened(before, after, opening),
          version: { increment: 1 },
        },
      })
    : await newCase(tx, opening, after);
  await tell(tx, opening, opened);
  if (opened.disposition === 'emergency' && isNews(opening, before, after)) {
    await writeMessage(tx, { practiceId, topic: 'emergency-case', payload: { caseId: opened.id } }, opening.post);
  }
  return { caseId: opened.id, ...toTell(opening, opened, { before, after }) };
}

import type { Withdrawal } from '@myotome/contract';
import type { IntakeSession } from '../platform/access/person';
import { patientOf, recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { Prisma, type Case } from '../platform/database/generated/client';
import { workingTimeOf } from '../practice/working-time';
import { birthDateItem, storedAnswers } from './draft';
import { dueTime } from './due-time';
import { forgetHalfTold } from './half-told';
import { holdIntake } from './held-intake';
import { caseOf } from './sent-intake';

type HeldIntake = Awaited<ReturnType<typeof holdIntake>>;

/** A draft leaves nothing of what was said; the link stays, should the person want to begin anew. */
async function deleteDraft(tx: Transaction, intake: HeldIntake, now: Date): Promise<Withdrawal> {
  const { practiceId, id } = intake;
  // The date of birth is the record's own and opens the link: it was never the draft's.
  const { [birthDateItem]: born } = storedAnswers(intake);
  const answers = born === undefined ? {} : { [birthDateItem]: born };
  await tx.intake.update({
    where: { practiceId_id: { practiceId, id } },
    data: { answers, absent: {}, helper: Prisma.DbNull, version: { increment: 1 }, savedAt: null, withdrawnAt: now },
    select: { id: true },
  });
  await recordAudit(tx, patientOf(practiceId), { action: 'withdraw', object: 'intake', objectId: id });
  return { withdrawnAt: now.toISOString(), deleted: true };
}

/** What staff must see to is due like any case that is neither urgent nor to be forgotten, or sooner if it was before. */
function dueWithdrawn({ practice }: HeldIntake, before: Case, now: Date): Date {
  const working = workingTimeOf(practice);
  const due = dueTime({ disposition: 'routine-referral', today: false, openedAt: now, working });
  return isSettled(before) || before.dueAt > due ? due : before.dueAt;
}

const isSettled = ({ status }: Case): boolean => status === 'decided' || status === 'closed';

async function markCase(
  tx: Transaction,
  intake: HeldIntake,
  [opened, now]: readonly [Case, Date],
): Promise<Withdrawal> {
  if (opened.withdrawnAt) return { withdrawnAt: opened.withdrawnAt.toISOString(), deleted: false };
  const { practiceId } = intake;
  const patient = patientOf(practiceId);
  await forgetHalfTold(tx, { practiceId, intakeId: intake.id });
  await tx.case.update({
    where: { practiceId_id: { practiceId, id: opened.id } },
    data: {
      withdrawnAt: now,
      firstViewedAt: null,
      dueAt: dueWithdrawn(intake, opened, now),
      version: { increment: 1 },
      ...(isSettled(opened) && { status: 'new', closedAt: null }),
    },
    select: { id: true },
  });
  await tx.caseEvent.create({
    data: { practiceId, caseId: opened.id, at: now, kind: 'withdrawn', actorName: patient.name },
    select: { id: true },
  });
  await recordAudit(tx, patient, { action: 'withdraw', object: 'case', objectId: opened.id });
  return { withdrawnAt: now.toISOString(), deleted: false };
}

/**
 * Takes back what a patient said. A draft that nobody has seen is deleted. What a case was opened from is a clinical
 * record: its case is marked and put before staff again, and nothing of it is deleted. Doing it again changes nothing.
 */
export async function withdraw(tx: Transaction, session: IntakeSession, now = new Date()): Promise<Withdrawal> {
  const intake = await holdIntake(tx, session);
  const { practiceId, intakeId } = session;
  await tx.$queryRaw`
    select from clinical_case where practice_id = ${practiceId}::uuid and intake_id = ${intakeId}::uuid for update`;
  const opened = await caseOf(tx, session);
  return opened ? markCase(tx, intake, [opened, now]) : deleteDraft(tx, intake, now);
}

import type { StopReported } from '@myotome/contract';
import { withoutHidden } from '@myotome/questionnaire';
import { triage } from '@myotome/triage';
import type { IntakeSession } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import type { Post } from '../platform/outbox';
import { problem } from '../platform/problem';
import { workingTimeOf } from '../practice/working-time';
import { stopsTold, storedAnswers } from './draft';
import { localDay } from './due-time';
import { holdIntake } from './held-intake';
import { openCase } from './open-case';
import { pathwayOf } from './pathway-of-intake';
import { isStopped } from './receipt';
import { recordTriage } from './record-triage';

/** The question whose answer stopped the form, and when. */
export interface Stop {
  readonly linkId: string;
  readonly now?: Date;
  readonly post?: Post;
}

/**
 * Tells the practice at once that an answer stopped the form: the case is open before the form is sent. Telling the
 * same stop again changes nothing; another one is judged and told by itself.
 *
 * @throws ProblemError `invalid-answers` when the saved answer is not one that stops, `already-submitted`
 */
export async function reportStop(
  tx: Transaction,
  session: IntakeSession,
  { linkId, now = new Date(), post }: Stop,
): Promise<StopReported> {
  const intake = await holdIntake(tx, session);
  const told = stopsTold(intake);
  const before = told[linkId];
  if (before !== undefined) return { stoppedAt: before };
  if (intake.submittedAt) throw problem('already-submitted');
  const pathway = pathwayOf(intake.pathwayId);
  const answers = withoutHidden(pathway.questionnaire, storedAnswers(intake));
  const stops = pathway.stops.filter((stop) => stop.linkId === linkId);
  if (!stops.some((stop) => isStopped(stop, answers))) {
    throw problem('invalid-answers', { fields: [{ field: linkId.slice(0, 60), code: 'not-a-stop' }] });
  }
  const { practiceId, intakeId } = session;
  const working = workingTimeOf(intake.practice);
  const result = triage(pathway, answers, localDay(now, working.timezone));
  await tx.intake.update({
    where: { practiceId_id: { practiceId, id: intakeId } },
    data: { stoppedAt: intake.stoppedAt ?? now, stopsTold: { ...told, [linkId]: now.toISOString() } },
    select: { id: true },
  });
  await recordTriage(tx, { practiceId, intakeId, occasion: 'stop', now }, result);
  await openCase(tx, { patient: intake.patient, intakeId, result, occasion: 'stop', working, now, post });
  return { stoppedAt: now.toISOString() };
}

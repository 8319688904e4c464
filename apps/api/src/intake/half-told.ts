import { keepHalfTold as halfToldMessage, type HalfToldKept, type WorseningForm } from '@myotome/contract';
import { safetyTopic } from '@myotome/questionnaire';
import type { z } from 'zod';
import type { IntakeSession } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { latestToday } from '../platform/day';
import { changesOf } from './changes';
import { pathwayOf } from './pathway-of-intake';
import { holdSentIntake } from './sent-intake';

type HalfTold = z.output<typeof halfToldMessage>;

/** What is said so far of a worsening, and when. */
export interface HalfToldToKeep {
  readonly half: HalfTold;
  readonly now?: Date;
}

/** Milliseconds after which nobody goes on with what they began: it is told anew, as things are by then. */
const goesOnFor = 7 * 86_400_000;

type Key = Pick<IntakeSession, 'practiceId' | 'intakeId'>;

/** Leaves nothing of a worsening that was not sent. */
export async function forgetHalfTold(tx: Transaction, { practiceId, intakeId }: Key): Promise<void> {
  await tx.halfTold.deleteMany({ where: { practiceId, intakeId } });
}

/** What was begun and can be gone on with; what is too old is deleted. */
export async function readHalfTold(
  tx: Transaction,
  { practiceId, intakeId, tablet }: IntakeSession,
  now: Date,
): Promise<WorseningForm['halfTold']> {
  const key = { practiceId, intakeId };
  const found = tablet ? null : await tx.halfTold.findUnique({ where: { practiceId_intakeId: key } });
  if (!found) return null;
  if (now.getTime() - found.keptAt.getTime() <= goesOnFor)
    return { ...halfToldMessage.parse(found), keptAt: found.keptAt.toISOString() };
  await forgetHalfTold(tx, key);
  return null;
}

/** Leaves nothing that nobody will go on with, whoever of the practice's patients began it. */
async function forgetOld(tx: Transaction, practiceId: string, now: Date): Promise<void> {
  await tx.halfTold.deleteMany({ where: { practiceId, keptAt: { lt: new Date(now.getTime() - goesOnFor) } } });
}

/** Without the safety questions, which are answered for now and never for later. */
function worthKeeping({ pathwayId }: IntakeSession, { half, now }: Required<HalfToldToKeep>): HalfTold {
  const { questionnaire, stops } = pathwayOf(pathwayId);
  const { answers, absent } = half;
  changesOf(questionnaire, { version: 0, answers, absent }, { now, latestDay: latestToday(now) });
  const safety = new Set((safetyTopic(questionnaire, stops)?.items ?? []).map(({ linkId }) => linkId));
  const others = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([linkId]) => !safety.has(linkId)));
  return { ...half, answers: others(answers), absent: others(absent) };
}

const saysNothing = ({ answers, absent, topics, words }: HalfTold): boolean =>
  [...Object.keys(answers), ...Object.keys(absent), ...topics, words].join('') === '';

/**
 * Keeps what is said so far of a worsening, in place of what was kept before, for a reload or another device. Nobody of
 * the practice sees it before it is sent. For a tablet that others use next nothing is kept. What others began and left
 * for too long goes at the same time.
 *
 * @throws ProblemError `invalid-answers` naming each; `not-sent-yet`, `withdrawn`
 */
export async function keepHalfTold(
  tx: Transaction,
  session: IntakeSession,
  { half, now = new Date() }: HalfToldToKeep,
): Promise<HalfToldKept> {
  await holdSentIntake(tx, session);
  const kept = worthKeeping(session, { half, now });
  const { practiceId, intakeId } = session;
  await forgetOld(tx, practiceId, now);
  if (session.tablet) return { keptAt: null };
  const key = { practiceId, intakeId };
  if (saysNothing(kept)) {
    await forgetHalfTold(tx, key);
    return { keptAt: null };
  }
  const said = { ...kept, keptAt: now };
  await tx.halfTold.upsert({
    where: { practiceId_intakeId: key },
    create: { ...key, ...said },
    update: said,
    select: { intakeId: true },
  });
  return { keptAt: now.toISOString() };
}

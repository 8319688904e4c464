import { isDeepStrictEqual } from 'node:util';
import type { SaveAnswers, SavedAnswers } from '@myotome/contract';
import type { IntakeSession } from '../platform/access/person';
import { latestToday } from '../platform/day';
import type { Transaction } from '../platform/database/database';
import { Prisma } from '../platform/database/generated/client';
import { problem } from '../platform/problem';
import { storedAbsences, storedAnswers } from './draft';
import { changesOf, type Changes } from './changes';
import { pathwayOf } from './pathway-of-intake';

/** Answers to save, and when. */
export interface AnswersToSave {
  readonly changes: SaveAnswers;
  readonly now?: Date;
}

interface Saved {
  readonly version: number;
  readonly savedAt: Date;
}

/** One statement, because it runs after every answer: it saves only on the version the change was made on. */
async function applyChanges(
  tx: Transaction,
  { practiceId, intakeId }: IntakeSession,
  changes: Changes,
): Promise<Saved | undefined> {
  const { version, now, answers, absent } = changes;
  const [saved] = await tx.$queryRaw<Saved[]>(Prisma.sql`
    update intake set
      answers = (answers - ${answers.removed}::text[]) || ${JSON.stringify(answers.set)}::jsonb,
      absent = (absent - ${absent.removed}::text[]) || ${JSON.stringify(absent.set)}::jsonb,
      version = version + 1,
      saved_at = ${now}
    where practice_id = ${practiceId}::uuid and id = ${intakeId}::uuid and version = ${version} and submitted_at is null
    returning version, saved_at as "savedAt"`);
  return saved;
}

function after(
  before: Readonly<Record<string, unknown>>,
  { set, removed }: Changes['answers'],
): Readonly<Record<string, unknown>> {
  const kept = Object.entries(before).filter(([linkId]) => !removed.includes(linkId));
  return { ...Object.fromEntries(kept), ...set };
}

/** The save did not meet its version: it was applied before, or somebody else was quicker. */
async function whyNot(tx: Transaction, { practiceId, intakeId }: IntakeSession, changes: Changes): Promise<Saved> {
  const draft = await tx.intake.findUnique({ where: { practiceId_id: { practiceId, id: intakeId } } });
  if (!draft) throw problem('intake-session-needed');
  if (draft.submittedAt) throw problem('already-submitted');
  const before = { answers: storedAnswers(draft), absent: storedAbsences(draft) };
  const same =
    isDeepStrictEqual(after(before.answers, changes.answers), { ...before.answers }) &&
    isDeepStrictEqual(after(before.absent, changes.absent), { ...before.absent });
  if (!same || !draft.savedAt) throw problem('stale-version', { currentVersion: draft.version });
  return { version: draft.version, savedAt: draft.savedAt };
}

/**
 * Saves answers of a draft.
 *
 * @throws ProblemError `invalid-answers` naming each, with nothing changed; `stale-version`; `already-submitted`
 */
export async function saveAnswers(
  tx: Transaction,
  session: IntakeSession,
  { changes, now = new Date() }: AnswersToSave,
): Promise<SavedAnswers> {
  const { questionnaire } = pathwayOf(session.pathwayId);
  const checked = changesOf(questionnaire, changes, { now, latestDay: latestToday(now) });
  const saved = (await applyChanges(tx, session, checked)) ?? (await whyNot(tx, session, checked));
  return { version: saved.version, savedAt: saved.savedAt.toISOString() };
}

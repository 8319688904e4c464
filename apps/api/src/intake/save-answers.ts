import { isDeepStrictEqual } from 'node:util';
import type { SaveAnswers, SavedAnswers } from '@myotome/contract';
import type { IntakeSession } from '../platform/access/person';
import { latestToday } from '../platform/day';
import type { Database, Transaction } from '../platform/database/database';
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

/** It saves only on the version the change was made on. */
function saving({ practiceId, intakeId }: IntakeSession, { version, now, answers, absent }: Changes): Prisma.Sql {
  return Prisma.sql`
    update intake set
      answers = (answers - ${answers.removed}::text[]) || ${JSON.stringify(answers.set)}::jsonb,
      absent = (absent - ${absent.removed}::text[]) || ${JSON.stringify(absent.set)}::jsonb,
      version = version + 1,
      saved_at = ${now}
    where practice_id = ${practiceId}::uuid and id = ${intakeId}::uuid and version = ${version} and submitted_at is null
    returning version, saved_at as "savedAt"`;
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

function check({ pathwayId }: IntakeSession, { changes, now = new Date() }: AnswersToSave): Changes {
  return changesOf(pathwayOf(pathwayId).questionnaire, changes, { now, latestDay: latestToday(now) });
}

function acknowledged({ version, savedAt }: Saved): SavedAnswers {
  return { version, savedAt: savedAt.toISOString() };
}

/**
 * Saves answers of a draft.
 *
 * @throws ProblemError `invalid-answers` naming each, with nothing changed; `stale-version`; `already-submitted`
 */
export async function saveAnswers(tx: Transaction, session: IntakeSession, save: AnswersToSave): Promise<SavedAnswers> {
  const changes = check(session, save);
  const [saved] = await tx.$queryRaw<Saved[]>(saving(session, changes));
  return acknowledged(saved ?? (await whyNot(tx, session, changes)));
}

/** Saves answers of a draft in one round trip to the database, because it happens after every tap; see `saveAnswers`. */
export async function autosave(database: Database, session: IntakeSession, save: AnswersToSave): Promise<SavedAnswers> {
  const { practiceId } = session;
  const changes = check(session, save);
  const [saved] = await database.statement<Saved>(practiceId, saving(session, changes));
  return acknowledged(saved ?? (await database.inPractice(practiceId, (tx) => whyNot(tx, session, changes))));
}

import { randomUUID } from 'node:crypto';
import { diaryEntry, type Diary, type DiaryKept, type Receipt, type writeDiary } from '@myotome/contract';
import { triage } from '@myotome/triage';
import type { z } from 'zod';
import type { IntakeSession } from '../platform/access/person';
import { patientOf, recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import type { DiaryEntry } from '../platform/database/generated/client';
import { dateOf, dayOf, latestToday } from '../platform/day';
import type { Post } from '../platform/outbox';
import { invalidField, problem } from '../platform/problem';
import type { Change } from './current-answers';
import { localDay } from './due-time';
import { answersNow, answersWith, judgeChange } from './judge-change';
import { pathwayOf } from './pathway-of-intake';
import { receiptIn } from './receipt';
import { holdSentIntake, type SentIntake } from './sent-intake';

/** How long an entry can be mended, in milliseconds. */
const openFor = 86_400_000;

/** A diary goes back this far before the answers were sent, so that it can be filled in from memory. */
const daysBack = 31;

/** An entry of the diary, and when it is written. */
export interface EntryToKeep {
  readonly day: string;
  readonly entry: z.output<typeof writeDiary>;
  readonly now?: Date;
  readonly post?: Post;
}

const closesAt = ({ writtenAt }: DiaryEntry): Date => new Date(writtenAt.getTime() + openFor);

/** A stored entry as it travels, without what depends on the hour. */
export function entryOf(stored: DiaryEntry): Omit<Diary['entries'][number], 'openUntil'> {
  return {
    day: dayOf(stored.day),
    can: diaryEntry.shape.can.parse(stored.can),
    words: stored.words,
    writtenAt: stored.writtenAt.toISOString(),
  };
}

/**
 * The diary of an intake, newest day first.
 *
 * @throws ProblemError `not-sent-yet`, `withdrawn`
 */
export async function readDiary(tx: Transaction, session: IntakeSession, now = new Date()): Promise<Diary> {
  const { practiceId, intakeId } = session;
  await holdSentIntake(tx, session);
  const stored = await tx.diaryEntry.findMany({ where: { practiceId, intakeId }, orderBy: { day: 'desc' } });
  return {
    entries: stored.map((entry) => ({
      ...entryOf(entry),
      openUntil: closesAt(entry) > now ? closesAt(entry).toISOString() : null,
    })),
  };
}

function ensureDay(day: string, { submittedAt }: SentIntake, now: Date): void {
  if (day > latestToday(now)) throw invalidField('day', 'in-the-future');
  const earliest = dayOf(new Date(submittedAt.getTime() - daysBack * 86_400_000));
  if (day < earliest) throw invalidField('day', 'too-long-ago');
}

async function keep(
  tx: Transaction,
  { practiceId, intakeId }: IntakeSession,
  { day, entry, now }: Required<Omit<EntryToKeep, 'post'>>,
) {
  const key = { practiceId, intakeId, day: dateOf(day) };
  const before = await tx.diaryEntry.findUnique({ where: { practiceId_intakeId_day: key } });
  if (before && closesAt(before) <= now) throw problem('entry-closed');
  const { can, words } = entry;
  await tx.diaryEntry.upsert({
    where: { practiceId_intakeId_day: key },
    create: { ...key, can, words, writtenAt: now, changedAt: now },
    update: { can, words, changedAt: now },
  });
  return before?.words !== words;
}

/**
 * Nobody reads a diary at once, so what is written in it is read like all free text: words that must not stay unread
 * make it a worsening, with all that follows.
 */
async function readWords(
  tx: Transaction,
  intake: SentIntake,
  { session, words, now, post }: { session: IntakeSession; words: string; now: Date; post: Post | undefined },
): Promise<Receipt | null> {
  const pathway = pathwayOf(intake.pathwayId);
  const change: Change = { answers: {}, absent: {}, words };
  const authored = localDay(now, intake.practice.timezone);
  const known = new Set(
    triage(pathway, answersNow(pathway, intake).answers, authored).findings.map(({ rule }) => rule),
  );
  const { findings } = triage(pathway, answersWith(pathway, intake, change), authored);
  if (findings.every(({ rule }) => known.has(rule))) return null;
  const receipt = await judgeChange(tx, [pathway, intake], { change, occasion: 'worsening', now, post });
  const { practiceId, intakeId } = session;
  await tx.worsening.create({
    data: { practiceId, intakeId, key: randomUUID(), occasion: 'worsening', ...change, receipt, sentAt: now },
    select: { id: true },
  });
  return receiptIn(receipt, intake.language);
}

/**
 * Keeps one day of the diary; within a day of writing it takes the place of what stood there.
 *
 * @throws ProblemError `entry-closed` after that; `invalid-request` for a day that cannot be; `not-sent-yet`, `withdrawn`
 */
export async function keepDiary(tx: Transaction, session: IntakeSession, toKeep: EntryToKeep): Promise<DiaryKept> {
  const { day, entry, now = new Date(), post } = toKeep;
  const intake = await holdSentIntake(tx, session);
  ensureDay(day, intake, now);
  const isNews = await keep(tx, session, { day, entry, now });
  await recordAudit(tx, patientOf(session.practiceId), {
    action: 'write',
    object: 'diary',
    objectId: session.intakeId,
  });
  const receipt =
    isNews && entry.words !== '' ? await readWords(tx, intake, { session, words: entry.words, now, post }) : null;
  return { ...(await readDiary(tx, session, now)), receipt };
}

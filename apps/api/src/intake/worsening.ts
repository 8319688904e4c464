import type { Receipt, StopReported, StopWorsening, WorseningForm } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import { isBlank, safetyTopic, validate, type AnswerProblem } from '@myotome/questionnaire';
import type { IntakeSession } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import type { Worsening } from '../platform/database/generated/client';
import { latestToday } from '../platform/day';
import type { Post } from '../platform/outbox';
import { problem } from '../platform/problem';
import { changesOf, fieldProblem } from './changes';
import type { Change } from './current-answers';
import { forgetHalfTold, readHalfTold } from './half-told';
import { answersNow, answersWith, judgeChange } from './judge-change';
import { pathwayOf } from './pathway-of-intake';
import { isStopped, receiptIn } from './receipt';
import { holdSentIntake, type SentIntake } from './sent-intake';

/** The key under which something may be sent again, and when it is sent. */
interface Sending {
  readonly key: string;
  readonly now?: Date;
  readonly post?: Post;
}

/** Something that got worse, to be sent. */
export interface WorseningToSend extends Sending {
  readonly worsening: Change;
}

/** An answer that stops the telling of a worsening, to be sent at once. */
export interface StopToSend extends Sending {
  readonly stop: StopWorsening;
}

const day = 86_400_000;

/** More than anybody in distress sends in a day, and less than would bury a practice. A stop is never refused. */
const mostADay = 24;

function refuseTooMany({ changes }: SentIntake, now: Date): void {
  const recent = changes.filter(({ sentAt }) => now.getTime() - sentAt.getTime() < day);
  const [oldest] = recent;
  if (!oldest || recent.length < mostADay) return;
  const retryAfter = Math.ceil((oldest.sentAt.getTime() + day - now.getTime()) / 1000);
  throw problem('too-many-requests', { retryAfter });
}

/** The safety questions are answered anew each time: what was calm when the answers were sent may not be so now. */
function withoutSafety({ questionnaire, stops }: Pathway, { answers }: Change): readonly AnswerProblem[] {
  return (safetyTopic(questionnaire, stops)?.items ?? [])
    .filter(({ linkId, required }) => required && isBlank(answers[linkId] ?? undefined))
    .map(({ linkId }) => ({ linkId, code: 'required' }));
}

/** Only what was changed can be wrong: sealed answers are what they are. */
function wrongIn(pathway: Pathway, intake: SentIntake, { change, now }: { change: Change; now: Date }) {
  const safety = withoutSafety(pathway, change);
  const named = new Set(safety.map(({ linkId }) => linkId));
  const changed = new Set(Object.keys(change.answers).filter((linkId) => !named.has(linkId)));
  const wrong = validate(pathway.questionnaire, answersWith(pathway, intake, change), latestToday(now));
  return [...safety, ...wrong.filter(({ linkId }) => changed.has(linkId))];
}

/** The change as it is kept, once nothing is wrong with it. */
function checked(pathway: Pathway, intake: SentIntake, { worsening, now }: { worsening: Change; now: Date }): Change {
  const { answers, absent, words } = worsening;
  const given = changesOf(pathway.questionnaire, { version: 0, answers, absent }, { now, latestDay: latestToday(now) });
  const cleared = Object.fromEntries(given.answers.removed.map((linkId) => [linkId, null]));
  const change = { answers: { ...cleared, ...given.answers.set }, absent: given.absent.set, words } as Change;
  const wrong = wrongIn(pathway, intake, { change, now });
  if (wrong.length > 0) throw problem('invalid-answers', { fields: wrong.map(fieldProblem) });
  return change;
}

const sentUnder = ({ changes }: SentIntake, key: string): Worsening | undefined =>
  changes.find((change) => change.key === key);

/** The answers as they stand, against which a patient says what has changed, and what was said of that so far. */
export async function readWorseningForm(
  tx: Transaction,
  session: IntakeSession,
  now = new Date(),
): Promise<WorseningForm> {
  const intake = await holdSentIntake(tx, session);
  const { answers, absent } = answersNow(pathwayOf(intake.pathwayId), intake);
  return {
    answers: answers as WorseningForm['answers'],
    absent: absent as WorseningForm['absent'],
    halfTold: await readHalfTold(tx, session, now),
  };
}

/**
 * Takes in what has got worse since the answers were sent: seals it beside them, judges all anew and puts the case
 * before a person. Sending it again under the same key gives the same receipt.
 *
 * @throws ProblemError `invalid-answers` naming each, the safety questions among them; `not-sent-yet`, `withdrawn`,
 * `too-many-requests`
 */
export async function addWorsening(
  tx: Transaction,
  session: IntakeSession,
  { key, worsening, now = new Date(), post }: WorseningToSend,
): Promise<Receipt> {
  const intake = await holdSentIntake(tx, session);
  const earlier = sentUnder(intake, key);
  if (earlier) return receiptIn(earlier.receipt, intake.language);
  refuseTooMany(intake, now);
  const { practiceId, intakeId } = session;
  const pathway = pathwayOf(intake.pathwayId);
  const change = checked(pathway, intake, { worsening, now });
  const receipt = await judgeChange(tx, [pathway, intake], { change, occasion: 'worsening', now, post });
  await tx.worsening.create({
    data: { practiceId, intakeId, key, occasion: 'worsening', ...change, receipt, sentAt: now },
    select: { id: true },
  });
  await forgetHalfTold(tx, session);
  return receiptIn(receipt, intake.language);
}

/** The same stop told within the hour is the same stop, whatever its key: a phone may have lost it. */
const sameStopMilliseconds = 3_600_000;

function toldAlready(intake: SentIntake, { key, stop }: StopToSend, now: Date): Worsening | undefined {
  const isSame = ({ occasion, answers, sentAt }: Worsening): boolean =>
    occasion === 'worsening-stop' &&
    now.getTime() - sentAt.getTime() < sameStopMilliseconds &&
    JSON.stringify(answers) === JSON.stringify({ [stop.linkId]: stop.value });
  return sentUnder(intake, key) ?? intake.changes.findLast(isSame);
}

/**
 * Tells the practice at once that an answer stopped the telling of a worsening: an emergency, before the rest is sent.
 * Telling the same stop again changes nothing.
 *
 * @throws ProblemError `invalid-answers` when the answer is not one that stops; `not-sent-yet`, `withdrawn`
 */
export async function stopWorsening(
  tx: Transaction,
  session: IntakeSession,
  sending: StopToSend,
): Promise<StopReported> {
  const { key, stop, now = new Date(), post } = sending;
  const intake = await holdSentIntake(tx, session);
  const earlier = toldAlready(intake, sending, now);
  if (earlier) return { stoppedAt: earlier.sentAt.toISOString() };
  const pathway = pathwayOf(intake.pathwayId);
  const answers = { [stop.linkId]: stop.value };
  if (!pathway.stops.some((one) => isStopped(one, answers))) {
    throw problem('invalid-answers', { fields: [{ field: stop.linkId.slice(0, 60), code: 'not-a-stop' }] });
  }
  const { practiceId, intakeId } = session;
  const change: Change = { answers, absent: {}, words: '' };
  await judgeChange(tx, [pathway, intake], { change, occasion: 'worsening-stop', now, post });
  await tx.worsening.create({
    data: { practiceId, intakeId, key, occasion: 'worsening-stop', ...change, sentAt: now },
    select: { id: true },
  });
  return { stoppedAt: now.toISOString() };
}

import type { IntakeView } from '@myotome/contract';
import { type AbsentReason, type AnswerValue, isCodes } from '@myotome/questionnaire';
import { type Change, merge } from './save-queue';

type ByLinkId<T> = Readonly<Record<string, T>>;

/** Answers, and reasons for those that are not there. */
export interface Said {
  readonly answers: ByLinkId<AnswerValue>;
  readonly absent: ByLinkId<AbsentReason>;
}

/** What this page knows the server to have, and what it has not told the server yet. */
export interface Standing {
  readonly version: number;
  readonly savedAt: string | null;
  readonly known: Said;
  readonly waiting: Change;
  /** What was sent and not acknowledged; it may have arrived. */
  readonly attempted: readonly Change[];
}

/** What a device brings to a comparison. */
export type Mine = Pick<Standing, 'known' | 'waiting' | 'attempted'>;

/** A question that was answered here and on another device, each without knowing of the other. */
export interface TwoAnswers {
  readonly linkId: string;
  /** What both began from. */
  readonly before: Reply;
  /** What was said here and has not been saved. */
  readonly here: Reply;
  /** What was said elsewhere and is saved. */
  readonly elsewhere: Reply;
}

/** What was said to one question: an answer, a reason for none, or nothing. */
export interface Reply {
  readonly value: AnswerValue | null;
  readonly reason: AbsentReason | null;
}

function put<T>(record: ByLinkId<T>, linkId: string, value: T | null): ByLinkId<T> {
  const { [linkId]: _dropped, ...rest } = record;
  return value === null ? rest : { ...rest, [linkId]: value };
}

function putAll<T>(record: ByLinkId<T>, changes: ByLinkId<T | null>): ByLinkId<T> {
  return Object.entries(changes).reduce((result, [linkId, value]) => put(result, linkId, value), record);
}

/** What was said, with changes on top; `null` clears. */
export function withChange(said: Said, change: Change): Said {
  return {
    answers: putAll<AnswerValue>(said.answers, change.answers),
    absent: putAll<AbsentReason>(said.absent, change.absent),
  };
}

/** What was said to one question. */
export function replyTo({ answers, absent }: Said, linkId: string): Reply {
  return { value: answers[linkId] ?? null, reason: absent[linkId] ?? null };
}

/** One question's reply as a change. */
export function changeTo(linkId: string, { value, reason }: Reply): Change {
  return { answers: { [linkId]: value as Change['answers'][string] }, absent: { [linkId]: reason } };
}

/** Several codes are the same answer in whatever order they were ticked. */
export function isSame(one: Reply, other: Reply): boolean {
  const text = ({ value, reason }: Reply): string =>
    JSON.stringify([value !== null && isCodes(value) ? [...value].sort() : value, reason]);
  return text(one) === text(other);
}

/** The link ids that a change speaks of. */
export function linkIdsIn({ answers, absent }: Change): readonly string[] {
  return [...new Set([...Object.keys(answers), ...Object.keys(absent)])];
}

/** Whether the server has by now what this device once sent, though nobody could tell us that it arrived. */
function isOurs(elsewhere: Reply, linkId: string, attempted: readonly Change[]): boolean {
  return attempted.some(
    (change) =>
      linkIdsIn(change).includes(linkId) &&
      isSame(elsewhere, { value: change.answers[linkId] ?? null, reason: change.absent[linkId] ?? null }),
  );
}

/**
 * Compares what was said here with what the server has by now. A question that only one side changed is no quarrel.
 * One that both changed, each to something else, is: nobody's answer may be written over silently.
 * @param mine what the server was known to have when changes were made, the changes, and what may have arrived of them
 */
export function saidTwice({ known, waiting, attempted }: Mine, now: Said): readonly TwoAnswers[] {
  const said = withChange(known, waiting);
  return linkIdsIn(waiting).flatMap((linkId): readonly TwoAnswers[] => {
    const [before, here, elsewhere] = [replyTo(known, linkId), replyTo(said, linkId), replyTo(now, linkId)];
    const isNews = !isSame(before, elsewhere) && !isSame(here, elsewhere) && !isOurs(elsewhere, linkId, attempted);
    return isNews ? [{ linkId, before, here, elsewhere }] : [];
  });
}

/** What the server had when it gave this view. */
export const knownFrom = ({ answers, absent }: IntakeView): Said => ({ answers, absent });

/** What was said, but to one question as it was said elsewhere. */
export function withReply(said: Said, linkId: string, reply: Reply): Said {
  return withChange(said, changeTo(linkId, reply));
}

/**
 * What several tabs left behind, as one: later words over earlier. What the server is known to have is the newest that
 * any tab knew, but for each question that waits what was known as it was answered; and the version is the oldest on
 * which something waits, so that the server has the changes compared before it takes them.
 * @param drafts oldest first
 */
export function together(drafts: readonly Standing[]): Standing | undefined {
  const [newest] = [...drafts].sort((a, b) => b.version - a.version);
  if (!newest) return undefined;
  const holding = drafts.filter(({ waiting }) => linkIdsIn(waiting).length > 0);
  const waiting = holding.map((draft) => draft.waiting).reduce(merge, { answers: {}, absent: {} });
  const known = holding.reduce(
    (said, draft) =>
      linkIdsIn(draft.waiting).reduce((all, linkId) => withReply(all, linkId, replyTo(draft.known, linkId)), said),
    newest.known,
  );
  const version = Math.min(newest.version, ...holding.map((draft) => draft.version));
  return { ...newest, version, known, waiting, attempted: drafts.flatMap(({ attempted }) => attempted) };
}

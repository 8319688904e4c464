import { timingSafeEqual } from 'node:crypto';
import type { Transaction } from '../platform/database/database';
import { dayOf } from '../platform/day';
import { problem, type ProblemError } from '../platform/problem';
import type { FoundInvitation } from './invited';

/** After so many wrong dates in a row, the link rests for a while. */
const mostTries = 5;
const restSeconds = 15 * 60;

/** A date of birth as somebody gave it, and when. */
export interface BirthDateTry {
  readonly birthDate: string;
  readonly now: Date;
}

function isSameDay(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** Tries in parallel wait for each other here, so that each is counted. */
async function lockInvitation(tx: Transaction, { practiceId, id }: FoundInvitation) {
  const [row] = await tx.$queryRaw<{ failedTries: number; lockedUntil: Date | null }[]>`
    select failed_tries as "failedTries", locked_until as "lockedUntil"
    from invitation where practice_id = ${practiceId}::uuid and id = ${id}::uuid for update`;
  if (!row) throw problem('invitation-unknown');
  return row;
}

function wrong(tries: number): ProblemError {
  if (tries < mostTries) return problem('wrong-birth-date', { triesLeft: mostTries - tries });
  return problem('wrong-birth-date', { triesLeft: 0, retryAfter: restSeconds });
}

/**
 * Compares the date of birth with the record and counts what is wrong.
 *
 * @returns the refusal, to be thrown once the count is committed; undefined when the dates agree
 */
export async function refuseBirthDate(
  tx: Transaction,
  invitation: FoundInvitation,
  { birthDate, now }: BirthDateTry,
): Promise<ProblemError | undefined> {
  const { failedTries, lockedUntil } = await lockInvitation(tx, invitation);
  if (lockedUntil && lockedUntil > now) {
    return problem('invitation-locked', { retryAfter: Math.ceil((lockedUntil.getTime() - now.getTime()) / 1000) });
  }
  const { practiceId, id } = invitation;
  const where = { practiceId_id: { practiceId, id } };
  if (isSameDay(birthDate, dayOf(invitation.patient.birthDate))) {
    if (failedTries > 0) await tx.invitation.update({ where, data: { failedTries: 0, lockedUntil: null } });
    return undefined;
  }
  const tries = failedTries + 1;
  const rests = tries >= mostTries;
  const until = rests ? new Date(now.getTime() + restSeconds * 1000) : null;
  await tx.invitation.update({ where, data: { failedTries: rests ? 0 : tries, lockedUntil: until } });
  return wrong(tries);
}

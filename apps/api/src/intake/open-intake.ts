import { readToken } from '../invitation/token';
import type { IntakeSession } from '../platform/access/person';
import { patientOf, recordAudit } from '../platform/audit';
import type { Database, Transaction } from '../platform/database/database';
import { problem, type ProblemError } from '../platform/problem';
import { refuseBirthDate, type BirthDateTry } from './birth-date-check';
import { draftOf, type Opening } from './draft';
import { findInvitation, linkStatus, type FoundInvitation } from './invited';

/** A link and the date of birth of whoever it is for. */
export interface IntakeKey {
  readonly token: string;
  readonly birthDate: string;
  /** The language to speak when the form is begun now; one that is offered. */
  readonly language?: string | undefined;
  readonly now?: Date;
}

/** How long after sending its link still leads to where the answers stand, to the diary and to telling of a worsening. */
const daysAfterSending = 180;

/** A sent intake stays within reach for as long as people wait for a specialist, however soon its link would have expired. */
function isOver({ intake, expiresAt }: FoundInvitation, now: Date): boolean {
  const sent = intake?.submittedAt;
  return expiresAt <= now && (!sent || sent.getTime() + daysAfterSending * 86_400_000 <= now.getTime());
}

function refuseLink(invitation: FoundInvitation, now: Date): ProblemError | undefined {
  const status = linkStatus(invitation, now);
  if (status === 'revoked') return problem('invitation-revoked');
  if (status === 'expired') return problem('invitation-expired');
  return status === 'submitted' && isOver(invitation, now) ? problem('invitation-used') : undefined;
}

/**
 * Compares the date of birth, counts and audits the try, and finds or begins the draft. The refusal is returned, so that
 * the count is kept.
 */
export async function admit(
  tx: Transaction,
  invitation: FoundInvitation,
  { language, ...given }: BirthDateTry & Opening,
): Promise<IntakeSession | ProblemError> {
  const { practiceId, id: objectId } = invitation;
  const refusal = refuseLink(invitation, given.now) ?? (await refuseBirthDate(tx, invitation, given));
  await recordAudit(tx, patientOf(practiceId), {
    action: 'open',
    object: 'invitation',
    objectId,
    outcome: refusal ? 'refused' : 'success',
    detail: refusal?.problem,
  });
  if (refusal) return refusal;
  const draft = await draftOf(tx, invitation, { now: given.now, language });
  return { practiceId, intakeId: draft.id, pathwayId: draft.pathwayId };
}

/**
 * Lets a patient in with the link and the date of birth; the first time, begins the draft.
 *
 * @throws ProblemError why not, after the attempt has been counted and audited
 */
export async function openIntake(
  database: Database,
  { token, birthDate, language, now = new Date() }: IntakeKey,
): Promise<IntakeSession> {
  const outcome = await database.inPractice(readToken(token).practiceId, async (tx) =>
    admit(tx, await findInvitation(tx, token), { birthDate, language, now }),
  );
  if ('problem' in outcome) throw outcome;
  return outcome;
}

import { recordAudit, type Actor } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { invitedTo } from './invited-to';
import { invitationParts, invitationRows } from './invitation-row';
import { registerPatient, type Invited } from './register-patient';
import { newToken } from './token';

const day = 24 * 3_600_000;

/** Whom to invite, to which pathway's questions (the usual one when none is named), for how long. `now` and `demo` serve the demo practice, whose past is told afterwards. */
export interface InvitationWish {
  readonly patient: Invited;
  readonly pathway?: string | undefined;
  readonly expiresInDays: number;
  readonly now?: Date;
  readonly demo?: boolean;
}

/**
 * Invites a patient. The token is given out once and only its hash is kept.
 *
 * @throws ProblemError `not-found` for an unknown patient, `invalid-request` for details that cannot be or a pathway that is not offered
 */
export async function createInvitation(
  tx: Transaction,
  actor: Actor,
  { patient, pathway, expiresInDays, now = new Date(), demo }: InvitationWish,
) {
  const { practiceId, staffId } = actor;
  const { id: pathwayId } = invitedTo(pathway);
  const { id: patientId, email } = await registerPatient(tx, actor, { patient, now, demo });
  const { token, secretHash } = newToken(practiceId);
  const expiresAt = new Date(now.getTime() + expiresInDays * day);
  const created = await tx.invitation.create({
    data: { practiceId, patientId, pathwayId, secretHash, expiresAt, createdById: staffId, createdAt: now },
    select: invitationParts,
  });
  await recordAudit(tx, actor, { action: 'create', object: 'invitation', objectId: created.id });
  const [invitation] = await invitationRows(tx, [created], now);
  if (!invitation) throw new Error('an invitation that was just made has a row');
  return { invitation, token, patientEmail: email };
}

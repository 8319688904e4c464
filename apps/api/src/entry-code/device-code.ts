import type { EntryCode } from '@myotome/contract';
import type { IntakeSession } from '../platform/access/person';
import { patientOf, recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import type { Settings } from '../platform/settings';
import { issueCode } from './issue-code';

/**
 * A code with which the patient goes on with the same form on another device.
 *
 * @throws ProblemError `not-permitted` on a tablet, where the next person might read it; `intake-session-needed`
 */
export async function deviceCode(tx: Transaction, settings: Settings, session: IntakeSession): Promise<EntryCode> {
  if (session.tablet) throw problem('not-permitted');
  const { practiceId, intakeId } = session;
  const intake = await tx.intake.findUnique({
    where: { practiceId_id: { practiceId, id: intakeId } },
    select: { invitationId: true },
  });
  if (!intake) throw problem('intake-session-needed');
  const { invitationId } = intake;
  await recordAudit(tx, patientOf(practiceId), { action: 'make-code', object: 'invitation', objectId: invitationId });
  return issueCode(tx, settings, { practiceId, invitationId, kind: 'device' });
}

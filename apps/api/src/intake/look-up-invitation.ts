import type { InvitationLookup } from '@myotome/contract';
import { readToken } from '../invitation/token';
import type { Database } from '../platform/database/database';
import { findInvitation, linkStatus } from './invited';
import { patientPractice } from './patient-practice';

/**
 * Says whose link this is and whether it still leads anywhere; nothing about the patient.
 *
 * @throws ProblemError `invitation-unknown`
 */
export async function lookUpInvitation(database: Database, token: string, now = new Date()): Promise<InvitationLookup> {
  return database.inPractice(readToken(token).practiceId, async (tx) => {
    const invitation = await findInvitation(tx, token);
    const practice = await tx.practice.findUniqueOrThrow({ where: { id: invitation.practiceId } });
    return {
      practice: patientPractice(practice),
      status: linkStatus(invitation, now),
      language: invitation.intake?.language ?? 'en',
    };
  });
}

import type { openByCode } from '@myotome/contract';
import type { z } from 'zod';
import { findInvitationById } from '../intake/invited';
import { admit } from '../intake/open-intake';
import type { IntakeSession } from '../platform/access/person';
import type { Database, Transaction } from '../platform/database/database';
import { problem, type ProblemError } from '../platform/problem';
import type { Settings } from '../platform/settings';
import { codeHash } from './code';

/** A code and the date of birth of whoever it is for. */
export interface CodeKey extends z.output<typeof openByCode> {
  readonly now?: Date;
}

interface Hashed extends Omit<CodeKey, 'code'> {
  readonly hash: Uint8Array<ArrayBuffer>;
}

/** Two who type the same code wait for each other here, so that one of them alone gets in. */
async function admitByCode(
  tx: Transaction,
  { hash, tablet, birthDate, language, now = new Date() }: Hashed,
): Promise<IntakeSession | ProblemError> {
  await tx.$queryRaw`select from entry_code where code_hash = ${hash} for update`;
  const code = await tx.entryCode.findUnique({ where: { codeHash: hash } });
  if (!code || code.usedAt || code.expiresAt <= now) return problem('code-unknown');
  const { practiceId, invitationId, id } = code;
  const invitation = await findInvitationById(tx, { practiceId, id: invitationId });
  const session = await admit(tx, invitation, { birthDate, language, now });
  if ('problem' in session) return session;
  await tx.entryCode.update({ where: { practiceId_id: { practiceId, id } }, data: { usedAt: now } });
  return { ...session, tablet: tablet || code.kind === 'tablet' };
}

/**
 * Lets a patient in with a short code and the date of birth. The code works once; a wrong date counts as one of the
 * tries of the invitation.
 *
 * @throws ProblemError `code-unknown`, or why not, after the attempt has been counted and audited
 */
export async function openWithCode(
  database: Database,
  settings: Settings,
  { code, ...key }: CodeKey,
): Promise<IntakeSession> {
  const hash = codeHash(settings, code);
  const [found] = await database.identity.$queryRaw<
    { id: string | null }[]
  >`select practice_of_entry_code(${hash}) as id`;
  if (!found?.id) throw problem('code-unknown');
  const outcome = await database.inPractice(found.id, (tx) => admitByCode(tx, { ...key, hash }));
  if ('problem' in outcome) throw outcome;
  return outcome;
}

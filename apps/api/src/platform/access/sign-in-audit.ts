import { recordAudit, type Actor } from '../audit';
import type { Database } from '../database/database';

/** How one attempt to sign in ended. */
export interface SignInOutcome {
  readonly email: string;
  readonly succeeded: boolean;
}

/**
 * Remembers a sign-in, or a failed one, in the log of the practice where the person works.
 * An address that belongs to nobody has no practice, so it has no log either.
 */
export async function auditSignIn(database: Database, { email, succeeded }: SignInOutcome): Promise<void> {
  const user = await database.identity.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } });
  const membership = user ? await database.membershipOf(user.id) : undefined;
  if (!membership) return;
  const actor: Actor = membership;
  await database.inPractice(membership.practiceId, (tx) =>
    recordAudit(tx, actor, { action: 'sign-in', object: 'session', outcome: succeeded ? 'success' : 'refused' }),
  );
}

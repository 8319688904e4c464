import type { Role } from '@myotome/contract';
import { hashPassword } from 'better-auth/crypto';
import type { Transaction } from '../platform/database/database';

/** A new person of a practice and the password to sign in with first. */
export interface NewStaff {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
}

/** Gives a person an account and a role in a practice. Nobody can do this alone: there is no open sign-up. */
export async function createStaff(
  tx: Transaction,
  practiceId: string,
  { name, email, role, password }: NewStaff,
): Promise<{ readonly userId: string; readonly staffId: string }> {
  const user = await tx.user.create({
    data: { name, email: email.toLowerCase(), emailVerified: true },
    select: { id: true },
  });
  await tx.account.create({
    data: { accountId: user.id, providerId: 'credential', userId: user.id, password: await hashPassword(password) },
    select: { id: true },
  });
  const staff = await tx.staff.create({ data: { practiceId, userId: user.id, name, role }, select: { id: true } });
  return { userId: user.id, staffId: staff.id };
}

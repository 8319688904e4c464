import { permissionsOf, type Me } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';

/** Who is signed in, where, and what they may do. */
export async function readMe(tx: Transaction, person: Person): Promise<Me> {
  const { id, name, timezone, demo } = await tx.practice.findUniqueOrThrow({ where: { id: person.practiceId } });
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: person.userId }, select: { email: true } });
  return {
    id: person.staffId,
    name: person.name,
    email,
    role: person.role,
    permissions: [...permissionsOf[person.role]],
    practice: { id, name, timezone },
    demo,
  };
}

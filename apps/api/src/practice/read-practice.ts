import { practiceDetails, role, type PracticeView } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';

/** The practice and the people who work there. */
export async function readPractice(tx: Transaction, { practiceId }: Person): Promise<PracticeView> {
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: practiceId } });
  const staff = await tx.staff.findMany({
    where: { practiceId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, role: true, active: true, user: { select: { email: true } } },
  });
  return {
    details: practiceDetails.parse(practice),
    version: practice.version,
    timezone: practice.timezone,
    staff: staff.map(({ user, ...one }) => ({ ...one, role: role.parse(one.role), email: user.email })),
  };
}

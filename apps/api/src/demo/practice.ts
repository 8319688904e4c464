import { randomUUID } from 'node:crypto';
import { roles, type Role } from '@myotome/contract';
import { createStaff } from '../identity/create-staff';
import type { Person } from '../platform/access/person';
import type { Database } from '../platform/database/database';

/** The password of every demo login; it is published, so the demo is refused in production. */
export const demoPassword = 'demo-riverside-2026';

const names: Readonly<Record<Role, string>> = {
  reception: 'Robin Demo-Reception',
  nurse: 'Nurse Demo-Nightingale',
  clinician: 'Dr Demo Clinician',
  administrator: 'Alex Demo-Administrator',
  auditor: 'Audrey Demo-Auditor',
};

/** A demo login and the person behind it. */
export interface DemoPerson {
  readonly person: Person;
  readonly email: string;
}

const emailOf = (role: Role): string => `${role === 'administrator' ? 'admin' : role}@riverside.example`;

const holidaysAround = (year: number) =>
  [year, year + 1].flatMap((one) => [
    { day: `${one}-12-25`, name: 'Christmas Day' },
    { day: `${one + 1}-01-01`, name: "New Year's Day" },
  ]);

/** Makes the demo practice with one login a role. Numbers are of the range kept for fiction. */
export async function makePractice(database: Database, now: Date): Promise<Readonly<Record<Role, DemoPerson>>> {
  const practiceId = randomUUID();
  return database.inPractice(practiceId, async (tx) => {
    await tx.practice.create({
      data: {
        id: practiceId,
        name: 'Riverside Practice (demo)',
        address: '1 Riverside Walk, Exampleton',
        phone: '020 7946 0100',
        email: 'practice@riverside.example',
        emergencyNumber: '999',
        crisisLines: [{ name: 'Samaritans', number: '116 123' }],
        holidays: holidaysAround(now.getUTCFullYear()),
        outOfHours: 'While we are closed, call 111 for advice. They can send someone or tell you where to go.',
        startLink: 1,
        startLinkOpen: true,
        demo: true,
        createdAt: now,
      },
    });
    const made: (readonly [Role, DemoPerson])[] = [];
    for (const role of roles) {
      const email = emailOf(role);
      const ids = await createStaff(tx, practiceId, { name: names[role], email, role, password: demoPassword });
      made.push([role, { email, person: { ...ids, practiceId, name: names[role], role } }]);
    }
    return Object.fromEntries(made) as Record<Role, DemoPerson>;
  });
}

import { randomBytes, randomUUID } from 'node:crypto';
import { practiceDetails, requiredText, role } from '@myotome/contract';
import { IANAZone } from 'luxon';
import * as z from 'zod';
import { createStaff } from '../identity/create-staff';
import { recordAudit, system } from '../platform/audit';
import type { Database } from '../platform/database/database';

/** A practice to open and the people who work there. At least one administrator, so that details can be kept up. */
export const newPractice = z.object({
  practice: practiceDetails.extend({
    timezone: z.string().refine((zone) => IANAZone.isValidZone(zone), 'is no IANA time zone, such as Europe/London'),
  }),
  people: z
    .array(z.object({ name: requiredText(120), email: z.email().max(200), role }))
    .min(1)
    .max(500)
    .refine((people) => people.some((person) => person.role === 'administrator'), 'needs an administrator'),
});

/** What was opened. Each password is shown this once and is to be handed over in person. */
export interface OpenedPractice {
  readonly practiceId: string;
  readonly logins: readonly { readonly email: string; readonly role: string; readonly password: string }[];
}

/** Opens a practice and gives its people their first passwords, all or nothing. */
export async function openPractice(database: Database, request: z.output<typeof newPractice>): Promise<OpenedPractice> {
  const practiceId = randomUUID();
  return database.inPractice(practiceId, async (tx) => {
    await tx.practice.create({ data: { id: practiceId, ...request.practice } });
    const logins: OpenedPractice['logins'][number][] = [];
    for (const person of request.people) {
      const password = randomBytes(12).toString('base64url');
      await createStaff(tx, practiceId, { ...person, password });
      logins.push({ email: person.email.toLowerCase(), role: person.role, password });
    }
    await recordAudit(tx, system(practiceId), { action: 'open', object: 'practice', objectId: practiceId });
    return { practiceId, logins };
  });
}

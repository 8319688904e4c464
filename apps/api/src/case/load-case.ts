import type { Prisma } from '../platform/database/generated/client';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';

const latest = { orderBy: { at: 'desc' }, take: 1 } as const;

const everything = {
  patient: true,
  intake: {
    include: {
      triages: {
        orderBy: { createdAt: 'desc' },
        take: 1,
        include: { findings: { orderBy: { position: 'asc' } } },
      },
      worsenings: { orderBy: [{ sentAt: 'asc' }, { id: 'asc' }] },
      diary: { orderBy: { day: 'asc' } },
    },
  },
  marks: true,
  examination: { orderBy: [{ at: 'asc' }, { item: 'asc' }, { side: 'desc' }] },
  tests: { orderBy: [{ at: 'asc' }, { test: 'asc' }] },
  decisions: latest,
  letter: { select: { id: true, status: true } },
  events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.CaseInclude;

/** A case with all that hangs on it. */
export type CaseRecord = Prisma.CaseGetPayload<{ include: typeof everything }>;

/** Loads a case of this practice. @throws `not-found` for one that is not there, or is another practice's */
export async function loadCase(tx: Transaction, { practiceId }: Person, id: string): Promise<CaseRecord> {
  const record = await tx.case.findUnique({ where: { practiceId_id: { practiceId, id } }, include: everything });
  if (!record) throw problem('not-found');
  return record;
}

import type { LetterDocument } from '@myotome/letter';
import type { Prisma } from '../platform/database/generated/client';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';

/** One version of a letter to keep. */
export interface NewVersion {
  readonly letterId: string;
  readonly number: number;
  readonly document: LetterDocument;
  readonly now: Date;
}

/** Keeps a version of a letter beside the earlier ones, with who wrote it. */
export async function storeVersion(
  tx: Transaction,
  person: Person,
  { document, now, ...key }: NewVersion,
): Promise<void> {
  await tx.letterVersion.create({
    data: {
      ...key,
      practiceId: person.practiceId,
      // A letter's document is plain data through and through, which an interface cannot tell the compiler.
      document: document as unknown as Prisma.InputJsonObject,
      byId: person.staffId,
      byName: person.name,
      at: now,
    },
    select: { number: true },
  });
}

import type { LetterDocument } from '@myotome/letter';
import type { Prisma } from '../platform/database/generated/client';
import type { Person } from '../platform/access/person';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';

const withVersions = {
  versions: { orderBy: { number: 'desc' }, select: { number: true, byId: true, byName: true, at: true } },
} as const satisfies Prisma.LetterInclude;

/** A letter with its newest content and who wrote each version. */
export type LetterRecord = Prisma.LetterGetPayload<{ include: typeof withVersions }> & {
  readonly document: LetterDocument;
};

/** The content of one version of a letter. */
export async function documentOf(
  tx: Transaction,
  { practiceId, id, version }: { readonly practiceId: string; readonly id: string; readonly version: number },
): Promise<LetterDocument> {
  const { document } = await tx.letterVersion.findUniqueOrThrow({
    where: { practiceId_letterId_number: { practiceId, letterId: id, number: version } },
    select: { document: true },
  });
  return document as unknown as LetterDocument;
}

/** Loads a letter of this practice. @throws `not-found` */
export async function loadLetter(tx: Transaction, { practiceId }: Person, id: string): Promise<LetterRecord> {
  const letter = await tx.letter.findUnique({ where: { practiceId_id: { practiceId, id } }, include: withVersions });
  if (!letter) throw problem('not-found');
  return { ...letter, document: await documentOf(tx, letter) };
}

import type { LetterView } from '@myotome/contract';
import { tell } from '../case/tell';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { contentHash } from './content-hash';
import { letterView } from './letter-view';
import { documentOf, loadLetter } from './load-letter';
import { missingSections } from './missing-sections';
import { refusalOf, type LetterChange } from './take-letter';

/**
 * Signs a letter: its words are frozen, and the hash of them is written down beside who signed and when.
 * @throws `letter-incomplete` naming the sections that say nothing yet, `letter-signed`, `stale-version`, `not-found`
 */
export async function signLetter(tx: Transaction, person: Person, change: LetterChange): Promise<LetterView> {
  const { id, version, now = new Date() } = change;
  const { practiceId, staffId, name } = person;
  const present = await tx.letter.findUnique({
    where: { practiceId_id: { practiceId, id }, version, status: 'draft' },
    select: { caseId: true, reference: true },
  });
  if (!present) throw await refusalOf(tx, person, id);
  const document = await documentOf(tx, { practiceId, id, version });
  const missing = missingSections(document);
  if (missing.length > 0)
    throw problem('letter-incomplete', { fields: missing.map(({ section }) => ({ field: section, code: 'empty' })) });
  const { count } = await tx.letter.updateMany({
    where: { practiceId, id, version, status: 'draft' },
    data: {
      status: 'signed',
      signedById: staffId,
      signedByName: name,
      signedAt: now,
      contentHash: contentHash(document),
    },
  });
  if (count === 0) throw await refusalOf(tx, person, id);
  await tx.case.update({
    where: { practiceId_id: { practiceId, id: present.caseId } },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
  await tell(tx, person, {
    caseId: present.caseId,
    kind: 'letter-signed',
    at: now,
    detail: { reference: present.reference },
  });
  await recordAudit(tx, person, { action: 'sign', object: 'letter', objectId: id });
  return letterView(await loadLetter(tx, person, id), person.role);
}

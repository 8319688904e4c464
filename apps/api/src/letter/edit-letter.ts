import type { EditLetter, LetterView } from '@myotome/contract';
import { applyEdit } from '@myotome/letter';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { letterView } from './letter-view';
import { documentOf, loadLetter } from './load-letter';
import { storeVersion } from './store-version';
import { refusalOf, type LetterChange } from './take-letter';

/** An edit of a draft. */
export interface LetterEditing extends LetterChange {
  readonly edit: EditLetter;
}

/**
 * Changes the words of one section or of the subject; every save is a new version, and the earlier ones stay.
 * @throws `letter-signed`, `stale-version`, or `not-found` for a letter or section that is not there
 */
export async function editLetter(tx: Transaction, person: Person, change: LetterEditing): Promise<LetterView> {
  const { id, version, edit, now = new Date() } = change;
  const { practiceId, name } = person;
  const { count } = await tx.letter.updateMany({
    where: { practiceId, id, version, status: 'draft' },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw await refusalOf(tx, person, id);
  const before = await documentOf(tx, { practiceId, id, version });
  if ('section' in edit && !before.sections.some((section) => section.id === edit.section)) throw problem('not-found');
  const [section, text] = 'section' in edit ? [edit.section, edit.text] : ['subject', edit.subject];
  const document = applyEdit(before, { section, text, person: name });
  await storeVersion(tx, person, { letterId: id, number: version + 1, document, now });
  await recordAudit(tx, person, { action: 'edit', object: 'letter', objectId: id });
  return letterView(await loadLetter(tx, person, id), person.role);
}

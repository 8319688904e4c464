import type { LetterView } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { letterView } from './letter-view';
import { loadLetter } from './load-letter';

/** Reads a letter; every reading is audited. @throws `not-found` */
export async function readLetter(tx: Transaction, person: Person, id: string): Promise<LetterView> {
  const letter = await loadLetter(tx, person, id);
  await recordAudit(tx, person, { action: 'read', object: 'letter', objectId: id });
  return letterView(letter, person.role);
}

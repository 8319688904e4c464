import type { ChangeStartLink } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';

/** Makes a new start link, which ends the one before; or closes it, until a new one is made. */
export async function changeStartLink(tx: Transaction, person: Person, act: ChangeStartLink['act']): Promise<void> {
  const { practiceId: id } = person;
  const data = act === 'renew' ? { startLink: { increment: 1 }, startLinkOpen: true } : { startLinkOpen: false };
  await tx.practice.update({ where: { id }, data, select: { id: true } });
  await recordAudit(tx, person, { action: act, object: 'start-link', objectId: id });
}

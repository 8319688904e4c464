import type { AuditEntry, AuditPage } from '@myotome/contract';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import { pageOf, readCursor, type PageQuery } from '../platform/cursor';
import type { Transaction } from '../platform/database/database';
import type { AuditEvent } from '../platform/database/generated/client';

function entryOf(event: AuditEvent): AuditEntry {
  return {
    id: event.id,
    at: event.at.toISOString(),
    actor: event.actorName,
    role: event.role,
    action: event.action,
    object: event.object,
    objectId: event.objectId,
    outcome: event.outcome === 'refused' ? 'refused' : 'success',
    detail: event.detail,
  };
}

/** A page of the practice's audit log, newest first. Whoever reads the log is in it too. */
export async function readAudit(tx: Transaction, person: Person, { after, limit }: PageQuery): Promise<AuditPage> {
  const { practiceId } = person;
  const from = after === undefined ? undefined : readCursor(after);
  const events = await tx.auditEvent.findMany({
    where: {
      practiceId,
      ...(from && { at: { lte: from.at }, OR: [{ at: { lt: from.at } }, { id: { lt: from.id } }] }),
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  await recordAudit(tx, person, { action: 'read', object: 'audit' });
  const { page, next } = pageOf(events, limit, ({ at, id }) => ({ at, id }));
  return { entries: page.map(entryOf), next };
}

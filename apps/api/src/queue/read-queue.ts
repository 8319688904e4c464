import { permissionsOf, type QueuePage, type QueueRow, type queueQuery } from '@myotome/contract';
import { wholeYearsBetween } from '@myotome/questionnaire';
import { dispositions } from '@myotome/triage';
import type { z } from 'zod';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { invalidField } from '../platform/problem';
import { dayOf } from '../platform/day';
import { readCursor, writeCursor, type Place } from './cursor';
import { countsOf, rowsOf, type StoredCount, type StoredRow } from './queue-sql';
import { readSearch } from './search-words';

type Asked = z.output<typeof queueQuery>;

function placeOf(row: StoredRow, show: Place['show']): Place {
  return show === 'open'
    ? { show, rank: row.urgency_rank, dueAt: row.due_at.toISOString(), id: row.id }
    : { show, openedAt: row.opened_at.toISOString(), id: row.id };
}

/** A row as the reader may see it: reception sees who waits, never why. */
function shown(row: StoredRow, today: string, mayReadCase: boolean): QueueRow {
  const birthDate = dayOf(row.patient_birth);
  return {
    id: row.id,
    patient: {
      name: row.patient_name,
      birthDate,
      age: wholeYearsBetween(birthDate, today),
      sex: row.patient_sex as QueueRow['patient']['sex'],
      identifier: row.identifier,
    },
    disposition: row.disposition as QueueRow['disposition'],
    status: row.status as QueueRow['status'],
    reason: mayReadCase ? row.first_reason : null,
    moreReasons: mayReadCase ? Math.max(0, row.reason_count - 1) : 0,
    dueAt: row.due_at.toISOString(),
    openedAt: row.opened_at.toISOString(),
    owner: row.owner_id ? { id: row.owner_id, name: row.owner_name ?? '' } : null,
    unread: row.first_viewed_at === null,
    worse: row.worsened_at !== null,
    withdrawn: row.withdrawn_at !== null,
    demo: row.demo,
    matched: row.matched,
  };
}

function summed(counts: readonly StoredCount[]): QueuePage['counts'] {
  const of = (disposition: string): StoredCount | undefined =>
    counts.find((count) => count.disposition === disposition);
  return {
    byDisposition: Object.fromEntries(
      dispositions.map((disposition) => [disposition, of(disposition)?.cases ?? 0]),
    ) as QueuePage['counts']['byDisposition'],
    overdue: counts.reduce((sum, count) => sum + count.overdue, 0),
    unreadEmergencies: of('emergency')?.unread ?? 0,
  };
}

function placeToGoOnFrom(asked: Asked): Place | undefined {
  if (asked.after === undefined) return undefined;
  const place = readCursor(asked.after, asked.show);
  if (!place) throw invalidField('after', 'not-a-cursor');
  return place;
}

/**
 * One page of the queue with the counts of all open work.
 * @throws `invalid-request` when `after` is no place of this list
 */
export async function readQueue(tx: Transaction, person: Person, asked: Asked): Promise<QueuePage> {
  const now = new Date();
  const { practiceId } = person;
  const slice = { ...asked, practiceId, search: readSearch(asked.search), after: placeToGoOnFrom(asked) };
  // Looking for somebody is written down; the list that everybody keeps open all day is not.
  if (slice.search) await recordAudit(tx, person, { action: 'search', object: 'case' });
  // One row more than asked tells whether there is a next page.
  const stored = await tx.$queryRaw<StoredRow[]>(rowsOf({ ...slice, limit: asked.limit + 1 }));
  const counts = await tx.$queryRaw<StoredCount[]>(countsOf(practiceId, now));
  const page = stored.slice(0, asked.limit);
  const last = stored.length > asked.limit ? page.at(-1) : undefined;
  const mayReadCase = permissionsOf[person.role].includes('case:read');
  return {
    rows: page.map((row) => shown(row, dayOf(now), mayReadCase)),
    next: last ? writeCursor(placeOf(last, asked.show)) : null,
    counts: summed(counts),
  };
}

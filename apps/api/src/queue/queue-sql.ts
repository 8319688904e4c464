import type { QueueQuery } from '@myotome/contract';
import { Prisma } from '../platform/database/generated/client';
import type { Place } from './cursor';
import { literally, type SearchWords } from './search-words';

/*
 * Written as SQL because the list is the most read page there is: one indexed read of one table, whose predicate is
 * word for word that of the partial indexes, and a row comparison for the keyset, which Prisma's client cannot say.
 */

/** Which part of the queue to read. */
export interface Slice {
  readonly practiceId: string;
  readonly list: NonNullable<QueueQuery['list']>;
  readonly show: NonNullable<QueueQuery['show']>;
  readonly search: SearchWords | undefined;
  readonly after: Place | undefined;
  readonly limit: number;
}

/** A row as it is stored. */
export interface StoredRow {
  readonly id: string;
  readonly status: string;
  readonly disposition: string;
  readonly urgency_rank: number;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  readonly due_at: Date;
  readonly opened_at: Date;
  readonly first_viewed_at: Date | null;
  readonly worsened_at: Date | null;
  readonly withdrawn_at: Date | null;
  readonly demo: boolean;
  readonly matched: boolean;
  readonly patient_name: string;
  readonly patient_birth: Date;
  readonly patient_sex: string;
  readonly identifier: string;
  readonly first_reason: string;
  readonly reason_count: number;
}

/** Open cases of one disposition, counted. */
export interface StoredCount {
  readonly disposition: string;
  readonly cases: number;
  readonly overdue: number;
  readonly unread: number;
}

const isOpen = Prisma.sql`status NOT IN ('decided', 'closed')`;
const isDecided = Prisma.sql`status IN ('decided', 'closed')`;

const columns = Prisma.sql`id, status, disposition, urgency_rank, owner_id, owner_name, due_at, opened_at, first_viewed_at,
  worsened_at, withdrawn_at, demo, matched, patient_name, patient_birth, patient_sex, identifier, first_reason, reason_count`;

/** The name in lower case without accents, its words parted by blanks: what `readSearch` makes of a typed name. */
const foldedName = Prisma.sql`' ' || translate(
  lower(regexp_replace(normalize(patient_name, NFD), '[\u0300-\u036f]', '', 'g')), '-''’.,', '     ')`;

function matches(search: SearchWords): Prisma.Sql {
  const names = search.names.map((name) => Prisma.sql`${foldedName} LIKE ${`% ${literally(name)}%`}`);
  const births = search.birthDates.map((date) => Prisma.sql`patient_birth = ${date}::date`);
  const identifier = Prisma.sql`lower(replace(identifier, ' ', '')) LIKE ${`${literally(search.identifier)}%`}`;
  return Prisma.sql`((${Prisma.join([...names, ...births], ' AND ')}) OR ${identifier})`;
}

function beyond(after: Place): Prisma.Sql {
  return after.show === 'open'
    ? Prisma.sql`(urgency_rank, due_at, id) > (${after.rank}::smallint, ${after.dueAt}::timestamptz, ${after.id}::uuid)`
    : Prisma.sql`(opened_at, id) < (${after.openedAt}::timestamptz, ${after.id}::uuid)`;
}

/** Rows of one slice: open work most urgent first, then by due time; decided work newest first. */
export function rowsOf(slice: Slice): Prisma.Sql {
  const conditions = [
    Prisma.sql`practice_id = ${slice.practiceId}::uuid`,
    Prisma.sql`flagged = ${slice.list === 'flagged'}`,
    slice.show === 'open' ? isOpen : isDecided,
    ...(slice.after ? [beyond(slice.after)] : []),
    ...(slice.search ? [matches(slice.search)] : []),
  ];
  const order = slice.show === 'open' ? Prisma.sql`urgency_rank, due_at, id` : Prisma.sql`opened_at DESC, id DESC`;
  return Prisma.sql`SELECT ${columns} FROM clinical_case WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${order} LIMIT ${slice.limit}`;
}

/** Open cases by disposition, and how many of them wait too long or unread. */
export function countsOf(practiceId: string, now: Date): Prisma.Sql {
  return Prisma.sql`SELECT disposition, count(*)::int AS cases,
      count(*) FILTER (WHERE due_at < ${now})::int AS overdue,
      count(*) FILTER (WHERE first_viewed_at IS NULL)::int AS unread
    FROM clinical_case WHERE practice_id = ${practiceId}::uuid AND ${isOpen} GROUP BY disposition`;
}

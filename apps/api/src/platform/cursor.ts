import { z } from 'zod';
import { invalidField } from './problem';

/** The last row of a page of a list that shows the newest first. */
export interface NewestFirst {
  readonly at: Date;
  readonly id: string;
}

const place = z.tuple([z.iso.datetime(), z.uuid()]);

/** A list's page size and where it goes on. */
export const pageQuery = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type PageQuery = z.output<typeof pageQuery>;

/** The place as an opaque word that fits in an address. */
export function writeCursor({ at, id }: NewestFirst): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse throws a SyntaxError on anything that is not ours.
    return undefined;
  }
}

/** @throws ProblemError `invalid-request` when nobody here wrote this cursor */
export function readCursor(cursor: string): NewestFirst {
  const read = place.safeParse(parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!read.success) throw invalidField('after', 'not-a-cursor');
  return { at: new Date(read.data[0]), id: read.data[1] };
}

/** Parts what was read into one page and the cursor to the next; read one row more than the page holds. */
export function pageOf<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => NewestFirst) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next: rows.length > limit && last ? writeCursor(placeOf(last)) : null };
}

import { z } from 'zod';

/** The last row of a page, as its order sees it. */
export type Place =
  | { readonly show: 'open'; readonly rank: number; readonly dueAt: string; readonly id: string }
  | { readonly show: 'decided'; readonly openedAt: string; readonly id: string };

const place = z.discriminatedUnion('show', [
  z.object({ show: z.literal('open'), rank: z.int().min(0).max(4), dueAt: z.iso.datetime(), id: z.uuid() }),
  z.object({ show: z.literal('decided'), openedAt: z.iso.datetime(), id: z.uuid() }),
]);

/** A place as an opaque word that fits in an address. */
export function writeCursor(last: Place): string {
  return Buffer.from(JSON.stringify(last)).toString('base64url');
}

/** The place a cursor names; `undefined` when nobody here wrote it, or it belongs to the other list. */
export function readCursor(cursor: string, show: Place['show']): Place | undefined {
  try {
    const read = place.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return read.success && read.data.show === show ? read.data : undefined;
  } catch {
    // JSON.parse throws a SyntaxError on anything that is not ours.
    return undefined;
  }
}

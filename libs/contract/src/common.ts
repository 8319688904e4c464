import { dispositions } from '@myotome/triage';
import * as z from 'zod';

/** One step of the urgency scale. */
export const disposition = z.enum(dispositions);

/** UUID of any record. */
export const id = z.uuid();

/** An instant, ISO 8601 with offset. */
export const instant = z.iso.datetime({ offset: true });

/** A calendar day, "YYYY-MM-DD". */
export const day = z.iso.date();

/**
 * Whether text can be stored and shown: no control characters but line breaks and tabs, and no half of a surrogate
 * pair, which PostgreSQL's JSON refuses.
 */
function isStorable(value: string): boolean {
  return value.isWellFormed() && /^(?:[^\p{Cc}]|[\n\r\t])*$/u.test(value);
}

const storable = z.string().refine(isStorable, 'contains characters that cannot be stored');

/** Text of at most `longest` characters; trimmed. */
export const text = (longest: number) => storable.trim().max(longest);

/** Text that must say something. */
export const requiredText = (longest: number) => text(longest).min(1);

/** One answer as it travels: a code, codes, a number, yes/no, text or an ISO date or month. */
export const answerValue = z.union([storable.max(5000), z.number(), z.boolean(), z.array(storable.max(100)).max(40)]);

/** Why an asked question has no answer. */
export const absentReason = z.enum(['asked-unknown', 'asked-declined']);

/** Answers by link id. */
export const answers = z.record(z.string().max(100), answerValue);

/** Reasons given instead of answers, by link id. */
export const absences = z.record(z.string().max(100), absentReason);

/** A person of the practice as shown beside what they did. */
export const staffName = z.object({ id, name: z.string() });
export type StaffName = z.infer<typeof staffName>;

import { dispositions } from '@myotome/triage';
import { z } from 'zod';

/** One step of the urgency scale. */
export const disposition = z.enum(dispositions);

/** UUID of any record. */
export const id = z.uuid();

/** An instant, ISO 8601 with offset. */
export const instant = z.iso.datetime({ offset: true });

/** A calendar day, "YYYY-MM-DD". */
export const day = z.iso.date();

/** Text without control characters other than line breaks and tabs; trimmed. */
export const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]*$/u, 'contains control characters');

/** Text that must say something. */
export const requiredText = (longest: number) => text(longest).min(1);

/** One answer as it travels: a code, codes, a number, yes/no, text or an ISO date or month. */
export const answerValue = z.union([z.string().max(5000), z.number(), z.boolean(), z.array(z.string().max(100)).max(40)]);

/** Why an asked question has no answer. */
export const absentReason = z.enum(['asked-unknown', 'asked-declined']);

/** Answers by link id. */
export const answers = z.record(z.string().max(100), answerValue);

/** Reasons given instead of answers, by link id. */
export const absences = z.record(z.string().max(100), absentReason);

/** A person of the practice as shown beside what they did. */
export const staffName = z.object({ id, name: z.string() });
export type StaffName = z.infer<typeof staffName>;

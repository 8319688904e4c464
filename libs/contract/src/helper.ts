import * as z from 'zod';
import { instant, text } from './common';

/** What somebody who fills in the form is to the patient. */
const helperRelation = z.enum(['partner', 'parent', 'child', 'other-relative', 'friend', 'paid-carer', 'other']);
export type HelperRelation = z.infer<typeof helperRelation>;

/** Fewest figures of a number that can be called, an extension among them. */
const fewestFigures = 3;

const isBlankOrDialable = (phone: string): boolean =>
  phone === '' || (phone.match(/\d/g) ?? []).length >= fewestFigures;

/**
 * Somebody who fills in the form for the patient. It is no answer: nothing is judged by it, and no question has it.
 * Null and an empty text are what was not said; `maySpeak` is never "no" by being left out.
 */
export const helper = z.object({
  relation: helperRelation.nullable(),
  name: text(80),
  phone: text(40).refine(isBlankOrDialable, 'is no telephone number'),
  /** Whether the practice may speak with this person about the answers. */
  maySpeak: z.boolean().nullable(),
});
export type Helper = z.infer<typeof helper>;

/** What was said of the helper is kept. */
export const helperKept = z.object({ savedAt: instant });
export type HelperKept = z.infer<typeof helperKept>;

import * as z from 'zod';
import { disposition } from './common';

/** One question that would have to be answered otherwise, in clinical words. */
const changeView = z.object({
  linkId: z.string(),
  label: z.string(),
  /** The present answer; "not answered" when there is none. */
  now: z.string(),
  /** The other answer, or what a list would "also" hold or be "without". */
  then: z.string(),
});

const ruleName = z.object({ rule: z.string(), label: z.string() });

/** Changes that together lead to another outcome, none of which can be spared. */
export const changeSetView = z.object({
  disposition,
  /** All of it in one sentence. */
  sentence: z.string(),
  changes: z.array(changeView),
  /** The rules that would then ask for that disposition. */
  rules: z.array(ruleName),
});
export type ChangeSetView = z.infer<typeof changeSetView>;

/** What would take the case out of the flagged queue, and what would make it more urgent. */
export const wouldChangeView = z.object({
  noLongerFlagged: z.object({
    sets: z.array(changeSetView),
    /** Why there is no set. */
    none: z.enum(['not-flagged', 'too-many-changes', 'own-words']).nullable(),
  }),
  /** Most urgent first; the safety screen apart, as the last. */
  moreUrgent: z.array(z.object({ disposition, screen: z.boolean(), sets: z.array(changeSetView) })),
});
export type WouldChangeView = z.infer<typeof wouldChangeView>;

/** A question to ask next: blank or "not sure", and its answer could make the case more urgent. */
export const askNextView = z.object({
  linkId: z.string(),
  label: z.string(),
  /** The question as the patient read it. */
  question: z.string(),
  couldReach: disposition,
  /** Its answer alone could; otherwise only together with others that are unanswered. */
  alone: z.boolean(),
  /** The rules that wait for it. */
  rules: z.array(ruleName),
});
export type AskNextView = z.infer<typeof askNextView>;

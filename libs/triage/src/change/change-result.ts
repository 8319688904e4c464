import type { AnswerValue } from '@myotome/questionnaire';
import type { Disposition } from '../rule';

/** One question given another answer. */
export interface Change {
  readonly linkId: string;
  /** The present answer; absent where the question is blank. */
  readonly from?: AnswerValue;
  readonly to: AnswerValue;
}

/** Changes that together lead to another outcome, none of them dispensable; at most one for each question. */
export interface ChangeSet {
  readonly changes: readonly Change[];
  /** What the changed answers lead to. */
  readonly disposition: Disposition;
  /** The rules that then ask for that disposition. */
  readonly rules: readonly string[];
}

/**
 * Why no change set is given: the case is not flagged, no set of so few changes was found, or what the patient wrote
 * in free text flags it, whatever is ticked.
 */
export type NoChangeSet = 'not-flagged' | 'too-many-changes' | 'own-words';

/** What would take a case out of the flagged queue. */
export interface NoLongerFlagged {
  /** Alternatives, fewest changes first. */
  readonly sets: readonly ChangeSet[];
  /** Present exactly when there is no set. */
  readonly none?: NoChangeSet;
}

/** Change sets that lead to one disposition. */
export interface MoreUrgentGroup {
  readonly disposition: Disposition;
  /** The safety screen, kept together. */
  readonly screen?: true;
  readonly sets: readonly ChangeSet[];
}

/** A question to ask next: blank or answered "I do not know", and its answer could make the case more urgent. */
export interface AskNext {
  readonly linkId: string;
  /** The most urgent disposition that an answer could lead to. */
  readonly couldReach: Disposition;
  /** Its answer alone is enough; otherwise other questions that are unanswered must be answered too. */
  readonly alone: boolean;
  /** The rules, more urgent than the case now is, that wait for this answer. */
  readonly rules: readonly string[];
}

/** What would change the outcome of a triage, and what to ask next. */
export interface WouldChange {
  readonly noLongerFlagged: NoLongerFlagged;
  /** Most urgent first, the safety screen last. */
  readonly moreUrgent: readonly MoreUrgentGroup[];
  readonly askNext: readonly AskNext[];
}

import type { Condition } from '@myotome/questionnaire';

/**
 * How soon somebody must act, most urgent first: one ordered scale used everywhere.
 * `emergency` act now; `urgent-referral` specialist within two weeks; `routine-referral`; `primary-care` examine and
 * test first; `self-care` reassure, safety net and a planned re-check.
 */
export const dispositions = ['emergency', 'urgent-referral', 'routine-referral', 'primary-care', 'self-care'] as const;

/** One step of the urgency scale. */
export type Disposition = (typeof dispositions)[number];

/** Whether a disposition puts the case in the flagged queue. */
export function isFlagged(disposition: Disposition): boolean {
  return dispositions.indexOf(disposition) <= dispositions.indexOf('routine-referral');
}

/** The more urgent of two dispositions. */
export function moreUrgent(a: Disposition, b: Disposition): Disposition {
  return dispositions.indexOf(a) <= dispositions.indexOf(b) ? a : b;
}

/** A published document behind a rule or a checklist row. */
export interface Source {
  /** Short key that rules cite ("NG127"). */
  readonly key: string;
  readonly title: string;
  readonly year?: number;
  /** Address or DOI; empty where no document can be opened. */
  readonly url: string;
  /** What was read: the document itself, a secondary summary of it, or neither. Shown wherever the source is. */
  readonly read: 'primary' | 'secondary' | 'not-read';
}

/**
 * How strong the evidence behind a rule is, strongest first: a guideline that names the picture (opened, or read in
 * summary), a cohort or case series, a text by experts or by a charity, or an inference of this pathway's own.
 */
export const grades = ['guideline', 'study', 'consensus', 'inference'] as const;

/** One grade of evidence. */
export type Grade = (typeof grades)[number];

/** A rule: when a set of answers calls for a disposition, why, and by whose guidance. */
export interface Rule<C = Condition> {
  /** Stable id ("E4"); E emergency, U urgent, R routine, P primary care, S self-care, M information, X safeguard. */
  readonly id: string;
  /** The clinical pattern in a few words, for the queue row. */
  readonly label: string;
  readonly disposition: Disposition;
  readonly when: C;
  /**
   * The rule keeps silent once this is established. Only "yes" silences it: an exception that is merely possible,
   * because something was not answered, never holds a red flag back.
   */
  readonly unless?: C;
  /**
   * Questions whose silence the rule is about: it fires only while at least one of them was asked and left blank.
   * The blank ones become part of the evidence.
   */
  readonly unanswered?: readonly string[];
  /** Judged last: fires only when no other finding is as urgent as this rule. */
  readonly fallback?: true;
  /**
   * The sentence for clinicians. `{linkId}` is replaced by the clinical words for that answer, and a part in
   * square brackets is left out when an answer inside it is missing or says "none".
   */
  readonly because: string;
  /** Keys of sources. */
  readonly sources: readonly string[];
  /** How strong the evidence for this picture and this urgency is; `unverified` says where it falls short. */
  readonly grade: Grade;
  /** What in this rule no opened source confirms; shown beside the finding. */
  readonly unverified?: string;
  /** The NG127 floor where the rule asks for more than that guideline. */
  readonly floor?: Disposition;
  /** Condition ids of the differential that this rule makes a suspicion of; the pathway's letter subjects say what is then asked. */
  readonly suspects?: readonly string[];
  /** What staff should do beyond the disposition ("Phone the patient today"). */
  readonly action?: string;
}

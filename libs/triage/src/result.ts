import type { Truth } from '@myotome/questionnaire';
import type { Disposition } from './rule';

/** A rule that fired, or words that were found in free text, with all that is needed to defend it. */
export interface Finding {
  readonly rule: string;
  readonly label: string;
  readonly disposition: Disposition;
  readonly because: string;
  /** Link ids of the answers that made the rule true, the smallest sufficient set, then of the blanks it is about. */
  readonly evidence: readonly string[];
  /** Source keys. */
  readonly sources: readonly string[];
  readonly unverified?: string;
  readonly floor?: Disposition;
  readonly suspects?: readonly string[];
  readonly action?: string;
  /** Whatever the disposition, a person must have the case before them today. */
  readonly today?: true;
}

/** A rule that did not fire: `no` means an answer rules it out, `unknown` that it was not asked or not answered. */
export interface NotEstablished {
  readonly rule: string;
  readonly label: string;
  readonly disposition: Disposition;
  readonly holds: Exclude<Truth, 'yes'>;
  readonly evidence: readonly string[];
  readonly missing: readonly string[];
}

/** The outcome of triage; the same answers and date always give the same bytes. */
export interface TriageResult {
  readonly pathway: string;
  readonly version: string;
  readonly disposition: Disposition;
  readonly flagged: boolean;
  /** Most urgent first, then in the order of the rule pack. */
  readonly findings: readonly Finding[];
  readonly notEstablished: readonly NotEstablished[];
  /** Link ids whose answers are wanting in some rule, in the order of the questionnaire. */
  readonly unknown: readonly string[];
}

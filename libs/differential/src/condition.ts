import type { Condition } from '@myotome/questionnaire';
import type { Disposition } from '@myotome/triage';

/** How much a feature speaks for or against a condition: named grades, never a percentage. */
export type Grade = 'strong' | 'moderate' | 'weak';

/** A feature of a condition, recognised in the answers or in the examination. */
export interface Feature<C = Condition> {
  readonly when: C;
  /** Clinical words ("wakes with numb hands, shakes them for relief"). */
  readonly text: string;
  readonly grade: Grade;
  readonly unverified?: true;
  /** Read from a test result: the tests of the row already say what is wanting, so it is not listed as missing. */
  readonly result?: true;
}

/** A first-line test that primary care can start. */
export interface TestAdvice {
  /** Id of a test in the pathway's test list. */
  readonly test: string;
  readonly note?: string;
  /** The referral must not wait for this result. */
  readonly doNotWait?: true;
}

/** A condition on the checklist, with what speaks for and against it. */
export interface DifferentialCondition<C = Condition> {
  readonly id: string;
  readonly label: string;
  /** The pathway's own word for conditions of one kind ("metabolic"). */
  readonly group: string;
  readonly for: readonly Feature<C>[];
  readonly against: readonly Feature<C>[];
  /** What a clinician should examine. */
  readonly examine: readonly string[];
  readonly tests: readonly TestAdvice[];
  /** The condition's own urgency. */
  readonly urgency: Disposition;
  readonly urgencyUnverified?: true;
  readonly sources: readonly string[];
  /** On the list even when nothing speaks for it (the look-alikes that must always be reachable). */
  readonly always?: true;
}

/** Where a condition stands, most in keeping first. */
export const standings = ['most-in-keeping', 'possible', 'to-exclude', 'less-likely'] as const;

/** One step of the standing scale. */
export type Standing = (typeof standings)[number];

/** One row of the differential checklist for one case. */
export interface DifferentialRow {
  readonly condition: string;
  readonly label: string;
  readonly standing: Standing;
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** What is not known yet and would speak for or against: features whose answers or examination are wanting. */
  readonly missing: readonly string[];
  readonly examine: readonly string[];
  readonly tests: readonly TestAdvice[];
  readonly urgency: Disposition;
  readonly urgencyUnverified?: true;
  readonly sources: readonly string[];
  /** Kept in view even when less likely. */
  readonly always?: true;
}

import type { Answers } from '@myotome/questionnaire';
import type { Formula } from './formula';

/** One thing to prove: that a formula can hold of some person, or that it can hold of none. */
export interface Obligation {
  /** What the theorem says, for the summary. */
  readonly theorem: string;
  readonly formula: Formula;
  readonly wanted: 'possible' | 'impossible';
  /** The rule it is about, where it is about one. */
  readonly rule?: string;
  /** The question whose answer is changed, where one is. */
  readonly linkId?: string;
  /** Those of one name are asked together first, and singly only where one of them fails. */
  readonly bundle?: string;
  /** What is wrong when it fails; given is the person for whom the impossible is possible. */
  readonly fault: (answers: Answers) => string;
}

/** Something that does not hold. */
export interface Fault {
  readonly theorem: string;
  readonly rule?: string;
  /** What is wrong, with the answers that show it. */
  readonly words: string;
}

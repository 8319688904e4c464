import type { AnswerValue } from '@myotome/questionnaire';
import type { Disposition } from '@myotome/triage';

/**
 * What a vignette shows: the disease the pathway exists for, a look-alike with an urgency of its own, an emergency,
 * something common and harmless, or something that primary care examines and tests first.
 */
export const pictures = ['target-disease', 'look-alike', 'emergency', 'benign', 'primary-care'] as const;

/** One kind of picture. */
export type Picture = (typeof pictures)[number];

/**
 * A published picture as a patient would answer it, with the disposition that the guideline asks for. Vignettes are
 * written from the sources without regard to the rules, and the engine is measured by them; a worked case, in
 * contrast, pins what the rules do.
 */
export interface Vignette {
  readonly id: string;
  /** A plainly synthetic description ("58, slurred speech for five months"). */
  readonly title: string;
  readonly picture: Picture;
  /** Keys of the published sources behind picture and disposition. */
  readonly sources: readonly string[];
  /** Why this disposition follows from those sources, in our own words. */
  readonly basis: string;
  /** What of the picture or the disposition no opened source confirms. */
  readonly unverified?: string;
  readonly authored: string;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly disposition: Disposition;
  /** Every disposition that a careful clinician could defend; holds `disposition`. */
  readonly acceptable: readonly Disposition[];
  /** Every disposition that would put the patient at risk; empty only where no answer could. */
  readonly unsafe: readonly Disposition[];
  /** Condition id of the right answer on the checklist, where there is one. */
  readonly condition?: string;
  /** By what the figures are sliced beside age and sex ("onset": "bulbar"). */
  readonly slices?: Readonly<Record<string, string>>;
}

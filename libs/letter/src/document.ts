/** Where a sentence comes from. Every sentence of a letter has at least one origin. */
export type Provenance =
  | { readonly kind: 'answer'; readonly linkId: string }
  | { readonly kind: 'examination'; readonly item: string }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'checklist'; readonly condition: string }
  | { readonly kind: 'decision' }
  /** Taken from the practice's record ("patient.birthDate", "practice.phone"). */
  | { readonly kind: 'record'; readonly field: string }
  /** Fixed words of the pathway's letter. */
  | { readonly kind: 'template' }
  /** Written or changed by hand. */
  | { readonly kind: 'person'; readonly name: string };

/** One sentence and its origins. */
export interface Sentence {
  readonly text: string;
  readonly from: readonly Provenance[];
}

/** Who vouches for a section: the patient's own report is kept apart from what a clinician verified. */
export type Voice = 'administrative' | 'patient-reported' | 'clinician' | 'engine';

/**
 * One titled section. Each paragraph is a list of sentences; a row of a list or table is a paragraph of its own.
 * In `fields`, the first sentence of a row is its label and the others are its values.
 */
export interface LetterSection {
  /** Stable id ("history"). */
  readonly id: string;
  readonly title: string;
  readonly voice: Voice;
  readonly layout: 'prose' | 'list' | 'fields';
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/** A letter as a document, free of any rendering. */
export interface LetterDocument {
  readonly language: string;
  /** "Suspected motor neurone disease (ALS): please assess". */
  readonly subject: string;
  /** The first line ("URGENT: within two weeks. CLINICAL SUSPICION FOR ALS/MND"). */
  readonly priority: string;
  readonly sections: readonly LetterSection[];
}

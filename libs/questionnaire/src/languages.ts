/** A language in which patients can be spoken to. */
export interface PatientLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * Who has checked the words: the source language needs nobody, a translation drafted by machine is `null` until a
   * person who speaks the language has signed it off.
   */
  readonly reviewedBy: string | null;
}

/** The tags of the languages that every pathway and the patient app speak. */
export const languageTags = ['en', 'es'] as const;
export type LanguageTag = (typeof languageTags)[number];

/** The languages that are offered, the one in which everything is written first. */
export const patientLanguages: readonly (PatientLanguage & { readonly tag: LanguageTag })[] = [
  { tag: 'en', name: 'English', direction: 'ltr', reviewedBy: 'source' },
  { tag: 'es', name: 'Español', direction: 'ltr', reviewedBy: null },
];

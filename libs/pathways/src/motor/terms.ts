import type { TermsOf } from '@myotome/triage';
import type { MotorQuestionnaire } from './questionnaire';
import { presentingTerms } from './terms/presenting';
import { symptomTerms } from './terms/symptoms';
import { backgroundTerms } from './terms/background';
import { wellbeingTerms } from './terms/wellbeing';

/**
 * The clinical words for every question and code of the motor questionnaire, as a neurologist would write them in the
 * middle of a sentence. The patient's own wording lives in the locales.
 */
export const terms = {
  ...presentingTerms,
  ...symptomTerms,
  ...backgroundTerms,
  ...wellbeingTerms,
} as const satisfies TermsOf<MotorQuestionnaire>;

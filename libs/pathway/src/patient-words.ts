import { pseudoLanguage, pseudoOf, type Questionnaire, type Wording, type WordingOf } from '@myotome/questionnaire';
import type { Disposition } from '@myotome/triage';

/** What a patient is told after sending, by disposition, in plain words without disease names. */
export interface PatientAdvice {
  readonly next: Readonly<Record<Disposition, readonly string[]>>;
  readonly whileYouWait: readonly string[];
  readonly comeBackIf: readonly string[];
}

/** What a stop page says. */
export interface StopWords {
  readonly heading: string;
  readonly whileYouWait: readonly string[];
}

/**
 * Everything that a patient reads of a pathway, in one language. In the advice two places are filled in when it is
 * shown: `{by}` is a phrase for the due time on the practice's clock, always in the middle or at the end of a sentence
 * ("by 5 pm on Thursday 4 June"), and `{emergency}` the practice's emergency number ("999").
 */
export interface PatientWords {
  /** What the questions are about, for whoever has to choose among several pathways: "Headache". */
  readonly subject: string;
  readonly wording: Wording;
  readonly advice: PatientAdvice;
  /** By the id of the stop. */
  readonly stops: Readonly<Record<string, StopWords>>;
}

/** The words that a pathway with questionnaire `Q` and these stops needs: what is missing does not compile. */
export interface PatientWordsOf<Q extends Questionnaire, StopId extends string> extends PatientWords {
  readonly wording: WordingOf<Q>;
  readonly stops: Readonly<Record<StopId, StopWords>>;
}

/** The words of a pathway by the tag of their language. English is always there. */
export interface WordsByLanguage {
  readonly [tag: string]: PatientWords | undefined;
  readonly en: PatientWords;
}

/** What a patient reads of a pathway in this language; in English when it does not speak it. */
export function patientWordsIn({ words }: { readonly words: WordsByLanguage }, language: string): PatientWords {
  if (language !== pseudoLanguage.tag) return words[language] ?? words.en;
  return { ...pseudoOf(words.en), wording: { ...pseudoOf(words.en.wording), language } };
}

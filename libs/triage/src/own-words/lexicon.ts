import type { Condition } from '@myotome/questionnaire';
import type { Disposition } from '../rule';

/**
 * What must not stay unread in a free-text answer. Found words make a finding of their own, beside the rules: they
 * can raise the urgency of a case and never lower it, and they put the case before a person today.
 */
export interface Concept<C = Condition> {
  /** Stable id ("W-saddle-numbness"). */
  readonly id: string;
  readonly label: string;
  readonly disposition: Disposition;
  /** The sentence for clinicians; `{words}` stands for the patient's own words. */
  readonly because: string;
  /** Keys of sources. */
  readonly sources: readonly string[];
  readonly unverified?: string;
  readonly floor?: Disposition;
  readonly suspects?: readonly string[];
  readonly action?: string;
  /** Link id of the stop page that tells the patient what to do now, where the emergency number is not what helps. */
  readonly stop?: string;
  /** The words are left to the rules once this is established; an answer that is wanting never silences them. */
  readonly unless?: C;
  /** Counts even when feared or only imagined ("if it is that I will end it all"). */
  readonly evenImagined?: true;
  /** Lesser concepts that add nothing once this one is found in the same answer. */
  readonly covers?: readonly string[];
}

/**
 * How concepts are worded in one language. Words are compared without case, accents and apostrophes.
 *
 * A pattern is a row of steps: a word (`lengua`), words to choose from (`wee/pee`), a group (`<cannot>`), a step that
 * may be missing (`the?`), up to so many words in between (`~3`); `-<sport>` at its end keeps it silent where a word
 * of that group stands in the same sentence. "<cannot> ~4 wee/pee" finds "can't really go for a wee".
 */
export interface LexiconLanguage {
  /** Interchangeable words or short phrases, and whole groups within a group. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Patterns by concept id. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** Further symptoms of which lists are made: "no pain, nausea or choking". */
  readonly alsoListed: readonly string[];
  /** Real words that resemble those of the patterns; never taken for a misspelling of them. */
  readonly ordinary: readonly string[];
}

/** A free-text question, and which concepts are looked for in it: all of them unless named. */
export interface ReadQuestion {
  readonly linkId: string;
  readonly only?: readonly string[];
}

/** The lexicon of a pathway. All languages are read at once, since nobody is asked which one they write. */
export interface Lexicon<C = Condition> {
  readonly concepts: readonly Concept<C>[];
  readonly languages: readonly LexiconLanguage[];
  readonly questions: readonly ReadQuestion[];
  /**
   * Holds when the patient writes in person. Only then may "my mother cannot swallow" be about somebody else; whoever
   * writes for the patient speaks of the patient.
   */
  readonly byPatient: C;
}

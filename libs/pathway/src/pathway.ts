import type { DifferentialCondition, ExaminationItem, Panel, TestKind } from '@myotome/differential';
import type { LetterNarrative } from '@myotome/letter';
import type { AnswerValue, Questionnaire } from '@myotome/questionnaire';
import type { Disposition, Lexicon, Rule, Source, Terms } from '@myotome/triage';
import type { RedFlagAnswers } from './red-flag-answers';
import type { Coverage } from './coverage';
import type { WordsByLanguage } from './patient-words';
import type { PathwayStatement } from './statement';

/** A worked case a clinician can read: answers, where the description was published, and what is expected. */
export interface WorkedCase {
  readonly id: string;
  /** A plainly synthetic description ("58, right hand, five months"). */
  readonly title: string;
  /** The published description behind it. */
  readonly source: string;
  readonly authored: string;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly expect: { readonly disposition: Disposition; readonly rules: readonly string[] };
  /** Shown as a demo patient; `sex` and age come from the answers. */
  readonly demo?: { readonly givenName: string };
}

/** The answers that stop the form, in any language; what the page then says stands with the other words. */
export interface Stop {
  readonly id: string;
  /** The question whose answer stops the form. */
  readonly linkId: string;
  readonly values: readonly (string | boolean)[];
  /** Which help to call first: the emergency number or a crisis line. */
  readonly call: 'emergency' | 'crisis';
}

/** Something a patient might write, and what must be found in it. */
export interface OwnWordsPhrase {
  readonly text: string;
  readonly kind: 'plain' | 'misspelt' | 'negated' | 'hypothetical' | 'third-person' | 'past' | 'quoted' | 'ordinary';
  /** Concept ids, all that must be found. */
  readonly hits: readonly string[];
  /** Concepts that the words touch upon and that must not be found. */
  readonly not?: readonly string[];
  /** Concepts whose exceptions are established, so that their words are left to others. */
  readonly excepted?: readonly string[];
  /** Written by somebody else for the patient. */
  readonly byCarer?: true;
}

/** What must not stay unread in free text, and the phrases by which the reading is tried. */
export interface OwnWords {
  readonly lexicon: Lexicon;
  readonly phrases: readonly OwnWordsPhrase[];
}

/** Everything a pathway is: data, no code. Adding one changes nothing elsewhere. */
export interface Pathway {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** What it is for, how it works and where it ends; shown with the rules. */
  readonly statement: PathwayStatement;
  readonly questionnaire: Questionnaire;
  /** What patients read, by language. */
  readonly words: WordsByLanguage;
  readonly terms: Terms;
  readonly rules: readonly Rule[];
  /** What the rules are held to: the answers that must never make a case wait longer. */
  readonly redFlagAnswers: readonly RedFlagAnswers[];
  readonly conditions: readonly DifferentialCondition[];
  readonly examination: readonly ExaminationItem[];
  readonly tests: readonly TestKind[];
  /** What clinicians read from examination and results alone: signs by region, clauses of criteria. */
  readonly panels: readonly Panel[];
  readonly sources: readonly Source[];
  /** The evidence row by row, with the rules that carry each. */
  readonly coverage?: Coverage;
  readonly stops: readonly Stop[];
  /** Questions about who the person is; what would change the outcome is never looked for in a given answer to them. */
  readonly identity?: readonly string[];
  readonly cases: readonly WorkedCase[];
  /** How free text is read; without it free text is for people alone. */
  readonly ownWords?: OwnWords;
  /** What the letter asks when a condition is suspected, by condition id ("Suspected motor neurone disease (ALS): please assess"). */
  readonly letterSubjects: Readonly<Record<string, string>>;
  /** How a letter tells the patient's story. */
  readonly letterNarrative: LetterNarrative;
}

import type { DifferentialRow, ExaminationFinding, ExaminationItem, TestKind } from '@myotome/differential';
import type { Answers, Questionnaire } from '@myotome/questionnaire';
import type { Disposition, Finding, Source, Terms } from '@myotome/triage';
import type { LetterNarrative } from './narrative';

/** The parts of a pathway that a letter needs; a whole pathway will do. */
export interface LetterPathway {
  readonly id: string;
  readonly version: string;
  readonly questionnaire: Questionnaire;
  readonly terms: Terms;
  readonly examination: readonly ExaminationItem[];
  readonly tests: readonly TestKind[];
  readonly sources: readonly Source[];
  /** What the letter asks when a condition is suspected, by condition id, the weightiest first. */
  readonly letterSubjects: Readonly<Record<string, string>>;
  readonly letterNarrative: LetterNarrative;
}

/** A finding with who examined and on which day (ISO). */
export interface ExaminationRecord extends ExaminationFinding {
  readonly by: string;
  readonly on: string;
}

/** What a person made of a condition on the checklist. */
export interface ChecklistMark {
  readonly condition: string;
  readonly mark: 'suspected' | 'considered' | 'to-test' | 'ruled-out';
  readonly note?: string;
  readonly by: string;
}

/** A test that was requested, with its result when there is one. */
export interface TestRecord {
  /** Id on the pathway's test list. */
  readonly test: string;
  readonly result?: string;
  /** ISO day of the result, or of the request while there is none. */
  readonly on?: string;
}

/** What the clinician decided. */
export interface LetterDecision {
  readonly kind: 'refer' | 'test-first' | 'advice' | 'watch' | 'redirect' | 'close';
  /** The clinician's own urgency. */
  readonly urgency: Disposition;
  readonly reason?: string;
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  readonly service?: string;
  /** What the patient has been told. */
  readonly patientTold?: string;
  /** The telephone call to the specialist: with whom and when. */
  readonly phoneCall?: string;
  /** ISO day on which the practice looks again. */
  readonly recheckOn?: string;
}

/** The patient as the practice's record has them; what is blank is left out. */
export interface LetterPatient {
  readonly name: string;
  readonly birthDate: string;
  readonly sex?: string;
  readonly identifier?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly language?: string;
}

/** Everything a letter is composed from. */
export interface LetterInput {
  readonly pathway: LetterPathway;
  readonly answers: Answers;
  /** ISO day on which the answers were given. */
  readonly authored: string;
  readonly respondent: 'self' | 'carer';
  /** The triage result that stands; `version` is that of the rules that made it. */
  readonly triage: {
    readonly disposition: Disposition;
    readonly version: string;
    readonly findings: readonly Finding[];
  };
  readonly examination: readonly ExaminationRecord[];
  readonly differential: readonly DifferentialRow[];
  readonly checklist: readonly ChecklistMark[];
  readonly tests?: readonly TestRecord[];
  readonly decision: LetterDecision;
  readonly patient: LetterPatient;
  readonly practice: { readonly name: string; readonly address?: string; readonly phone?: string };
  readonly author: { readonly name: string; readonly role: string };
  /** "MY-7K3F-22QD". */
  readonly reference: string;
  /** ISO day of the letter. */
  readonly date: string;
  /** "Come back if" advice that the patient was shown after sending the answers. */
  readonly adviceShown?: readonly string[];
}

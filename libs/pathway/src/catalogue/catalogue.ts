import type { Grade as FeatureGrade, Panel } from '@myotome/differential';
import type { Disposition, Grade, Source } from '@myotome/triage';
import type { PathwayStatement } from '../statement';

/** One line of a condition in words; `depth` says how far it is nested, 0 for the outermost. */
export interface CatalogueLine {
  readonly depth: number;
  readonly words: string;
  /** Heads the deeper lines that follow ("One or more of:"). */
  readonly group: boolean;
}

/** Phrases by which the reading of free text is tried. */
export interface CatalogueExamples {
  /** Words in which it must be found. */
  readonly found: readonly string[];
  /** Words that touch upon it and must be left alone. */
  readonly left: readonly string[];
}

/** A rule with everything about it in words. What is read from free text stands among the rules, with examples. */
export interface CatalogueRule {
  readonly id: string;
  readonly label: string;
  readonly disposition: Disposition;
  readonly when: readonly CatalogueLine[];
  /** What silences the rule once it is established; empty where nothing does. */
  readonly unless: readonly CatalogueLine[];
  /** Labels of the questions whose silence the rule is about. */
  readonly unanswered: readonly string[];
  /** Judged last, when nothing as urgent was found. */
  readonly fallback: boolean;
  /** The sentence for clinicians: `{…}` stands for the patient's answer, `[…]` appears only when it was given. */
  readonly because: string;
  readonly grade: Grade;
  /** The grade in a sentence. */
  readonly gradeWords: string;
  readonly unverified: string | null;
  /** What the guideline alone would ask for, where this rule asks for more. */
  readonly floor: Disposition | null;
  readonly action: string | null;
  /** Labels of the conditions it makes a suspicion of. */
  readonly suspects: readonly string[];
  /** Keys of sources. */
  readonly sources: readonly string[];
  /** For what is read from free text alone; `null` for a rule on coded answers. */
  readonly examples: CatalogueExamples | null;
}

/** What speaks for or against a condition. */
export interface CatalogueFeature {
  readonly words: string;
  readonly grade: FeatureGrade;
  readonly unverified: boolean;
}

/** A condition of the differential, as the checklist weighs it. */
export interface CatalogueCondition {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly urgency: Disposition;
  readonly urgencyUnverified: boolean;
  /** On the list even when nothing speaks for it. */
  readonly always: boolean;
  readonly for: readonly CatalogueFeature[];
  readonly against: readonly CatalogueFeature[];
  readonly examine: readonly string[];
  readonly tests: readonly { readonly label: string; readonly note: string | null; readonly doNotWait: boolean }[];
  readonly sources: readonly string[];
}

/** Lines that clinicians read from examination and results alone. */
export interface CataloguePanel {
  readonly id: string;
  readonly kind: Panel['kind'];
  readonly title: string;
  readonly note: string;
  readonly lines: readonly { readonly label: string; readonly unverified: string | null }[];
  readonly sources: readonly string[];
}

/** One row of the evidence. */
export interface CatalogueCoverageRow {
  readonly group: string;
  readonly name: string;
  readonly sources: readonly string[];
  /** Ids of the rules that carry it; none where a form cannot show it, and then the note says why. */
  readonly rules: readonly string[];
  readonly note: string | null;
}

/** The evidence row by row, and the rules that no row asks for. */
export interface CatalogueCoverage {
  readonly rows: readonly CatalogueCoverageRow[];
  readonly rulesOfTheirOwn: readonly { readonly rule: string; readonly why: string }[];
}

/** A published document, and what rests on it. */
export interface CatalogueSource extends Source {
  /** Ids of rules. */
  readonly rules: readonly string[];
  /** Labels of conditions and panels. */
  readonly conditions: readonly string[];
}

/** One measured figure in words. */
export interface CatalogueFigure {
  readonly id: string;
  readonly label: string;
  /** "50/51 (98.0 %)". */
  readonly result: string;
  /** "89.7 % to 99.7 %"; empty where nobody was counted. */
  readonly interval: string;
  /** "at least 95.0 %"; empty without a goal. */
  readonly goal: string;
  /** `null` without a goal, or with nobody to count. */
  readonly met: boolean | null;
}

/** What was measured, on what, and what that does not show. */
export interface CatalogueFigures {
  /** "269 vignettes: 79 target-disease, …". */
  readonly measuredOn: string;
  readonly caveats: readonly string[];
  readonly figures: readonly CatalogueFigure[];
}

/** Everything that a pathway rests on, in words, for a clinician to review. */
export interface Catalogue {
  readonly pathway: string;
  readonly version: string;
  readonly title: string;
  readonly statement: PathwayStatement;
  /** `null` when the pathway was never measured. */
  readonly figures: CatalogueFigures | null;
  /** Most urgent first, within a disposition in the order of the pack, and after them what is read from free text. */
  readonly rules: readonly CatalogueRule[];
  readonly conditions: readonly CatalogueCondition[];
  readonly panels: readonly CataloguePanel[];
  /** `null` where the pathway has not written it down. */
  readonly coverage: CatalogueCoverage | null;
  readonly sources: readonly CatalogueSource[];
}

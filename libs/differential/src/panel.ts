import { evaluate, type Condition, type Facts } from '@myotome/questionnaire';
import { clinicianAnswers, type Asking, type Found } from './examination-questions';

/** One line of a panel: something that findings and results may meet. */
export interface PanelLine<C = Condition> {
  readonly id: string;
  readonly label: string;
  readonly when: C;
  /** What of this line no opened source confirms. */
  readonly unverified?: string;
}

/**
 * Lines read from what a clinician found and nothing else: signs by region of the body, or the clauses of published
 * criteria. A panel never sums its lines up into a verdict.
 */
export interface Panel<C = Condition> {
  readonly id: string;
  /** Signs are present or absent; clauses of criteria are met or not met. */
  readonly kind: 'signs' | 'criteria';
  readonly title: string;
  /** What the panel is for and what it is not. */
  readonly note: string;
  readonly lines: readonly PanelLine<C>[];
  /** Source keys. */
  readonly sources: readonly string[];
}

/** Whether a line is met; `not-examined` as long as what was found does not settle it. */
export type PanelState = 'met' | 'not-met' | 'not-examined';

/** A line with the findings and results that settled it, or those that are wanting. */
export interface PanelLineReading {
  readonly id: string;
  readonly label: string;
  readonly state: PanelState;
  /** Link ids ("exam.reflex.knee.left", "test.emg") that settled it. */
  readonly evidence: readonly string[];
  readonly missing: readonly string[];
  readonly unverified?: string;
}

/** A panel read for one person. */
export interface PanelReading {
  readonly id: string;
  readonly kind: Panel['kind'];
  readonly title: string;
  readonly note: string;
  readonly lines: readonly PanelLineReading[];
  readonly sources: readonly string[];
}

const stateOf = { yes: 'met', no: 'not-met', unknown: 'not-examined' } as const;

function readLine({ id, label, when, unverified }: PanelLine, facts: Facts): PanelLineReading {
  const { holds, evidence, missing } = evaluate(when, facts);
  return { id, label, state: stateOf[holds], evidence, missing, ...(unverified !== undefined && { unverified }) };
}

/**
 * Reads a panel from findings and results. Answers of the patient are not among its facts, so that nothing on it can
 * follow from a form alone.
 */
export function readPanel(panel: Panel, asking: Asking, found: Found): PanelReading {
  // Items tell when a question is shown and which answer means "unsure"; a clinician's are always shown and have none.
  const facts: Facts = { items: new Map(), answers: clinicianAnswers(asking, found), authored: '' };
  const { id, kind, title, note, sources } = panel;
  return { id, kind, title, note, lines: panel.lines.map((line) => readLine(line, facts)), sources };
}

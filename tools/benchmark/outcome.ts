import { toldIn, weigh } from '@myotome/differential';
import type { Pathway, Vignette } from '@myotome/pathway';
import { withoutHidden, wholeYearsBetween } from '@myotome/questionnaire';
import { dispositions, triage, type Disposition } from '@myotome/triage';

/** What the engine made of one vignette. */
export interface Outcome {
  readonly vignette: Vignette;
  readonly given: Disposition;
  /** Ids of the rules that fired, most urgent first. */
  readonly rules: readonly string[];
  /** Condition ids of the differential, best supported first. */
  readonly conditions: readonly string[];
}

/** Runs triage and differential on the answers of one vignette. */
export function outcomeOf(pathway: Pathway, vignette: Vignette): Outcome {
  const { answers, authored } = vignette;
  const { disposition, findings } = triage(pathway, answers, authored);
  const rows = weigh(pathway, {
    answers: withoutHidden(pathway.questionnaire, answers),
    authored,
    told: toldIn(pathway, findings),
  });
  return {
    vignette,
    given: disposition,
    rules: findings.map(({ rule }) => rule),
    conditions: rows.map(({ condition }) => condition),
  };
}

const stepOf = (disposition: Disposition): number => dispositions.indexOf(disposition);

/** The disposition is the one that the vignette asks for. */
export const isExact = ({ vignette, given }: Outcome): boolean => given === vignette.disposition;

/** A careful clinician could defend the disposition. */
export const isAcceptable = ({ vignette, given }: Outcome): boolean => vignette.acceptable.includes(given);

/** The disposition would put the patient at risk. */
export const isUnsafe = ({ vignette, given }: Outcome): boolean => vignette.unsafe.includes(given);

/** Less urgent than every acceptable disposition. */
export const isUnderTriage = ({ vignette, given }: Outcome): boolean =>
  vignette.acceptable.every((each) => stepOf(given) > stepOf(each));

/** More urgent than every acceptable disposition. */
export const isOverTriage = ({ vignette, given }: Outcome): boolean =>
  vignette.acceptable.every((each) => stepOf(given) < stepOf(each));

/** The condition stands among the first `places` of the differential. */
export function isAmongFirst(outcome: Outcome, condition: string, places: number): boolean {
  return outcome.conditions.slice(0, places).includes(condition);
}

const ageBands: readonly (readonly [below: number, name: string])[] = [
  [18, 'under 18'],
  [40, '18 to 39'],
  [60, '40 to 59'],
  [75, '60 to 74'],
  [Infinity, '75 and over'],
];

function ageBandOf({ answers, authored }: Vignette): string {
  const born = answers['about.birth-date'];
  const age = typeof born === 'string' ? wholeYearsBetween(born, authored) : NaN;
  return ageBands.find(([below]) => age < below)?.[1] ?? 'not said';
}

function sexOf({ answers }: Vignette): string {
  const sex = answers['about.sex'];
  return typeof sex === 'string' ? sex : 'not said';
}

/** By what the figures are sliced, and where a vignette belongs in each; one without a place in a slice is left out of it. */
export const slicings: Readonly<Record<string, (vignette: Vignette) => string | undefined>> = {
  picture: ({ picture }) => picture,
  age: ageBandOf,
  sex: sexOf,
  onset: ({ slices }) => slices?.['onset'],
  form: ({ slices }) => slices?.['form'] ?? 'in full',
  set: ({ slices }) => slices?.['set'],
};

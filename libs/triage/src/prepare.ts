import type { Answers, Questionnaire } from '@myotome/questionnaire';
import { readSentence, type Piece } from './because';
import type { Terms } from './describe';
import { judgingBy, type Judging } from './judging';
import { planFor, type Plan, type PlanBuilder } from './plan';
import { dispositions, type Rule } from './rule';

/** What triage needs of a pathway. */
export interface TriagePathway {
  readonly id: string;
  readonly version: string;
  readonly questionnaire: Questionnaire;
  readonly rules: readonly Rule[];
  readonly terms: Terms;
}

/** A rule with its conditions' places in the plan and its sentence read. */
export interface PreparedRule {
  readonly rule: Rule;
  readonly when: number;
  readonly unless?: number;
  /** By question that the rule is about: whether it was answered. */
  readonly answered?: readonly number[];
  readonly sentence: readonly Piece[];
}

/** What follows from a pathway alone. */
export interface Prepared {
  readonly plan: Plan;
  readonly placeOfItem: ReadonlyMap<string, number>;
  readonly judging: (answers: Answers, authored: string) => Judging;
  /** Most urgent first, then in the order of the pack; fallbacks apart. */
  readonly rules: readonly PreparedRule[];
  readonly fallbacks: readonly PreparedRule[];
}

function prepareRule(rule: Rule, builder: PlanBuilder): PreparedRule {
  return {
    rule,
    when: builder.add(rule.when),
    ...(rule.unless && { unless: builder.add(rule.unless) }),
    ...(rule.unanswered && { answered: rule.unanswered.map((item) => builder.add({ item, answered: true })) }),
    sentence: readSentence(rule.because),
  };
}

/** Worked out once for each pathway; the key is held weakly. */
const preparations = new WeakMap<TriagePathway, Prepared>();

/** A pathway made ready for many triages. */
export function prepare(pathway: TriagePathway): Prepared {
  const known = preparations.get(pathway);
  if (known) return known;
  const builder = planFor(pathway.questionnaire);
  const rank = (rule: Rule): number => dispositions.indexOf(rule.disposition);
  const rules = [...pathway.rules].sort((a, b) => rank(a) - rank(b)).map((rule) => prepareRule(rule, builder));
  const plan = builder.finish();
  const prepared: Prepared = {
    plan,
    placeOfItem: new Map(plan.items.map(({ linkId }, place) => [linkId, place])),
    judging: judgingBy(plan),
    rules: rules.filter(({ rule }) => !rule.fallback),
    fallbacks: rules.filter(({ rule }) => rule.fallback),
  };
  preparations.set(pathway, prepared);
  return prepared;
}

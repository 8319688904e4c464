import type { Answers, Questionnaire } from '@myotome/questionnaire';
import { readSentence, type Piece } from './because';
import type { Terms } from './describe';
import { judgingBy, type Judging } from './judging';
import { asksTwice, gatesOf, testsBehind, type Gates } from './needed';
import { prepareOwnWords, type PreparedOwnWords } from './own-words/findings';
import type { Lexicon } from './own-words/lexicon';
import { planFor, type Plan, type PlanBuilder } from './plan';
import { notEstablishedFor, type NotEstablishedBy } from './not-established';
import { rememberedBy, type Remembered } from './remembered';
import type { Finding } from './result';
import { dispositions, type Disposition, type Rule } from './rule';
import { no, unknown, yes } from './truth';

/** What triage needs of a pathway. */
export interface TriagePathway {
  readonly id: string;
  readonly version: string;
  readonly questionnaire: Questionnaire;
  readonly rules: readonly Rule[];
  readonly terms: Terms;
  /** What must not stay unread in free text; without it nothing is read. */
  readonly ownWords?: { readonly lexicon: Lexicon };
}

/** A rule with its conditions' places in the plan and its sentence read. */
export interface PreparedRule {
  readonly rule: Rule;
  readonly id: string;
  readonly label: string;
  readonly disposition: Disposition;
  /** What a finding by this rule says for everybody; `because` and `evidence` are still empty. */
  readonly finding: Finding;
  /** The place of its disposition in the scale: 0 is the most urgent. */
  readonly rank: number;
  readonly when: number;
  /** Where the condition asks for some answer in two places: the answers that it takes. */
  readonly taken: Remembered<readonly string[]> | undefined;
  readonly notEstablished: NotEstablishedBy;
  /** -1 where the rule has no exception. */
  readonly unless: number;
  /** By question that the rule is about: whether it was answered. */
  readonly answered: readonly number[] | undefined;
  readonly sentence: readonly Piece[];
}

/** What follows from a pathway alone. */
export interface Prepared {
  readonly plan: Plan;
  readonly placeOfItem: ReadonlyMap<string, number>;
  readonly gates: Gates;
  readonly judging: (answers: Answers, authored: string) => Judging;
  /** Most urgent first, then in the order of the pack; fallbacks apart. */
  readonly rules: readonly PreparedRule[];
  readonly fallbacks: readonly PreparedRule[];
  readonly ownWords: PreparedOwnWords | undefined;
}

/**
 * What became of a rule: it fires; its condition is ruled out; its exception is established; all questions whose
 * silence it is about were answered; or it is not known whether it holds.
 */
export type RuleState = 'fires' | 'ruled-out' | 'excepted' | 'answered' | 'unknown';

/**
 * Whether a rule fires, given the truths of the nodes. A fallback also needs that nothing else is as urgent.
 * @param truths by node, as a run of the plan leaves them
 */
export function stateOf({ when, unless, answered }: PreparedRule, truths: Int32Array): RuleState {
  const truth = truths[when];
  if (truth === no) return 'ruled-out';
  if (unless >= 0 && truths[unless] === yes) return 'excepted';
  if (answered && !answered.some((node) => truths[node] === unknown)) return 'answered';
  return truth === yes ? 'fires' : 'unknown';
}

function findingBy(rule: Rule): Finding {
  const { unverified, floor, suspects, action } = rule;
  return {
    rule: rule.id,
    label: rule.label,
    disposition: rule.disposition,
    because: '',
    evidence: [],
    sources: rule.sources,
    ...(unverified !== undefined && { unverified }),
    ...(floor !== undefined && { floor }),
    ...(suspects !== undefined && { suspects }),
    ...(action !== undefined && { action }),
  };
}

function prepareRule(rule: Rule, builder: PlanBuilder, gates: Gates): PreparedRule {
  const behind = asksTwice(rule.when) ? testsBehind(rule.when, gates) : undefined;
  return {
    rule,
    id: rule.id,
    label: rule.label,
    disposition: rule.disposition,
    finding: findingBy(rule),
    rank: dispositions.indexOf(rule.disposition),
    when: builder.add(rule.when),
    taken: behind && rememberedBy(behind.map(builder.add)),
    notEstablished: notEstablishedFor(rule),
    unless: rule.unless ? builder.add(rule.unless) : -1,
    answered: rule.unanswered?.map((item) => builder.add({ item, answered: true })),
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
  const gates = gatesOf(pathway.questionnaire.topics.flatMap(({ items }) => items));
  const rules = pathway.rules.map((rule) => prepareRule(rule, builder, gates)).sort((a, b) => a.rank - b.rank);
  const ownWords = pathway.ownWords && prepareOwnWords(pathway.ownWords.lexicon, builder);
  const plan = builder.finish();
  const prepared: Prepared = {
    plan,
    placeOfItem: new Map(plan.items.map(({ linkId }, place) => [linkId, place])),
    gates,
    judging: judgingBy(plan),
    rules: rules.filter(({ rule }) => !rule.fallback),
    fallbacks: rules.filter(({ rule }) => rule.fallback),
    ownWords,
  };
  preparations.set(pathway, prepared);
  return prepared;
}

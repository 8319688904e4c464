import { itemsById, type Condition } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import { dispositions, type Disposition, type Rule } from '@myotome/triage';
import type { Formula, Logic } from './formula';
import type { Person } from './person';
import { linkIdOf, testsIn } from './tests-in';
import { judging, type Judge } from './truth';

/** What a rule comes to for one person. */
export interface JudgedRule {
  readonly rule: Rule;
  /** The condition alone, without exception or silence. */
  readonly when: Formula;
  /** The exception is established. */
  readonly excepted: Formula;
  /** Something that the rule is about was not answered; always so of a rule that is not about silence. */
  readonly silent: Formula;
  /** The rule holds, whether or not a fallback is reached. */
  readonly yes: Formula;
  readonly no: Formula;
}

/** What the rules make of one person. */
export interface JudgedPack {
  readonly rules: readonly JudgedRule[];
  /** The disposition is at least this urgent. */
  readonly atLeast: (disposition: Disposition) => Formula;
  /** Some rule holds. */
  readonly anyFinding: Formula;
}

/** How far down the scale a disposition stands; 0 is the most urgent. */
export const rankOf = (disposition: Disposition): number => dispositions.indexOf(disposition);

function judgeRule(logic: Logic, judge: Judge, rule: Rule): JudgedRule {
  const { all, any, not } = logic;
  const when = judge(rule.when);
  const excepted = rule.unless ? judge(rule.unless).yes : logic.no;
  const silences = rule.unanswered?.map((item) => judge({ item, answered: true }));
  const silent = silences ? any(silences.map(({ yes, no }) => not(any([yes, no])))) : logic.yes;
  return {
    rule,
    when: when.yes,
    excepted,
    silent,
    yes: all([when.yes, not(excepted), silent]),
    no: any([when.no, excepted, not(silent)]),
  };
}

/**
 * The most urgent finding decides. A fallback keeps silent only where something as urgent was found, so that it holds
 * or not makes no difference to how urgent the whole is; without any finding somebody in primary care reads the answers.
 */
function combine(logic: Logic, rules: readonly JudgedRule[]): JudgedPack {
  const anyFinding = logic.any(rules.map(({ yes }) => yes));
  const atLeast = (disposition: Disposition): Formula => {
    const asUrgent = rules.filter(({ rule }) => rankOf(rule.disposition) <= rankOf(disposition)).map(({ yes }) => yes);
    const readAnyway = rankOf(disposition) >= rankOf('primary-care') ? [logic.not(anyFinding)] : [];
    return logic.any([...asUrgent, ...readAnyway]);
  };
  return { rules, atLeast, anyFinding };
}

const linkIdsIn = (condition: Condition): readonly string[] => testsIn(condition).map(linkIdOf);

/** Every question on which each rule depends, those included that bring its questions into view. */
export function dependencies(pathway: Pathway): (rule: Rule) => ReadonlySet<string> {
  const items = itemsById(pathway.questionnaire);
  const withViews = (linkIds: readonly string[]): readonly string[] =>
    linkIds.flatMap((linkId) => {
      const shownWhen = items.get(linkId)?.shownWhen;
      return shownWhen ? [linkId, ...withViews(linkIdsIn(shownWhen))] : [linkId];
    });
  const known = new Map(
    pathway.rules.map((rule) => {
      const own = [...linkIdsIn(rule.when), ...(rule.unless ? linkIdsIn(rule.unless) : []), ...(rule.unanswered ?? [])];
      return [rule, new Set(withViews(own))] as const;
    }),
  );
  return (rule) => known.get(rule) ?? new Set();
}

/** Judges all rules for a person. */
export function judgePack(logic: Logic, pathway: Pathway, person: Person): JudgedPack {
  const judge = judging(logic, pathway, person);
  return combine(
    logic,
    pathway.rules.map((rule) => judgeRule(logic, judge, rule)),
  );
}

/** The rules for a person who differs from one already judged in a single answer: only what depends on it is new. */
export function rejudge(
  { logic, pathway, before }: { readonly logic: Logic; readonly pathway: Pathway; readonly before: JudgedPack },
  linkId: string,
  after: Person,
): JudgedPack {
  const judge = judging(logic, pathway, after);
  const dependsOn = dependencies(pathway);
  return combine(
    logic,
    before.rules.map((judged) => (dependsOn(judged.rule).has(linkId) ? judgeRule(logic, judge, judged.rule) : judged)),
  );
}

import { isBlank, type Answers } from '@myotome/questionnaire';
import { writeSentence, type AnswerOf } from './because';
import type { Terms } from './describe';
import { isShown, linkIdsOf, type Judging } from './judging';
import { prepare, stateOf, type Prepared, type PreparedRule, type RuleState, type TriagePathway } from './prepare';
import type { Finding, NotEstablished, TriageResult } from './result';
import { dispositions, isFlagged, type Disposition, type Rule } from './rule';
import { unknown } from './truth';

/** The answers that say something to a question that is asked: blanks and answers to hidden questions say nothing. */
function answersToShown({ placeOfItem }: Prepared, answers: Answers, judging: Judging): AnswerOf {
  return (linkId) => {
    const value = answers[linkId];
    return isBlank(value) || !isShown(judging, placeOfItem.get(linkId) ?? -1) ? undefined : value;
  };
}

function toFinding(rule: Rule, evidence: readonly string[], because: string): Finding {
  const { unverified, floor, suspects, action } = rule;
  return {
    rule: rule.id,
    label: rule.label,
    disposition: rule.disposition,
    because,
    evidence,
    sources: rule.sources,
    ...(unverified !== undefined && { unverified }),
    ...(floor !== undefined && { floor }),
    ...(suspects !== undefined && { suspects }),
    ...(action !== undefined && { action }),
  };
}

const none: readonly string[] = Object.freeze([]);

/** The answers that made a rule true, then the blanks it is about. */
function evidenceFor({ rule, when, answered }: PreparedRule, judging: Judging): readonly string[] {
  const evidence = linkIdsOf(judging, when);
  if (!answered || !rule.unanswered) return evidence;
  const blanks = rule.unanswered.filter((_, index) => judging.truths[answered[index] ?? -1] === unknown);
  return [...evidence, ...blanks];
}

/** The answers that rule it out; none as long as it is unknown. */
function evidenceAgainst({ rule, when, unless }: PreparedRule, state: RuleState, judging: Judging): readonly string[] {
  switch (state) {
    case 'ruled-out':
      return linkIdsOf(judging, when);
    case 'excepted':
      return linkIdsOf(judging, unless);
    case 'answered':
      return rule.unanswered ?? none;
    default:
      return none;
  }
}

function toNotEstablished(prepared: PreparedRule, state: RuleState, judging: Judging): NotEstablished {
  const { id, label, disposition } = prepared.rule;
  const isUnknown = state === 'unknown';
  return {
    rule: id,
    label,
    disposition,
    holds: isUnknown ? 'unknown' : 'no',
    evidence: evidenceAgainst(prepared, state, judging),
    missing: isUnknown ? linkIdsOf(judging, prepared.when) : none,
  };
}

interface Outcome {
  readonly findings: Finding[];
  readonly notEstablished: NotEstablished[];
}

interface Case {
  readonly judging: Judging;
  readonly answerOf: AnswerOf;
  readonly terms: Terms;
}

function judgeInto({ findings, notEstablished }: Outcome, prepared: PreparedRule, person: Case): void {
  const { judging, answerOf, terms } = person;
  const state = stateOf(prepared, judging.truths);
  if (state !== 'fires') notEstablished.push(toNotEstablished(prepared, state, judging));
  else {
    const because = writeSentence(prepared.sentence, answerOf, terms);
    findings.push(toFinding(prepared.rule, evidenceFor(prepared, judging), because));
  }
}

function runRules(prepared: Prepared, person: Case): Outcome {
  const outcome: Outcome = { findings: [], notEstablished: [] };
  for (const each of prepared.rules) judgeInto(outcome, each, person);
  for (const each of prepared.fallbacks) {
    const isReached = outcome.findings.some(({ disposition }) => dispositions.indexOf(disposition) <= each.rank);
    if (!isReached) judgeInto(outcome, each, person);
  }
  return outcome;
}

function mostUrgentFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => dispositions.indexOf(a.disposition) - dispositions.indexOf(b.disposition));
}

/**
 * Judges every rule of a pathway against one set of answers.
 * Answers to hidden questions are dropped first. Pure: the same pathway, answers and date give the same bytes.
 * @param authored the ISO date on which the answers were given; ages and durations are counted to it
 * @returns findings most urgent first, the rules that did not fire with why, and what nobody answered. Without any
 * finding the disposition is primary care, so that somebody reads the answers.
 */
export function triage(pathway: TriagePathway, answers: Answers, authored: string): TriageResult {
  const prepared = prepare(pathway);
  const judging = prepared.judging(answers, authored);
  const answerOf = answersToShown(prepared, answers, judging);
  const { findings, notEstablished } = runRules(prepared, { judging, answerOf, terms: pathway.terms });
  const sorted = mostUrgentFirst(findings);
  const disposition: Disposition = sorted[0]?.disposition ?? 'primary-care';
  const wanting = new Set(notEstablished.flatMap(({ missing }) => missing));
  return {
    pathway: pathway.id,
    version: pathway.version,
    disposition,
    flagged: isFlagged(disposition),
    findings: sorted,
    notEstablished,
    unknown: prepared.plan.items.map(({ linkId }) => linkId).filter((linkId) => wanting.has(linkId)),
  };
}

import { isBlank, type Answers, type Judgement } from '@myotome/questionnaire';
import { writeSentence, type AnswerOf } from './because';
import type { Terms } from './describe';
import { isShown, linkIdsOf, truthOf, type Judging } from './judging';
import { prepare, type Prepared, type PreparedRule, type TriagePathway } from './prepare';
import type { Finding, NotEstablished, TriageResult } from './result';
import { dispositions, isFlagged, moreUrgent, type Disposition, type Rule } from './rule';

/** The answers that say something to a question that is asked: blanks and answers to hidden questions say nothing. */
function answersToShown({ placeOfItem }: Prepared, answers: Answers, judging: Judging): AnswerOf {
  return (linkId) => {
    const value = answers[linkId];
    return isBlank(value) || !isShown(judging, placeOfItem.get(linkId) ?? -1) ? undefined : value;
  };
}

function judgementOf(node: number, judging: Judging): Judgement {
  const holds = truthOf(judging, node);
  const linkIds = linkIdsOf(judging, node);
  return holds === 'unknown' ? { holds, evidence: [], missing: linkIds } : { holds, evidence: linkIds, missing: [] };
}

function judgeRule({ rule, when, unless, answered }: PreparedRule, judging: Judging): Judgement {
  const judged = judgementOf(when, judging);
  if (judged.holds === 'no') return judged;
  if (unless !== undefined && truthOf(judging, unless) === 'yes')
    return { ...judgementOf(unless, judging), holds: 'no' };
  if (!answered || !rule.unanswered) return judged;
  const blanks = rule.unanswered.filter((_, index) => truthOf(judging, answered[index] ?? -1) === 'unknown');
  if (blanks.length === 0) return { holds: 'no', evidence: rule.unanswered, missing: [] };
  return judged.holds === 'yes' ? { ...judged, evidence: [...judged.evidence, ...blanks] } : judged;
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

function toNotEstablished(rule: Rule, { holds, evidence, missing }: Judgement): NotEstablished {
  const { id, label, disposition } = rule;
  return { rule: id, label, disposition, holds: holds === 'unknown' ? 'unknown' : 'no', evidence, missing };
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

function judgeInto(
  { findings, notEstablished }: Outcome,
  prepared: PreparedRule,
  { judging, answerOf, terms }: Case,
): void {
  const { rule, sentence } = prepared;
  const judged = judgeRule(prepared, judging);
  if (judged.holds !== 'yes') notEstablished.push(toNotEstablished(rule, judged));
  else findings.push(toFinding(rule, judged.evidence, writeSentence(sentence, answerOf, terms)));
}

function runRules(prepared: Prepared, person: Case): Outcome {
  const outcome: Outcome = { findings: [], notEstablished: [] };
  for (const each of prepared.rules) judgeInto(outcome, each, person);
  for (const each of prepared.fallbacks) {
    const own = each.rule.disposition;
    const isReached = outcome.findings.some(({ disposition }) => moreUrgent(disposition, own) === disposition);
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

import {
  allItems,
  evaluate,
  isBlank,
  itemsById,
  type Answers,
  type Facts,
  type Item,
  type Judgement,
  type Questionnaire,
} from '@myotome/questionnaire';
import { readSentence, writeSentence, type Piece } from './because';
import type { Terms } from './describe';
import type { Finding, NotEstablished, TriageResult } from './result';
import { dispositions, isFlagged, moreUrgent, type Disposition, type Rule } from './rule';

/** What triage needs of a pathway. */
export interface TriagePathway {
  readonly id: string;
  readonly version: string;
  readonly questionnaire: Questionnaire;
  readonly rules: readonly Rule[];
  readonly terms: Terms;
}

interface PreparedRule {
  readonly rule: Rule;
  readonly sentence: readonly Piece[];
}

interface Prepared {
  readonly items: ReadonlyMap<string, Item>;
  readonly order: readonly Item[];
  /** Most urgent first, then in the order of the pack; fallbacks apart. */
  readonly rules: readonly PreparedRule[];
  readonly fallbacks: readonly PreparedRule[];
}

/** What follows from a pathway alone is worked out once for each pathway; the key is held weakly. */
const preparations = new WeakMap<TriagePathway, Prepared>();

function prepare(pathway: TriagePathway): Prepared {
  const known = preparations.get(pathway);
  if (known) return known;
  const rank = (rule: Rule): number => dispositions.indexOf(rule.disposition);
  const rules = [...pathway.rules]
    .sort((a, b) => rank(a) - rank(b))
    .map((rule) => ({ rule, sentence: readSentence(rule.because) }));
  const prepared: Prepared = {
    items: itemsById(pathway.questionnaire),
    order: allItems(pathway.questionnaire),
    rules: rules.filter(({ rule }) => !rule.fallback),
    fallbacks: rules.filter(({ rule }) => rule.fallback),
  };
  preparations.set(pathway, prepared);
  return prepared;
}

/** The answers that say something to a question that is asked: blanks and answers to hidden questions are dropped. */
function answersToShown({ order, items }: Prepared, answers: Answers): Answers {
  const given = order.filter(({ linkId }) => !isBlank(answers[linkId]));
  const facts: Facts = {
    items,
    answers: Object.fromEntries(given.map(({ linkId }) => [linkId, answers[linkId]])),
    authored: '',
  };
  const shown = given.filter(({ shownWhen }) => shownWhen === undefined || evaluate(shownWhen, facts).holds === 'yes');
  return Object.fromEntries(shown.map(({ linkId }) => [linkId, answers[linkId]]));
}

/** The questions a rule is about that were asked and left blank. */
function blanksOf(rule: Rule, facts: Facts): readonly string[] {
  return (rule.unanswered ?? []).filter((item) => evaluate({ item, answered: true }, facts).holds === 'unknown');
}

function judgeRule(rule: Rule, facts: Facts): Judgement {
  const judged = evaluate(rule.when, facts);
  if (judged.holds === 'no') return judged;
  if (rule.unless) {
    const exception = evaluate(rule.unless, facts);
    if (exception.holds === 'yes') return { ...exception, holds: 'no' };
  }
  if (!rule.unanswered) return judged;
  const blanks = blanksOf(rule, facts);
  if (blanks.length === 0) return { holds: 'no', evidence: rule.unanswered, missing: [] };
  return judged.holds === 'yes' ? { ...judged, evidence: [...judged.evidence, ...blanks] } : judged;
}

function toFinding(
  { rule, sentence }: PreparedRule,
  judged: Judgement,
  because: { facts: Facts; terms: Terms },
): Finding {
  const { unverified, floor, suspects, action } = rule;
  return {
    rule: rule.id,
    label: rule.label,
    disposition: rule.disposition,
    because: writeSentence(sentence, because.facts.answers, because.terms),
    evidence: judged.evidence,
    sources: rule.sources,
    ...(unverified !== undefined && { unverified }),
    ...(floor !== undefined && { floor }),
    ...(suspects !== undefined && { suspects }),
    ...(action !== undefined && { action }),
  };
}

function toNotEstablished(rule: Rule, judged: Judgement): NotEstablished {
  return {
    rule: rule.id,
    label: rule.label,
    disposition: rule.disposition,
    holds: judged.holds === 'unknown' ? 'unknown' : 'no',
    evidence: judged.evidence,
    missing: judged.missing,
  };
}

interface Outcome {
  readonly findings: Finding[];
  readonly notEstablished: NotEstablished[];
}

function runRules(prepared: Prepared, facts: Facts, terms: Terms): Outcome {
  const outcome: Outcome = { findings: [], notEstablished: [] };
  const judgeInto = (each: PreparedRule): void => {
    const judged = judgeRule(each.rule, facts);
    if (judged.holds === 'yes') outcome.findings.push(toFinding(each, judged, { facts, terms }));
    else outcome.notEstablished.push(toNotEstablished(each.rule, judged));
  };
  prepared.rules.forEach(judgeInto);
  for (const each of prepared.fallbacks) {
    const reached = outcome.findings.some(
      ({ disposition }) => moreUrgent(disposition, each.rule.disposition) === disposition,
    );
    if (!reached) judgeInto(each);
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
  const facts: Facts = { items: prepared.items, answers: answersToShown(prepared, answers), authored };
  const { findings, notEstablished } = runRules(prepared, facts, pathway.terms);
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
    unknown: prepared.order.map(({ linkId }) => linkId).filter((linkId) => wanting.has(linkId)),
  };
}

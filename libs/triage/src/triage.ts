import { isBlank, type Answers } from '@myotome/questionnaire';
import { writeSentence, type AnswerOf } from './because';
import type { Terms } from './describe';
import { ownWordsFindings } from './own-words/findings';
import { isShown, linkIdsOf, want, wanted, type Judging } from './judging';
import { needed, type Gates } from './needed';
import { prepare, stateOf, type Prepared, type PreparedRule, type RuleState, type TriagePathway } from './prepare';
import type { Finding, NotEstablished, TriageResult } from './result';
import { isFlagged, type Disposition } from './rule';
import { unknown, yes } from './truth';

/** The answers that say something to a question that is asked: blanks and answers to hidden questions say nothing. */
function answersToShown({ placeOfItem }: Prepared, answers: Answers, judging: Judging): AnswerOf {
  return (linkId) => {
    const value = answers[linkId];
    return isBlank(value) || !isShown(judging, placeOfItem.get(linkId) ?? -1) ? undefined : value;
  };
}

const none: readonly string[] = Object.freeze([]);

/** One person, and what has been made of the answers so far. */
interface Case {
  readonly judging: Judging;
  readonly gates: Gates;
  readonly answers: Answers;
  readonly authored: string;
  readonly answerOf: AnswerOf;
  readonly terms: Terms;
}

/** The answers that made a rule true, none of which it could do without. */
function settledBy({ rule, when, taken }: PreparedRule, person: Case): readonly string[] {
  const { judging, gates, answers, authored } = person;
  const linkIds = linkIdsOf(judging, when);
  if (!taken) return linkIds;
  return taken(judging.truths, () =>
    Object.freeze(needed(gates, { condition: rule.when, linkIds, answers, authored })),
  );
}

/** The answers that made a rule true, then the blanks it is about. */
function evidenceFor(prepared: PreparedRule, person: Case): readonly string[] {
  const { rule, answered } = prepared;
  const { judging } = person;
  const evidence = settledBy(prepared, person);
  if (!answered || !rule.unanswered) return evidence;
  const blanks = rule.unanswered.filter((_, index) => judging.truths[answered[index] ?? -1] === unknown);
  return [...evidence, ...blanks];
}

/** What is said of a rule that did not fire: the answers that rule it out, or what is wanting. */
function toNotEstablished(
  prepared: PreparedRule,
  state: Exclude<RuleState, 'fires'>,
  judging: Judging,
): NotEstablished {
  const { rule, when, unless, notEstablished } = prepared;
  switch (state) {
    case 'ruled-out':
      return notEstablished('no', linkIdsOf(judging, when));
    case 'excepted':
      return notEstablished('no', linkIdsOf(judging, unless));
    case 'answered':
      return notEstablished('no', rule.unanswered ?? none);
    case 'unknown':
      return notEstablished('unknown', linkIdsOf(judging, when));
  }
}

interface Outcome {
  /** Most urgent first. */
  readonly findings: Finding[];
  /** Their places in the scale of dispositions. */
  readonly ranks: number[];
  readonly notEstablished: NotEstablished[];
}

/** Keeps a finding behind those that are as urgent; most come in that order already. */
function insert({ findings, ranks }: Outcome, rank: number, finding: Finding): void {
  let place = ranks.length;
  while (place > 0 && (ranks[place - 1] ?? 0) > rank) place -= 1;
  if (place === ranks.length) {
    findings.push(finding);
    ranks.push(rank);
  } else {
    findings.splice(place, 0, finding);
    ranks.splice(place, 0, rank);
  }
}

function judgeInto(outcome: Outcome, prepared: PreparedRule, person: Case): void {
  const { judging, answerOf, terms } = person;
  const state = stateOf(prepared, judging.truths);
  if (state !== 'fires') {
    if (state === 'unknown') want(judging, prepared.when);
    outcome.notEstablished.push(toNotEstablished(prepared, state, judging));
    return;
  }
  const because = writeSentence(prepared.sentence, answerOf, terms);
  insert(outcome, prepared.rank, { ...prepared.finding, because, evidence: evidenceFor(prepared, person) });
}

function runRules({ rules, fallbacks }: Prepared, person: Case): Outcome {
  const outcome: Outcome = { findings: [], ranks: [], notEstablished: [] };
  for (const each of rules) judgeInto(outcome, each, person);
  for (const each of fallbacks) {
    const isReached = (outcome.ranks[0] ?? Infinity) <= each.rank;
    if (!isReached) judgeInto(outcome, each, person);
  }
  return outcome;
}

/** Free text is read last and apart from the rules: it can only add to them. */
function readOwnWords({ ownWords }: Prepared, outcome: Outcome, { judging, answerOf }: Case): void {
  if (!ownWords) return;
  const isTrue = (node: number): boolean => judging.truths[node] === yes;
  for (const { rank, finding } of ownWordsFindings(ownWords, answerOf, isTrue)) insert(outcome, rank, finding);
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
  const person: Case = { judging, gates: prepared.gates, answers, authored, answerOf, terms: pathway.terms };
  const outcome = runRules(prepared, person);
  readOwnWords(prepared, outcome, person);
  const { findings, notEstablished } = outcome;
  const disposition: Disposition = findings[0]?.disposition ?? 'primary-care';
  return {
    pathway: pathway.id,
    version: pathway.version,
    disposition,
    flagged: isFlagged(disposition),
    findings,
    notEstablished,
    unknown: wanted(judging),
  };
}

import { itemsById } from '@myotome/questionnaire';
import { mentionedIn, readSentence, triage, type Rule } from '@myotome/triage';
import { checkMentions } from './check-questions';
import type { Pathway } from './pathway';

function checkSources(pathway: Pathway, rule: Rule): readonly string[] {
  const known = new Set(pathway.sources.map(({ key }) => key));
  const missing = rule.sources
    .filter((key) => !known.has(key))
    .map((key) => `Rule ${rule.id} cites ${key}, which is not among the sources.`);
  return rule.sources.length === 0 ? [`Rule ${rule.id} has no source.`] : missing;
}

function checkWords(pathway: Pathway, rule: Rule): readonly string[] {
  const items = itemsById(pathway.questionnaire);
  const unknown = [...mentionedIn(readSentence(rule.because)), ...(rule.unanswered ?? [])].filter(
    (linkId) => !items.has(linkId),
  );
  return unknown.map((linkId) => `Rule ${rule.id} speaks of ${linkId}, which is no question.`);
}

function checkSuspicions(pathway: Pathway, rule: Rule): readonly string[] {
  const known = new Set([...pathway.conditions.map(({ id }) => id), ...Object.keys(pathway.letterSubjects)]);
  return (rule.suspects ?? [])
    .filter((id) => !known.has(id))
    .map((id) => `Rule ${rule.id} suspects ${id}, which is neither on the checklist nor a letter's subject.`);
}

function checkConditions(pathway: Pathway, rule: Rule): readonly string[] {
  return [rule.when, ...(rule.unless ? [rule.unless] : [])].flatMap((condition) =>
    checkMentions(pathway, condition, `Rule ${rule.id}`),
  );
}

/** A rule without a case that fires it is untried; one that fires in every case tells nothing. */
function checkTried(pathway: Pathway): readonly string[] {
  const fired = pathway.cases.map(
    ({ answers, authored }) => new Set(triage(pathway, answers, authored).findings.map(({ rule }) => rule)),
  );
  return pathway.rules.flatMap(({ id }) => {
    const times = fired.filter((rules) => rules.has(id)).length;
    if (times === 0) return [`Rule ${id} fires in no worked case.`];
    return times === fired.length ? [`Rule ${id} fires in every worked case.`] : [];
  });
}

/** Without any answer a safe pathway still asks for somebody to look. */
function checkSilence(pathway: Pathway): readonly string[] {
  const silent = triage(pathway, {}, '2026-01-01');
  const safe = silent.findings.length > 0 && silent.disposition !== 'self-care';
  return safe ? [] : ['A questionnaire without answers must have a finding that asks for somebody to look.'];
}

/** Issues with rules. */
export function checkRules(pathway: Pathway): readonly string[] {
  const repeated = pathway.rules.filter(
    ({ id }, index) => pathway.rules.findIndex((other) => other.id === id) !== index,
  );
  return [
    ...repeated.map(({ id }) => `Rule ${id} is given twice.`),
    ...pathway.rules.flatMap((rule) => [
      ...checkSources(pathway, rule),
      ...checkWords(pathway, rule),
      ...checkSuspicions(pathway, rule),
      ...checkConditions(pathway, rule),
    ]),
    ...checkTried(pathway),
    ...checkSilence(pathway),
  ];
}

import { validate, withoutHidden, type AnswerProblem } from '@myotome/questionnaire';
import { dispositions, triage, type Finding } from '@myotome/triage';
import type { Pathway, WorkedCase } from './pathway';

/** A question left blank on purpose is no fault in a case that expects a rule about that silence. */
function isIntended(pathway: Pathway, worked: WorkedCase, { code, linkId }: AnswerProblem): boolean {
  if (code !== 'required') return false;
  return pathway.rules.some(({ id, unanswered }) => worked.expect.rules.includes(id) && unanswered?.includes(linkId));
}

function checkAnswersOf(pathway: Pathway, worked: WorkedCase): readonly string[] {
  const shown = withoutHidden(pathway.questionnaire, worked.answers);
  const hidden = Object.keys(worked.answers).filter((linkId) => !Object.hasOwn(shown, linkId));
  return [
    ...validate(pathway.questionnaire, worked.answers, worked.authored)
      .filter((problem) => !isIntended(pathway, worked, problem))
      .map(
        ({ linkId, code, detail }) =>
          `Case ${worked.id}: ${linkId} is ${code}${detail === undefined ? '' : ` (${detail})`}.`,
      ),
    ...hidden.map((linkId) => `Case ${worked.id} answers ${linkId}, which is hidden.`),
  ];
}

/** A rule may speak of silence only when silence is what it is about. */
function checkSentences(pathway: Pathway, findings: readonly Finding[], id: string): readonly string[] {
  const aboutSilence = new Set(pathway.rules.filter(({ unanswered }) => unanswered).map((rule) => rule.id));
  return findings
    .filter(({ rule, because }) => because.includes('not answered') && !aboutSilence.has(rule))
    .map(({ rule }) => `Case ${id}: rule ${rule} speaks of an answer that is missing.`);
}

function checkExpectation(pathway: Pathway, { id, answers, authored, expect }: WorkedCase): readonly string[] {
  const result = triage(pathway, answers, authored);
  const fired = result.findings.map(({ rule }) => rule);
  const wrong =
    result.disposition === expect.disposition
      ? []
      : [`Case ${id} comes out as ${result.disposition}, not ${expect.disposition}.`];
  const absent = expect.rules
    .filter((rule) => !fired.includes(rule))
    .map((rule) => `Case ${id} should fire rule ${rule}.`);
  const surplus = fired
    .filter((rule) => !expect.rules.includes(rule))
    .map((rule) => `Case ${id} should not fire rule ${rule}.`);
  return [...wrong, ...absent, ...surplus, ...checkSentences(pathway, result.findings, id)];
}

/** Issues with worked cases: malformed answers, unexpected outcomes, and dispositions that none reaches. */
export function checkCases(pathway: Pathway): readonly string[] {
  const reached = new Set(pathway.cases.map(({ expect }) => expect.disposition));
  return [
    ...dispositions
      .filter((disposition) => !reached.has(disposition))
      .map((disposition) => `No worked case is ${disposition}.`),
    ...pathway.cases.flatMap((worked) => [
      ...(worked.source.trim() === '' ? [`Case ${worked.id} names no source.`] : []),
      ...checkAnswersOf(pathway, worked),
      ...checkExpectation(pathway, worked),
    ]),
  ];
}

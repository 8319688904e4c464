import type { DifferentialRow } from '@myotome/differential';
import type { Disposition, Finding } from '@myotome/triage';
import type { LetterSection, Provenance, Sentence } from './document';
import type { ChecklistMark, LetterInput, TestRecord } from './input';
import { capital, dayInWords, ended, say, small1, template } from './words';

const markWords: Readonly<Record<ChecklistMark['mark'], string>> = {
  suspected: 'suspected',
  considered: 'considered',
  'to-test': 'to be tested for',
  'ruled-out': 'judged to be ruled out',
};

function considered(mark: ChecklistMark, row: DifferentialRow | undefined): readonly Sentence[] {
  const from: Provenance = { kind: 'checklist', condition: mark.condition };
  const list = (label: string, features: readonly string[]): readonly Sentence[] =>
    features.length > 0 ? [say(ended(`${label}: ${features.map(small1).join('; ')}`), from)] : [];
  return [
    say(`${row?.label ?? mark.condition}: ${markWords[mark.mark]} (${mark.by}).`, from),
    ...(mark.note ? [say(ended(mark.note), from)] : []),
    ...list('For', row?.for ?? []),
    ...list('Against', row?.against ?? []),
  ];
}

/** The conditions a clinician took a stand on, with what speaks for and against each. */
export function differential(input: LetterInput): LetterSection {
  const rowOf = (condition: string): DifferentialRow | undefined =>
    input.differential.find((row) => row.condition === condition);
  return {
    id: 'differential',
    title: 'Conditions considered',
    voice: 'clinician',
    layout: 'list',
    paragraphs: input.checklist.map((mark) => considered(mark, rowOf(mark.condition))),
  };
}

function testRow(test: TestRecord, input: LetterInput): readonly Sentence[] {
  const label = input.pathway.tests.find(({ id }) => id === test.test)?.label ?? test.test;
  const from: Provenance = { kind: 'record', field: `test.${test.test}` };
  const day = test.on ? dayInWords(test.on) : undefined;
  const words = test.result
    ? `${test.result}${day ? ` (${day})` : ''}`
    : `requested${day ? ` on ${day}` : ''}, result awaited`;
  return [say(label, template), say(words, from)];
}

/** Tests with results, tests still awaited, and the word that nobody should wait for them. */
export function tests(input: LetterInput): LetterSection {
  const own = input.tests ?? [];
  const pending = own.some((test) => !test.result);
  const none = own.length === 0 ? [[say('Results', template), say('No test has been recorded.', template)]] : [];
  const soon = input.decision.urgency === 'emergency' || input.decision.urgency === 'urgent-referral';
  const noDelay =
    pending || soon
      ? [[say('Please note', template), say('This referral does not wait for test results.', template)]]
      : [];
  return {
    id: 'tests',
    title: 'Tests',
    voice: 'clinician',
    layout: 'fields',
    paragraphs: [...own.map((test) => testRow(test, input)), ...none, ...noDelay],
  };
}

const dispositionWords: Readonly<Record<Disposition, string>> = {
  emergency: 'emergency',
  'urgent-referral': 'urgent referral',
  'routine-referral': 'routine referral',
  'primary-care': 'primary care',
  'self-care': 'self-care',
};

function findingRow(finding: Finding, input: LetterInput): readonly Sentence[] {
  const rule: Provenance = { kind: 'rule', rule: finding.rule };
  const evidence = finding.evidence.map((linkId): Provenance => ({ kind: 'answer', linkId }));
  const labels = finding.evidence.map((linkId) => small1(input.pathway.terms[linkId]?.label ?? linkId));
  const titleOf = (key: string): string => input.pathway.sources.find((source) => source.key === key)?.title ?? key;
  return [
    say(`${finding.rule} ${finding.label} (${dispositionWords[finding.disposition]}).`, rule),
    say(ended(capital(finding.because)), rule, ...evidence),
    ...(labels.length > 0 ? [say(`Answers: ${labels.join(', ')}.`, rule, ...evidence)] : []),
    say(ended(`Sources: ${finding.sources.map(titleOf).join('; ')}`), rule),
    ...(finding.unverified ? [say(ended(`Not confirmed by a source that was read: ${finding.unverified}`), rule)] : []),
  ];
}

/** Every rule that fired, with the answers that fired it and where it comes from. */
export function findings(input: LetterInput): LetterSection {
  const rows = input.triage.findings.map((finding) => findingRow(finding, input));
  return {
    id: 'findings',
    title: `Red flags and rules (${input.pathway.id}, version ${input.triage.version})`,
    voice: 'engine',
    layout: 'list',
    paragraphs:
      rows.length > 0 ? rows : [[say('No rule fired on these answers.', { kind: 'record', field: 'triage' })]],
  };
}

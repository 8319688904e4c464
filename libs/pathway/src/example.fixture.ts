import type { Pathway } from './pathway';

const wording = (text: string, codes: readonly string[] = []) => ({
  text,
  options: Object.fromEntries(codes.map((code) => [code, { text: code }])),
});

const nobody = { emergency: [], 'urgent-referral': [], 'routine-referral': [], 'primary-care': [], 'self-care': [] };

/** The smallest sound pathway: one question, a rule and a case for each disposition, and a fallback. */
export const example: Pathway = {
  id: 'example',
  version: '1.0.0',
  title: 'Example',
  statement: {
    intendedUse: 'Tests.',
    intendedUsers: 'Developers.',
    patients: 'Nobody.',
    inputs: [{ input: 'How soon', whenMissing: 'Somebody looks.' }],
    logic: ['One answer, one rule.'],
    limits: ['It is an example.'],
    reviewed: null,
    reviewDue: '2030-01-01',
  },
  questionnaire: {
    id: 'example',
    version: '1.0.0',
    topics: [
      {
        id: 'only',
        items: [
          { linkId: 'how-soon', type: 'choice', options: ['now', 'soon', 'later', 'sometime', 'never'] },
          { linkId: 'why', type: 'text', shownWhen: { item: 'how-soon', is: 'now' } },
        ],
      },
    ],
  },
  words: {
    en: {
      subject: 'An example',
      wording: {
        language: 'en',
        title: 'Example',
        topics: { only: { title: 'Only' } },
        items: {
          'how-soon': wording('How soon?', ['now', 'soon', 'later', 'sometime', 'never']),
          why: wording('Why?'),
        },
      },
      advice: { next: nobody, whileYouWait: ['Call {emergency} if it is worse.'], comeBackIf: [] },
      stops: { now: { heading: 'Now', whileYouWait: [] } },
    },
  },
  terms: {
    'how-soon': {
      label: 'How soon',
      phrases: { now: 'now', soon: 'soon', later: 'later', sometime: 'some time', never: 'never' },
    },
    why: { label: 'Why', frame: '{value}' },
  },
  rules: [
    rule('E1', 'emergency', 'now'),
    rule('U1', 'urgent-referral', 'soon'),
    rule('R1', 'routine-referral', 'later'),
    rule('S1', 'self-care', 'never'),
    {
      ...rule('P0', 'primary-care', 'sometime'),
      when: { all: [] },
      unless: { item: 'how-soon', is: 'never' },
      fallback: true,
      because: 'Nothing else.',
    },
  ],
  redFlagAnswers: [{ linkId: 'how-soon', values: ['sometime', 'later', 'soon', 'now'], ordered: true }],
  conditions: [],
  examination: [],
  tests: [],
  panels: [],
  sources: [{ key: 'A', title: 'A document', url: 'https://example.org', read: 'primary' }],
  stops: [{ id: 'now', linkId: 'how-soon', values: ['now'], call: 'emergency' }],
  cases: [
    worked('now', 'emergency', 'E1'),
    worked('soon', 'urgent-referral', 'U1'),
    worked('later', 'routine-referral', 'R1'),
    worked('sometime', 'primary-care', 'P0'),
    worked('never', 'self-care', 'S1'),
  ],
  letterSubjects: { als: 'Suspected' },
  letterNarrative: { sentences: [], scales: [], suspicions: {} },
};

function rule(
  id: string,
  disposition: Pathway['rules'][number]['disposition'],
  code: string,
): Pathway['rules'][number] {
  return {
    id,
    label: id,
    disposition,
    when: { item: 'how-soon', is: code },
    because: 'Says {how-soon}.',
    sources: ['A'],
    grade: 'inference',
    suspects: ['als'],
  };
}

function worked(
  code: string,
  disposition: Pathway['rules'][number]['disposition'],
  fires: string,
): Pathway['cases'][number] {
  return {
    id: code,
    title: code,
    source: 'Made for the test',
    authored: '2026-10-05',
    answers: { 'how-soon': code },
    expect: { disposition, rules: [fires] },
  };
}

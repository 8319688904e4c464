import { bodyRegions, type Answers, type Item } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import type { Disposition, Rule } from '@myotome/triage';

const nobody = { emergency: [], 'urgent-referral': [], 'routine-referral': [], 'primary-care': [], 'self-care': [] };

const items: readonly Item[] = [
  { linkId: 'collapse', type: 'boolean', required: true },
  { linkId: 'birth', type: 'date', required: true },
  { linkId: 'symptoms', type: 'multi', options: ['weak', 'numb', 'none'], exclusive: 'none', required: true },
  { linkId: 'onset', type: 'month' },
  {
    linkId: 'places',
    type: 'multi',
    options: bodyRegions,
    shownWhen: { item: 'symptoms', includes: 'weak' },
  },
  {
    linkId: 'course',
    type: 'choice',
    options: ['better', 'same', 'worse', 'unsure'],
    unsure: 'unsure',
    shownWhen: { item: 'symptoms', includes: 'weak' },
  },
  { linkId: 'cause', type: 'choice', options: ['old-injury', 'unknown'] },
  { linkId: 'falls', type: 'integer', min: 0, max: 99 },
  { linkId: 'words', type: 'text' },
];

const told: Pick<Rule, 'because' | 'sources' | 'grade'> = { because: 'Told.', sources: ['A'], grade: 'inference' };
const rule = (
  id: string,
  disposition: Disposition,
  rest: Omit<Rule, 'id' | 'label' | 'disposition' | keyof typeof told>,
): Rule => ({
  id,
  label: id,
  disposition,
  ...told,
  ...rest,
});

const weak = { item: 'symptoms', includes: 'weak' } as const;
const oldInjury = { item: 'cause', is: 'old-injury' } as const;

const rules: readonly Rule[] = [
  rule('E1', 'emergency', { when: { item: 'collapse', is: true } }),
  rule('U1', 'urgent-referral', { when: { all: [weak, { item: 'course', is: 'worse' }] }, unless: oldInjury }),
  rule('R1', 'routine-referral', { when: { all: [weak, { regions: 'places', atLeast: 2 }] } }),
  rule('R2', 'routine-referral', { when: { item: 'falls', min: 2 }, unless: { monthsSince: 'onset', min: 24 } }),
  rule('P1', 'primary-care', { when: { item: 'symptoms', includes: 'numb' } }),
  rule('P2', 'primary-care', { when: { all: [weak, { yearsSince: 'birth', min: 50 }] } }),
  rule('X1', 'primary-care', { when: { all: [] }, unanswered: ['collapse', 'birth', 'symptoms'] }),
  rule('S1', 'self-care', { when: { item: 'symptoms', includes: 'none' } }),
  rule('P0', 'primary-care', { when: { all: [] }, unless: { item: 'symptoms', includes: 'none' }, fallback: true }),
];

const clear: Answers = { collapse: false, birth: '1990-01-05', symptoms: ['none'] };

const worked = (
  id: string,
  { disposition, rules: fired }: Pathway['cases'][number]['expect'],
  answers: Answers,
): Pathway['cases'][number] => ({
  id,
  title: id,
  source: 'Made for the test',
  authored: '2026-10-05',
  answers: { ...clear, ...answers } as Pathway['cases'][number]['answers'],
  expect: { disposition, rules: fired },
});

const frames = Object.fromEntries(
  items.map(({ linkId, type, options }) => {
    const codes = type === 'boolean' ? ['true', 'false'] : (options ?? []);
    const phrases = Object.fromEntries(codes.map((code) => [code, code]));
    return [linkId, { label: linkId, ...(codes.length > 0 ? { phrases } : { frame: '{value}' }) }];
  }),
);

const wording = Object.fromEntries(
  items.map(({ linkId, options = [] }) => [
    linkId,
    { text: linkId, options: Object.fromEntries(options.map((code) => [code, { text: code }])) },
  ]),
);

/**
 * A small sound pathway with one of everything that can go wrong: a safety question, questions that open others, a list
 * with "none", an "unsure", a date, a month, a number, regions, an exception, a safeguard and a fallback.
 */
export const small: Pathway = {
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  statement: {
    intendedUse: 'Tests.',
    intendedUsers: 'Developers.',
    patients: 'Nobody.',
    inputs: [{ input: 'Symptoms', whenMissing: 'Somebody looks.' }],
    logic: ['Few rules.'],
    limits: ['It is an example.'],
    reviewed: null,
    reviewDue: '2030-01-01',
  },
  questionnaire: { id: 'small', version: '1.0.0', topics: [{ id: 'only', items }] },
  words: {
    en: {
      subject: 'An example',
      wording: { language: 'en', title: 'Small', topics: { only: { title: 'Only' } }, items: wording },
      advice: { next: nobody, whileYouWait: [], comeBackIf: [] },
      stops: { collapse: { heading: 'Now', whileYouWait: [] } },
    },
  },
  terms: frames,
  rules,
  redFlagAnswers: [
    { linkId: 'collapse', values: [true] },
    { linkId: 'birth', atLeast: 0, over: [] },
    { linkId: 'symptoms', values: ['weak', 'numb'] },
    { linkId: 'places', values: bodyRegions },
    { linkId: 'course', values: ['worse'] },
    { linkId: 'falls', atLeast: 1 },
  ],
  conditions: [],
  examination: [],
  tests: [],
  panels: [],
  sources: [{ key: 'A', title: 'A document', url: 'https://example.org', read: 'primary' }],
  stops: [{ id: 'collapse', linkId: 'collapse', values: [true], call: 'emergency' }],
  cases: [
    worked('collapsed', { disposition: 'emergency', rules: ['E1', 'S1'] }, { collapse: true }),
    worked('worse', { disposition: 'urgent-referral', rules: ['U1'] }, { symptoms: ['weak'], course: 'worse' }),
    worked(
      'spread',
      { disposition: 'routine-referral', rules: ['R1'] },
      { symptoms: ['weak'], places: ['neck', 'trunk'] },
    ),
    worked('falls', { disposition: 'routine-referral', rules: ['R2', 'S1'] }, { falls: 3 }),
    worked('numb', { disposition: 'primary-care', rules: ['P1'] }, { symptoms: ['numb'] }),
    worked('older', { disposition: 'primary-care', rules: ['P2'] }, { birth: '1960-01-05', symptoms: ['weak'] }),
    worked('silent', { disposition: 'primary-care', rules: ['X1', 'S1'] }, { collapse: undefined }),
    worked('weak', { disposition: 'primary-care', rules: ['P0'] }, { symptoms: ['weak'] }),
    worked('well', { disposition: 'self-care', rules: ['S1'] }, { words: 'Nothing.' }),
  ],
  letterSubjects: {},
  letterNarrative: { sentences: [], scales: [], suspicions: {} },
};

/** The small pathway with one rule changed, or left out. */
export function withRule(id: string, change?: Partial<Rule>): Pathway {
  return {
    ...small,
    rules: small.rules.flatMap((one) => (one.id === id ? (change ? [{ ...one, ...change }] : []) : [one])),
  };
}

/** The small pathway with one more rule. */
export function withMore(more: Pick<Rule, 'id' | 'disposition' | 'when'> & Partial<Rule>): Pathway {
  return { ...small, rules: [...small.rules, { label: more.id, ...told, ...more }] };
}

/** The small pathway with one question changed. */
export function withItem(linkId: string, change: Partial<Item>): Pathway {
  const changedItems = items.map((item) => (item.linkId === linkId ? { ...item, ...change } : item));
  return { ...small, questionnaire: { ...small.questionnaire, topics: [{ id: 'only', items: changedItems }] } };
}

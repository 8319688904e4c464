import type { CatalogueCondition, CatalogueRule, CatalogueView } from '@myotome/contract';

const rule = (id: string, label: string, change: Partial<CatalogueRule> = {}): CatalogueRule => ({
  id,
  label,
  disposition: 'urgent-referral',
  when: [{ depth: 0, words: 'Symptoms noticed: weakness', group: false }],
  unless: [],
  unanswered: [],
  fallback: false,
  because: 'Weakness of the {Sites of weakness}[, {Course of the weakness}].',
  grade: 'guideline',
  gradeWords: 'A guideline names this picture.',
  unverified: null,
  floor: null,
  action: null,
  suspects: [],
  sources: ['NG127'],
  examples: null,
  ...change,
});

const condition = (id: string, label: string, change: Partial<CatalogueCondition> = {}): CatalogueCondition => ({
  id,
  label,
  group: 'junction',
  urgency: 'urgent-referral',
  urgencyUnverified: false,
  always: false,
  for: [{ words: 'Drooping lids', grade: 'strong', unverified: false }],
  against: [],
  examine: ['Sustained upgaze'],
  tests: [{ label: 'Acetylcholine receptor antibody', note: null, doNotWait: true }],
  sources: ['NG127'],
  ...change,
});

/** A small catalogue, on which specs build. */
export const catalogueFixture: CatalogueView = {
  pathway: 'motor',
  version: '1.0.0',
  title: 'Motor symptoms',
  statement: {
    intendedUse: 'To suggest how soon a clinician must look.',
    intendedUsers: 'Doctors and nurses.',
    patients: 'Adults.',
    inputs: [{ input: 'Answers', whenMissing: 'A blank is never a no.' }],
    logic: ['Each rule is a pattern of answers.'],
    limits: ['It was not tried on patients.'],
    reviewed: null,
    reviewDue: '2099-05-31',
  },
  figures: {
    measuredOn: '3 written vignettes.',
    caveats: ['They are not patients.'],
    figures: [
      { id: 'a', label: 'Unsafe', result: '1/3 (33.3 %)', interval: '6.2 % to 79.2 %', goal: 'none', met: false },
      { id: 'b', label: 'Exact', result: '2/3 (66.7 %)', interval: '20.8 % to 93.9 %', goal: '', met: null },
    ],
  },
  rules: [
    rule('E1', 'Sudden stroke-like signs', { disposition: 'emergency', action: 'Call the patient now.' }),
    rule('U3', 'Progressive weakness', { unverified: 'The two-week target.', floor: 'routine-referral' }),
    rule('U4', 'Foot drop', {
      grade: 'inference',
      sources: ['unsourced'],
      unless: Array.from({ length: 6 }, (_, index) => ({ depth: 0, words: `Exception ${index}`, group: false })),
    }),
    rule('W-numb', 'Own words: numb between the legs', {
      disposition: 'emergency',
      grade: 'inference',
      unverified: 'That these words mean it.',
      examples: { found: ['It has gone numb down there'], left: ['My foot fell asleep'] },
    }),
    rule('P0', 'Not settled by any rule', { disposition: 'primary-care', fallback: true, unanswered: ['Onset'] }),
  ],
  conditions: [
    condition('mg', 'Myasthenia gravis', { always: true }),
    condition('lems', 'Lambert-Eaton syndrome', { urgency: 'routine-referral', urgencyUnverified: true }),
  ],
  panels: [
    {
      id: 'signs',
      kind: 'signs',
      title: 'Motor signs by region',
      note: 'Never summed up.',
      lines: [{ label: 'Tongue wasted', unverified: null }],
      sources: ['NG127'],
    },
  ],
  coverage: {
    rows: [
      { group: 'Guideline', name: 'Weakness over months', sources: ['NG127'], rules: ['U3'], note: null },
      { group: 'Guideline', name: 'Pulses', sources: ['NG127'], rules: [], note: 'Shows on examination.' },
    ],
    rulesOfTheirOwn: [{ rule: 'P0', why: 'Silence is never health.' }],
  },
  sources: [
    {
      key: 'NG127',
      title: 'Suspected neurological conditions',
      year: 2023,
      url: 'https://www.nice.org.uk/guidance/ng127',
      read: 'secondary',
      rules: ['E1', 'U3', 'P0'],
      conditions: ['Myasthenia gravis'],
    },
    { key: 'unsourced', title: 'General clinical knowledge', url: '', read: 'not-read', rules: ['U4'], conditions: [] },
    { key: 'Singh2011', title: 'Cramps', year: 2011, url: '', read: 'primary', rules: [], conditions: [] },
  ],
};

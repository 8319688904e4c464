import { missingBeforeReferral } from './before-referral';
import { checkExamination } from './check-examination';
import type { DifferentialRow } from './condition';
import type { ExaminationItem } from './examination';
import { clinicianAnswers, clinicianQuestions } from './examination-questions';

const items: readonly ExaminationItem[] = [
  { id: 'power.grip', label: 'Grip', group: 'Power', sided: true, values: [{ code: '5', label: '5/5' }] },
  {
    id: 'gait.pattern',
    label: 'Gait',
    group: 'Gait',
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'stiff', label: 'stiff' },
    ],
  },
  {
    id: 'breathing.cough-flow',
    label: 'Peak cough flow',
    group: 'Breathing',
    values: [],
    measure: { unit: 'L/min', min: 20, max: 900, decimals: 0, abnormalBelow: 270 },
  },
  {
    id: 'breathing.vital-capacity',
    label: 'Vital capacity',
    group: 'Breathing',
    values: [],
    measure: { unit: 'L', min: 0.2, max: 9, decimals: 1 },
  },
];
const asking = {
  examination: items,
  tests: [
    { id: 'tsh', label: 'TSH' },
    { id: 'ck', label: 'Creatine kinase', meanings: [{ code: 'raised', label: 'raised' }] },
  ],
};

describe('an examination and its tests asked as questions', () => {
  it('asks a sided item of both sides, a measured one for a number, and each test for what it means', () => {
    expect(clinicianQuestions(asking)).toEqual([
      { linkId: 'exam.power.grip.right', type: 'choice', options: ['5'] },
      { linkId: 'exam.power.grip.left', type: 'choice', options: ['5'] },
      { linkId: 'exam.gait.pattern', type: 'choice', options: ['normal', 'stiff'] },
      { linkId: 'exam.breathing.cough-flow', type: 'decimal', min: 20, max: 900 },
      { linkId: 'exam.breathing.vital-capacity', type: 'decimal', min: 0.2, max: 9 },
      { linkId: 'test.tsh', type: 'choice', options: ['normal', 'abnormal'] },
      { linkId: 'test.ck', type: 'choice', options: ['raised'] },
    ]);
  });

  it('answers each question with the last finding recorded', () => {
    expect(
      clinicianAnswers(asking, {
        findings: [
          { item: 'gait.pattern', value: 'stiff' },
          { item: 'power.grip', side: 'left', value: '5' },
          { item: 'gait.pattern', value: 'normal' },
        ],
      }),
    ).toEqual({ 'exam.gait.pattern': 'normal', 'exam.power.grip.left': '5' });
  });

  it('reads a measured value as a number, and leaves a result that is awaited unanswered', () => {
    expect(
      clinicianAnswers(asking, {
        findings: [{ item: 'breathing.cough-flow', value: '260' }],
        results: [{ test: 'tsh' }, { test: 'ck', meaning: 'raised', value: '870 U/L' }],
      }),
    ).toStrictEqual({ 'exam.breathing.cough-flow': 260, 'test.ck': 'raised' });
    expect(clinicianAnswers(asking, {})).toStrictEqual({});
  });
});

describe('checking recorded findings', () => {
  it('accepts what the examination offers', () => {
    const findings = [
      { item: 'power.grip', side: 'left', value: '5' } as const,
      { item: 'gait.pattern', value: 'normal' },
    ];
    expect(checkExamination(items, findings)).toEqual([]);
  });

  it.each([
    ['gait.pattern', 'stiff'],
    ['breathing.cough-flow', '20'],
    ['breathing.cough-flow', '900'],
    ['breathing.vital-capacity', '0.2'],
    ['breathing.vital-capacity', '4'],
  ])('accepts for %s the value %s', (item, value) => {
    expect(checkExamination(items, [{ item, value }])).toEqual([]);
  });

  it.each([
    [{ item: 'power.nose', value: '5' }, 'unknown-item'],
    [{ item: 'power.grip', side: 'right', value: '6' }, 'unknown-value'],
    [{ item: 'power.grip', value: '5' }, 'side-wanted'],
    [{ item: 'gait.pattern', side: 'left', value: 'normal' }, 'side-not-wanted'],
    [{ item: 'breathing.cough-flow', value: 'weak' }, 'not-a-number'],
    [{ item: 'breathing.cough-flow', value: '260.5' }, 'not-a-number'],
    [{ item: 'breathing.cough-flow', value: '12345' }, 'not-a-number'],
    [{ item: 'breathing.cough-flow', value: 'about 260' }, 'not-a-number'],
    [{ item: 'breathing.vital-capacity', value: '4.25' }, 'not-a-number'],
    [{ item: 'breathing.vital-capacity', value: '4x2' }, 'not-a-number'],
    [{ item: 'breathing.cough-flow', value: '19' }, 'out-of-range'],
    [{ item: 'breathing.cough-flow', value: '901' }, 'out-of-range'],
  ] as const)('names what is wrong with %j', (finding, code) => {
    expect(checkExamination(items, [finding])).toMatchObject([{ item: finding.item, code }]);
  });

  it('refuses two findings on one item and side', () => {
    const grip = { item: 'power.grip', side: 'left', value: '5' } as const;
    expect(checkExamination(items, [grip, { ...grip, side: 'right' }, grip])).toEqual([
      { item: 'power.grip', side: 'left', code: 'repeated-finding' },
    ]);
  });
});

describe('what a referral still lacks', () => {
  const row = (
    condition: string,
    standing: DifferentialRow['standing'],
    tests: DifferentialRow['tests'],
  ): DifferentialRow => ({
    condition,
    label: condition,
    standing,
    for: [],
    against: [],
    missing: [],
    examine: [],
    tests,
    urgency: 'primary-care',
    sources: [],
  });
  const rows = [
    row('als', 'most-in-keeping', [{ test: 'ck', doNotWait: true }, { test: 'tsh' }]),
    row('thyroid', 'possible', [{ test: 'tsh' }]),
    row('myositis', 'possible', [{ test: 'ck' }]),
    row('lyme', 'less-likely', [{ test: 'lyme' }]),
  ];

  it('names the groups nobody has examined', () => {
    const findings = [{ item: 'power.grip', side: 'left', value: '5' } as const];
    expect(missingBeforeReferral({ items, findings }, []).examination).toEqual(['Gait', 'Breathing']);
  });

  it('asks for the tests of leading conditions only, and says which must not delay the referral', () => {
    expect(missingBeforeReferral({ items, findings: [] }, rows).tests).toEqual([
      { test: 'ck', conditions: ['als', 'myositis'], doNotWait: true },
      { test: 'tsh', conditions: ['als', 'thyroid'], doNotWait: false },
    ]);
    expect(missingBeforeReferral({ items, findings: [] }, rows, ['ck', 'tsh']).tests).toEqual([]);
  });
});

import { missingBeforeReferral } from './before-referral';
import { checkExamination } from './check-examination';
import type { DifferentialRow } from './condition';
import type { ExaminationItem } from './examination';
import { examinationAnswers, examinationQuestions } from './examination-questions';

const items: readonly ExaminationItem[] = [
  { id: 'power.grip', label: 'Grip', group: 'Power', sided: true, values: [{ code: '5', label: '5/5' }] },
  { id: 'gait.pattern', label: 'Gait', group: 'Gait', values: [{ code: 'normal', label: 'normal' }] },
];

describe('an examination asked as questions', () => {
  it('asks a sided item of both sides and others once', () => {
    expect(examinationQuestions(items).map((item) => item.linkId)).toEqual([
      'exam.power.grip.right',
      'exam.power.grip.left',
      'exam.gait.pattern',
    ]);
  });

  it('answers each question with the last finding recorded', () => {
    expect(
      examinationAnswers([
        { item: 'gait.pattern', value: 'stiff' },
        { item: 'power.grip', side: 'left', value: '5' },
        { item: 'gait.pattern', value: 'normal' },
      ]),
    ).toEqual({ 'exam.gait.pattern': 'normal', 'exam.power.grip.left': '5' });
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
    [{ item: 'power.nose', value: '5' }, 'unknown-item'],
    [{ item: 'power.grip', side: 'right', value: '6' }, 'unknown-value'],
    [{ item: 'power.grip', value: '5' }, 'side-wanted'],
    [{ item: 'gait.pattern', side: 'left', value: 'normal' }, 'side-not-wanted'],
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
    row('lyme', 'less-likely', [{ test: 'lyme' }]),
  ];

  it('names the groups nobody has examined', () => {
    const findings = [{ item: 'power.grip', side: 'left', value: '5' } as const];
    expect(missingBeforeReferral({ items, findings }, []).examination).toEqual(['Gait']);
  });

  it('asks for the tests of leading conditions only, and says which must not delay the referral', () => {
    expect(missingBeforeReferral({ items, findings: [] }, rows).tests).toEqual([
      { test: 'ck', conditions: ['als'], doNotWait: true },
      { test: 'tsh', conditions: ['als', 'thyroid'], doNotWait: false },
    ]);
    expect(missingBeforeReferral({ items, findings: [] }, rows, ['ck', 'tsh']).tests).toEqual([]);
  });
});

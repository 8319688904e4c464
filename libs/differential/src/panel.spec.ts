import type { ExaminationItem, TestKind } from './examination';
import { readPanel, type Panel } from './panel';

const examination: readonly ExaminationItem[] = [
  {
    id: 'jerk',
    label: 'Jerk',
    group: 'Reflexes',
    sided: true,
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'brisk', label: 'brisk', abnormal: true },
    ],
  },
];
const tests: readonly TestKind[] = [{ id: 'scan', label: 'Scan' }];
const asking = { examination, tests };

const panel: Panel = {
  id: 'signs',
  kind: 'signs',
  title: 'Signs',
  note: 'For clinicians.',
  sources: ['A'],
  lines: [
    {
      id: 'brisk',
      label: 'A brisk jerk',
      when: {
        any: [
          { item: 'exam.jerk.right', is: 'brisk' },
          { item: 'exam.jerk.left', is: 'brisk' },
        ],
      },
    },
    { id: 'scanned', label: 'Scan normal', when: { item: 'test.scan', is: 'normal' }, unverified: 'The wording.' },
    { id: 'told', label: 'Told by the patient', when: { item: 'weak', is: true } },
  ],
};

const statesOf = (found: Parameters<typeof readPanel>[2]) =>
  readPanel(panel, asking, found).lines.map(({ state }) => state);

describe('a panel', () => {
  it('says nothing of what was not examined', () => {
    expect(statesOf({})).toEqual(['not-examined', 'not-examined', 'not-examined']);
  });

  it('is met by one sign and not met only when both sides were examined', () => {
    const right = { item: 'jerk', side: 'right' } as const;
    expect(statesOf({ findings: [{ ...right, value: 'brisk' }] })[0]).toBe('met');
    expect(statesOf({ findings: [{ ...right, value: 'normal' }] })[0]).toBe('not-examined');
    expect(
      statesOf({
        findings: [
          { ...right, value: 'normal' },
          { item: 'jerk', side: 'left', value: 'normal' },
        ],
      })[0],
    ).toBe('not-met');
  });

  it('names what settled a line and what is wanting, with the mark of doubt', () => {
    const { lines } = readPanel(panel, asking, {
      findings: [{ item: 'jerk', side: 'right', value: 'normal' }],
      results: [{ test: 'scan', meaning: 'normal' }],
    });
    expect(lines[0]).toMatchObject({ evidence: [], missing: ['exam.jerk.left'] });
    expect(Object.keys(lines[0] ?? {})).not.toContain('unverified');
    expect(lines[1]).toEqual({
      id: 'scanned',
      label: 'Scan normal',
      state: 'met',
      evidence: ['test.scan'],
      missing: [],
      unverified: 'The wording.',
    });
  });

  it('keeps its title, note and sources', () => {
    expect(readPanel(panel, asking, {})).toMatchObject({
      id: 'signs',
      kind: 'signs',
      title: 'Signs',
      note: 'For clinicians.',
      sources: ['A'],
    });
  });

  it('leaves a result that is awaited open', () => {
    expect(statesOf({ results: [{ test: 'scan', value: 'requested' }] })[1]).toBe('not-examined');
  });
});

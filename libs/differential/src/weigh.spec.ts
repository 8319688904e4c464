import type { Condition, Questionnaire } from '@myotome/questionnaire';
import type { DifferentialCondition, Grade } from './condition';
import type { ExaminationItem, TestKind } from './examination';
import { toldIn } from './told';
import { weigh } from './weigh';

const questionnaire = {
  id: 'demo',
  version: '1.0.0',
  topics: [
    {
      id: 'only',
      items: [
        { linkId: 'weak', type: 'boolean' },
        { linkId: 'numb', type: 'boolean' },
        { linkId: 'began', type: 'month' },
      ],
    },
  ],
} as const satisfies Questionnaire;

const examination: readonly ExaminationItem[] = [
  {
    id: 'power.grip',
    label: 'Grip',
    group: 'Power',
    sided: true,
    values: [
      { code: '5', label: '5/5' },
      { code: '3', label: '3/5', abnormal: true },
    ],
  },
];

const tests: readonly TestKind[] = [{ id: 'grip-test', label: 'Grip test' }];

const feature = (when: Condition, text: string, grade: Grade = 'moderate') => ({ when, text, grade });
const weak: Condition = { item: 'weak', is: true };
const numb: Condition = { item: 'numb', is: true };

function condition(id: string, parts: Partial<DifferentialCondition>): DifferentialCondition {
  return {
    id,
    label: id,
    group: 'benign',
    for: [],
    against: [],
    examine: [],
    tests: [],
    urgency: 'primary-care',
    sources: ['SOURCE'],
    ...parts,
  };
}

const standingFor = (grade: Grade | undefined, contrary: Grade | undefined): string | undefined =>
  weigh(
    {
      questionnaire,
      examination,
      tests,
      conditions: [
        condition('it', {
          for: grade ? [feature(weak, 'weak', grade)] : [],
          against: contrary ? [feature(numb, 'numb', contrary)] : [],
        }),
      ],
    },
    { answers: { weak: true, numb: true }, authored: '2026-11-22' },
  )[0]?.standing;

describe('weighing a differential', () => {
  it.each([
    ['strong', undefined, 'most-in-keeping'],
    ['strong', 'weak', 'most-in-keeping'],
    ['strong', 'moderate', 'most-in-keeping'],
    ['strong', 'strong', 'possible'],
    ['moderate', undefined, 'possible'],
    ['moderate', 'weak', 'possible'],
    ['moderate', 'moderate', 'to-exclude'],
    ['moderate', 'strong', 'less-likely'],
    ['weak', undefined, 'to-exclude'],
    ['weak', 'weak', 'to-exclude'],
    ['weak', 'moderate', 'less-likely'],
    ['weak', 'strong', 'less-likely'],
    [undefined, undefined, 'less-likely'],
    [undefined, 'weak', 'less-likely'],
    [undefined, 'moderate', 'less-likely'],
    [undefined, 'strong', 'less-likely'],
  ] as const)('places %s for and %s against as %s', (grade, contrary, standing) => {
    expect(standingFor(grade, contrary)).toBe(standing);
  });

  const pathway = {
    questionnaire,
    examination,
    tests,
    conditions: [
      condition('nothing-known', { for: [feature({ item: 'exam.power.grip.left', in: ['3'] }, 'weak left grip')] }),
      condition('lesser', { for: [feature(weak, 'weakness', 'moderate')] }),
      condition('greater', { for: [feature(weak, 'weakness', 'moderate'), feature(numb, 'numbness', 'moderate')] }),
      condition('contrary', {
        for: [feature(weak, 'weakness', 'strong')],
        against: [feature(numb, 'numbness', 'strong')],
      }),
      condition('reachable', { always: true }),
    ],
  };
  const known = { answers: { weak: true, numb: true }, authored: '2026-11-22' };

  it('keeps every condition, ordered by standing, then weight, then the order of the list', () => {
    expect(weigh(pathway, known).map((row) => row.condition)).toEqual([
      'greater',
      'lesser',
      'contrary',
      'nothing-known',
      'reachable',
    ]);
  });

  it('shows a contrary feature instead of dropping the row', () => {
    const row = weigh(pathway, known).find(({ condition: id }) => id === 'contrary');
    expect(row).toMatchObject({ for: ['weakness'], against: ['numbness'], standing: 'possible' });
  });

  it('calls a feature missing, not absent, until its answer or examination is known', () => {
    const before = weigh(pathway, { answers: {}, authored: '2026-11-22' });
    expect(before.find((row) => row.condition === 'nothing-known')?.missing).toEqual(['weak left grip']);
    expect(before.find((row) => row.condition === 'lesser')).toMatchObject({ for: [], missing: ['weakness'] });
    const normal = weigh(pathway, { ...known, findings: [{ item: 'power.grip', side: 'left', value: '5' }] });
    expect(normal.find((row) => row.condition === 'nothing-known')?.missing).toEqual([]);
  });

  it('lets an examination finding speak for a condition', () => {
    const rows = weigh(pathway, { ...known, findings: [{ item: 'power.grip', side: 'left', value: '3' }] });
    expect(rows.find((row) => row.condition === 'nothing-known')).toMatchObject({
      standing: 'possible',
      for: ['weak left grip'],
    });
  });

  it('counts durations to the day the answers were given', () => {
    const longstanding = condition('slow', { for: [feature({ monthsSince: 'began', min: 24 }, 'over two years')] });
    const rows = (authored: string) =>
      weigh({ ...pathway, conditions: [longstanding] }, { answers: { began: '2024-11' }, authored });
    expect(rows('2026-11-01')[0]?.for).toEqual(['over two years']);
    expect(rows('2026-10-31')[0]?.for).toEqual([]);
  });

  it('marks the rows that stay in view, and gives the same rows every time', () => {
    expect(
      weigh(pathway, known)
        .filter((row) => row.always)
        .map((row) => row.condition),
    ).toEqual(['reachable']);
    expect(weigh(pathway, known)).toEqual(weigh(pathway, known));
  });

  it('says where the urgency of a condition is unverified, and only there', () => {
    const doubtful = condition('doubtful', { urgencyUnverified: true });
    const rows = weigh({ ...pathway, conditions: [doubtful, condition('sure', {})] }, known);
    expect(rows.map((row) => row.urgencyUnverified)).toEqual([true, undefined]);
    expect(Object.keys(rows[1] ?? {})).not.toContain('urgencyUnverified');
  });

  it('takes the strongest feature on a side, wherever it stands among the others', () => {
    const features = [feature(weak, 'weak', 'weak'), feature(numb, 'numb', 'strong'), feature(weak, 'weak', 'weak')];
    const rows = weigh({ ...pathway, conditions: [condition('it', { for: features })] }, known);
    expect(rows[0]?.standing).toBe('most-in-keeping');
  });

  it('reads a pathway once, however many people are weighed', () => {
    let readings = 0;
    const watched = {
      ...pathway,
      get conditions() {
        readings += 1;
        return pathway.conditions;
      },
    };
    weigh(watched, known);
    const atFirst = readings;
    expect(weigh(watched, known)).toEqual(weigh(pathway, known));
    expect(readings).toBe(atFirst);
  });
});

describe('what the patient wrote', () => {
  const pathway = {
    questionnaire,
    examination,
    tests,
    conditions: [
      condition('ticked', { for: [feature(weak, 'weak', 'strong')] }),
      condition('unticked', { for: [feature(numb, 'numb')], against: [feature(weak, 'weak', 'strong')] }),
      condition('neither', {}),
    ],
  };
  const given = { answers: { weak: true }, authored: '2026-10-05' };
  const told = [{ condition: 'unticked', text: 'Own words: numb' }];

  it('makes a condition at least possible and is listed first, whatever speaks against it', () => {
    const before = weigh(pathway, given);
    const after = weigh(pathway, { ...given, told });
    const rowIn = (rows: typeof before) => rows.find((row) => row.condition === 'unticked');
    expect(rowIn(before)).toMatchObject({ standing: 'less-likely', for: [] });
    expect(rowIn(after)).toMatchObject({ standing: 'possible', for: ['Own words: numb'], against: ['weak'] });
    expect(after.map((row) => row.condition)).toEqual(['ticked', 'unticked', 'neither']);
  });

  it('lowers nothing, adds to what was ticked, and is not kept for the next person', () => {
    const more = [...told, { condition: 'ticked', text: 'Own words: weak' }];
    const [first] = weigh(pathway, { ...given, told: more });
    expect(first).toMatchObject({ condition: 'ticked', standing: 'most-in-keeping', for: ['Own words: weak', 'weak'] });
    expect(weigh(pathway, given)).toEqual(weigh(pathway, { ...given, told: [] }));
    expect(weigh(pathway, given).every((row) => row.for.every((text) => !text.startsWith('Own words')))).toBe(true);
  });

  it('raises what own words suspect, and nothing for the findings of rules', () => {
    const finding = {
      label: 'Own words: numb',
      disposition: 'emergency',
      because: 'Numb.',
      evidence: [],
      sources: [],
      suspects: ['unticked', 'neither'],
    } as const;
    const concept = { ...finding, id: 'W-numb' };
    const reading = { ownWords: { lexicon: { concepts: [concept] } } };
    const found = [
      { ...finding, rule: 'W-numb' },
      { ...finding, rule: 'E1' },
    ];
    expect(toldIn(reading, found)).toEqual([
      { condition: 'unticked', text: 'Own words: numb' },
      { condition: 'neither', text: 'Own words: numb' },
    ]);
    expect(toldIn({}, found)).toEqual([]);
  });
});

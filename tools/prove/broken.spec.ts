import type { Pathway } from '@myotome/pathway';
import { prove } from './prove';
import { small, withItem, withMore, withRule } from './small.fixture';
import { openSolver, type Solver } from './solver';

const weak = { item: 'symptoms', includes: 'weak' } as const;
const numb = { item: 'symptoms', includes: 'numb' } as const;
const none = { item: 'symptoms', includes: 'none' } as const;
const worse = { item: 'course', is: 'worse' } as const;
const calm = { item: 'course', in: ['better', 'same'] } as const;
const oldInjury = { item: 'cause', is: 'old-injury' } as const;
const twoFalls = { item: 'falls', min: 2 } as const;

/** By kind of fault: a pack that has it, and what the solver says. */
const rules: readonly (readonly [string, Pathway, string])[] = [
  [
    'a rule whose parts contradict each other',
    withMore({ id: 'U2', disposition: 'urgent-referral', when: { all: [worse, { item: 'course', is: 'same' }] } }),
    'Rule U2 can never hold: (course is worse and course is same).',
  ],
  [
    'a code that stands alone, asked for beside another',
    withMore({ id: 'U2', disposition: 'urgent-referral', when: { all: [weak, none] } }),
    'Rule U2 can never hold: (symptoms includes weak and symptoms includes none).',
  ],
  [
    'ages that exclude each other',
    withMore({
      id: 'P3',
      disposition: 'primary-care',
      when: {
        all: [
          { yearsSince: 'birth', min: 60 },
          { yearsSince: 'birth', max: 40 },
        ],
      },
    }),
    'Rule P3 can never hold: (birth is at least 60 years ago and birth is at most 40 years ago).',
  ],
  [
    'an alternative that can never hold',
    withRule('R2', { when: { any: [twoFalls, { all: [numb, none] }] } }),
    'Rule R2 can never hold by the alternative "(symptoms includes numb and symptoms includes none)".',
  ],
  [
    'a rule that holds for everybody',
    withMore({ id: 'P3', disposition: 'primary-care', when: { all: [] } }),
    'Rule P3 holds for everybody.',
  ],
  [
    'an exception that swallows its rule',
    withRule('U1', { unless: weak }),
    'Rule U1 never holds: whenever "(symptoms includes weak and course is worse)" does, its exception "symptoms includes weak" does too.',
  ],
  [
    'an exception that can never apply',
    withRule('U1', { unless: none }),
    'The exception of rule U1 can never apply: symptoms includes none.',
  ],
  [
    'a safeguard about silence where nothing can be silent',
    withMore({ id: 'X2', disposition: 'primary-care', when: { item: 'falls', min: 0 }, unanswered: ['falls'] }),
    'Rule X2 never holds: whenever "falls is at least 0" does, falls is answered.',
  ],
  [
    'two rules that hold for the same people',
    withMore({ id: 'P3', disposition: 'primary-care', when: { not: { not: numb } } }),
    'Rules P1 and P3 hold for the same people.',
  ],
  ['a disposition that nobody reaches', withRule('S1', { disposition: 'primary-care' }), 'Nobody is ever self-care.'],
  [
    'a question that is never asked',
    withItem('cause', { shownWhen: { all: [weak, none] } }),
    'cause can never be asked: (symptoms includes weak and symptoms includes none).',
  ],
  [
    'people without a finding',
    withRule('P0', { unless: { any: [none, { item: 'cause', is: 'unknown' }] } }),
    'No rule holds for: collapse: false; birth: 1976-11-05; symptoms: weak; cause: unknown.',
  ],
  [
    'silence on a safety question',
    withRule('X1', { unanswered: ['birth', 'symptoms'] }),
    'collapse is not answered, and the outcome is self-care: birth: 1976-11-05; symptoms: none.',
  ],
  [
    'an emergency hidden by an exception',
    withRule('E1', { unless: oldInjury }),
    'collapse: true stops the form and is no emergency in: collapse: true; cause: old-injury.',
  ],
];

/** By kind of fault: a pack in which one answer makes somebody wait longer, and what the solver says first. */
const lowerings: readonly (readonly [string, Pathway, readonly string[]])[] = [
  [
    'urgencies the wrong way round',
    withRule('U1', { when: { all: [weak, calm] }, unless: oldInjury }),
    [
      'Leaving out course (same) lowers urgent-referral to primary-care.',
      'Answers: symptoms: weak; course: same.',
      'Rules before: U1, X1. After: X1.',
    ],
  ],
  [
    'a red flag cancelled by a look-alike',
    withRule('U1', { unless: numb }),
    [
      'Answering symptoms with numb, where it was weak, lowers urgent-referral to primary-care.',
      'Answers: symptoms: weak; course: worse.',
      'Rules before: U1, X1. After: P1, X1.',
    ],
  ],
  [
    'a red flag that undoes another',
    withRule('R1', { unless: { regions: 'places', atLeast: 3 } }),
    [
      'Answering places with face-jaw, where it was left-hand + left-foot-ankle, lowers routine-referral to primary-care.',
      'Answers: symptoms: weak; places: left-hand + left-foot-ankle.',
      'Rules before: R1, X1. After: X1.',
    ],
  ],
  [
    'unknown taken for no',
    withRule('R2', { when: { all: [twoFalls, { not: oldInjury }] } }),
    [
      'Leaving out cause (unknown) lowers routine-referral to primary-care.',
      'Answers: cause: unknown; falls: 3.',
      'Rules before: R2, X1. After: X1.',
    ],
  ],
  [
    'a rule that needs a harmless answer',
    withRule('R2', { when: { all: [twoFalls, { monthsSince: 'onset', max: 36 }] } }),
    [
      'Leaving out onset (2024-11) lowers routine-referral to primary-care.',
      'Answers: onset: 2024-11; falls: 3.',
      'Rules before: R2, X1. After: X1.',
    ],
  ],
  [
    'a red flag that weighs less than calm',
    withRule('P2', { disposition: 'urgent-referral', when: { all: [weak, { not: worse }] } }),
    [
      'Leaving out course (same) lowers urgent-referral to primary-care.',
      'Answers: symptoms: weak; course: same.',
      'Rules before: P2, X1. After: X1.',
    ],
  ],
  [
    'a rule about silence that a red flag ends',
    withMore({ id: 'U2', disposition: 'urgent-referral', when: weak, unanswered: ['course'] }),
    [
      'Answering course with worse, where it was nothing, lowers urgent-referral to primary-care.',
      'Answers: symptoms: weak; cause: old-injury.',
      'Rules before: U2, X1. After: X1.',
    ],
  ],
  [
    'own words that reassure',
    withRule('R2', { unless: { item: 'words', answered: true } }),
    [
      'Writing anything under words lowers routine-referral to primary-care.',
      'Answers: falls: 3.',
      'Rules before: R2, X1. After: X1.',
    ],
  ],
];

describe('the solver', () => {
  let solver: Solver;
  beforeAll(() => {
    solver = openSolver();
  });
  afterAll(() => solver.close());
  const faultsOf = async (pathway: Pathway): Promise<readonly string[]> =>
    (await prove(solver, pathway)).faults.map(({ words }) => words);

  it('finds nothing wrong with a sound pack', async () => {
    expect((await prove(solver, small)).faults).toEqual([]);
  }, 20_000);

  it.each(rules)('shows %s', async (_, pathway, words) => {
    expect(await faultsOf(pathway)).toContain(words);
  });

  it.each(lowerings)('shows %s', async (_, pathway, lines) => {
    expect((await faultsOf(pathway))[0]).toBe(lines.join('\n'));
  });

  it('shows "unsure" taken for calm', async () => {
    const faults = await faultsOf(withRule('R2', { when: { all: [weak, { item: 'course', is: 'same' }] } }));
    expect(faults.map((words) => words.split('\n')[0])).toContain(
      'Answering course with unsure instead of same lowers routine-referral to primary-care.',
    );
  });

  it('lets an argued exception lower a disposition as far as is argued, and no further', async () => {
    const exception = {
      rules: ['U1'],
      by: 'exception',
      linkIds: ['symptoms'],
      reason: 'Numbness explains it.',
    } as const;
    const pathway = withRule('U1', { unless: numb });
    expect((await prove(solver, pathway, [{ ...exception, to: 'primary-care' }])).faults).toEqual([]);
    expect((await prove(solver, pathway, [{ ...exception, to: 'routine-referral' }])).faults).toHaveLength(1);
    expect((await prove(solver, pathway, [{ ...exception, rules: ['U2'], to: 'primary-care' }])).faults).toHaveLength(
      1,
    );
  });
});

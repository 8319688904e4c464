import { weigh, type DifferentialRow, type ExaminationFinding, type ExaminationItem } from '@myotome/differential';
import { bodyRegions, type Answers } from '@myotome/questionnaire';
import { dispositions } from '@myotome/triage';
import { sources } from '../evidence';
import { examination } from '../exam';
import { questionnaire } from '../questionnaire';
import { tests } from '../tests';
import { conditions } from './index';

const authored = '2026-11-22';

function rows(answers: Answers, findings: readonly ExaminationFinding[] = []): readonly DifferentialRow[] {
  return weigh({ questionnaire, examination, tests, conditions }, { answers, authored, findings });
}

function rowOf(id: string, answers: Answers, findings: readonly ExaminationFinding[] = []): DifferentialRow {
  const row = rows(answers, findings).find(({ condition }) => condition === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

const limbOnset: Answers = {
  'about.birth-date': '1968-03-04',
  'about.sex': 'female',
  'concern.symptoms': ['weakness', 'twitching'],
  'concern.onset': '2026-06',
  'concern.onset-speed': 'weeks-to-months',
  'weakness.regions': ['right-hand', 'right-shoulder-arm'],
  'weakness.first-region': 'right-hand',
  'weakness.course': 'steadily-worse',
  'weakness.spread': 'within-same-limb',
  'weakness.tasks': ['keys-or-buttons', 'writing'],
  'weakness.pain-at-start': 'none',
  'weakness.worse-with-use': false,
  'weakness.thinner-muscles': ['right-hand'],
  'other.eyes': ['none'],
  'other.bladder-bowel': 'none',
};

describe('the motor differential as data', () => {
  it('has at least 38 conditions with unique ids, each with features, examination, sources and grades', () => {
    expect(conditions.length).toBeGreaterThanOrEqual(38);
    expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length);
    for (const condition of conditions) {
      expect(condition.for.length).toBeGreaterThan(0);
      expect(condition.examine.length).toBeGreaterThan(0);
      expect(condition.sources.length).toBeGreaterThan(0);
    }
  });

  it('cites only documents and tests that are on the lists', () => {
    const keys = new Set<string>(sources.map(({ key }) => key));
    const ids = new Set<string>(tests.map(({ id }) => id));
    for (const condition of conditions) {
      expect(condition.sources.filter((key) => !keys.has(key))).toEqual([]);
      expect(condition.tests.filter(({ test }) => !ids.has(test))).toEqual([]);
    }
  });

  it('asks for every test on the list somewhere', () => {
    const wanted = new Set<string>(conditions.flatMap((condition) => condition.tests.map(({ test }) => test)));
    expect(tests.map(({ id }) => id).filter((id) => !wanted.has(id))).toEqual([]);
  });

  it('speaks for and against every condition, in each text once', () => {
    for (const { id, for: supporting, against } of conditions) {
      const texts = [...supporting, ...against].map(({ text }) => text);
      expect([id, texts.filter((text, place) => texts.indexOf(text) !== place)]).toEqual([id, []]);
      expect([id, supporting.length > 0 && against.length > 0]).toEqual([id, true]);
    }
  });

  it('has a feature for each condition that would carry it alone', () => {
    const without = conditions.filter((condition) => condition.for.every(({ grade }) => grade !== 'strong'));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('never lets a referral that is urgent wait for a test', () => {
    const waiting = conditions
      .filter(({ urgency }) => urgency === 'emergency' || urgency === 'urgent-referral')
      .flatMap(({ id, tests: asked }) =>
        asked.filter(({ doNotWait }) => !doNotWait).map(({ test }) => `${id} ${test}`),
      );
    expect(waiting).toEqual([]);
  });

  it('marks what rests on general knowledge, feature by feature, and names it among the sources', () => {
    for (const condition of conditions) {
      const features = [...condition.for, ...condition.against];
      const unmarked = features.filter((feature) => !feature.unverified);
      const isUnsourced = condition.sources.includes('unsourced');
      expect([condition.id, isUnsourced || unmarked.length === features.length]).toEqual([condition.id, true]);
      if (isUnsourced && condition.sources.length === 1)
        expect([condition.id, unmarked.map(({ text }) => text)]).toEqual([condition.id, []]);
    }
  });

  it('stands by urgency behind ALS when nothing else decides', () => {
    const [first, ...others] = rows({});
    expect(first?.condition).toBe('als');
    const places = others.map(({ urgency }) => dispositions.indexOf(urgency));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keeps ALS and the eight look-alikes in view even before anything is answered', () => {
    const inView = rows({})
      .filter((row) => row.always)
      .map((row) => row.condition);
    expect([...inView].sort()).toEqual([
      'als',
      'b12-deficiency',
      'benign-fasciculation',
      'carpal-tunnel',
      'cervical-radiculopathy',
      'hyperthyroidism',
      'hypothyroidism',
      'inflammatory-myopathy',
      'lumbar-radiculopathy',
      'multiple-sclerosis',
      'myasthenia-gravis',
      'vasculitic-neuropathy',
    ]);
  });

  it('claims nothing before anything is answered', () => {
    expect(rows({}).filter((row) => row.for.length > 0 || row.against.length > 0)).toEqual([]);
  });

  it('records the normal finding first and offers each code once', () => {
    for (const item of examination as readonly ExaminationItem[]) {
      const codes = item.values.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(item.values[0]?.abnormal).toBeUndefined();
      expect(codes.length > 0).toBe(item.measure === undefined);
    }
    expect(new Set(examination.map(({ id }) => id)).size).toBe(examination.length);
  });
});

describe('the motor differential at work', () => {
  it('puts ALS first for painless, progressive weakness of a hand', () => {
    expect(rows(limbOnset)[0]).toMatchObject({ condition: 'als', standing: 'most-in-keeping' });
  });

  it('keeps a contrary feature beside ALS without taking ALS away', () => {
    const numb = {
      ...limbOnset,
      'concern.symptoms': ['weakness', 'twitching', 'numbness-or-tingling'],
      'sensory.weight': 'main-problem',
    };
    const row = rowOf('als', numb);
    expect(row.standing).toBe('most-in-keeping');
    expect(row.against).toContain('Numbness or tingling is the main problem');
  });

  it.each([
    ['a thin leg whose foot catches, with twitching', { 'weakness.spread': 'within-same-limb' }],
    ['the other leg joining in', { 'weakness.spread': 'to-another-body-part' }],
  ])('keeps ALS among the first three though it is said to improve: %s', (_, spread: Answers) => {
    const splinted: Answers = {
      'concern.symptoms': ['weakness', 'twitching'],
      'weakness.regions': ['right-foot-ankle', 'left-foot-ankle'],
      'weakness.course': 'improving',
      'weakness.tasks': ['foot-catching-or-tripping'],
      'weakness.thinner-muscles': ['right-foot-ankle'],
      'weakness.pain-at-start': 'none',
      ...spread,
    };
    const leading = rows(splinted).slice(0, 3);
    expect(leading.map(({ condition }) => condition)).toContain('als');
    expect(rowOf('als', splinted).against).toEqual(['Said to be improving']);
  });

  it('takes improvement with nothing thin and no foot that catches for strong against ALS', () => {
    const mending = { ...limbOnset, 'weakness.course': 'improving', 'weakness.thinner-muscles': ['none'] };
    expect(rowOf('als', mending)).toMatchObject({
      standing: 'less-likely',
      against: ['Improving, with no muscle thinner and no foot that catches', 'Said to be improving'],
    });
  });

  it('sees myositis in a rash with weak shoulders and thighs before a task is named', () => {
    const answers: Answers = {
      'concern.symptoms': ['weakness'],
      'weakness.regions': ['right-shoulder-arm', 'left-shoulder-arm', 'right-hip-thigh', 'left-hip-thigh'],
      'weakness.course': 'steadily-worse',
      'other.general': ['rash'],
    };
    expect(rows(answers)[0]?.condition).toBe('inflammatory-myopathy');
  });

  it('knows a split hand from carpal tunnel and ulnar neuropathy', () => {
    const findings = [
      { item: 'wasting.first-dorsal-interosseous', side: 'right', value: 'wasted' },
      { item: 'wasting.thenar', side: 'right', value: 'wasted' },
      { item: 'wasting.hypothenar', side: 'right', value: 'normal' },
    ] as const;
    const splitHand = 'Split hand: thumb side wasted, little-finger side spared';
    expect(rowOf('als', limbOnset, findings).for).toContain(splitHand);
    expect(rowOf('als', limbOnset).missing).toContain(splitHand);
    expect(rowOf('carpal-tunnel', limbOnset, findings).against).toContain(
      'Split hand: first dorsal interosseous wasted as well as thenar',
    );
    expect(rowOf('ulnar-neuropathy', limbOnset, findings).against).toContain('Thenar muscles wasted as well');
  });

  it.each<[string, string, Answers]>([
    [
      'benign-fasciculation',
      'most-in-keeping',
      { 'concern.symptoms': ['twitching'], 'twitching.duration': 'over-12-months' },
    ],
    ['carpal-tunnel', 'most-in-keeping', { 'concern.symptoms': ['numbness-or-tingling'], 'sensory.night-hands': true }],
    [
      'myasthenia-gravis',
      'most-in-keeping',
      {
        'concern.symptoms': ['weakness'],
        'weakness.regions': ['neck'],
        'weakness.worse-with-use': true,
        'other.eyes': ['drooping-lids'],
      },
    ],
    [
      'cervical-myelopathy',
      'most-in-keeping',
      {
        'about.birth-date': '1960-01-01',
        'concern.symptoms': ['numbness-or-tingling', 'walking-or-falls'],
        'sensory.regions': ['both-hands'],
      },
    ],
    [
      'b12-deficiency',
      'most-in-keeping',
      { 'concern.symptoms': ['numbness-or-tingling'], 'sensory.regions': ['both-feet'], 'history.diet': 'vegan' },
    ],
    ['multiple-sclerosis', 'most-in-keeping', { 'other.eyes': ['painful-loss-of-vision'] }],
    [
      'inclusion-body-myositis',
      'most-in-keeping',
      {
        'about.birth-date': '1955-01-01',
        'concern.symptoms': ['weakness'],
        'concern.onset-speed': 'years',
        'weakness.regions': ['right-hand', 'right-hip-thigh', 'left-hip-thigh'],
        'weakness.tasks': ['gripping-or-opening-jars', 'stairs'],
      },
    ],
    [
      'cervical-radiculopathy',
      'most-in-keeping',
      { 'concern.symptoms': ['pain'], 'pain.kind': ['neck', 'shooting-down-arm'] },
    ],
    ['stroke-tia', 'most-in-keeping', { 'urgent.sudden-stroke-signs': 'now-or-last-24-hours' }],
    [
      'mmn',
      'most-in-keeping',
      {
        'concern.symptoms': ['weakness'],
        'concern.onset-speed': 'years',
        'weakness.regions': ['right-hand'],
        'weakness.first-region': 'right-hand',
        'weakness.course': 'worse-in-steps',
      },
    ],
    ['kennedy-disease', 'less-likely', { 'about.sex': 'female', 'concern.symptoms': ['weakness'] }],
    ['als', 'less-likely', { 'concern.symptoms': ['twitching'], 'twitching.duration': 'over-12-months' }],
  ])('weighs %s as %s', (id, standing, answers) => {
    expect(rowOf(id, answers).standing).toBe(standing);
  });

  const begunToday = { 'concern.onset': '2026-11', 'concern.onset-speed': 'minutes-to-a-day' };
  const screenPassed = { 'urgent.sudden-stroke-signs': 'none', 'urgent.rapid-weakness': 'none' };

  it.each<[string, string, Answers]>([
    ['stroke-tia', 'weakness', { 'concern.symptoms': ['weakness'], 'weakness.regions': ['right-hand'] }],
    ['stroke-tia', 'speech', { 'concern.symptoms': ['speech'], 'speech.kind': ['slurred'] }],
    ['stroke-tia', 'balance', { 'concern.symptoms': ['walking-or-falls'], 'walking.cause': ['off-balance'] }],
    [
      'stroke-tia',
      'numbness of one side',
      { 'concern.symptoms': ['numbness-or-tingling'], 'sensory.regions': ['one-side-of-body'] },
    ],
    ['stroke-tia', 'double vision', { 'concern.symptoms': ['eyes'], 'other.eyes': ['double-vision'] }],
    [
      'guillain-barre',
      'both legs in days',
      {
        'concern.onset-speed': 'days',
        'concern.symptoms': ['weakness'],
        'weakness.regions': ['right-foot-ankle', 'left-foot-ankle'],
        'weakness.course': 'steadily-worse',
      },
    ],
    [
      'guillain-barre',
      'tingling of hands and feet in days, legs weak',
      {
        'concern.onset-speed': 'days',
        'concern.symptoms': ['numbness-or-tingling', 'weakness'],
        'sensory.regions': ['both-hands', 'both-feet'],
      },
    ],
    [
      'guillain-barre',
      'arms and legs, all through this month',
      {
        'concern.onset-speed': 'weeks-to-months',
        'concern.symptoms': ['weakness'],
        'weakness.regions': ['right-hip-thigh', 'left-hip-thigh', 'right-shoulder-arm', 'left-shoulder-arm'],
        'weakness.course': 'steadily-worse',
        'weakness.pain-at-start': 'none',
      },
    ],
    [
      'spinal-cord-compression',
      'both legs in days under a band round the trunk',
      {
        'concern.onset-speed': 'days',
        'concern.symptoms': ['weakness', 'numbness-or-tingling'],
        'weakness.regions': ['right-hip-thigh', 'left-hip-thigh'],
        'sensory.regions': ['band-around-trunk'],
      },
    ],
  ])('puts %s first though the screen was passed: %s', (id, _, answers) => {
    const leading = rows({ ...screenPassed, ...begunToday, ...answers }).slice(0, 2);
    expect(leading.map(({ condition }) => condition)).toContain(id);
    expect(rowOf(id, { ...screenPassed, ...begunToday, ...answers }).standing).toBe('most-in-keeping');
  });

  const places = [...bodyRegions].flatMap((region) => [[region], [region, 'right-hand'], [region, 'left-hip-thigh']]);
  it.each([
    ['nothing else', {}],
    [
      'numbness besides',
      { 'concern.symptoms': ['weakness', 'numbness-or-tingling'], 'sensory.weight': 'smaller-part' },
    ],
    ['a hurried bladder', { 'other.bladder-bowel': 'urgency-or-leaking' }],
    ['anxiety', { 'wellbeing.gad2-nervous': '3', 'wellbeing.gad2-worry': '3' }],
    ['a statin', { 'history.medicines': ['statin'] }],
    ['diabetes', { 'history.conditions': ['diabetes'] }],
    ['a bad neck', { 'history.conditions': ['neck-or-back-problem'], 'pain.kind': ['neck'] }],
    ['years', { 'concern.onset-speed': 'years', 'concern.onset': '2023-01' }],
  ])('keeps ALS among the first three for painless worsening weakness anywhere, with %s', (_, besides: Answers) => {
    const lost = places.filter((regions) => {
      const answers: Answers = {
        'about.birth-date': '1963-04-01',
        'about.sex': 'male',
        'concern.symptoms': ['weakness'],
        'concern.onset': '2026-02',
        'concern.onset-speed': 'weeks-to-months',
        'weakness.regions': regions,
        'weakness.course': 'steadily-worse',
        'weakness.pain-at-start': 'none',
        ...besides,
      };
      const leading = rows(answers).slice(0, 3);
      return !leading.some(({ condition }) => condition === 'als');
    });
    expect(lost).toEqual([]);
  });

  it('weighs again at once when a sign is found', () => {
    const weakFoot: Answers = {
      'concern.symptoms': ['weakness'],
      'weakness.regions': ['right-foot-ankle'],
      'weakness.tasks': ['foot-catching-or-tripping'],
    };
    const dorsiflexion = { item: 'power.ankle-dorsiflexion', side: 'right', value: '2' } as const;
    const inversion = (side: 'right' | 'left', value: string): ExaminationFinding => ({
      item: 'power.ankle-inversion',
      side,
      value,
    });
    const shin = { item: 'sensation.leg', side: 'right', value: 'peroneal' } as const;
    const spared = [dorsiflexion, inversion('right', '5'), inversion('left', '5'), shin];
    const both = [dorsiflexion, inversion('right', '3')];
    expect(rows(weakFoot, spared)[0]?.condition).toBe('peroneal-neuropathy');
    expect(rowOf('peroneal-neuropathy', weakFoot, both).against).toContain('Ankle inversion weak as well');
    expect(rowOf('lumbar-radiculopathy', weakFoot, both).standing).toBe('most-in-keeping');
  });

  it('never lets anxiety take anything away from ALS', () => {
    const anxious = {
      ...limbOnset,
      'wellbeing.gad2-nervous': '3',
      'wellbeing.gad2-worry': '3',
      'wellbeing.worried-about-als': true,
    };
    expect(rowOf('als', anxious)).toEqual(rowOf('als', limbOnset));
  });
});

import type { MotorAnswers } from '../../cases/patient';
import { aged, ago, blank, nearly, one, together, type Decided } from './decided.fixture';

const thighs = ['right-hip-thigh', 'left-hip-thigh'] as const;
const worse = { 'weakness.course': 'steadily-worse' } as const satisfies MotorAnswers;
const fast = { 'concern.onset-speed': 'days', ...ago(2) } as const satisfies MotorAnswers;

/** A root, a nerve at the knee and a trapped nerve in the hand, none of them getting worse. */
const root = {
  'pain.kind': ['shooting-down-arm'],
  'weakness.regions': ['right-hand'],
  'weakness.course': 'stable',
  'weakness.spread': 'no',
  'weakness.tasks': ['writing'],
  'walking.cause': ['tripped-on-something'],
} as const satisfies MotorAnswers;
const knee = {
  'other.recent-trigger': ['leg-crossing-kneeling-or-slept-on-arm'],
  'weakness.regions': ['right-foot-ankle'],
  'sensory.regions': ['one-leg'],
  'weakness.course': 'stable',
  'weakness.spread': 'no',
} as const satisfies MotorAnswers;
const trapped = {
  'weakness.regions': ['right-hand'],
  'weakness.spread': 'no',
  'weakness.tasks': ['writing'],
  'weakness.thinner-muscles': ['none'],
  'walking.cause': ['tripped-on-something'],
  'sensory.regions': ['ring-and-little-finger'],
} as const satisfies MotorAnswers;
const nothingLost = {
  'weakness.tasks': ['none'],
  'weakness.thinner-muscles': ['none'],
} as const satisfies MotorAnswers;

const numbHands = ['thumb-to-middle-finger', 'ring-and-little-finger', 'back-of-hand-or-forearm', 'one-arm'] as const;

/** A face that has hung since one day two years ago, no worse. */
const oldPalsy = {
  'concern.onset-speed': 'minutes-to-a-day',
  ...ago(24),
  'concern.symptoms': ['weakness'],
  'weakness.regions': ['face-jaw'],
  'weakness.course': 'stable',
} as const satisfies MotorAnswers;

const brainAndCord: readonly Decided[] = [
  {
    of: 'U5',
    given: { 'walking.cause': ['off-balance'], 'concern.onset-speed': 'days', ...ago(6) },
    also: [{ 'concern.onset-speed': 'minutes-to-a-day' }, { 'concern.onset-speed': 'weeks-to-months', ...ago(2) }],
    not: [
      ...one('walking.cause', 'legs-weak', 'blackout'),
      ago(7),
      { 'concern.onset-speed': 'weeks-to-months', ...ago(3) },
      ...together(ago(1), one('concern.onset-speed', 'years', 'unsure')),
      ...blank('concern.onset', 'concern.onset-speed'),
    ],
  },
  {
    of: 'U6',
    given: {
      ...aged(40),
      'sensory.regions': ['both-hands'],
      'weakness.tasks': ['writing'],
      'walking.cause': ['off-balance'],
    },
    also: [
      ...one('sensory.regions', ...numbHands),
      { 'sensory.regions': undefined, 'sensory.kind': ['electric-shock-on-bending-neck'], 'weakness.tasks': ['none'] },
      {
        'sensory.regions': undefined,
        'sensory.kind': ['electric-shock-on-bending-neck'],
        'walking.cause': ['blackout'],
      },
    ],
    not: [
      nearly(40),
      ...one('sensory.regions', 'both-feet', 'one-leg', 'face'),
      ...one('weakness.tasks', 'none', 'stairs'),
      ...one('walking.cause', 'blackout'),
      { 'sensory.regions': undefined, 'sensory.kind': ['tingling'], 'weakness.tasks': ['none'] },
      {
        'sensory.regions': undefined,
        'sensory.kind': ['electric-shock-on-bending-neck'],
        'weakness.tasks': ['none'],
        'walking.cause': ['blackout'],
      },
    ],
  },
  {
    of: 'U6b',
    given: {
      ...aged(40),
      'concern.symptoms': ['numbness-or-tingling'],
      'stiffness.kind': ['hands-clumsy'],
      'walking.cause': ['legs-stiff'],
    },
    not: [
      nearly(40),
      ...one('concern.symptoms', 'pain'),
      ...one('stiffness.kind', 'joints-stiff-in-morning'),
      ...one('walking.cause', 'blackout'),
      ...one('sensory.regions', 'both-hands', 'face'),
    ],
  },
  {
    of: 'U9',
    given: { 'urgent.sudden-stroke-signs': 'longer-ago' },
    also: [...one('history.conditions', 'none', 'multiple-sclerosis'), { ...oldPalsy, ...ago(23) }],
    not: [
      ...one('urgent.sudden-stroke-signs', 'none', 'gone-but-within-7-days'),
      ...one('history.conditions', 'stroke'),
      oldPalsy,
    ],
  },
  {
    of: 'U10',
    last: true,
    given: { ...fast, ...ago(3), 'concern.symptoms': ['weakness'] },
    also: [{ 'concern.onset-speed': 'minutes-to-a-day' }, ...one('weakness.course', 'stable', 'steadily-worse')],
    not: [
      ago(4),
      ...one('concern.onset-speed', 'weeks-to-months', 'unsure'),
      ...one('concern.symptoms', 'speech'),
      nothingLost,
      root,
      knee,
      trapped,
      ...one('weakness.course', 'improving'),
    ],
  },
  {
    of: 'U10b',
    last: true,
    given: { ...fast, ...ago(3), 'speech.kind': ['slurred'] },
    also: one('speech.course', 'stable', 'steadily-worse'),
    not: [
      ago(4),
      ...one('concern.onset-speed', 'weeks-to-months'),
      ...one('speech.kind', 'quiet-or-hoarse'),
      ...one('speech.course', 'improving'),
    ],
  },
  {
    of: 'U10c',
    last: true,
    given: { 'concern.onset-speed': 'days', 'concern.symptoms': ['weakness'] },
    also: [
      { 'concern.symptoms': ['speech'], 'speech.kind': ['nasal'] },
      { 'concern.symptoms': ['walking-or-falls'], 'walking.cause': ['off-balance'] },
    ],
    not: [
      ago(0),
      ago(30),
      ...one('concern.onset-speed', 'weeks-to-months'),
      ...one('concern.symptoms', 'tiredness'),
      nothingLost,
      root,
      knee,
      trapped,
      ...one('weakness.course', 'improving'),
      ...one('speech.course', 'improving'),
    ],
  },
  { of: 'U13', given: { 'other.eyes': ['painful-loss-of-vision'] }, not: one('other.eyes', 'double-vision', 'none') },
  {
    of: 'U14',
    given: { 'pain.kind': ['shooting-down-both-legs'], 'other.bladder-bowel': 'urgency-or-leaking' },
    also: one('other.bladder-bowel', 'hard-to-empty'),
    not: [
      ...one('pain.kind', 'shooting-down-leg', 'low-back'),
      ...one('other.bladder-bowel', 'none', 'new-in-last-2-weeks'),
    ],
  },
  {
    of: 'U14b',
    given: { 'other.bladder-bowel': 'new-in-last-2-weeks', 'concern.symptoms': ['walking-or-falls'] },
    also: [...one('walking.cause', 'blackout'), ago(20)],
    not: [
      { 'walking.cause': ['blackout'], ...ago(20) },
      ...one('other.bladder-bowel', 'none', 'hard-to-empty'),
      ...one('concern.symptoms', 'weakness'),
    ],
  },
  {
    of: 'U17',
    given: { 'history.exposure': ['nitrous-oxide'], 'concern.symptoms': ['walking-or-falls'] },
    also: [
      ...one('concern.symptoms', 'weakness'),
      ...together({ 'concern.symptoms': ['numbness-or-tingling'] }, [
        ...one('sensory.kind', 'electric-shock-on-bending-neck'),
        ...one('stiffness.kind', 'legs-stiff-or-jerky', 'hands-clumsy'),
        ...one('sensory.regions', 'both-legs', 'band-around-trunk', 'saddle'),
      ]),
    ],
    not: [
      ...one('history.exposure', 'lead-or-heavy-metals', 'solvents-or-pesticides', 'none'),
      ...together({ 'concern.symptoms': ['numbness-or-tingling'] }, [
        ...one('sensory.kind', 'tingling'),
        ...one('stiffness.kind', 'joints-stiff-in-morning'),
        ...one('sensory.regions', 'both-feet'),
      ]),
    ],
  },
];

/** Lids that have hung for years, with nothing besides. */
const oldLids = {
  'concern.symptoms': ['eyes'],
  'other.eyes': ['drooping-lids'],
  'concern.onset-speed': 'years',
  ...ago(24),
} as const satisfies MotorAnswers;

/** Chewing that gets easier, nothing choked on, eyes well. */
const soreJaw = {
  'swallowing.kind': ['chewing-tires'],
  'swallowing.course': 'improving',
  'swallowing.choking': 'never',
  'other.eyes': ['none'],
} as const satisfies MotorAnswers;

const tires = { 'weakness.worse-with-use': true, 'weakness.course': 'comes-and-goes' } as const satisfies MotorAnswers;

const oldLungs = {
  'history.conditions': ['copd-or-heart-failure'],
  'breathing.course': 'stable',
  'weakness.thinner-muscles': ['none'],
  'weakness.spread': 'no',
} as const satisfies MotorAnswers;

/** Tired and weak in all four limbs at once. */
const tiredAllOver = {
  'concern.symptoms': ['tiredness', 'weakness', 'breathing'],
  'weakness.regions': ['right-hand', 'left-hand', ...thighs],
  'weakness.spread': 'no',
  'weakness.tasks': ['stairs'],
  'weakness.thinner-muscles': ['none'],
  'walking.cause': ['legs-weak'],
  'speech.kind': ['word-finding'],
  'other.eyes': ['none'],
} as const satisfies MotorAnswers;

const junctionAndMuscle: readonly Decided[] = [
  {
    of: 'U8',
    given: { 'other.eyes': ['drooping-lids'], 'concern.symptoms': ['eyes'] },
    also: [
      ...one('concern.symptoms', 'weakness', 'speech', 'swallowing'),
      { 'concern.symptoms': ['tiredness'], 'weakness.worse-with-use': true },
      { ...oldLids, ...ago(23) },
    ],
    not: [...one('other.eyes', 'none'), ...one('concern.symptoms', 'tiredness', 'pain'), oldLids],
  },
  {
    of: 'U8b',
    given: { 'weakness.worse-with-use': true, 'speech.kind': ['slurred'] },
    also: [
      { 'speech.kind': ['word-finding'], 'swallowing.kind': ['long-meals'] },
      { 'weakness.worse-with-use': false, 'speech.course': 'comes-and-goes' },
      { ...tires, 'speech.kind': ['word-finding'], 'weakness.tasks': ['holding-head-up'] },
      { 'weakness.worse-with-use': false, 'swallowing.kind': ['chewing-tires'] },
      { ...soreJaw, 'swallowing.course': 'stable' },
      { ...soreJaw, 'swallowing.choking': 'monthly' },
      { ...soreJaw, 'other.eyes': ['drooping-lids'] },
      { ...soreJaw, 'other.eyes': undefined },
    ],
    not: [
      ...one('speech.kind', 'word-finding'),
      { 'weakness.worse-with-use': false, 'speech.course': 'stable' },
      { 'speech.kind': ['word-finding'], 'speech.course': 'comes-and-goes' },
      { ...tires, 'speech.kind': ['word-finding'], 'weakness.tasks': ['stairs'] },
      { 'speech.kind': ['word-finding'], 'weakness.tasks': ['holding-head-up'] },
      { 'weakness.worse-with-use': false, 'swallowing.kind': ['long-meals'] },
      soreJaw,
    ],
  },
  {
    of: 'U8c',
    given: { ...tires, 'concern.symptoms': ['breathing'] },
    also: [...one('breathing.kind', 'on-exertion'), ...one('other.eyes', 'none')],
    not: [
      { 'breathing.kind': ['on-exertion'], 'other.eyes': ['none'] },
      { 'weakness.worse-with-use': false },
      ...one('concern.symptoms', 'tiredness'),
      oldLungs,
      tiredAllOver,
    ],
  },
  {
    of: 'U11',
    given: { 'weakness.regions': thighs, 'weakness.tasks': ['stairs'], 'other.general': ['rash'] },
    also: together({ ...worse, 'other.general': ['none'] }, [
      ...one('pain.kind', 'muscles-aching'),
      ...one('history.medicines', 'statin', 'immunotherapy'),
    ]),
    not: [
      ...one('weakness.tasks', 'none', 'writing'),
      ...one('weakness.regions', 'right-hip-thigh'),
      ...one('other.general', 'none', 'dark-urine'),
      { 'other.general': ['none'], 'pain.kind': ['muscles-aching'], 'weakness.course': 'stable' },
      ...together({ ...worse, 'other.general': ['none'] }, [
        ...one('pain.kind', 'joints'),
        ...one('history.medicines', 'metformin', 'none'),
      ]),
    ],
  },
  {
    of: 'U15',
    given: { 'weakness.regions': ['right-hip-thigh'], 'weakness.tasks': ['stairs'], 'other.general': ['dry-mouth'] },
    also: [...one('weakness.regions', 'left-hip-thigh'), ...one('weakness.tasks', 'rising-from-chair')],
    not: [
      ...one('weakness.regions', 'right-foot-ankle', 'right-shoulder-arm'),
      ...one('weakness.tasks', 'none', 'writing'),
      ...one('other.general', 'none', 'rash'),
    ],
  },
  {
    of: 'U22',
    given: { 'history.medicines': ['immunotherapy'], 'other.eyes': ['drooping-lids'] },
    also: together({ 'other.eyes': ['none'] }, [
      { 'concern.symptoms': ['weakness'], 'weakness.tasks': ['dropping-things'] },
      { 'concern.symptoms': ['weakness'], 'function.walking': '3' },
      { 'concern.symptoms': ['weakness'], ...worse },
      ...one('speech.kind', 'slurred'),
      ...one('swallowing.kind', 'drooling'),
    ]),
    not: [
      ...one('history.medicines', 'chemotherapy', 'none'),
      ...together({ 'other.eyes': ['none'] }, [
        { 'concern.symptoms': ['weakness'], 'weakness.tasks': ['none'], 'weakness.course': 'stable' },
        { 'concern.symptoms': ['tiredness'], ...worse },
        ...one('speech.kind', 'quiet-or-hoarse'),
        ...one('swallowing.kind', 'food-sticking'),
      ]),
    ],
  },
];

const nerve: readonly Decided[] = [
  {
    of: 'U16',
    given: { 'weakness.course': 'worse-in-steps', 'weakness.pain-at-start': 'severe', 'other.general': ['rash'] },
    also: [
      ...one('weakness.pain-at-start', 'mild'),
      ...one('other.general', 'fever-or-night-sweats'),
      { 'other.general': ['none'], 'weight.loss': '5-to-10-percent' },
    ],
    not: [
      ...one('weakness.course', 'steadily-worse'),
      ...one('weakness.pain-at-start', 'none'),
      ...one('other.general', 'none', 'dark-urine'),
    ],
  },
  {
    of: 'U18',
    given: {
      'history.conditions': ['diabetes'],
      'weakness.regions': ['right-hip-thigh'],
      'weakness.pain-at-start': 'severe',
      ...ago(12),
    },
    also: one('weakness.regions', 'left-hip-thigh'),
    not: [
      ...one('history.conditions', 'thyroid', 'none'),
      ...one('weakness.regions', 'right-foot-ankle'),
      ...one('weakness.pain-at-start', 'mild', 'none'),
      ago(13),
    ],
  },
  {
    of: 'U19',
    given: { ...worse, 'weakness.regions': thighs, 'sensory.regions': ['both-feet'], 'weakness.tasks': ['stairs'] },
    also: [
      ...one('sensory.regions', 'both-hands', 'both-legs'),
      { 'weakness.regions': ['right-hand', 'left-hand'] },
      { 'weakness.tasks': ['none'], 'function.walking': '3' },
    ],
    not: [
      ...one('weakness.course', 'stable'),
      ...one('weakness.regions', 'right-hip-thigh'),
      ...one('sensory.regions', 'one-leg', 'face'),
      ...one('weakness.tasks', 'none'),
    ],
  },
  {
    of: 'U23',
    given: {
      'pain.kind': ['shoulder-sudden-severe'],
      'weakness.regions': ['right-shoulder-arm'],
      'concern.symptoms': ['breathing'],
    },
    also: one('weakness.regions', 'left-shoulder-arm', 'right-hand', 'left-hand'),
    not: [
      ...one('pain.kind', 'shooting-down-arm', 'neck'),
      ...one('weakness.regions', 'neck', 'right-foot-ankle'),
      ...one('concern.symptoms', 'weakness'),
    ],
  },
  {
    of: 'U24',
    given: {
      'history.exposure': ['lead-or-heavy-metals'],
      'concern.symptoms': ['weakness'],
      'weakness.tasks': ['writing'],
    },
    also: [{ ...worse, 'weakness.tasks': ['none'] }],
    not: [
      ...one('history.exposure', 'solvents-or-pesticides', 'none'),
      ...one('concern.symptoms', 'tiredness'),
      ...one('weakness.tasks', 'none', 'stairs'),
    ],
  },
];

const throat: readonly Decided[] = [
  {
    of: 'U12',
    given: { 'speech.kind': ['quiet-or-hoarse'], 'speech.course': 'steadily-worse', ...aged(45) },
    also: one('speech.course', 'stable'),
    not: [
      nearly(45),
      ...one('speech.kind', 'slurred'),
      ...one('speech.course', 'comes-and-goes', 'improving'),
      ...one('other.movement', 'shaking-at-rest'),
      ...one('history.conditions', 'parkinsons'),
    ],
  },
  {
    of: 'U12c',
    given: { 'speech.kind': ['quiet-or-hoarse'], ...aged(45) },
    not: [
      nearly(45),
      ...one('speech.kind', 'slurred'),
      ...one('speech.course', 'stable', 'improving'),
      ...one('other.movement', 'shaking-at-rest'),
      ...one('history.conditions', 'parkinsons'),
    ],
  },
  {
    of: 'U12d',
    given: { 'other.general': ['neck-lump'], ...aged(45) },
    not: [nearly(45), ...one('other.general', 'breast-swelling', 'none')],
  },
  {
    of: 'U12b',
    given: { 'swallowing.kind': ['food-sticking'], 'swallowing.course': 'steadily-worse' },
    also: [{ 'swallowing.course': 'stable', 'weight.loss': '5-to-10-percent' }],
    not: [
      ...one('swallowing.kind', 'drooling'),
      ...one('swallowing.course', 'stable'),
      { 'swallowing.course': 'stable', 'weight.loss': 'under-5-percent' },
    ],
  },
];

/** What decides that somebody is seen within two weeks for something other than motor neurone disease. */
export const urgentTable: readonly Decided[] = [...brainAndCord, ...junctionAndMuscle, ...nerve, ...throat];

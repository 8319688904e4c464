import type { MotorAnswers } from '../../cases/patient';
import { aged, ago, beside, blank, nearly, one, together, type Decided } from './decided.fixture';

const weak = { 'concern.symptoms': ['weakness'] } as const satisfies MotorAnswers;
const worse = { ...weak, 'weakness.course': 'steadily-worse' } as const satisfies MotorAnswers;
const nothingThin = { 'weakness.thinner-muscles': ['none'] } as const satisfies MotorAnswers;
const nothingLost = { ...nothingThin, 'weakness.tasks': ['none'] } as const satisfies MotorAnswers;
const functionWell = {
  ...nothingThin,
  'walking.cause': ['legs-weak'],
  'function.handwriting': '4',
  'function.cutting-food': '4',
  'function.dressing-hygiene': '4',
  'function.turning-in-bed': '4',
  'function.walking': '4',
  'function.climbing-stairs': '4',
} as const satisfies MotorAnswers;

const numbFeetOfDiabetes = {
  'sensory.regions': ['both-feet'],
  'history.conditions': ['diabetes'],
  'walking.falls-3-months': 0,
} as const satisfies MotorAnswers;
const trapped = {
  'weakness.regions': ['right-hand'],
  'weakness.spread': 'no',
  'weakness.tasks': ['writing'],
  ...nothingThin,
  'walking.cause': ['tripped-on-something'],
  'sensory.regions': ['ring-and-little-finger'],
} as const satisfies MotorAnswers;
const joints = {
  'pain.kind': ['joints'],
  'stiffness.kind': ['joints-stiff-in-morning'],
  'weakness.spread': 'no',
  'weakness.tasks': ['writing'],
  ...nothingThin,
  'walking.cause': ['tripped-on-something'],
} as const satisfies MotorAnswers;
const shoulder = {
  'concern.onset-speed': 'weeks-to-months',
  'weakness.regions': ['right-shoulder-arm'],
  'weakness.tasks': ['lifting-arms-overhead'],
  'weakness.pain-at-start': 'mild',
  'function.handwriting': '4',
  'function.cutting-food': '4',
  'function.walking': '4',
  'function.climbing-stairs': '4',
  'weight.loss': 'none',
  'history.conditions': ['none'],
} as const satisfies MotorAnswers;
const slow = { ...ago(60), 'concern.onset-speed': 'years', 'weakness.spread': 'no' } as const satisfies MotorAnswers;
const root = {
  'pain.kind': ['shooting-down-leg'],
  'weakness.regions': ['right-hip-thigh'],
  'weakness.course': 'stable',
  'weakness.spread': 'no',
  'weakness.tasks': ['stairs'],
  'walking.cause': ['legs-weak'],
} as const satisfies MotorAnswers;
const rootInHand = {
  ...root,
  'pain.kind': ['shooting-down-arm'],
  'weakness.regions': ['right-hand'],
  'weakness.tasks': ['writing'],
} as const satisfies MotorAnswers;
const knee = {
  'other.recent-trigger': ['leg-crossing-kneeling-or-slept-on-arm'],
  'weakness.regions': ['right-foot-ankle'],
  'sensory.regions': ['one-leg'],
  'weakness.course': 'stable',
  'weakness.spread': 'no',
} as const satisfies MotorAnswers;
const unchanged = { 'weakness.course': 'stable', 'weakness.spread': 'no', ...ago(24) } as const satisfies MotorAnswers;
const oldStroke = {
  ...nothingThin,
  'history.conditions': ['stroke'],
  'weakness.course': 'stable',
  'weakness.spread': 'no',
} as const satisfies MotorAnswers;
/** The weakness comes and goes, which alone is no reason to think it unchanged. */
const oldBrain = {
  ...nothingThin,
  ...ago(24),
  'history.conditions': ['multiple-sclerosis'],
  'weakness.course': 'comes-and-goes',
  'weakness.spread': 'no',
  'speech.course': 'stable',
  'swallowing.course': 'stable',
} as const satisfies MotorAnswers;
const tired = {
  'concern.symptoms': ['tiredness', 'weakness'],
  'weakness.regions': ['right-hand', 'left-hand', 'right-hip-thigh', 'left-hip-thigh'],
  'weakness.spread': 'no',
  'weakness.tasks': ['stairs'],
  ...nothingThin,
  'walking.cause': ['legs-weak'],
  'speech.kind': ['word-finding'],
  'other.eyes': ['none'],
} as const satisfies MotorAnswers;

const parkinsons = { 'history.conditions': ['parkinsons'] } as const satisfies MotorAnswers;
const bladder = ['urgency-or-leaking', 'hard-to-empty', 'new-in-last-2-weeks'] as const;

const walking: readonly Decided[] = [
  {
    of: 'R1',
    last: true,
    given: { 'walking.cause': ['off-balance'], 'concern.onset-speed': 'weeks-to-months', ...ago(23) },
    also: [
      { 'concern.onset-speed': 'years', 'walking.falls-3-months': 2 },
      { ...numbFeetOfDiabetes, 'walking.falls-3-months': 1 },
    ],
    not: [
      ago(24),
      ...one('walking.cause', 'blackout'),
      ...one('concern.onset-speed', 'years', 'days'),
      { 'concern.onset-speed': 'years', 'walking.falls-3-months': 1 },
      { 'concern.onset-speed': 'years', 'walking.falls-3-months': 2, ...ago(24) },
      numbFeetOfDiabetes,
    ],
  },
  {
    of: 'R1d',
    last: true,
    given: { 'walking.cause': ['off-balance'], 'concern.onset-speed': 'weeks-to-months' },
    not: [
      ago(5),
      ...one('walking.cause', 'blackout'),
      ...one('concern.onset-speed', 'years', 'unsure'),
      numbFeetOfDiabetes,
    ],
  },
  {
    of: 'R19',
    last: true,
    given: { 'walking.falls-3-months': 2 },
    not: [{ 'walking.falls-3-months': 1 }, ...one('walking.cause', 'blackout')],
  },
  {
    of: 'R19b',
    last: true,
    given: { 'walking.falls-3-months': 2, 'walking.cause': ['legs-weak'] },
    also: one('walking.cause', 'legs-stiff', 'foot-catches'),
    not: [
      { 'walking.falls-3-months': 1 },
      ...one('walking.cause', 'off-balance', 'blackout', 'tripped-on-something'),
      unchanged,
      oldStroke,
      oldBrain,
      root,
      knee,
    ],
  },
  {
    of: 'R1b',
    given: { 'sensory.regions': ['both-feet'], 'walking.cause': ['legs-stiff'] },
    also: one('sensory.regions', 'both-legs'),
    not: [...one('sensory.regions', 'one-leg', 'both-hands'), ...one('walking.cause', 'legs-weak')],
  },
  {
    of: 'R8',
    given: { 'walking.cause': ['legs-stiff'], 'concern.symptoms': ['walking-or-falls'] },
    not: [...one('walking.cause', 'legs-weak'), ...one('concern.symptoms', 'stiffness'), oldBrain],
  },
  {
    of: 'R8b',
    given: { 'concern.symptoms': ['twitching'], 'stiffness.kind': ['legs-stiff-or-jerky'] },
    also: one('stiffness.kind', 'hands-clumsy', 'jaw-or-tongue-tight'),
    not: [...one('concern.symptoms', 'cramps'), ...one('stiffness.kind', 'joints-stiff-in-morning')],
  },
  {
    of: 'R8d',
    given: { 'concern.symptoms': ['twitching', 'stiffness'] },
    not: [...one('concern.symptoms', 'twitching', 'stiffness'), ...one('stiffness.kind', 'joints-stiff-in-morning')],
  },
  {
    of: 'R8e',
    last: true,
    given: { 'stiffness.kind': ['legs-stiff-or-jerky'] },
    not: [...one('stiffness.kind', 'hands-clumsy'), oldBrain, parkinsons],
  },
  {
    of: 'R8c',
    last: true,
    given: { 'stiffness.kind': ['hands-clumsy'] },
    also: [{ 'pain.kind': ['joints'] }, { 'stiffness.kind': ['hands-clumsy', 'joints-stiff-in-morning'] }],
    not: [
      ...one('stiffness.kind', 'legs-stiff-or-jerky'),
      { 'stiffness.kind': ['hands-clumsy', 'joints-stiff-in-morning'], 'pain.kind': ['joints'] },
      parkinsons,
      oldBrain,
    ],
  },
  {
    of: 'R23',
    last: true,
    given: { 'pain.kind': ['shooting-down-both-legs'], 'concern.symptoms': ['walking-or-falls'] },
    not: [...one('pain.kind', 'shooting-down-leg', 'low-back'), ...one('concern.symptoms', 'pain')],
  },
  {
    of: 'R15',
    given: {
      'concern.symptoms': ['walking-or-falls'],
      ...aged(60),
      'other.bladder-bowel': 'hard-to-empty',
      'other.thinking': ['memory'],
    },
    also: one('other.bladder-bowel', ...bladder),
    not: [
      nearly(60),
      ...one('concern.symptoms', 'weakness'),
      ...one('other.bladder-bowel', 'none'),
      ...one('other.thinking', 'behaviour-or-personality-change', 'none'),
    ],
  },
];

const numbHands = ['thumb-to-middle-finger', 'ring-and-little-finger', 'back-of-hand-or-forearm', 'one-arm'] as const;

const cordAndBrain: readonly Decided[] = [
  {
    of: 'R18',
    last: true,
    given: { 'sensory.regions': ['both-hands'], 'stiffness.kind': ['hands-clumsy'] },
    also: together({ 'walking.cause': ['legs-stiff'] }, one('sensory.regions', 'both-hands', ...numbHands)),
    not: [
      ...one('sensory.regions', ...numbHands, 'both-feet'),
      ...together({ 'walking.cause': ['legs-stiff'] }, one('sensory.regions', 'both-feet', 'one-leg')),
      ...one('stiffness.kind', 'joints-stiff-in-morning'),
      { 'sensory.regions': ['one-arm'], 'walking.cause': ['blackout'] },
      {
        'sensory.regions': ['one-arm'],
        'walking.cause': ['legs-stiff'],
        'stiffness.kind': ['joints-stiff-in-morning'],
      },
      { 'sensory.night-hands': true },
    ],
  },
  {
    of: 'R10',
    given: { 'about.birth-date': '1970-10-06', 'sensory.kind': ['electric-shock-on-bending-neck'] },
    also: together({ 'sensory.kind': ['numb'] }, [
      { 'sensory.regions': ['both-legs'], 'concern.symptoms': ['weakness'] },
      { 'sensory.regions': ['band-around-trunk'], 'concern.symptoms': ['weakness'] },
      ...together({ 'sensory.regions': ['one-side-of-body'] }, [
        ...one('concern.symptoms', 'walking-or-falls', 'weakness', 'eyes'),
        ...one('other.bladder-bowel', ...bladder),
      ]),
    ]),
    not: [
      { 'about.birth-date': '1970-10-05' },
      ...one('sensory.kind', 'numb', 'tingling'),
      { 'sensory.kind': ['numb'], 'sensory.regions': ['both-hands'], 'concern.symptoms': ['weakness'] },
      ...together({ 'sensory.kind': ['numb'], 'sensory.regions': ['one-side-of-body'] }, [
        ...one('concern.symptoms', 'speech', 'pain'),
        ...one('other.bladder-bowel', 'none'),
      ]),
      numbFeetOfDiabetes,
      ...one('history.conditions', 'multiple-sclerosis'),
    ],
  },
  {
    of: 'R10',
    given: { 'about.birth-date': '1971-01-01', 'sensory.kind': ['electric-shock-on-bending-neck'] },
    also: blank('history.conditions'),
    not: [{ 'about.birth-date': '1970-01-01' }],
  },
  {
    of: 'R5',
    given: { 'other.movement': ['shaking-at-rest'] },
    not: [...one('other.movement', 'shaking-when-acting'), parkinsons],
  },
  {
    of: 'R9',
    given: { 'other.movement': ['jerks'], 'concern.symptoms': ['shaking'] },
    not: [...one('other.movement', 'shaking-at-rest'), ...one('concern.symptoms', 'twitching')],
  },
];

const limbs: readonly Decided[] = [
  {
    of: 'R2e',
    given: { ...trapped, ...worse },
    not: [
      ...one('weakness.course', 'stable'),
      ...one('sensory.regions', 'both-hands'),
      ...beside('weakness.regions', ['right-hand'], ['neck']),
    ],
  },
  {
    of: 'R2f',
    given: { 'weakness.thinner-muscles': ['right-hand'], 'sensory.regions': ['ring-and-little-finger'] },
    also: [
      { 'sensory.regions': ['thumb-to-middle-finger'], 'sensory.night-hands': true },
      { ...rootInHand, 'sensory.regions': ['face'] },
      { ...unchanged, ...ago(23) },
    ],
    not: [
      ...one('weakness.thinner-muscles', 'none'),
      ...one('sensory.regions', 'both-hands', 'thumb-to-middle-finger'),
      unchanged,
      ...one('history.conditions', 'polio'),
    ],
  },
  {
    of: 'R3',
    last: true,
    given: { ...weak, 'weakness.tasks': ['writing'] },
    also: [
      { ...unchanged, ...ago(23) },
      { ...unchanged, ...ago(59), 'weakness.thinner-muscles': ['right-hand'] },
      ...together({ 'weakness.tasks': ['holding-head-up'] }, [
        ...one('sensory.weight', 'main-problem'),
        ...one('weakness.course', 'improving'),
        ...one('pain.kind', 'joints'),
        ...one('stiffness.kind', 'joints-stiff-in-morning'),
      ]),
      ...one('sensory.weight', 'smaller-part'),
      ...one('weakness.course', 'stable', 'comes-and-goes'),
      { ...nothingThin, 'sensory.weight': 'smaller-part', 'walking.cause': ['legs-weak'] },
      // Whether a muscle has thinned was not answered, so the numbness explains nothing yet.
      { 'sensory.weight': 'main-problem', 'walking.cause': ['legs-weak'] },
    ],
    not: [
      ...one('concern.symptoms', 'tiredness'),
      ...one('weakness.tasks', 'none', 'stairs'),
      rootInHand,
      { ...knee, 'weakness.tasks': ['writing'] },
      trapped,
      { ...unchanged, ...nothingThin },
      { ...unchanged, ...ago(60), 'weakness.thinner-muscles': ['right-hand'] },
      { ...unchanged, 'weakness.thinner-muscles': ['right-hand'], 'history.conditions': ['polio'] },
      oldStroke,
      { ...tired, 'weakness.tasks': ['writing'], 'weakness.course': 'comes-and-goes' },
      ...together({ ...nothingThin, 'walking.cause': ['legs-weak'] }, [
        ...one('sensory.weight', 'main-problem'),
        ...one('weakness.course', 'improving'),
        ...one('pain.kind', 'joints'),
        ...one('stiffness.kind', 'joints-stiff-in-morning'),
      ]),
    ],
  },
  {
    of: 'R4',
    last: true,
    given: { 'weakness.thinner-muscles': ['left-shoulder-arm'] },
    also: [{ ...unchanged, ...ago(23) }],
    not: [...one('weakness.thinner-muscles', 'none'), unchanged, ...one('history.conditions', 'polio')],
  },
  {
    of: 'R4',
    last: true,
    given: {
      'weakness.thinner-muscles': ['right-hand', 'left-hand'],
      'concern.symptoms': ['pain', 'stiffness', 'numbness-or-tingling'],
      'concern.onset-speed': 'years',
      'history.conditions': ['autoimmune'],
      'pain.kind': ['joints'],
      'stiffness.kind': ['joints-stiff-in-morning'],
    },
    not: [{ 'concern.symptoms': ['pain', 'stiffness'] }],
  },
  {
    of: 'R6',
    given: { 'pain.kind': ['shoulder-sudden-severe'], 'weakness.regions': ['right-shoulder-arm'] },
    also: one('weakness.regions', 'left-shoulder-arm', 'right-hand', 'left-hand'),
    not: [...one('pain.kind', 'shooting-down-arm'), ...one('weakness.regions', 'neck', 'right-hip-thigh')],
  },
  {
    of: 'R11',
    given: { ...worse, ...slow },
    not: [ago(59), ...one('weakness.course', 'stable'), ...one('concern.onset-speed', 'weeks-to-months')],
  },
  {
    of: 'R12',
    last: true,
    given: { ...worse, ...nothingLost },
    not: [
      ...one('weakness.course', 'stable'),
      ...one('weakness.tasks', 'stairs'),
      ...one('concern.symptoms', 'pain'),
      { ...joints, ...shoulder, 'weakness.tasks': ['none'] },
    ],
  },
  {
    of: 'R12b',
    last: true,
    given: { ...tired, 'weakness.course': 'steadily-worse' },
    not: [...one('weakness.course', 'stable', 'worse-in-steps'), ...one('weakness.spread', 'within-same-limb')],
  },
  {
    of: 'R13',
    given: { 'concern.symptoms': ['twitching'], 'weakness.tasks': ['stairs'], 'weakness.course': 'comes-and-goes' },
    not: [
      ...one('concern.symptoms', 'cramps'),
      ...one('weakness.tasks', 'none'),
      ...one('weakness.course', 'stable', 'steadily-worse'),
    ],
  },
  {
    of: 'R17',
    last: true,
    given: weak,
    also: [{ 'weakness.regions': ['neck'] }, { 'weakness.course': 'worse-in-steps' }],
    not: [
      { 'weakness.regions': ['neck'], 'weakness.course': 'worse-in-steps' },
      ...one('concern.symptoms', 'tiredness'),
      functionWell,
      nothingLost,
      trapped,
      ...one('weakness.course', 'stable', 'improving', 'comes-and-goes'),
    ],
  },
  {
    of: 'R16',
    given: { ...worse, ...joints },
    also: [{ ...shoulder, 'weakness.pain-at-start': 'none' }],
    not: [...one('weakness.course', 'stable'), ...one('pain.kind', 'muscles-aching'), shoulder],
  },
  {
    of: 'R14',
    given: { ...weak, 'history.conditions': ['polio'] },
    also: [ago(60), ...one('weakness.course', 'steadily-worse', 'worse-in-steps', 'comes-and-goes')],
    not: [
      ago(61),
      ...one('weakness.course', 'stable', 'improving'),
      ...one('history.conditions', 'none', 'stroke'),
      ...one('concern.symptoms', 'pain'),
    ],
  },
  {
    of: 'R24',
    last: true,
    given: {
      ...weak,
      'weakness.worse-with-use': true,
      'weakness.course': 'comes-and-goes',
      'weakness.tasks': ['writing'],
    },
    also: [{ 'weakness.tasks': ['stairs'], 'weakness.regions': ['right-hip-thigh', 'left-hip-thigh'] }],
    not: [
      { 'weakness.worse-with-use': false },
      ...one('weakness.tasks', 'none', 'stairs'),
      ...one('weakness.course', 'stable'),
      { 'concern.symptoms': ['weakness', 'tiredness'] },
    ],
  },
  {
    of: 'R26',
    last: true,
    given: { 'function.handwriting': '2' },
    also: [
      { 'function.handwriting': '4', 'function.cutting-food': '2' },
      { ...unchanged, ...ago(23) },
    ],
    not: [
      ...one('function.handwriting', '3', '4'),
      oldBrain,
      parkinsons,
      ...one('pain.kind', 'joints'),
      { ...tired, 'weakness.course': 'comes-and-goes' },
      unchanged,
      oldStroke,
    ],
  },
];

const bulbarAndBreathing: readonly Decided[] = [
  {
    of: 'R7',
    last: true,
    given: { 'speech.kind': ['slurred'] },
    also: [
      { 'speech.course': 'comes-and-goes', 'history.conditions': ['stroke'] },
      { 'speech.course': 'stable', ...ago(23) },
      { 'speech.course': 'improving', ...ago(24) },
    ],
    not: [
      ...one('speech.kind', 'quiet-or-hoarse'),
      ...together({ 'history.conditions': ['stroke'] }, one('speech.course', 'stable', 'improving')),
      { 'speech.course': 'stable', ...ago(24) },
    ],
  },
  {
    of: 'R7d',
    last: true,
    given: { 'function.speech': '2' },
    also: [
      ...one('function.speech', '0', '1'),
      ...together({ 'function.speech': '4' }, one('function.swallowing', '0', '1', '2')),
    ],
    not: [
      ...one('function.speech', '3', '4'),
      { 'function.speech': '4', 'function.swallowing': '3' },
      oldBrain,
      parkinsons,
    ],
  },
  {
    of: 'R7b',
    last: true,
    given: { 'swallowing.kind': ['coughing-or-choking-on-drinks'] },
    also: [
      ...one('swallowing.kind', 'drooling'),
      { 'swallowing.course': 'comes-and-goes', 'history.conditions': ['stroke'] },
      { 'swallowing.course': 'stable', ...ago(23) },
      { 'swallowing.course': 'improving', ...ago(24) },
    ],
    not: [
      ...one('swallowing.kind', 'food-sticking', 'chewing-tires', 'long-meals'),
      ...together({ 'history.conditions': ['stroke'] }, one('swallowing.course', 'stable', 'improving')),
      { 'swallowing.course': 'stable', ...ago(24) },
    ],
  },
  {
    of: 'R7c',
    last: true,
    given: { 'speech.kind': ['word-finding'], 'speech.course': 'steadily-worse', ...aged(45) },
    not: [nearly(45), ...one('speech.kind', 'quiet-or-hoarse'), ...one('speech.course', 'stable', 'comes-and-goes')],
  },
  {
    of: 'R25',
    last: true,
    given: { 'breathing.course': 'steadily-worse', 'breathing.kind': ['weak-cough'] },
    also: [
      ...one('breathing.kind', 'waking-breathless'),
      { 'breathing.kind': ['on-exertion', 'morning-headache'] },
      { 'breathing.kind': ['on-exertion', 'daytime-sleepiness'] },
    ],
    not: [
      ...one('breathing.course', 'stable', 'comes-and-goes'),
      ...one('breathing.kind', 'on-exertion', 'morning-headache', 'daytime-sleepiness', 'lying-flat'),
      ...one('history.conditions', 'copd-or-heart-failure'),
    ],
  },
];

const mindAndKnown: readonly Decided[] = [
  {
    of: 'R20',
    last: true,
    given: { 'other.thinking': ['behaviour-or-personality-change'], 'concern.symptoms': ['twitching'] },
    also: [
      ...one('concern.symptoms', 'cramps', 'stiffness'),
      ...together({ 'concern.symptoms': ['tiredness'] }, one('history.family', 'als-or-mnd', 'early-dementia')),
    ],
    not: [
      ...one('other.thinking', 'memory', 'none'),
      ...one('concern.symptoms', 'tiredness', 'weakness'),
      { 'concern.symptoms': ['tiredness'], 'history.family': ['parkinsons'] },
    ],
  },
  {
    of: 'R21',
    last: true,
    given: { 'history.conditions': ['als-or-mnd'] },
    not: one('history.conditions', 'myasthenia', 'none'),
  },
  {
    of: 'R22',
    last: true,
    given: { 'history.conditions': ['myasthenia'], 'concern.symptoms': ['weakness'] },
    also: one('concern.symptoms', 'speech', 'swallowing', 'eyes', 'tiredness', 'walking-or-falls'),
    not: [...one('history.conditions', 'als-or-mnd', 'none'), ...one('concern.symptoms', 'pain', 'twitching', 'none')],
  },
];

/** What decides that somebody is referred without haste. */
export const routineTable: readonly Decided[] = [
  ...walking,
  ...cordAndBrain,
  ...limbs,
  ...bulbarAndBreathing,
  ...mindAndKnown,
];

import type { MotorAnswers } from '../../cases/patient';
import { aged, ago, beside, blank, nearly, one, together, type Decided } from './decided.fixture';

const worse = { 'concern.symptoms': ['weakness'], 'weakness.course': 'steadily-worse' } as const satisfies MotorAnswers;
const nothingLost = {
  'weakness.tasks': ['none'],
  'weakness.thinner-muscles': ['none'],
} as const satisfies MotorAnswers;
const functionWell = {
  'weakness.thinner-muscles': ['none'],
  'walking.cause': ['legs-weak'],
  'function.handwriting': '4',
  'function.cutting-food': '4',
  'function.dressing-hygiene': '4',
  'function.turning-in-bed': '4',
  'function.walking': '4',
  'function.climbing-stairs': '4',
} as const satisfies MotorAnswers;

/** The harmless pictures that may go with a weakness that is felt as worsening. */
const trapped = {
  'weakness.regions': ['right-hand'],
  'weakness.spread': 'no',
  'weakness.tasks': ['writing'],
  'weakness.thinner-muscles': ['none'],
  'walking.cause': ['tripped-on-something'],
  'sensory.regions': ['ring-and-little-finger'],
} as const satisfies MotorAnswers;
const joints = {
  'pain.kind': ['joints'],
  'stiffness.kind': ['joints-stiff-in-morning'],
  'weakness.spread': 'no',
  'weakness.tasks': ['writing'],
  'weakness.thinner-muscles': ['none'],
  'walking.cause': ['tripped-on-something'],
} as const satisfies MotorAnswers;
const slow = { ...ago(60), 'concern.onset-speed': 'years', 'weakness.spread': 'no' } as const satisfies MotorAnswers;
const tired = {
  'concern.symptoms': ['tiredness', 'weakness'],
  'weakness.regions': ['right-hand', 'left-hand', 'right-hip-thigh', 'left-hip-thigh'],
  'weakness.spread': 'no',
  'weakness.tasks': ['stairs'],
  'weakness.thinner-muscles': ['none'],
  'walking.cause': ['legs-weak'],
  'speech.kind': ['word-finding'],
  'other.eyes': ['none'],
} as const satisfies MotorAnswers;
const root = {
  'pain.kind': ['shooting-down-arm'],
  'weakness.regions': ['right-hand'],
  'weakness.course': 'stable',
  'weakness.spread': 'no',
  'weakness.tasks': ['writing'],
  'walking.cause': ['tripped-on-something'],
} as const satisfies MotorAnswers;
const tongueNew = {
  ...nearly(45),
  'concern.symptoms': ['twitching'],
  'twitching.regions': ['tongue'],
  'twitching.duration': 'under-1-month',
  'twitching.pattern': 'now-and-then',
  'weakness.thinner-muscles': ['none'],
  'weight.loss': 'none',
  'history.family': ['none'],
  'history.conditions': ['none'],
  'other.thinking': ['none'],
} as const satisfies MotorAnswers;
const bendy = {
  ...functionWell,
  'concern.symptoms': ['weakness', 'twitching'],
  'weakness.regions': ['right-hand', 'left-hand', 'right-hip-thigh', 'left-hip-thigh'],
  'weakness.course': 'comes-and-goes',
  'weakness.tasks': ['dropping-things'],
} as const satisfies MotorAnswers;
/** A foot that catches and a hand that fumbles. */
const twoRegions = {
  'weakness.regions': ['right-foot-ankle', 'right-hand'],
  'weakness.tasks': ['foot-catching-or-tripping', 'keys-or-buttons'],
  'weakness.thinner-muscles': undefined,
} as const satisfies MotorAnswers;
const unchanged = { 'weakness.course': 'stable', 'weakness.spread': 'no', ...ago(24) } as const satisfies MotorAnswers;
const oldBrain = {
  ...unchanged,
  'history.conditions': ['multiple-sclerosis'],
  'speech.course': 'stable',
  'swallowing.course': 'stable',
  'weakness.thinner-muscles': ['none'],
} as const satisfies MotorAnswers;
const oldLungs = {
  'history.conditions': ['copd-or-heart-failure'],
  'breathing.course': 'stable',
  'weakness.thinner-muscles': ['none'],
  'weakness.spread': 'no',
  'weakness.course': 'stable',
} as const satisfies MotorAnswers;

const low = ['0', '1', '2', '3'] as const;

const withSwallowing: readonly Decided[] = [
  {
    of: 'U1',
    given: { 'concern.symptoms': ['weakness', 'swallowing'], 'weakness.course': 'steadily-worse' },
    also: [{ ...worse, 'function.swallowing': '3' }, { 'weakness.pain-at-start': 'mild' }],
    not: [
      ...one('weakness.course', 'stable', 'comes-and-goes'),
      ...one('concern.symptoms', 'weakness', 'swallowing'),
      { 'weakness.pain-at-start': 'severe' },
      ...one('sensory.weight', 'main-problem'),
    ],
  },
  {
    of: 'U1b',
    given: {
      'concern.symptoms': ['weakness', 'swallowing'],
      'weakness.course': 'steadily-worse',
      'other.eyes': ['double-vision'],
    },
    not: [
      ...one('other.eyes', 'none'),
      ...one('concern.symptoms', 'weakness', 'swallowing'),
      ...one('weakness.course', 'stable'),
    ],
  },
  {
    of: 'U2',
    given: { 'speech.kind': ['slurred'], 'speech.course': 'steadily-worse', 'concern.symptoms': ['swallowing'] },
    also: [{ 'concern.symptoms': ['speech'], 'function.swallowing': '3' }],
    not: [
      ...one('speech.kind', 'quiet-or-hoarse'),
      ...one('speech.course', 'stable', 'comes-and-goes', 'improving'),
      ...one('concern.symptoms', 'speech'),
      ...one('other.eyes', 'drooping-lids'),
    ],
  },
  {
    of: 'U2d',
    last: true,
    given: { 'speech.kind': ['slurred'], 'swallowing.kind': ['drooling'] },
    also: [
      ...together({ 'speech.kind': ['word-finding'] }, one('function.speech', ...low)),
      ...together({ 'swallowing.kind': ['food-sticking'] }, [
        { 'concern.symptoms': ['swallowing'] },
        ...one('function.swallowing', '3'),
        ...one('function.salivation', '0', '1', '2'),
      ]),
      { 'speech.course': 'stable', ...ago(23) },
      { 'speech.course': 'comes-and-goes', 'history.conditions': ['stroke'] },
      { 'speech.course': 'improving', ...ago(24) },
    ],
    not: [
      { 'speech.kind': ['word-finding'] },
      { 'speech.kind': ['word-finding'], 'function.speech': '4' },
      { 'swallowing.kind': ['food-sticking'] },
      { 'swallowing.kind': ['food-sticking'], 'function.salivation': '3' },
      ...one('other.eyes', 'drooping-lids', 'double-vision'),
      oldBrain,
      { ...oldBrain, 'speech.course': 'comes-and-goes' },
      ...together({ 'history.conditions': ['stroke'] }, one('speech.course', 'stable', 'improving')),
      { 'speech.course': 'stable', ...ago(24) },
    ],
  },
  {
    of: 'U2b',
    given: { 'weight.loss': '5-to-10-percent', 'speech.kind': ['slurred'] },
    also: together({ 'speech.kind': ['word-finding'] }, [
      ...one('swallowing.kind', 'long-meals'),
      ...one('function.swallowing', '0', '1', '2'),
    ]),
    not: [
      ...one('weight.loss', 'none', 'under-5-percent'),
      { 'speech.kind': ['word-finding'] },
      { 'speech.kind': ['word-finding'], 'function.swallowing': '3' },
      { 'speech.kind': ['word-finding'], 'swallowing.kind': ['food-sticking'] },
    ],
  },
];

const weakness: readonly Decided[] = [
  {
    of: 'U3',
    given: worse,
    also: [
      { ...slow, ...ago(59) },
      { ...nothingLost, 'weakness.tasks': ['stairs'] },
    ],
    not: [
      ...one('weakness.course', 'stable'),
      ...one('concern.symptoms', 'tiredness'),
      nothingLost,
      trapped,
      joints,
      slow,
      tired,
      { 'weakness.pain-at-start': 'severe' },
    ],
  },
  {
    of: 'U3h',
    given: { ...worse, 'weakness.tasks': ['none'], 'function.walking': '3' },
    also: [{ 'function.walking': '4', 'walking.cause': ['foot-catches'] }],
    not: [
      { 'function.walking': '4' },
      { 'function.walking': '4', 'walking.cause': ['legs-weak'] },
      ...one('weakness.tasks', 'stairs'),
      ...one('weakness.course', 'stable'),
      { ...trapped, 'weakness.tasks': ['none'] },
      { ...joints, 'weakness.tasks': ['none'] },
      slow,
      { ...tired, 'weakness.tasks': ['none'] },
    ],
  },
  {
    of: 'U3b',
    given: { ...worse, 'weakness.pain-at-start': 'severe' },
    not: [
      ...one('weakness.pain-at-start', 'none', 'mild'),
      ...one('weakness.course', 'stable'),
      nothingLost,
      trapped,
      joints,
      slow,
      tired,
    ],
  },
  {
    of: 'U3w',
    last: true,
    given: {
      'weakness.thinner-muscles': ['right-hand'],
      'concern.symptoms': ['weakness'],
      'weakness.tasks': ['dropping-things'],
    },
    also: [
      { 'weakness.tasks': ['none'], 'function.handwriting': '3' },
      { 'weakness.tasks': ['none'], 'concern.symptoms': ['stiffness'], 'stiffness.kind': ['hands-clumsy'] },
      { ...slow, ...ago(59) },
      { ...unchanged, ...ago(23) },
      { 'sensory.regions': ['ring-and-little-finger'], 'weakness.spread': 'no', 'weakness.course': 'steadily-worse' },
      {
        'sensory.regions': ['ring-and-little-finger'],
        'weakness.spread': 'to-another-body-part',
        'weakness.course': 'stable',
      },
      ...one('weakness.course', 'stable', 'comes-and-goes'),
    ],
    not: [
      ...one('weakness.thinner-muscles', 'none'),
      ...one('weakness.tasks', 'none'),
      ...one('concern.symptoms', 'stiffness'),
      { 'weakness.tasks': ['none'], 'concern.symptoms': ['stiffness'], 'stiffness.kind': ['legs-stiff-or-jerky'] },
      slow,
      root,
      unchanged,
      ...one('weakness.course', 'improving'),
      ...one('history.conditions', 'polio'),
      { 'sensory.regions': ['ring-and-little-finger'], 'weakness.spread': 'no', 'weakness.course': 'stable' },
      {
        'sensory.regions': ['thumb-to-middle-finger'],
        'sensory.night-hands': true,
        'weakness.spread': 'no',
        'weakness.course': 'stable',
      },
    ],
  },
  {
    of: 'U3m',
    last: true,
    given: {
      'concern.symptoms': ['weakness'],
      'weakness.regions': ['left-hand'],
      'weakness.thinner-muscles': ['left-hand'],
    },
    also: [
      ...together({ 'weakness.regions': ['left-shoulder-arm'] }, one('weakness.thinner-muscles', 'left-hand')),
      ...together({ 'weakness.regions': ['right-hand'] }, one('weakness.thinner-muscles', 'right-shoulder-arm')),
      ...together({ 'weakness.regions': ['right-foot-ankle'] }, one('weakness.thinner-muscles', 'right-hip-thigh')),
      ...together({ 'weakness.regions': ['left-hip-thigh'] }, one('weakness.thinner-muscles', 'left-foot-ankle')),
      ...together({ 'weakness.regions': ['tongue-throat'] }, one('weakness.thinner-muscles', 'face-jaw')),
      { ...twoRegions },
      { ...twoRegions, 'weakness.regions': ['face-jaw', 'left-hand'] },
      { ...twoRegions, 'weakness.regions': ['tongue-throat', 'right-hip-thigh'] },
      { ...twoRegions, 'weakness.regions': ['neck', 'left-foot-ankle'] },
      { ...twoRegions, 'weakness.regions': ['right-shoulder-arm', 'left-hip-thigh'] },
      { ...twoRegions, 'weakness.regions': ['left-shoulder-arm', 'left-hip-thigh'] },
      { ...slow, ...ago(59) },
    ],
    not: [
      ...one('weakness.course', 'stable', 'steadily-worse', 'comes-and-goes', 'improving'),
      ...one('weakness.thinner-muscles', 'right-hand', 'left-foot-ankle', 'trunk', 'none'),
      ...together({ 'weakness.regions': ['right-hand'] }, one('weakness.thinner-muscles', 'left-hand')),
      { ...twoRegions, 'weakness.regions': ['right-hand', 'left-hand', 'neck'] },
      { ...twoRegions, 'weakness.regions': ['right-foot-ankle', 'left-hip-thigh'] },
      { ...twoRegions, 'weakness.regions': ['right-foot-ankle', 'trunk'] },
      { ...twoRegions, 'weakness.tasks': ['stairs', 'writing'] },
      slow,
      ...one('history.conditions', 'polio'),
    ],
  },
  {
    of: 'U3c',
    given: {
      'concern.symptoms': ['weakness'],
      'weakness.tasks': ['writing'],
      'concern.onset-speed': 'weeks-to-months',
      'weakness.regions': ['right-hand'],
    },
    also: [
      { 'weakness.regions': undefined, 'weakness.course': 'stable' },
      { 'weakness.tasks': ['none'], 'function.cutting-food': '3' },
      {
        'concern.symptoms': ['tiredness'],
        'weakness.regions': undefined,
        'weakness.tasks': ['holding-head-up'],
        'concern.onset-speed': 'years',
      },
    ],
    not: [
      ...one('weakness.course', 'stable', 'steadily-worse'),
      { 'concern.symptoms': ['tiredness'], 'weakness.regions': undefined },
      ...one('weakness.tasks', 'none', 'stairs'),
      ...one('concern.onset-speed', 'days', 'years', 'unsure'),
      { ...trapped, 'weakness.course': undefined },
    ],
  },
  {
    of: 'U3j',
    last: true,
    given: { 'concern.symptoms': ['weakness'], 'concern.onset-speed': 'weeks-to-months' },
    also: [{ 'weakness.regions': ['right-hand'] }, { 'weakness.course': 'steadily-worse' }],
    not: [
      { 'weakness.regions': ['right-hand'], 'weakness.course': 'steadily-worse' },
      ...one('concern.symptoms', 'tiredness'),
      ...one('concern.onset-speed', 'days', 'years'),
      functionWell,
      nothingLost,
      trapped,
      ...one('weakness.course', 'stable', 'improving', 'comes-and-goes'),
    ],
  },
];

const bulbar: readonly Decided[] = [
  {
    of: 'U3e',
    given: { 'speech.kind': ['slurred'], 'speech.course': 'steadily-worse' },
    not: [
      ...one('speech.kind', 'quiet-or-hoarse'),
      ...one('speech.course', 'stable', 'comes-and-goes', 'improving'),
      ...one('other.eyes', 'double-vision'),
      ...one('concern.symptoms', 'swallowing'),
    ],
  },
  {
    of: 'U3f',
    given: { 'swallowing.choking': 'weekly' },
    also: [{ 'swallowing.choking': 'never', 'swallowing.kind': ['drooling'], 'swallowing.course': 'steadily-worse' }],
    not: [
      ...one('swallowing.choking', 'monthly'),
      { 'swallowing.choking': 'never', 'swallowing.kind': ['drooling'], 'swallowing.course': 'stable' },
      { 'swallowing.choking': 'never', 'swallowing.kind': ['food-sticking'], 'swallowing.course': 'steadily-worse' },
      ...one('other.eyes', 'drooping-lids'),
    ],
  },
  {
    of: 'U3g',
    given: { 'speech.kind': ['slurred'] },
    also: [
      { 'speech.kind': undefined, 'speech.course': 'stable', 'concern.symptoms': ['speech'], 'function.speech': '3' },
      ...together({ 'speech.kind': undefined, 'concern.symptoms': ['speech'] }, [
        ...one('function.speech', ...low),
        ...one('speech.course', 'steadily-worse'),
      ]),
      { 'history.conditions': ['stroke'], ...ago(11) },
      { 'history.conditions': ['multiple-sclerosis'], ...ago(12) },
    ],
    not: [
      ...one('speech.course', 'stable', 'steadily-worse'),
      ...one('speech.kind', 'word-finding'),
      { 'speech.kind': ['quiet-or-hoarse'], 'concern.symptoms': ['speech'], 'function.speech': '3' },
      { 'speech.kind': undefined, 'concern.symptoms': ['speech'], 'function.speech': '4' },
      { 'speech.kind': undefined, 'concern.symptoms': ['speech'], 'speech.course': 'stable' },
      { 'speech.kind': undefined, 'concern.symptoms': ['tiredness'], 'function.speech': '3' },
      ...one('other.eyes', 'double-vision'),
      { 'history.conditions': ['stroke'], ...ago(12) },
    ],
  },
  {
    of: 'U3k',
    given: { 'concern.symptoms': ['swallowing'], 'swallowing.kind': ['drooling'] },
    also: [
      ...one('swallowing.choking', 'never'),
      { 'swallowing.kind': undefined, 'swallowing.course': 'steadily-worse' },
      ...together({ 'swallowing.kind': undefined }, one('function.swallowing', ...low)),
      { 'swallowing.kind': ['food-sticking'], 'function.swallowing': '3', 'swallowing.choking': 'weekly' },
      { 'swallowing.kind': ['food-sticking'], 'function.swallowing': '3' },
    ],
    not: [
      ...one('swallowing.course', 'stable', 'steadily-worse'),
      ...one('concern.symptoms', 'speech'),
      ...one('swallowing.kind', 'food-sticking'),
      { 'swallowing.kind': undefined, 'function.swallowing': '4' },
      ...one('other.eyes', 'drooping-lids'),
      ...together(
        { 'swallowing.kind': ['food-sticking'], 'function.swallowing': '3' },
        one('swallowing.choking', 'never', 'monthly'),
      ),
    ],
  },
];

const twitching: readonly Decided[] = [
  {
    of: 'U4',
    given: { 'concern.symptoms': ['twitching'], 'weakness.thinner-muscles': ['right-hand'] },
    also: [
      {
        'concern.symptoms': ['twitching', 'weakness'],
        'weakness.thinner-muscles': ['none'],
        'weakness.course': 'steadily-worse',
      },
      {
        'concern.symptoms': ['twitching', 'weakness'],
        'weakness.thinner-muscles': ['none'],
        'weakness.tasks': ['dropping-things'],
      },
      { ...slow, ...ago(59) },
      root,
      unchanged,
      { 'weakness.course': 'improving', 'weakness.spread': 'no' },
      { 'twitching.regions': ['eyelid', 'hands'] },
    ],
    not: [
      { 'weakness.thinner-muscles': ['none'] },
      { 'concern.symptoms': ['cramps'] },
      { 'concern.symptoms': ['twitching', 'weakness'], ...nothingLost, 'weakness.course': 'steadily-worse' },
      { 'weakness.thinner-muscles': ['none'], 'weakness.tasks': ['dropping-things'] },
      slow,
      { 'twitching.regions': ['eyelid'] },
    ],
  },
  {
    of: 'U4',
    given: {
      'concern.symptoms': ['twitching', 'weakness'],
      'weakness.tasks': ['dropping-things'],
      'weakness.thinner-muscles': ['none'],
      'weakness.spread': 'no',
    },
    also: [
      ...one('weakness.course', 'stable', 'steadily-worse'),
      { 'weakness.course': 'comes-and-goes', 'weakness.spread': 'to-another-body-part' },
    ],
    not: [
      { 'weakness.tasks': ['none'], 'weakness.thinner-muscles': undefined },
      { ...root, 'weakness.tasks': ['dropping-things'] },
      unchanged,
      ...one('weakness.course', 'comes-and-goes', 'improving'),
    ],
  },
  {
    of: 'U4',
    given: { ...bendy, 'weakness.spread': 'unsure', ...ago(23) },
    also: [
      { ...ago(24), 'function.walking': '3' },
      { ...ago(24), 'weakness.regions': ['right-hand', 'left-hand'] },
    ],
    not: [ago(24)],
  },
  {
    of: 'U4d',
    given: {
      'concern.symptoms': ['twitching', 'weakness'],
      'weakness.course': 'steadily-worse',
      ...nothingLost,
      ...aged(45),
    },
    also: [{ ...slow, ...ago(59) }],
    not: [
      nearly(45),
      ...one('concern.symptoms', 'weakness', 'twitching'),
      ...one('weakness.course', 'stable'),
      ...one('weakness.tasks', 'stairs'),
      slow,
    ],
  },
  {
    of: 'U4b',
    given: { 'twitching.regions': ['tongue'] },
    also: [
      { ...tongueNew, ...aged(45) },
      { ...tongueNew, 'twitching.duration': undefined },
    ],
    not: [...one('twitching.regions', 'face', 'eyelid', 'hands', 'calves-or-feet'), tongueNew],
  },
  {
    of: 'U4c',
    given: { 'concern.symptoms': ['twitching', 'weakness'], 'weakness.course': 'stable', 'weakness.tasks': ['stairs'] },
    also: [
      { 'weakness.regions': ['neck'], 'weakness.course': undefined },
      { 'weakness.regions': ['neck'], 'weakness.tasks': undefined },
    ],
    not: [
      ...one('weakness.regions', 'neck'),
      ...one('concern.symptoms', 'weakness', 'twitching'),
      nothingLost,
      functionWell,
      ...one('weakness.course', 'comes-and-goes', 'improving'),
    ],
  },
];

const breathless = { 'breathing.kind': ['on-exertion', 'weak-cough'] } as const satisfies MotorAnswers;
const soft = ['weakness', 'speech', 'swallowing', 'twitching', 'cramps', 'stiffness'] as const;
const notSoft = ['breathing', 'tiredness', 'numbness-or-tingling', 'pain', 'walking-or-falls'] as const;

/** The losses that make a change of mind or mood part of one disease, and what comes close to each. */
const beyondMind = {
  yes: [
    ...one('speech.kind', 'slurred'),
    ...one('swallowing.kind', 'long-meals'),
    ...one('swallowing.choking', 'weekly'),
    ...one('weakness.tasks', 'writing'),
    worse,
    ...one('function.speech', ...low),
    ...one('function.swallowing', ...low),
  ],
  no: [
    {},
    ...one('speech.kind', 'word-finding'),
    ...one('swallowing.kind', 'food-sticking'),
    ...one('swallowing.choking', 'monthly'),
    ...one('weakness.tasks', 'stairs'),
    { 'concern.symptoms': ['weakness'], 'weakness.course': 'stable' },
    ...one('function.speech', '4'),
    ...one('function.swallowing', '4'),
    ...one('function.walking', '0'),
  ],
} satisfies Record<string, readonly MotorAnswers[]>;

const neckBreathingMind: readonly Decided[] = [
  {
    of: 'U7',
    given: { ...breathless, 'weakness.tasks': ['writing'] },
    also: [
      ...(['morning-headache', 'daytime-sleepiness', 'waking-breathless'] as const).map((sign) => ({
        'breathing.kind': ['on-exertion', sign] as const,
      })),
      ...together({ 'weakness.tasks': ['none'] }, [
        worse,
        ...one('speech.kind', 'slurred'),
        ...one('swallowing.kind', 'drooling'),
        ...one('swallowing.choking', 'daily'),
        ...one('stiffness.kind', 'legs-stiff-or-jerky', 'hands-clumsy', 'jaw-or-tongue-tight'),
        ...together({ 'breathing.course': 'steadily-worse' }, one('concern.symptoms', ...soft)),
      ]),
    ],
    not: [
      ...one('breathing.kind', 'on-exertion', 'weak-cough', 'morning-headache'),
      { 'breathing.kind': ['on-exertion', 'lying-flat'] },
      ...together({ 'weakness.tasks': ['none'] }, [
        ...one('speech.kind', 'word-finding'),
        ...one('stiffness.kind', 'joints-stiff-in-morning'),
        ...one('concern.symptoms', 'weakness', 'twitching'),
        { 'breathing.course': 'stable', 'concern.symptoms': ['twitching'] },
        ...together({ 'breathing.course': 'steadily-worse' }, one('concern.symptoms', ...notSoft)),
      ]),
      { ...oldLungs, 'concern.symptoms': ['breathing'] },
      { ...tired, 'breathing.course': 'steadily-worse', 'weakness.course': 'stable' },
    ],
  },
  {
    of: 'U7c',
    given: { ...breathless, 'concern.symptoms': ['weakness'] },
    also: one('concern.symptoms', ...soft),
    not: [
      ...one('breathing.course', 'stable', 'steadily-worse'),
      ...one('breathing.kind', 'on-exertion', 'weak-cough'),
      ...one('concern.symptoms', ...notSoft),
      { ...tired, 'weakness.course': 'stable' },
    ],
  },
  {
    of: 'U7b',
    given: { 'weakness.tasks': ['holding-head-up'], 'weakness.course': 'steadily-worse' },
    not: [...one('weakness.tasks', 'stairs', 'none'), ...one('weakness.course', 'stable', 'improving')],
  },
  {
    of: 'U3d',
    given: { 'emotion.uncontrolled-laughing-crying': true, 'speech.kind': ['slurred'] },
    also: [...together({ 'speech.kind': ['word-finding'] }, beyondMind.yes.slice(1)), { ...oldBrain, ...ago(23) }],
    not: [
      { 'emotion.uncontrolled-laughing-crying': false },
      ...blank('emotion.uncontrolled-laughing-crying'),
      ...together({ 'speech.kind': ['word-finding'] }, beyondMind.no),
      oldBrain,
    ],
  },
  {
    of: 'U20',
    given: { 'other.thinking': ['behaviour-or-personality-change'], 'speech.kind': ['nasal'] },
    also: [...together({ 'speech.kind': ['word-finding'] }, beyondMind.yes), { ...oldBrain, ...ago(23) }],
    not: [
      ...one('other.thinking', 'memory', 'none'),
      ...together({ 'speech.kind': ['word-finding'] }, beyondMind.no),
      oldBrain,
    ],
  },
  {
    of: 'U21',
    given: { 'history.conditions': ['als-or-mnd'], 'concern.symptoms': ['breathing'] },
    also: together({ 'concern.symptoms': ['weakness'] }, [
      { 'concern.symptoms': ['swallowing'] },
      ...one('weight.loss', 'over-10-percent'),
      ...one('function.dyspnea', ...low),
    ]),
    not: [
      ...beside('history.conditions', ['myasthenia'], ['stroke']),
      ...one('concern.symptoms', 'weakness'),
      { 'concern.symptoms': ['weakness'], 'function.dyspnea': '4' },
      { 'concern.symptoms': ['weakness'], 'weight.loss': 'under-5-percent' },
    ],
  },
];

/** What decides that motor neurone disease is thought of within two weeks. */
export const redFlagTable: readonly Decided[] = [
  ...withSwallowing,
  ...weakness,
  ...bulbar,
  ...twitching,
  ...neckBreathingMind,
];

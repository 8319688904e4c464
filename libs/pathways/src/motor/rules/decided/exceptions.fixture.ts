import type { MotorAnswers } from '../../cases/patient';
import { ago, beside, blank, one, together, type Decided } from './decided.fixture';
import type * as exceptions from '../exceptions';

/** The harmless pictures: each complete one holds, and one answer against it, or left out, undoes it. */
type Exception = Decided<keyof typeof exceptions>;

const nothing = { 'weakness.thinner-muscles': ['none'] } as const satisfies MotorAnswers;
const axial = ['face-jaw', 'tongue-throat', 'neck', 'trunk'] as const;
const legs = ['right-hip-thigh', 'left-hip-thigh', 'right-foot-ankle', 'left-foot-ankle'] as const;
const arms = ['right-shoulder-arm', 'left-shoulder-arm', 'right-hand', 'left-hand'] as const;

const nothingFound: readonly Exception[] = [
  { of: 'nothingThin', given: nothing, not: one('weakness.thinner-muscles', 'right-hand', 'trunk') },
  {
    of: 'noSpread',
    given: { 'weakness.spread': 'no' },
    also: one('weakness.spread', 'within-same-limb'),
    not: one('weakness.spread', 'to-another-body-part', 'unsure'),
  },
  {
    of: 'nothingLost',
    given: { ...nothing, 'weakness.tasks': ['none'] },
    not: [
      ...one('weakness.tasks', 'stairs', 'writing'),
      ...one('weakness.thinner-muscles', 'neck'),
      ...blank('weakness.tasks', 'weakness.thinner-muscles'),
    ],
  },
  {
    of: 'functionNormal',
    given: {
      ...nothing,
      'walking.cause': ['tripped-on-something'],
      'function.handwriting': '4',
      'function.cutting-food': '4',
      'function.dressing-hygiene': '4',
      'function.turning-in-bed': '4',
      'function.walking': '4',
      'function.climbing-stairs': '4',
    },
    also: [{ 'walking.cause': ['off-balance', 'legs-weak'] }],
    not: [
      ...one('function.handwriting', '3'),
      ...one('function.cutting-food', '3'),
      ...one('function.dressing-hygiene', '3'),
      ...one('function.turning-in-bed', '3'),
      ...one('function.walking', '3'),
      ...one('function.climbing-stairs', '3'),
      ...blank('function.handwriting', 'function.climbing-stairs', 'weakness.thinner-muscles', 'walking.cause'),
      ...one('weakness.thinner-muscles', 'left-hand'),
      ...one('walking.cause', 'foot-catches'),
    ],
  },
];

const trappedNerves: readonly Exception[] = [
  {
    of: 'entrapmentInHand',
    given: {
      ...nothing,
      'concern.symptoms': ['weakness', 'numbness-or-tingling'],
      'weakness.regions': ['right-hand'],
      'weakness.spread': 'no',
      'weakness.tasks': ['keys-or-buttons'],
      'walking.cause': ['off-balance'],
      'sensory.regions': ['thumb-to-middle-finger'],
      'sensory.night-hands': true,
    },
    also: [
      { 'weakness.regions': ['left-hand'] },
      { 'weakness.spread': 'within-same-limb' },
      { 'sensory.regions': ['ring-and-little-finger'], 'sensory.night-hands': false },
    ],
    not: [
      { 'sensory.night-hands': false },
      { 'sensory.regions': ['both-hands'] },
      ...beside('weakness.regions', ['right-hand'], ['right-shoulder-arm', 'left-shoulder-arm', ...legs, ...axial]),
      ...one('weakness.regions', 'right-shoulder-arm'),
      ...one('weakness.spread', 'to-another-body-part', 'unsure'),
      ...one('weakness.thinner-muscles', 'right-hand'),
      ...one('weakness.tasks', 'foot-catching-or-tripping'),
      ...one('walking.cause', 'foot-catches'),
      ...beside('concern.symptoms', ['weakness'], ['twitching', 'speech', 'swallowing', 'breathing']),
      ...blank('concern.symptoms', 'weakness.regions', 'weakness.spread', 'weakness.thinner-muscles', 'weakness.tasks'),
    ],
  },
  {
    of: 'stableRoot',
    given: {
      'pain.kind': ['shooting-down-arm'],
      'weakness.regions': ['right-hand'],
      'weakness.course': 'stable',
      'weakness.spread': 'no',
      'weakness.tasks': ['writing'],
      'walking.cause': ['off-balance'],
    },
    also: [
      ...one('weakness.regions', ...arms),
      { 'weakness.course': 'improving' },
      { 'weakness.spread': 'within-same-limb' },
      ...together({ 'pain.kind': ['shooting-down-leg'] }, one('weakness.regions', ...legs)),
    ],
    not: [
      ...one('pain.kind', 'neck', 'shooting-down-leg', 'shooting-down-both-legs'),
      ...beside('weakness.regions', ['right-hand'], [...legs, ...axial]),
      ...together(
        { 'pain.kind': ['shooting-down-leg'] },
        beside('weakness.regions', ['left-foot-ankle'], [...arms, ...axial]),
      ),
      ...one('weakness.course', 'steadily-worse', 'worse-in-steps', 'comes-and-goes'),
      ...one('weakness.spread', 'to-another-body-part', 'unsure'),
      ...one('weakness.tasks', 'foot-catching-or-tripping'),
      ...one('walking.cause', 'foot-catches'),
      ...blank('weakness.course', 'weakness.spread', 'weakness.regions', 'weakness.tasks', 'pain.kind'),
    ],
  },
  {
    of: 'stablePeroneal',
    given: {
      'other.recent-trigger': ['leg-crossing-kneeling-or-slept-on-arm'],
      'weakness.regions': ['right-foot-ankle'],
      'sensory.regions': ['one-leg'],
      'weakness.course': 'stable',
      'weakness.spread': 'no',
    },
    also: [{ 'weakness.regions': ['left-foot-ankle'] }, { 'weakness.course': 'improving' }],
    not: [
      ...one('other.recent-trigger', 'neck-or-back-injury', 'none'),
      ...one('weakness.regions', 'right-hip-thigh'),
      ...beside('weakness.regions', ['right-foot-ankle'], [...arms, ...axial]),
      ...one('sensory.regions', 'both-feet', 'both-legs'),
      ...one('weakness.course', 'steadily-worse', 'worse-in-steps', 'comes-and-goes'),
      ...one('weakness.spread', 'to-another-body-part'),
      ...blank('other.recent-trigger', 'sensory.regions', 'weakness.course', 'weakness.spread'),
    ],
  },
  {
    of: 'stockingImbalance',
    given: { 'sensory.regions': ['both-feet'], 'history.conditions': ['diabetes'], 'walking.falls-3-months': 0 },
    also: one('history.conditions', 'b12-deficiency', 'kidney-disease'),
    not: [
      ...one('sensory.regions', 'both-legs', 'one-leg'),
      ...one('history.conditions', 'thyroid', 'none'),
      { 'walking.falls-3-months': 1 },
      ...blank('walking.falls-3-months', 'history.conditions'),
    ],
  },
  {
    of: 'jointDisease',
    given: {
      ...nothing,
      'concern.symptoms': ['weakness', 'pain', 'stiffness'],
      'pain.kind': ['joints'],
      'stiffness.kind': ['joints-stiff-in-morning'],
      'weakness.spread': 'no',
      'weakness.tasks': ['gripping-or-opening-jars'],
      'walking.cause': ['off-balance'],
    },
    also: one('weakness.spread', 'within-same-limb'),
    not: [
      ...one('pain.kind', 'muscles-aching'),
      ...one('stiffness.kind', 'hands-clumsy'),
      ...one('weakness.spread', 'to-another-body-part'),
      ...one('weakness.tasks', 'foot-catching-or-tripping', 'holding-head-up'),
      ...one('weakness.thinner-muscles', 'left-hand'),
      ...beside('concern.symptoms', ['weakness'], ['twitching', 'speech', 'swallowing', 'breathing']),
      ...blank('pain.kind', 'stiffness.kind', 'weakness.spread', 'weakness.tasks', 'weakness.thinner-muscles'),
    ],
  },
];

const oldAndKnown: readonly Exception[] = [
  {
    of: 'slowForYears',
    given: { ...ago(60), 'concern.onset-speed': 'years', 'weakness.spread': 'no', 'concern.symptoms': ['weakness'] },
    not: [
      ago(59),
      ...one('concern.onset-speed', 'weeks-to-months', 'unsure'),
      ...one('weakness.spread', 'to-another-body-part'),
      ...beside('concern.symptoms', ['weakness'], ['speech', 'swallowing', 'breathing']),
      ...blank('concern.onset', 'concern.onset-speed', 'weakness.spread', 'concern.symptoms'),
    ],
  },
  {
    of: 'unchangedForYears',
    given: { 'weakness.course': 'stable', 'weakness.spread': 'no', ...ago(24) },
    not: [
      ago(23),
      ...one('weakness.course', 'improving', 'steadily-worse', 'comes-and-goes'),
      ...one('weakness.spread', 'to-another-body-part'),
      ...blank('concern.onset', 'weakness.course', 'weakness.spread'),
    ],
  },
  {
    of: 'oldStroke',
    given: { ...nothing, 'history.conditions': ['stroke'], 'weakness.course': 'stable', 'weakness.spread': 'no' },
    also: one('weakness.course', 'improving'),
    not: [
      ...one('history.conditions', 'diabetes', 'none'),
      ...one('weakness.course', 'steadily-worse', 'comes-and-goes'),
      ...one('weakness.spread', 'to-another-body-part'),
      ...one('weakness.thinner-muscles', 'left-hand'),
      ...blank('history.conditions', 'weakness.course', 'weakness.spread', 'weakness.thinner-muscles'),
    ],
  },
  {
    of: 'knownBrainDiseaseUnchanged',
    given: {
      ...nothing,
      ...ago(24),
      'history.conditions': ['stroke'],
      'weakness.course': 'stable',
      'weakness.spread': 'no',
      'speech.course': 'stable',
      'swallowing.course': 'stable',
    },
    also: one('history.conditions', 'parkinsons', 'multiple-sclerosis'),
    not: [
      ...one('history.conditions', 'diabetes', 'myasthenia', 'none'),
      ago(23),
      ...one('weakness.course', 'steadily-worse', 'worse-in-steps'),
      ...one('weakness.spread', 'to-another-body-part'),
      ...one('speech.course', 'steadily-worse'),
      ...one('swallowing.course', 'steadily-worse'),
      ...one('weakness.thinner-muscles', 'trunk'),
      ...blank('concern.onset', 'weakness.course', 'speech.course', 'swallowing.course', 'weakness.thinner-muscles'),
    ],
  },
  {
    of: 'oldHeartOrLungDisease',
    given: {
      ...nothing,
      'history.conditions': ['copd-or-heart-failure'],
      'breathing.course': 'stable',
      'weakness.course': 'stable',
      'weakness.spread': 'no',
      'concern.symptoms': ['breathing', 'weakness'],
    },
    also: one('breathing.course', 'improving'),
    not: [
      ...one('history.conditions', 'cancer', 'none'),
      ...one('breathing.course', 'steadily-worse', 'comes-and-goes'),
      ...one('weakness.thinner-muscles', 'trunk'),
      ...one('weakness.course', 'steadily-worse'),
      ...one('weakness.spread', 'to-another-body-part'),
      ...beside('concern.symptoms', ['breathing'], ['speech', 'swallowing']),
      ...blank('breathing.course', 'weakness.thinner-muscles', 'weakness.course', 'concern.symptoms'),
    ],
  },
];

const benign: readonly Exception[] = [
  {
    of: 'tiredAllOver',
    given: {
      ...nothing,
      'concern.symptoms': ['tiredness', 'weakness'],
      'weakness.regions': ['right-hand', 'left-hand', 'right-hip-thigh', 'left-hip-thigh'],
      'weakness.spread': 'no',
      'weakness.course': 'steadily-worse',
      'weakness.tasks': ['stairs'],
      'walking.cause': ['legs-weak'],
      'speech.kind': ['word-finding'],
      'other.eyes': ['none'],
    },
    also: one('weakness.course', 'comes-and-goes', 'stable', 'improving'),
    not: [
      { 'concern.symptoms': ['weakness'] },
      { 'weakness.regions': ['right-hand', 'left-hand', 'right-hip-thigh'] },
      { 'weakness.regions': ['left-hand', 'right-hip-thigh', 'left-hip-thigh'] },
      ...one('weakness.spread', 'within-same-limb', 'to-another-body-part', 'unsure'),
      ...one('weakness.course', 'worse-in-steps'),
      ...one('weakness.tasks', 'foot-catching-or-tripping', 'holding-head-up'),
      ...one('walking.cause', 'foot-catches'),
      ...one('weakness.thinner-muscles', 'neck'),
      ...beside('concern.symptoms', ['tiredness', 'weakness'], ['twitching', 'swallowing']),
      ...one('speech.kind', 'slurred', 'nasal'),
      ...one('other.eyes', 'drooping-lids', 'double-vision'),
      ...blank('weakness.spread', 'weakness.course', 'weakness.tasks', 'other.eyes', 'speech.kind'),
    ],
  },
  {
    of: 'lidsHeavyForYears',
    given: {
      'other.eyes': ['drooping-lids'],
      'concern.onset-speed': 'years',
      ...ago(24),
      'concern.symptoms': ['eyes'],
    },
    not: [
      ...one('other.eyes', 'double-vision', 'none'),
      { 'other.eyes': ['drooping-lids', 'double-vision'] },
      ...one('concern.onset-speed', 'weeks-to-months', 'unsure'),
      ago(23),
      ...beside('concern.symptoms', ['eyes'], ['weakness', 'speech', 'swallowing', 'breathing']),
      ...blank('concern.onset', 'concern.onset-speed', 'concern.symptoms'),
    ],
  },
  {
    of: 'eyelidTwitchAlone',
    given: { 'twitching.regions': ['eyelid'], 'concern.symptoms': ['twitching'] },
    not: [
      ...one('twitching.regions', 'face', 'hands'),
      ...beside(
        'twitching.regions',
        ['eyelid'],
        ['face', 'tongue', 'shoulders-or-arms', 'hands', 'chest-back-or-belly', 'thighs', 'calves-or-feet'],
      ),
      ...beside('concern.symptoms', ['twitching'], ['weakness', 'walking-or-falls']),
      ...blank('concern.symptoms'),
    ],
  },
];

/** What decides that a harmless picture is complete. */
export const exceptionTable: readonly Exception[] = [...nothingFound, ...trappedNerves, ...oldAndKnown, ...benign];

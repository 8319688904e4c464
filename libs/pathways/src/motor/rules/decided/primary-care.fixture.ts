import type { MotorAnswers } from '../../cases/patient';
import { aged, ago, beside, blank, nearly, one, together, type Decided } from './decided.fixture';

const knee = {
  'other.recent-trigger': ['leg-crossing-kneeling-or-slept-on-arm'],
  'weakness.regions': ['right-foot-ankle'],
  'sensory.regions': ['one-leg'],
  'weakness.course': 'stable',
  'weakness.spread': 'no',
} as const satisfies MotorAnswers;
const steady = { 'weakness.course': 'stable', 'weakness.spread': 'no' } as const satisfies MotorAnswers;

const nerveAndRoot: readonly Decided[] = [
  {
    of: 'R2',
    given: { ...steady, 'pain.kind': ['shooting-down-arm'] },
    also: one('pain.kind', 'shooting-down-leg'),
    not: [
      ...one('pain.kind', 'shooting-down-both-legs', 'neck'),
      ...one('weakness.course', 'steadily-worse', 'worse-in-steps'),
      ...one('weakness.spread', 'to-another-body-part'),
    ],
  },
  {
    of: 'R2b',
    given: { 'sensory.regions': ['thumb-to-middle-finger'], 'sensory.night-hands': true },
    also: one('sensory.regions', 'both-hands', 'one-arm'),
    not: [
      { 'sensory.night-hands': false },
      { 'sensory.night-hands': false, 'sensory.regions': ['both-hands'] },
      ...one('sensory.regions', 'ring-and-little-finger', 'both-feet'),
    ],
  },
  {
    of: 'R2c',
    given: { 'sensory.regions': ['ring-and-little-finger'] },
    not: one('sensory.regions', 'thumb-to-middle-finger', 'both-hands'),
  },
  {
    of: 'R2d',
    given: knee,
    not: [...one('weakness.course', 'steadily-worse'), ...one('sensory.regions', 'both-feet')],
  },
  { of: 'P2', given: { 'sensory.regions': ['both-feet'] }, not: one('sensory.regions', 'both-legs', 'one-leg') },
];

const medicinesAndRisks: readonly Decided[] = [
  {
    of: 'P3',
    given: { 'pain.kind': ['muscles-aching'], 'history.medicines': ['statin'] },
    not: [...one('pain.kind', 'joints'), ...one('history.medicines', 'metformin', 'none')],
  },
  {
    of: 'P5',
    given: { 'concern.symptoms': ['tiredness'], 'history.diet': 'vegan' },
    also: [
      ...one('concern.symptoms', 'numbness-or-tingling'),
      { 'concern.symptoms': ['walking-or-falls'], 'walking.cause': ['off-balance'] },
      { 'concern.symptoms': ['none'], 'other.thinking': ['memory'] },
      ...together({ 'history.diet': 'mixed' }, [
        ...one('history.medicines', 'metformin', 'acid-reducer'),
        ...one('history.conditions', 'b12-deficiency', 'stomach-or-bowel-surgery', 'autoimmune'),
        ...one('history.exposure', 'nitrous-oxide'),
      ]),
    ],
    not: [
      ...one('concern.symptoms', 'weakness', 'pain', 'none'),
      { 'concern.symptoms': ['walking-or-falls'], 'walking.cause': ['legs-weak'] },
      { 'concern.symptoms': ['none'], 'other.thinking': ['behaviour-or-personality-change'] },
      ...one('history.diet', 'mixed', 'vegetarian'),
      ...together({ 'history.diet': 'mixed' }, [
        ...one('history.medicines', 'statin'),
        ...one('history.conditions', 'diabetes'),
        ...one('history.exposure', 'lead-or-heavy-metals'),
      ]),
    ],
  },
  {
    of: 'P19',
    given: { 'history.medicines': ['water-tablet'], 'concern.symptoms': ['cramps'] },
    also: one('concern.symptoms', 'twitching', 'weakness'),
    not: [...one('history.medicines', 'statin', 'none'), ...one('concern.symptoms', 'tiredness', 'pain')],
  },
  {
    of: 'P20',
    given: { 'history.alcohol-units': 36, 'concern.symptoms': ['weakness'] },
    also: one('concern.symptoms', 'numbness-or-tingling', 'walking-or-falls', 'cramps'),
    not: [{ 'history.alcohol-units': 35 }, ...one('concern.symptoms', 'tiredness', 'twitching')],
  },
  {
    of: 'P21',
    given: { 'other.recent-trigger': ['tick-bite'], 'concern.symptoms': ['pain'] },
    also: one('concern.symptoms', 'weakness', 'numbness-or-tingling', 'speech'),
    not: [...one('other.recent-trigger', 'surgery', 'none'), ...one('concern.symptoms', 'tiredness', 'twitching')],
  },
  {
    of: 'P22',
    given: { 'history.conditions': ['hiv'], 'concern.symptoms': ['weakness'] },
    also: one('concern.symptoms', 'numbness-or-tingling', 'walking-or-falls', 'speech'),
    not: [...one('history.conditions', 'diabetes', 'none'), ...one('concern.symptoms', 'tiredness', 'pain')],
  },
  {
    of: 'P23',
    given: { 'history.exposure': ['lead-or-heavy-metals'], 'concern.symptoms': ['weakness'] },
    also: one('concern.symptoms', 'twitching', 'cramps', 'numbness-or-tingling', 'tiredness'),
    not: [
      ...one('history.exposure', 'solvents-or-pesticides', 'none'),
      ...one('concern.symptoms', 'pain', 'walking-or-falls'),
    ],
  },
  {
    of: 'P30',
    given: { 'urgent.sudden-stroke-signs': 'longer-ago', 'history.conditions': ['stroke'] },
    not: [...one('urgent.sudden-stroke-signs', 'none'), ...one('history.conditions', 'none', 'diabetes')],
  },
  {
    of: 'P30b',
    given: {
      'urgent.sudden-stroke-signs': 'longer-ago',
      'concern.onset-speed': 'minutes-to-a-day',
      ...ago(24),
      'concern.symptoms': ['weakness'],
      'weakness.regions': ['face-jaw'],
      'weakness.course': 'stable',
    },
    also: one('history.conditions', 'none', 'diabetes'),
    not: [
      ...one('urgent.sudden-stroke-signs', 'none'),
      ago(23),
      ...one('weakness.course', 'steadily-worse'),
      ...one('history.conditions', 'stroke'),
    ],
  },
  {
    of: 'P31',
    given: {
      'concern.symptoms': ['weakness', 'pain', 'stiffness'],
      'concern.onset-speed': 'weeks-to-months',
      'pain.kind': ['joints'],
      'stiffness.kind': ['joints-stiff-in-morning'],
      'weakness.regions': ['left-shoulder-arm'],
      'weakness.spread': 'no',
      'weakness.tasks': ['lifting-arms-overhead'],
      'weakness.pain-at-start': 'severe',
      'weakness.thinner-muscles': ['none'],
      'walking.cause': ['tripped-on-something'],
      'function.handwriting': '4',
      'function.cutting-food': '4',
      'function.walking': '4',
      'function.climbing-stairs': '4',
      'weight.loss': 'none',
      'history.conditions': ['none'],
    },
    also: one('weakness.course', 'steadily-worse', 'stable'),
    not: [...one('weakness.regions', 'left-hand'), ...one('pain.kind', 'neck'), ...one('function.handwriting', '3')],
  },
  {
    of: 'P32',
    given: {
      'concern.symptoms': ['pain', 'stiffness'],
      'concern.onset-speed': 'years',
      'history.conditions': ['autoimmune'],
      'pain.kind': ['joints'],
      'stiffness.kind': ['joints-stiff-in-morning'],
      'weakness.thinner-muscles': ['right-hand', 'left-hand'],
    },
    not: [...one('weakness.thinner-muscles', 'right-hand', 'none'), ...one('history.conditions', 'none')],
  },
  {
    of: 'P33',
    given: {
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
    },
    not: [...one('twitching.regions', 'eyelid'), ...one('twitching.duration', '1-to-6-months'), aged(45)],
  },
];

const oneFinding: readonly Decided[] = [
  { of: 'P4', given: { 'concern.symptoms': ['tiredness'] }, not: one('concern.symptoms', 'pain', 'none') },
  {
    of: 'P6',
    given: { 'other.general': ['feeling-hot-or-racing-heart'] },
    also: one('other.general', 'feeling-cold-or-weight-gain'),
    not: one('other.general', 'rash', 'dry-mouth', 'none'),
  },
  {
    of: 'P7',
    given: { 'other.movement': ['shaking-when-acting'] },
    not: one('other.movement', 'shaking-at-rest', 'none'),
  },
  {
    of: 'P8',
    given: { 'walking.cause': ['off-balance'], ...ago(24), 'concern.onset-speed': 'weeks-to-months' },
    also: [{ ...ago(3), 'concern.onset-speed': 'years' }],
    not: [ago(23), ...one('walking.cause', 'legs-weak'), { ...ago(3), 'concern.onset-speed': 'days' }],
  },
  { of: 'P9', given: { 'walking.cause': ['blackout'] }, not: one('walking.cause', 'off-balance') },
  {
    of: 'P10',
    given: { 'other.thinking': ['memory'] },
    also: one('other.thinking', 'behaviour-or-personality-change'),
    not: one('other.thinking', 'none'),
  },
  {
    of: 'P11',
    given: { 'other.bladder-bowel': 'urgency-or-leaking' },
    also: one('other.bladder-bowel', 'hard-to-empty', 'new-in-last-2-weeks'),
    not: one('other.bladder-bowel', 'none'),
  },
  {
    of: 'P13',
    given: { 'weight.loss': '5-to-10-percent' },
    also: one('weight.loss', 'over-10-percent'),
    not: one('weight.loss', 'none', 'under-5-percent'),
  },
  {
    of: 'P16',
    given: { 'other.general': ['rash'] },
    also: one('other.general', 'fever-or-night-sweats', 'dark-urine', 'neck-lump', 'breast-swelling'),
    not: one('other.general', 'dry-mouth', 'feeling-hot-or-racing-heart', 'none'),
  },
  { of: 'P12', last: true, given: { 'concern.symptoms': ['breathing'] }, not: one('concern.symptoms', 'tiredness') },
  { of: 'P14', last: true, given: { 'concern.symptoms': ['weakness'] }, not: one('concern.symptoms', 'tiredness') },
  { of: 'P28', last: true, given: { 'concern.symptoms': ['stiffness'] }, not: one('concern.symptoms', 'cramps') },
  {
    of: 'P15',
    last: true,
    given: { 'concern.symptoms': ['speech'] },
    also: one('concern.symptoms', 'swallowing'),
    not: one('concern.symptoms', 'breathing', 'none'),
  },
  {
    of: 'P17',
    last: true,
    given: { 'other.eyes': ['drooping-lids'] },
    also: one('other.eyes', 'double-vision'),
    not: one('other.eyes', 'painful-loss-of-vision', 'none'),
  },
  {
    of: 'P26',
    last: true,
    given: { 'speech.kind': ['quiet-or-hoarse'] },
    not: one('speech.kind', 'word-finding', 'slurred'),
  },
  {
    of: 'P27',
    last: true,
    given: { 'speech.kind': ['word-finding'] },
    not: one('speech.kind', 'quiet-or-hoarse', 'nasal'),
  },
  {
    of: 'P29',
    last: true,
    given: { 'other.movement': ['jerks'] },
    not: one('other.movement', 'shaking-at-rest', 'none'),
  },
];

const weakOrTwitching: readonly Decided[] = [
  {
    of: 'P18',
    last: true,
    given: { ...steady, 'weakness.regions': ['right-hip-thigh', 'left-hip-thigh'], 'weakness.tasks': ['stairs'] },
    not: [
      ...one('weakness.regions', 'right-hip-thigh'),
      ...one('weakness.tasks', 'writing', 'none'),
      ...one('weakness.course', 'steadily-worse'),
      ...one('weakness.spread', 'to-another-body-part'),
    ],
  },
  {
    of: 'P24',
    given: {
      ...steady,
      'concern.symptoms': ['twitching', 'weakness'],
      'weakness.tasks': ['none'],
      'weakness.thinner-muscles': ['none'],
      'walking.cause': ['tripped-on-something'],
      'twitching.regions': ['calves-or-feet'],
      'stiffness.kind': ['joints-stiff-in-morning'],
    },
    also: [...beside('concern.symptoms', ['twitching'], ['numbness-or-tingling', 'tiredness', 'pain', 'stiffness'])],
    not: [
      ...one('concern.symptoms', 'weakness', 'twitching'),
      ...beside('concern.symptoms', ['twitching'], ['cramps', 'eyes', 'shaking']),
      ...one('weakness.tasks', 'turning-in-bed'),
      ...one('weakness.course', 'steadily-worse'),
      ...one('weakness.spread', 'to-another-body-part'),
      ...one('weakness.thinner-muscles', 'left-hand'),
      ...one('walking.cause', 'foot-catches'),
      ...beside('concern.symptoms', ['twitching', 'weakness'], ['speech', 'swallowing', 'breathing']),
      ...one('twitching.regions', 'tongue'),
      ...one('stiffness.kind', 'legs-stiff-or-jerky', 'hands-clumsy', 'jaw-or-tongue-tight'),
      ...blank('weakness.course', 'weakness.tasks', 'weakness.thinner-muscles', 'twitching.regions'),
    ],
  },
  {
    of: 'P25',
    given: { 'twitching.regions': ['eyelid'] },
    also: one('twitching.duration', '6-to-12-months', 'over-12-months'),
    not: [...one('twitching.regions', 'face', 'hands'), ...one('twitching.duration', 'under-1-month', '1-to-6-months')],
  },
];

/** What decides that somebody is examined and tested by the practice first. */
export const primaryCareTable: readonly Decided[] = [
  ...nerveAndRoot,
  ...medicinesAndRisks,
  ...oneFinding,
  ...weakOrTwitching,
];

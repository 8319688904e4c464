import { bodyRegions } from '@myotome/questionnaire';
import { aged, nearly, one, together, type Decided } from './decided.fixture';
import type * as patterns from '../patterns';

type Pattern = Decided<keyof typeof patterns>;

const thighs = ['right-hip-thigh', 'left-hip-thigh'] as const;
const shoulders = ['right-shoulder-arm', 'left-shoulder-arm'] as const;
const hands = ['right-hand', 'left-hand'] as const;
const feet = ['right-foot-ankle', 'left-foot-ankle'] as const;

const loss: readonly Pattern[] = [
  {
    of: 'weaknessReported',
    given: { 'concern.symptoms': ['weakness'] },
    not: one('concern.symptoms', 'tiredness', 'walking-or-falls', 'none'),
  },
  {
    of: 'weaknessReported',
    given: { 'concern.symptoms': ['walking-or-falls'], 'weakness.regions': ['neck'] },
    also: one('weakness.regions', ...bodyRegions),
    not: [{ 'weakness.regions': undefined }],
  },
  {
    of: 'weaknessReported',
    given: { 'walking.cause': ['legs-weak'] },
    also: one('walking.cause', 'foot-catches'),
    not: one('walking.cause', 'legs-stiff', 'off-balance', 'blackout', 'tripped-on-something'),
  },
  {
    of: 'progressive',
    given: { 'weakness.course': 'steadily-worse' },
    also: one('weakness.course', 'worse-in-steps'),
    not: one('weakness.course', 'comes-and-goes', 'stable', 'improving'),
  },
  {
    of: 'progressive',
    given: { 'weakness.course': 'stable', 'weakness.spread': 'to-another-body-part' },
    not: one('weakness.spread', 'no', 'within-same-limb', 'unsure'),
  },
  {
    of: 'worsening',
    given: { 'concern.symptoms': ['weakness'], 'weakness.course': 'steadily-worse' },
    also: one('weakness.course', 'worse-in-steps'),
    not: [
      ...one('weakness.course', 'comes-and-goes', 'stable', 'improving'),
      { 'weakness.course': 'stable', 'weakness.spread': 'to-another-body-part' },
      { 'concern.symptoms': ['speech'] },
    ],
  },
  {
    of: 'progressiveWeakness',
    given: { 'concern.symptoms': ['weakness'], 'weakness.course': 'steadily-worse' },
    also: [{ 'weakness.course': 'stable', 'weakness.spread': 'to-another-body-part' }],
    not: [{ 'weakness.course': 'stable' }, { 'concern.symptoms': ['speech'] }],
  },
  {
    of: 'taskLost',
    given: { 'weakness.tasks': ['keys-or-buttons'] },
    also: one(
      'weakness.tasks',
      'writing',
      'gripping-or-opening-jars',
      'dropping-things',
      'lifting-arms-overhead',
      'foot-catching-or-tripping',
      'stairs',
      'rising-from-chair',
      'holding-head-up',
      'turning-in-bed',
    ),
    not: one('weakness.tasks', 'none'),
  },
  {
    of: 'footCatches',
    given: { 'weakness.tasks': ['foot-catching-or-tripping'] },
    also: [{ 'weakness.tasks': ['none'], 'walking.cause': ['foot-catches'] }],
    not: [
      ...one('weakness.tasks', 'stairs'),
      { 'weakness.tasks': ['none'], 'walking.cause': ['tripped-on-something'] },
    ],
  },
  {
    of: 'hardSign',
    given: { 'weakness.thinner-muscles': ['none'], 'weakness.tasks': ['holding-head-up'] },
    also: [
      { 'weakness.thinner-muscles': ['tongue-throat'], 'weakness.tasks': ['none'] },
      { 'weakness.tasks': ['foot-catching-or-tripping'] },
      { 'weakness.tasks': ['none'], 'walking.cause': ['foot-catches'] },
    ],
    not: one('weakness.tasks', 'none', 'keys-or-buttons', 'writing', 'stairs', 'turning-in-bed'),
  },
  {
    of: 'focalLoss',
    given: { 'weakness.thinner-muscles': ['none'], 'weakness.tasks': ['keys-or-buttons'] },
    also: [
      ...one('weakness.tasks', 'writing', 'gripping-or-opening-jars', 'foot-catching-or-tripping', 'holding-head-up'),
      { 'weakness.thinner-muscles': ['left-hand'], 'weakness.tasks': ['none'] },
    ],
    not: one(
      'weakness.tasks',
      'dropping-things',
      'lifting-arms-overhead',
      'stairs',
      'rising-from-chair',
      'turning-in-bed',
      'none',
    ),
  },
  {
    of: 'functionReduced',
    given: { 'function.handwriting': '3' },
    also: (
      [
        'function.handwriting',
        'function.cutting-food',
        'function.dressing-hygiene',
        'function.turning-in-bed',
        'function.walking',
        'function.climbing-stairs',
      ] as const
    ).flatMap((item) => together({ 'function.handwriting': '4' }, one(item, '0', '1', '2', '3'))),
    not: [
      { 'function.handwriting': '4' },
      { 'function.handwriting': '4', 'function.speech': '0' },
      { 'function.handwriting': '4', 'function.dyspnea': '0' },
    ],
  },
  {
    of: 'handFunctionLost',
    given: { 'function.handwriting': '2', 'function.cutting-food': '4' },
    also: [
      ...one('function.handwriting', '0', '1'),
      ...together({ 'function.handwriting': '4' }, one('function.cutting-food', '0', '1', '2')),
    ],
    not: [
      { 'function.handwriting': '3' },
      { 'function.handwriting': '4' },
      { 'function.handwriting': '4', 'function.cutting-food': '3' },
    ],
  },
];

const bulbarAndEyes: readonly Pattern[] = [
  {
    of: 'slurring',
    given: { 'speech.kind': ['slurred'] },
    also: one('speech.kind', 'nasal'),
    not: one('speech.kind', 'quiet-or-hoarse', 'word-finding'),
  },
  {
    of: 'swallowingChange',
    given: { 'concern.symptoms': ['swallowing'] },
    also: together({ 'concern.symptoms': ['speech'] }, one('function.swallowing', '0', '1', '2', '3')),
    not: [
      { 'concern.symptoms': ['speech'] },
      { 'concern.symptoms': ['speech'], 'function.swallowing': '4' },
      { 'concern.symptoms': ['speech'], 'function.salivation': '0' },
    ],
  },
  {
    of: 'weakThroat',
    given: { 'swallowing.kind': ['coughing-or-choking-on-drinks'] },
    also: one('swallowing.kind', 'drooling', 'chewing-tires', 'long-meals'),
    not: one('swallowing.kind', 'food-sticking'),
  },
  {
    of: 'oftenChoking',
    given: { 'swallowing.choking': 'weekly' },
    also: one('swallowing.choking', 'daily'),
    not: one('swallowing.choking', 'never', 'monthly'),
  },
  {
    of: 'ocular',
    given: { 'other.eyes': ['drooping-lids'] },
    also: one('other.eyes', 'double-vision'),
    not: one('other.eyes', 'painful-loss-of-vision', 'none'),
  },
  { of: 'tiresWithUse', given: { 'weakness.worse-with-use': true }, not: [{ 'weakness.worse-with-use': false }] },
  {
    of: 'fatigable',
    given: { 'weakness.worse-with-use': true, 'weakness.course': 'comes-and-goes' },
    also: [
      { 'weakness.course': 'stable', 'speech.course': 'comes-and-goes' },
      { 'weakness.course': 'stable', 'swallowing.course': 'comes-and-goes' },
    ],
    not: [
      { 'weakness.worse-with-use': false },
      { 'weakness.worse-with-use': undefined },
      { 'weakness.course': 'stable' },
      { 'weakness.course': 'steadily-worse' },
      { 'weakness.course': 'stable', 'breathing.course': 'comes-and-goes' },
    ],
  },
  {
    of: 'knownMyasthenia',
    given: { 'history.conditions': ['myasthenia'] },
    not: one('history.conditions', 'autoimmune', 'none'),
  },
  {
    of: 'weightLost',
    given: { 'weight.loss': '5-to-10-percent' },
    also: one('weight.loss', 'over-10-percent'),
    not: one('weight.loss', 'none', 'under-5-percent'),
  },
  {
    of: 'hoarseFrom45',
    given: { 'speech.kind': ['quiet-or-hoarse'], ...aged(45) },
    not: [...one('speech.kind', 'slurred', 'nasal', 'word-finding'), nearly(45)],
  },
];

const sides: readonly Pattern[] = [
  {
    of: 'bothLegsWeak',
    given: { 'weakness.regions': ['right-hip-thigh', 'left-foot-ankle'] },
    also: [{ 'weakness.regions': ['right-foot-ankle', 'left-hip-thigh'] }],
    not: [
      { 'weakness.regions': ['right-hip-thigh', 'right-foot-ankle'] },
      { 'weakness.regions': ['left-hip-thigh', 'left-foot-ankle'] },
    ],
  },
  {
    of: 'bothArmsWeak',
    given: { 'weakness.regions': ['right-shoulder-arm', 'left-hand'] },
    also: [{ 'weakness.regions': ['right-hand', 'left-shoulder-arm'] }],
    not: [
      { 'weakness.regions': ['right-shoulder-arm', 'right-hand'] },
      { 'weakness.regions': ['left-shoulder-arm', 'left-hand'] },
    ],
  },
  {
    of: 'bothSidesWeak',
    given: { 'weakness.regions': feet },
    also: [{ 'weakness.regions': hands }],
    not: [
      { 'weakness.regions': ['right-hand', 'left-foot-ankle'] },
      { 'weakness.regions': ['face-jaw', 'neck', 'trunk'] },
    ],
  },
  {
    of: 'proximalWeakness',
    given: { 'weakness.regions': thighs, 'weakness.tasks': ['stairs'] },
    also: [...one('weakness.tasks', 'rising-from-chair', 'lifting-arms-overhead'), { 'weakness.regions': shoulders }],
    not: [
      ...one('weakness.regions', ...thighs, ...shoulders),
      { 'weakness.regions': feet },
      { 'weakness.regions': hands },
      ...one('weakness.tasks', 'turning-in-bed', 'keys-or-buttons', 'none'),
    ],
  },
  {
    of: 'motorSymptom',
    given: { 'concern.symptoms': ['weakness'], 'weakness.thinner-muscles': ['none'] },
    also: [
      ...one('concern.symptoms', 'speech', 'swallowing', 'twitching', 'stiffness', 'cramps'),
      { 'concern.symptoms': ['pain'], 'weakness.thinner-muscles': ['right-hand'] },
    ],
    not: one(
      'concern.symptoms',
      'breathing',
      'walking-or-falls',
      'numbness-or-tingling',
      'pain',
      'tiredness',
      'shaking',
    ),
  },
];

const handsAndWalking: readonly Pattern[] = [
  {
    of: 'medianNumbness',
    given: { 'sensory.regions': ['thumb-to-middle-finger'], 'sensory.night-hands': true },
    not: [
      { 'sensory.night-hands': false },
      { 'sensory.night-hands': undefined },
      ...one('sensory.regions', 'both-hands', 'ring-and-little-finger'),
    ],
  },
  {
    of: 'ulnarNumbness',
    given: { 'sensory.regions': ['ring-and-little-finger'] },
    not: one('sensory.regions', 'thumb-to-middle-finger', 'both-hands'),
  },
  {
    of: 'clumsyHands',
    given: { 'stiffness.kind': ['hands-clumsy'] },
    also: together(
      { 'stiffness.kind': ['joints-stiff-in-morning'] },
      one('weakness.tasks', 'keys-or-buttons', 'writing', 'gripping-or-opening-jars', 'dropping-things'),
    ),
    not: [
      { 'stiffness.kind': ['legs-stiff-or-jerky'], 'weakness.tasks': ['stairs'] },
      { 'stiffness.kind': ['joints-stiff-in-morning'], 'weakness.tasks': ['none'] },
    ],
  },
  {
    of: 'stiffLegs',
    given: { 'stiffness.kind': ['legs-stiff-or-jerky'] },
    also: [{ 'stiffness.kind': undefined, 'walking.cause': ['legs-stiff'] }],
    not: [...one('stiffness.kind', 'hands-clumsy'), { 'stiffness.kind': undefined, 'walking.cause': ['legs-weak'] }],
  },
  {
    of: 'gaitChanged',
    given: { 'walking.cause': ['legs-weak'] },
    also: [
      ...one('walking.cause', 'foot-catches', 'off-balance', 'legs-stiff'),
      { 'walking.cause': undefined, 'stiffness.kind': ['legs-stiff-or-jerky'] },
    ],
    not: one('walking.cause', 'blackout', 'tripped-on-something'),
  },
  { of: 'offBalance', given: { 'walking.cause': ['off-balance'] }, not: one('walking.cause', 'legs-weak', 'blackout') },
  {
    of: 'parkinsonian',
    given: { 'other.movement': ['shaking-at-rest'] },
    not: one('other.movement', 'shaking-when-acting', 'slow-or-small-movements', 'jerks', 'none'),
  },
  {
    of: 'parkinsonian',
    given: { 'other.movement': ['slow-or-small-movements'], 'concern.symptoms': ['shaking'] },
    also: [
      ...one('concern.symptoms', 'stiffness', 'walking-or-falls'),
      { 'concern.symptoms': ['speech'], 'speech.kind': ['quiet-or-hoarse'] },
      ...together({ 'concern.symptoms': ['tiredness'] }, one('weakness.tasks', 'writing', 'turning-in-bed')),
    ],
    not: [
      { 'other.movement': ['none'] },
      { 'concern.symptoms': ['tiredness'] },
      { 'concern.symptoms': ['speech'], 'speech.kind': ['slurred'] },
      { 'concern.symptoms': ['tiredness'], 'weakness.tasks': ['stairs'] },
    ],
  },
  {
    of: 'cameOnFast',
    given: { 'concern.onset-speed': 'minutes-to-a-day' },
    also: one('concern.onset-speed', 'days'),
    not: one('concern.onset-speed', 'weeks-to-months', 'years', 'unsure'),
  },
];

const lookAlikes: readonly Pattern[] = [
  {
    of: 'unlikeMotorNeuroneDisease',
    given: { 'sensory.weight': 'main-problem' },
    not: one('sensory.weight', 'smaller-part'),
  },
  {
    of: 'unlikeMotorNeuroneDisease',
    given: { 'other.eyes': ['double-vision'] },
    not: one('other.eyes', 'painful-loss-of-vision', 'none'),
  },
  {
    of: 'unlikeMotorNeuroneDisease',
    given: { 'weakness.pain-at-start': 'severe' },
    not: one('weakness.pain-at-start', 'none', 'mild'),
  },
  {
    of: 'unlikeMotorNeuroneDisease',
    given: { 'weakness.course': 'improving' },
    not: one('weakness.course', 'steadily-worse', 'worse-in-steps', 'comes-and-goes', 'stable'),
  },
  {
    of: 'unlikeMotorNeuroneDisease',
    given: { 'weakness.course': 'comes-and-goes', 'weakness.worse-with-use': true },
    not: [{ 'weakness.worse-with-use': false }],
  },
  {
    of: 'unlikeMotorNeuroneDisease',
    given: {
      'weakness.regions': thighs,
      'weakness.tasks': ['stairs'],
      'pain.kind': ['muscles-aching'],
      'other.general': ['none'],
    },
    also: [{ 'pain.kind': ['joints'], 'other.general': ['rash'] }],
    not: [{ 'pain.kind': ['joints'] }, { 'weakness.tasks': ['none'] }, { 'weakness.regions': ['right-hip-thigh'] }],
  },
  {
    of: 'unlikeMotorNeuroneDisease',
    given: { 'pain.kind': ['shooting-down-arm'] },
    also: one('pain.kind', 'shooting-down-leg', 'shooting-down-both-legs', 'shoulder-sudden-severe'),
    not: one('pain.kind', 'neck', 'mid-back', 'low-back', 'chest-or-belly', 'muscles-aching', 'joints'),
  },
  {
    of: 'unlikeMotorNeuroneDisease',
    given: { 'sensory.kind': ['electric-shock-on-bending-neck'] },
    not: one('sensory.kind', 'numb', 'tingling', 'burning'),
  },
  {
    of: 'unlikeMotorNeuroneDisease',
    given: { 'sensory.regions': ['saddle'] },
    also: one('sensory.regions', 'band-around-trunk', 'one-side-of-body', 'both-hands'),
    not: one('sensory.regions', 'thumb-to-middle-finger', 'both-feet', 'one-arm', 'one-leg', 'both-legs', 'face'),
  },
];

/** What decides that a pattern is there. */
export const patternTable: readonly Pattern[] = [
  ...loss,
  ...bulbarAndEyes,
  ...sides,
  ...handsAndWalking,
  ...lookAlikes,
];

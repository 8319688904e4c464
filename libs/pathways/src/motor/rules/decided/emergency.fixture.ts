import type { MotorAnswers } from '../../cases/patient';
import { ago, beside, blank, one, together, type Decided } from './decided.fixture';

const worse = { 'weakness.course': 'steadily-worse' } as const satisfies MotorAnswers;
const fast = { 'concern.onset-speed': 'days', ...ago(0) } as const satisfies MotorAnswers;
const bothLegs = ['right-hip-thigh', 'left-hip-thigh'] as const;

const screen: readonly Decided[] = [
  {
    of: 'E1',
    given: { 'urgent.sudden-stroke-signs': 'now-or-last-24-hours' },
    also: one('urgent.sudden-stroke-signs', 'started-days-ago-still-there', 'gone-but-within-7-days'),
    not: [...one('urgent.sudden-stroke-signs', 'none', 'longer-ago'), ...blank('urgent.sudden-stroke-signs')],
  },
  {
    of: 'E2',
    given: { 'urgent.rapid-weakness': 'over-up-to-4-weeks' },
    not: one('urgent.rapid-weakness', 'none', 'over-hours-or-days'),
  },
  {
    of: 'E7',
    given: { 'urgent.rapid-weakness': 'over-hours-or-days' },
    not: one('urgent.rapid-weakness', 'none', 'over-up-to-4-weeks'),
  },
  { of: 'E3', given: { 'urgent.saddle-bladder-bowel': true }, not: [{ 'urgent.saddle-bladder-bowel': false }] },
  { of: 'E4', given: { 'urgent.breathing-now': true }, not: [{ 'urgent.breathing-now': false }] },
  { of: 'E5', given: { 'urgent.cannot-swallow': true }, not: [{ 'urgent.cannot-swallow': false }] },
  { of: 'E8', given: { 'urgent.self-harm': true }, not: [{ 'urgent.self-harm': false }] },
  { of: 'E9', given: { 'urgent.other-emergency': true }, not: [{ 'urgent.other-emergency': false }] },
];

const suddenAndFast: readonly Decided[] = [
  {
    of: 'E1b',
    given: { 'concern.onset-speed': 'minutes-to-a-day', ...ago(0), 'concern.symptoms': ['weakness'] },
    also: [
      ...one('concern.symptoms', 'speech', 'swallowing'),
      { 'concern.symptoms': ['walking-or-falls'], 'walking.cause': ['off-balance'] },
      { 'concern.symptoms': ['eyes'], 'other.eyes': ['double-vision'] },
    ],
    not: [
      ...one('concern.onset-speed', 'days', 'weeks-to-months', 'unsure'),
      ago(1),
      ...one('concern.symptoms', 'twitching', 'numbness-or-tingling'),
      { 'concern.symptoms': ['eyes'], 'other.eyes': ['drooping-lids'] },
      { 'concern.symptoms': ['walking-or-falls'], 'walking.cause': ['blackout'] },
    ],
  },
  {
    of: 'E1c',
    given: { 'concern.onset-speed': 'minutes-to-a-day', ...ago(0), 'sensory.regions': ['one-side-of-body'] },
    also: [{ 'sensory.regions': ['face', 'one-arm'] }, { 'sensory.regions': ['face', 'one-leg'] }],
    not: [
      ...one('sensory.regions', 'face', 'one-arm', 'one-leg'),
      { 'sensory.regions': ['one-arm', 'one-leg'] },
      { 'sensory.regions': ['face', 'both-feet'] },
      ...one('concern.onset-speed', 'days'),
      ago(1),
    ],
  },
  {
    of: 'E2b',
    given: { ...fast, ...ago(1), ...worse, 'weakness.regions': bothLegs },
    also: [
      { 'concern.onset-speed': 'minutes-to-a-day' },
      { 'concern.onset-speed': 'weeks-to-months', ...ago(0) },
      { 'weakness.regions': ['right-hand', 'left-hand'] },
      { 'weakness.course': 'stable', 'weakness.spread': 'to-another-body-part' },
    ],
    not: [
      ago(2),
      { 'concern.onset-speed': 'weeks-to-months' },
      { 'weakness.regions': ['right-hip-thigh', 'right-foot-ankle'] },
      ...one('weakness.course', 'stable', 'comes-and-goes'),
    ],
  },
  {
    of: 'E2c',
    given: { ...fast, ...ago(1), 'sensory.regions': ['both-feet'], 'concern.symptoms': ['weakness'] },
    also: [...one('sensory.regions', 'both-legs', 'both-hands'), ...one('concern.symptoms', 'walking-or-falls')],
    not: [
      ago(2),
      ...one('concern.onset-speed', 'weeks-to-months'),
      ...one('sensory.regions', 'one-leg', 'one-arm', 'face'),
      ...one('concern.symptoms', 'numbness-or-tingling', 'tiredness'),
    ],
  },
  {
    of: 'E2d',
    given: { ...fast, ...ago(1), 'weakness.regions': ['face-jaw', ...bothLegs] },
    also: together(
      { 'weakness.regions': ['face-jaw'] },
      one('sensory.regions', 'both-feet', 'both-legs', 'both-hands'),
    ),
    not: [
      ago(2),
      ...one('concern.onset-speed', 'weeks-to-months'),
      { 'weakness.regions': bothLegs },
      { 'weakness.regions': ['face-jaw'] },
      { 'weakness.regions': ['tongue-throat', ...bothLegs] },
    ],
  },
  {
    of: 'E7b',
    given: { ...fast, ...ago(1), ...worse, 'concern.symptoms': ['weakness'] },
    also: [
      { 'concern.onset-speed': 'minutes-to-a-day' },
      { 'weakness.course': 'stable', 'weakness.spread': 'to-another-body-part' },
    ],
    not: [
      ago(2),
      ...one('concern.onset-speed', 'weeks-to-months'),
      ...one('weakness.course', 'stable', 'improving'),
      ...one('concern.symptoms', 'speech'),
    ],
  },
  {
    of: 'E1d',
    given: { 'concern.onset-speed': 'minutes-to-a-day', 'concern.symptoms': ['speech'] },
    also: [
      { 'concern.symptoms': ['numbness-or-tingling'], 'sensory.regions': ['one-side-of-body'] },
      { ...worse, 'concern.onset-speed': 'days', 'concern.symptoms': ['weakness'] },
      ...together(
        { 'concern.onset-speed': 'days', 'sensory.regions': ['both-feet'] },
        one('concern.symptoms', 'weakness', 'walking-or-falls'),
      ),
    ],
    not: [
      ago(0),
      ...one('concern.onset-speed', 'days', 'weeks-to-months'),
      ...one('concern.symptoms', 'numbness-or-tingling'),
      { 'concern.onset-speed': 'days', 'concern.symptoms': ['weakness'] },
      { ...worse, 'concern.onset-speed': 'days' },
      { ...worse, 'concern.onset-speed': 'weeks-to-months', 'concern.symptoms': ['weakness'] },
      { 'concern.onset-speed': 'years', 'concern.symptoms': ['weakness'], 'sensory.regions': ['both-feet'] },
      { 'concern.onset-speed': 'days', 'concern.symptoms': ['weakness'], 'sensory.regions': ['one-leg'] },
      { 'concern.onset-speed': 'days', 'concern.symptoms': ['tiredness'], 'sensory.regions': ['both-feet'] },
    ],
  },
];

const cordAndCauda: readonly Decided[] = [
  {
    of: 'E3b',
    given: { 'other.bladder-bowel': 'new-in-last-2-weeks', 'pain.kind': ['low-back'] },
    also: [
      ...one('pain.kind', 'mid-back', 'shooting-down-leg', 'shooting-down-both-legs'),
      ...together({ 'pain.kind': ['neck'] }, [
        ...one('sensory.regions', 'both-legs', 'both-feet', 'band-around-trunk', 'saddle'),
        ...one('walking.cause', 'legs-weak', 'legs-stiff', 'foot-catches'),
        { 'weakness.regions': bothLegs },
        { 'concern.symptoms': ['walking-or-falls'], ...ago(11) },
      ]),
    ],
    not: [
      ...one('other.bladder-bowel', 'none', 'urgency-or-leaking', 'hard-to-empty'),
      ...one('pain.kind', 'neck', 'shooting-down-arm', 'chest-or-belly', 'joints'),
      ...together({ 'pain.kind': ['neck'] }, [
        ...one('sensory.regions', 'one-leg', 'both-hands'),
        ...one('walking.cause', 'off-balance', 'blackout'),
        ...one('weakness.regions', 'right-hip-thigh'),
        { 'concern.symptoms': ['walking-or-falls'], ...ago(12) },
        { 'concern.symptoms': ['weakness'], ...ago(0) },
      ]),
    ],
  },
  {
    of: 'E3b',
    given: { 'other.bladder-bowel': 'none', 'sensory.regions': ['saddle'] },
    not: one('sensory.regions', 'both-legs', 'band-around-trunk'),
  },
  {
    of: 'E12',
    given: { 'weakness.regions': bothLegs, 'pain.kind': ['mid-back'], 'history.conditions': ['cancer'] },
    also: [
      { 'weakness.regions': undefined, 'walking.cause': ['legs-weak'] },
      { 'weakness.regions': undefined, 'walking.cause': ['legs-stiff'] },
      { 'pain.kind': ['neck'], 'sensory.regions': ['band-around-trunk'] },
      { 'history.conditions': ['none'], ...fast, ...ago(1) },
    ],
    not: [
      ...one('weakness.regions', 'right-hip-thigh'),
      { 'weakness.regions': undefined, 'walking.cause': ['off-balance'] },
      ...one('pain.kind', 'low-back', 'neck'),
      { 'pain.kind': ['neck'], 'sensory.regions': ['both-legs'] },
      ...one('history.conditions', 'none', 'diabetes'),
      { 'history.conditions': ['none'], ...fast, ...ago(2) },
      { 'history.conditions': ['none'], 'concern.onset-speed': 'weeks-to-months', ...ago(1) },
    ],
  },
];

/** Known disease of heart or lungs, its breathlessness no worse, and no sign that muscles fail. */
const oldLungs = {
  'concern.symptoms': ['breathing'],
  'history.conditions': ['copd-or-heart-failure'],
  'breathing.course': 'stable',
  'weakness.thinner-muscles': ['none'],
  'weakness.course': 'stable',
  'weakness.spread': 'no',
} as const satisfies MotorAnswers;

const breathing: readonly Decided[] = [
  {
    of: 'E4b',
    given: { 'breathing.kind': ['lying-flat'] },
    also: [{ ...oldLungs, 'breathing.course': 'steadily-worse' }],
    not: [...one('breathing.kind', 'on-exertion', 'waking-breathless'), oldLungs],
  },
  {
    of: 'E4d',
    given: { 'concern.symptoms': ['twitching'], 'function.orthopnea': '2' },
    also: [
      ...one('function.orthopnea', '0', '1'),
      ...together({ 'function.orthopnea': '4' }, one('function.dyspnea', '0', '1')),
    ],
    not: [
      ...one('function.orthopnea', '3', '4'),
      { 'function.orthopnea': '4', 'function.dyspnea': '2' },
      ...one('concern.symptoms', 'breathing', 'tiredness'),
      { ...oldLungs, 'concern.symptoms': ['breathing', 'weakness'] },
    ],
  },
  {
    of: 'E4c',
    given: { 'breathing.kind': ['waking-breathless'], 'speech.kind': ['slurred'] },
    also: together({ 'speech.kind': ['word-finding'] }, [
      { ...worse, 'concern.symptoms': ['weakness'] },
      { 'concern.symptoms': ['swallowing'] },
      { 'weakness.thinner-muscles': ['trunk'] },
      ...one('history.conditions', 'als-or-mnd', 'myasthenia'),
    ]),
    not: [
      ...one('breathing.kind', 'on-exertion', 'morning-headache'),
      { 'speech.kind': ['word-finding'] },
      { 'speech.kind': ['word-finding'], 'concern.symptoms': ['weakness'] },
      { 'speech.kind': ['word-finding'], 'history.conditions': ['multiple-sclerosis'] },
      oldLungs,
    ],
  },
  {
    of: 'E13',
    given: { 'weakness.tasks': ['holding-head-up'], 'concern.symptoms': ['breathing'] },
    not: [...one('weakness.tasks', 'stairs', 'none'), ...one('concern.symptoms', 'weakness')],
  },
  {
    of: 'E5c',
    given: { 'swallowing.choking': 'weekly', 'other.general': ['fever-or-night-sweats'] },
    also: [{ 'swallowing.choking': 'never', 'swallowing.kind': ['coughing-or-choking-on-drinks'] }],
    not: [
      ...one('other.general', 'rash', 'none'),
      ...one('swallowing.choking', 'monthly'),
      { 'swallowing.choking': 'never', 'swallowing.kind': ['food-sticking'] },
    ],
  },
  {
    of: 'E5b',
    given: { 'swallowing.choking': 'weekly', 'concern.symptoms': ['swallowing', 'breathing'] },
    not: [...one('swallowing.choking', 'monthly'), ...one('concern.symptoms', 'swallowing')],
  },
];

/** Tires with use and comes and goes. */
const tires = { 'weakness.worse-with-use': true, 'weakness.course': 'comes-and-goes' } as const satisfies MotorAnswers;

/** A lump in the throat and nothing besides. */
const lump = {
  'concern.symptoms': ['swallowing'],
  'swallowing.kind': ['food-sticking'],
  'swallowing.choking': 'never',
  'function.swallowing': '4',
  'weakness.tasks': ['none'],
  'weakness.thinner-muscles': ['none'],
  'other.eyes': ['none'],
  'speech.kind': ['word-finding'],
} as const satisfies MotorAnswers;

const throat = ['coughing-or-choking-on-drinks', 'food-sticking', 'drooling', 'long-meals'] as const;

const junctionAndMuscle: readonly Decided[] = [
  {
    of: 'E6',
    given: { 'other.eyes': ['drooping-lids'], 'concern.symptoms': ['breathing'] },
    also: [
      ...one('history.conditions', 'none', 'copd-or-heart-failure'),
      { 'other.eyes': ['none'], 'history.conditions': ['myasthenia'] },
      ...together({ 'concern.symptoms': ['eyes'] }, [
        ...one('swallowing.kind', ...throat),
        ...one('swallowing.choking', 'weekly', 'daily'),
        ...one('function.swallowing', '0', '1', '2'),
        ...one('weakness.tasks', 'holding-head-up'),
      ]),
      { ...oldLungs, 'history.conditions': ['copd-or-heart-failure', 'myasthenia'] },
    ],
    not: [
      { 'other.eyes': ['none'] },
      { 'concern.symptoms': ['eyes'] },
      ...together({ 'concern.symptoms': ['eyes'] }, [
        ...one('swallowing.kind', 'chewing-tires'),
        ...one('swallowing.choking', 'monthly'),
        ...one('function.swallowing', '3'),
        ...one('weakness.tasks', 'stairs'),
      ]),
      oldLungs,
    ],
  },
  {
    of: 'E6c',
    given: { ...tires, 'swallowing.kind': ['drooling'] },
    also: [
      ...one('swallowing.kind', ...throat),
      ...together({ 'swallowing.kind': ['chewing-tires'] }, [
        ...one('swallowing.choking', 'weekly'),
        ...one('function.swallowing', '0', '1', '2'),
        ...one('breathing.kind', 'lying-flat', 'waking-breathless', 'morning-headache', 'weak-cough'),
        { 'concern.symptoms': ['breathing'], 'breathing.course': 'steadily-worse' },
      ]),
    ],
    not: [
      { 'weakness.worse-with-use': false },
      ...one('weakness.course', 'stable'),
      ...one('swallowing.kind', 'chewing-tires'),
      ...together({ 'swallowing.kind': ['chewing-tires'] }, [
        ...one('breathing.kind', 'on-exertion', 'daytime-sleepiness'),
        { 'concern.symptoms': ['breathing'], 'breathing.course': 'stable' },
        { 'concern.symptoms': ['tiredness'], 'breathing.course': 'steadily-worse' },
      ]),
      { ...oldLungs, 'weakness.course': 'comes-and-goes' },
    ],
  },
  {
    of: 'E6c',
    given: { ...tires, ...lump, 'swallowing.choking': 'monthly' },
    also: together({ 'swallowing.choking': 'never' }, [
      ...beside(
        'swallowing.kind',
        ['food-sticking'],
        ['coughing-or-choking-on-drinks', 'drooling', 'chewing-tires', 'long-meals'],
      ),
      ...one('function.swallowing', '3'),
      { 'concern.symptoms': ['swallowing', 'breathing'] },
      ...one('weakness.tasks', 'stairs'),
      ...one('weakness.thinner-muscles', 'neck'),
      ...one('other.eyes', 'drooping-lids'),
      ...one('speech.kind', 'slurred'),
      ...blank('function.swallowing', 'weakness.tasks', 'weakness.thinner-muscles', 'other.eyes'),
    ]),
    not: [lump],
  },
  {
    of: 'E6b',
    given: { 'concern.symptoms': ['swallowing'], 'other.eyes': ['double-vision'] },
    also: [
      { 'other.eyes': ['none'], ...tires },
      { 'other.eyes': ['none'], 'history.conditions': ['myasthenia'] },
    ],
    not: [{ 'other.eyes': ['none'] }, ...one('concern.symptoms', 'speech'), ...one('swallowing.kind', 'chewing-tires')],
  },
  {
    of: 'E10',
    given: { 'other.general': ['dark-urine'], 'pain.kind': ['muscles-aching'] },
    also: together({ 'pain.kind': ['joints'] }, [
      ...together({ 'history.medicines': ['statin'] }, one('concern.symptoms', 'weakness', 'cramps', 'pain')),
      { 'concern.symptoms': ['pain'], 'other.recent-trigger': ['hard-new-exercise'] },
      ...together({ 'concern.symptoms': ['pain'] }, one('concern.onset-speed', 'minutes-to-a-day', 'days')),
    ]),
    not: [
      ...one('other.general', 'rash', 'none'),
      ...one('pain.kind', 'joints', 'low-back'),
      { 'pain.kind': ['joints'], 'concern.symptoms': ['twitching'], 'history.medicines': ['statin'] },
      { 'pain.kind': ['joints'], 'concern.symptoms': ['pain'], 'history.medicines': ['metformin'] },
      { 'pain.kind': ['joints'], 'concern.symptoms': ['pain'], 'other.recent-trigger': ['surgery'] },
      { 'pain.kind': ['joints'], 'concern.symptoms': ['pain'], 'concern.onset-speed': 'weeks-to-months' },
    ],
  },
];

/** What decides that somebody must be seen today. */
export const emergencyTable: readonly Decided[] = [
  ...screen,
  ...suddenAndFast,
  ...cordAndCauda,
  ...breathing,
  ...junctionAndMuscle,
];

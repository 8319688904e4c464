import type { MotorAnswers } from '../../cases/patient';
import { aged, beside, blank, nearly, one, together, type Decided } from './decided.fixture';

const others = [
  'weakness',
  'stiffness',
  'speech',
  'swallowing',
  'breathing',
  'walking-or-falls',
  'numbness-or-tingling',
  'pain',
  'eyes',
  'tiredness',
  'shaking',
] as const;

const screened = {
  'urgent.breathing-now': false,
  'urgent.sudden-stroke-signs': 'none',
  'urgent.rapid-weakness': 'none',
  'urgent.cannot-swallow': false,
  'urgent.saddle-bladder-bowel': false,
  'urgent.other-emergency': false,
  'urgent.self-harm': false,
} as const satisfies MotorAnswers;

/** Twitching, and everything that would make it matter was asked about and is not there. */
const twitchingAlone = {
  'concern.symptoms': ['twitching'],
  'weakness.thinner-muscles': ['none'],
  'twitching.regions': ['calves-or-feet'],
  'other.thinking': ['none'],
  'history.conditions': ['none'],
} as const satisfies MotorAnswers;
const well = { 'concern.symptoms': ['none'], 'weakness.thinner-muscles': ['none'] } as const satisfies MotorAnswers;

const notIsolated: readonly MotorAnswers[] = [
  ...beside('concern.symptoms', ['twitching'], others),
  ...one('concern.symptoms', 'none'),
  ...one('weakness.thinner-muscles', 'right-hand'),
  ...one('twitching.regions', 'tongue'),
  ...blank('concern.symptoms', 'weakness.thinner-muscles', 'twitching.regions'),
];
const withCompany: readonly MotorAnswers[] = [
  ...one('other.thinking', 'behaviour-or-personality-change'),
  ...one('history.conditions', 'als-or-mnd'),
];

const harmless: readonly Decided[] = [
  {
    of: 'S1',
    given: twitchingAlone,
    also: [
      ...one('concern.symptoms', 'cramps'),
      ...one('twitching.regions', 'eyelid', 'hands'),
      ...one('other.thinking', 'memory'),
      ...one('history.conditions', 'diabetes'),
    ],
    not: [...notIsolated, ...withCompany],
  },
  {
    of: 'S2',
    given: { ...twitchingAlone, ...aged(45) },
    also: together(nearly(45), [
      ...one('twitching.pattern', 'nearly-constant'),
      { 'cramps.frequency': 'daily', 'cramps.outside-calves': true },
      ...one('history.family', 'als-or-mnd', 'early-dementia'),
    ]),
    not: [
      ...notIsolated,
      ...withCompany,
      nearly(45),
      ...together(nearly(45), [
        ...one('twitching.pattern', 'most-days', 'now-and-then'),
        { 'cramps.frequency': 'weekly', 'cramps.outside-calves': true },
        { 'cramps.frequency': 'daily', 'cramps.outside-calves': false },
        ...one('history.family', 'parkinsons', 'muscle-disease', 'unsure'),
      ]),
    ],
  },
  {
    of: 'S0',
    last: true,
    given: well,
    not: [
      ...one('concern.symptoms', 'cramps', 'pain'),
      ...one('weakness.thinner-muscles', 'trunk'),
      ...blank('concern.symptoms', 'weakness.thinner-muscles'),
    ],
  },
  {
    of: 'M1',
    given: { ...well, 'history.family': ['als-or-mnd'] },
    also: one('history.family', 'early-dementia'),
    not: [
      ...one('history.family', 'parkinsons', 'multiple-sclerosis', 'none'),
      ...one('concern.symptoms', 'pain'),
      ...one('weakness.thinner-muscles', 'trunk'),
    ],
  },
  {
    of: 'M2',
    given: { 'wellbeing.gad2-nervous': '3', 'wellbeing.gad2-worry': '0', 'wellbeing.searching': 'rarely' },
    also: together({ 'wellbeing.gad2-nervous': '0' }, [
      { 'wellbeing.gad2-worry': '3' },
      { 'wellbeing.gad2-nervous': '2', 'wellbeing.gad2-worry': '1' },
      { 'wellbeing.gad2-nervous': '2', 'wellbeing.gad2-worry': '2' },
      { 'wellbeing.gad2-nervous': '1', 'wellbeing.gad2-worry': '2' },
      { 'wellbeing.searching': 'daily' },
    ]),
    not: together({ 'wellbeing.gad2-nervous': '0' }, [
      {},
      { 'wellbeing.gad2-worry': '2' },
      { 'wellbeing.gad2-nervous': '2' },
      { 'wellbeing.gad2-nervous': '1', 'wellbeing.gad2-worry': '1' },
      { 'wellbeing.searching': 'weekly' },
    ]),
  },
];

const silence: readonly Decided[] = [
  {
    of: 'X1',
    given: { ...screened, 'urgent.breathing-now': undefined },
    also: together({ 'urgent.breathing-now': false }, [
      ...blank(
        'urgent.sudden-stroke-signs',
        'urgent.rapid-weakness',
        'urgent.cannot-swallow',
        'urgent.saddle-bladder-bowel',
        'urgent.other-emergency',
        'urgent.self-harm',
      ),
    ]),
    not: [{ 'urgent.breathing-now': false }, { 'urgent.breathing-now': true }],
  },
  { of: 'X3', given: { ...screened }, not: one('concern.symptoms', 'none', 'weakness') },
  { of: 'X4', given: { 'concern.symptoms': ['none'] }, not: [aged(30), aged(80)] },
  {
    of: 'P0',
    last: true,
    given: { 'concern.symptoms': ['pain'] },
    also: [
      { ...well, 'weakness.thinner-muscles': undefined },
      { ...twitchingAlone, 'twitching.regions': ['tongue'] },
      ...together(twitchingAlone, beside('concern.symptoms', ['twitching'], others)),
    ],
    not: [well, twitchingAlone, { ...twitchingAlone, 'concern.symptoms': ['cramps'] }],
  },
];

/** The pictures beside which something unusual is noted, and what is none of them. */
const motorPictures = [
  ...one('concern.symptoms', 'weakness', 'speech', 'swallowing', 'walking-or-falls'),
  { 'concern.symptoms': ['pain'], 'weakness.thinner-muscles': ['right-hand'] },
] as const satisfies readonly MotorAnswers[];
const noMotorPicture = [
  ...one('concern.symptoms', 'twitching', 'pain', 'breathing', 'none'),
  { 'concern.symptoms': ['pain'], 'weakness.thinner-muscles': ['none'] },
] as const satisfies readonly MotorAnswers[];

const unusual: readonly Decided[] = [
  {
    of: 'X2',
    given: { 'concern.symptoms': ['weakness'], 'weakness.course': 'improving' },
    also: [
      ...motorPictures,
      ...together({ 'weakness.course': 'stable' }, [
        ...one('speech.course', 'improving'),
        ...one('swallowing.course', 'improving'),
      ]),
    ],
    not: [
      ...noMotorPicture,
      ...one('weakness.course', 'stable', 'comes-and-goes'),
      { 'weakness.course': 'stable', 'breathing.course': 'improving' },
    ],
  },
  {
    of: 'X2b',
    given: { 'concern.symptoms': ['weakness'], 'sensory.weight': 'main-problem' },
    also: motorPictures,
    not: [...noMotorPicture, ...one('sensory.weight', 'smaller-part')],
  },
  {
    of: 'X2c',
    given: { 'concern.symptoms': ['weakness'], 'other.eyes': ['drooping-lids'] },
    also: [...motorPictures, ...one('other.eyes', 'double-vision')],
    not: [...noMotorPicture, ...one('other.eyes', 'painful-loss-of-vision', 'none')],
  },
  {
    of: 'X2d',
    given: { 'concern.symptoms': ['weakness'], 'other.bladder-bowel': 'hard-to-empty' },
    also: [...motorPictures, ...one('other.bladder-bowel', 'urgency-or-leaking', 'new-in-last-2-weeks')],
    not: [...noMotorPicture, ...one('other.bladder-bowel', 'none')],
  },
];

/** What decides that somebody is reassured or informed, that silence is noticed, and that the unusual is noted. */
export const safeguardTable: readonly Decided[] = [...harmless, ...silence, ...unusual];

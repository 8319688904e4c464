import type { RedFlagAnswersOf } from '@myotome/pathway';
import { bodyRegions } from '@myotome/questionnaire';
import type { MotorQuestionnaire } from './questionnaire';

/*
 * The answers that raise suspicion, question by question, taken from the published pictures and not from the rules:
 * what a guideline or red-flag list names (NG127, NG42, RedFlag, MEI2022, BPG-CES), and what marks a look-alike that
 * is itself urgent (myasthenia, Guillain-Barré, cord and cauda equina, cancer of the head and neck, muscle breakdown,
 * vitamin B12 deficiency of the cord). Features that only point away from motor neurone disease are not among them.
 */
type RedFlag = RedFlagAnswersOf<MotorQuestionnaire>;

/** The safety screen: a yes to any is an emergency; signs more than a week old are urgent (NG127, NG128, BPG-CES, NG225). */
const screen: readonly RedFlag[] = [
  { linkId: 'urgent.breathing-now', values: [true] },
  {
    linkId: 'urgent.sudden-stroke-signs',
    values: ['longer-ago', 'gone-but-within-7-days', 'started-days-ago-still-there', 'now-or-last-24-hours'],
    ordered: true,
  },
  { linkId: 'urgent.rapid-weakness', values: ['over-up-to-4-weeks', 'over-hours-or-days'] },
  { linkId: 'urgent.cannot-swallow', values: [true] },
  { linkId: 'urgent.saddle-bladder-bowel', values: [true] },
  { linkId: 'urgent.other-emergency', values: [true] },
  { linkId: 'urgent.self-harm', values: [true] },
];

const person: readonly RedFlag[] = [
  // Age speaks for something at either end: myelopathy, cancer and motor neurone disease later, multiple sclerosis earlier.
  { linkId: 'about.birth-date', atLeast: 0, over: [] },
  {
    linkId: 'concern.symptoms',
    values: [
      'weakness',
      'twitching',
      'cramps',
      'stiffness',
      'speech',
      'swallowing',
      'breathing',
      'walking-or-falls',
      'numbness-or-tingling',
      'pain',
      'eyes',
      'shaking',
    ],
  },
  // Tiredness goes with failing breath, and it is what weakness all over without any loss is mostly due to.
  { linkId: 'concern.symptoms', values: ['tiredness'], over: [] },
  // This month is acute. Later, each time is that of some disease; five years and more alone speak for a slow one.
  { linkId: 'concern.onset', atMost: 0 },
  { linkId: 'concern.onset', atLeast: 1, atMost: 59, over: [] },
  // Sudden is a stroke, days a neuropathy or the cord, weeks to months motor neurone disease: three kinds, not one scale.
  { linkId: 'concern.onset-speed', values: ['weeks-to-months', 'days', 'minutes-to-a-day'], over: [] },
];

const weakness: readonly RedFlag[] = [
  { linkId: 'weakness.regions', values: bodyRegions },
  { linkId: 'weakness.course', values: ['worse-in-steps', 'steadily-worse'], over: ['stable', 'improving'] },
  // Ups and downs speak for myasthenia and against motor neurone disease, so they are no step on the way to worse.
  { linkId: 'weakness.course', values: ['comes-and-goes'], over: [] },
  { linkId: 'weakness.spread', values: ['to-another-body-part'] },
  {
    linkId: 'weakness.tasks',
    values: [
      'keys-or-buttons',
      'writing',
      'gripping-or-opening-jars',
      'dropping-things',
      'lifting-arms-overhead',
      'foot-catching-or-tripping',
      'stairs',
      'rising-from-chair',
      'holding-head-up',
      'turning-in-bed',
    ],
  },
  { linkId: 'weakness.worse-with-use', values: [true] },
  // Painless loss is the picture of motor neurone disease (BMJ2022); painful loss that of vasculitis and of diabetes (DLRPN).
  { linkId: 'weakness.pain-at-start', values: ['none'], over: [] },
  { linkId: 'weakness.pain-at-start', values: ['mild', 'severe'], over: [] },
  { linkId: 'weakness.thinner-muscles', values: bodyRegions },
];

/** Twitching and cramps are common and harmless by themselves; the tongue is not, and what persists is examined. */
const twitchingAndStiffness: readonly RedFlag[] = [
  { linkId: 'twitching.regions', values: ['tongue'] },
  { linkId: 'twitching.pattern', values: ['nearly-constant'] },
  { linkId: 'cramps.frequency', values: ['daily'] },
  { linkId: 'cramps.outside-calves', values: [true] },
  { linkId: 'stiffness.kind', values: ['legs-stiff-or-jerky', 'hands-clumsy', 'jaw-or-tongue-tight'] },
];

const bulbar: readonly RedFlag[] = [
  { linkId: 'speech.kind', values: ['slurred', 'nasal', 'quiet-or-hoarse', 'word-finding'] },
  { linkId: 'speech.course', values: ['steadily-worse'], over: ['stable', 'improving'] },
  { linkId: 'speech.course', values: ['comes-and-goes'], over: [] },
  {
    linkId: 'swallowing.kind',
    values: ['coughing-or-choking-on-drinks', 'food-sticking', 'chewing-tires', 'drooling', 'long-meals'],
  },
  { linkId: 'swallowing.choking', values: ['monthly', 'weekly', 'daily'], ordered: true },
  { linkId: 'swallowing.course', values: ['steadily-worse'], over: ['stable', 'improving'] },
  { linkId: 'swallowing.course', values: ['comes-and-goes'], over: [] },
  { linkId: 'emotion.uncontrolled-laughing-crying', values: [true] },
  { linkId: 'weight.loss', values: ['under-5-percent', '5-to-10-percent', 'over-10-percent'], ordered: true },
];

const breathingAndWalking: readonly RedFlag[] = [
  {
    linkId: 'breathing.kind',
    values: ['on-exertion', 'lying-flat', 'waking-breathless', 'morning-headache', 'daytime-sleepiness', 'weak-cough'],
  },
  { linkId: 'breathing.course', values: ['steadily-worse'], over: ['stable', 'improving'] },
  { linkId: 'breathing.course', values: ['comes-and-goes'], over: [] },
  { linkId: 'walking.falls-3-months', atLeast: 1 },
  { linkId: 'walking.cause', values: ['legs-weak', 'foot-catches', 'legs-stiff', 'off-balance', 'blackout'] },
];

const sensory: readonly RedFlag[] = [
  { linkId: 'sensory.kind', values: ['numb', 'tingling', 'electric-shock-on-bending-neck'] },
  // Numb fingers are the cord's as well as a trapped nerve's (DCM2018); numbness of one leg alone is a nerve's or a root's.
  {
    linkId: 'sensory.regions',
    values: [
      'thumb-to-middle-finger',
      'ring-and-little-finger',
      'back-of-hand-or-forearm',
      'one-arm',
      'both-hands',
      'both-feet',
      'both-legs',
      'saddle',
      'band-around-trunk',
      'one-side-of-body',
      'face',
    ],
  },
  {
    linkId: 'pain.kind',
    values: [
      'neck',
      'mid-back',
      'low-back',
      'shooting-down-arm',
      'shooting-down-leg',
      'shooting-down-both-legs',
      'muscles-aching',
      'shoulder-sudden-severe',
    ],
  },
];

const otherSymptoms: readonly RedFlag[] = [
  { linkId: 'other.eyes', values: ['drooping-lids', 'double-vision', 'painful-loss-of-vision'] },
  { linkId: 'other.bladder-bowel', values: ['urgency-or-leaking', 'hard-to-empty'] },
  {
    linkId: 'other.bladder-bowel',
    values: ['new-in-last-2-weeks'],
    over: ['none', 'urgency-or-leaking', 'hard-to-empty'],
  },
  { linkId: 'other.movement', values: ['shaking-at-rest', 'shaking-when-acting', 'slow-or-small-movements', 'jerks'] },
  { linkId: 'other.thinking', values: ['memory', 'behaviour-or-personality-change'] },
  {
    linkId: 'other.general',
    values: [
      'fever-or-night-sweats',
      'rash',
      'dark-urine',
      'feeling-hot-or-racing-heart',
      'feeling-cold-or-weight-gain',
      'dry-mouth',
      'neck-lump',
      'breast-swelling',
    ],
  },
  {
    linkId: 'other.recent-trigger',
    values: ['infection-in-last-6-weeks', 'vaccine-in-last-6-weeks', 'neck-or-back-injury', 'hard-new-exercise'],
  },
];

const background: readonly RedFlag[] = [
  { linkId: 'history.family', values: ['als-or-mnd', 'early-dementia', 'parkinsons'] },
  {
    linkId: 'history.conditions',
    values: [
      'cancer',
      'polio',
      'myasthenia',
      'als-or-mnd',
      'diabetes',
      'autoimmune',
      'b12-deficiency',
      'stomach-or-bowel-surgery',
    ],
  },
  // Statins and immunotherapy harm muscle and junction, metformin and acid reducers take vitamin B12, water tablets salts.
  {
    linkId: 'history.medicines',
    values: ['statin', 'immunotherapy', 'steroid-tablets', 'metformin', 'acid-reducer', 'water-tablet'],
  },
  { linkId: 'history.alcohol-units', atLeast: 15 },
  { linkId: 'history.diet', values: ['vegan'] },
  { linkId: 'history.exposure', values: ['lead-or-heavy-metals', 'solvents-or-pesticides', 'nitrous-oxide'] },
  { linkId: 'history.smoking', values: ['current'] },
];

/** Each item of the function scale: 4 is normal, and every step down is a loss. */
const functions: readonly RedFlag[] = (
  [
    'function.speech',
    'function.salivation',
    'function.swallowing',
    'function.handwriting',
    'function.cutting-food',
    'function.dressing-hygiene',
    'function.turning-in-bed',
    'function.walking',
    'function.climbing-stairs',
    'function.dyspnea',
    'function.orthopnea',
    'function.respiratory-insufficiency',
  ] as const
).map((linkId) => ({ linkId, values: ['3', '2', '1', '0'], ordered: true }));

/** The answers of the motor pathway that must never make a case wait longer. */
export const redFlagAnswers: readonly RedFlag[] = [
  ...screen,
  ...person,
  ...weakness,
  ...twitchingAndStiffness,
  ...bulbar,
  ...breathingAndWalking,
  ...sensory,
  ...otherSymptoms,
  ...background,
  ...functions,
];

import {
  bothArmsWeak,
  bothLegsWeak,
  focalLoss,
  footCatches,
  hardSign,
  medianNumbness,
  progressive,
  slurring,
  ulnarNumbness,
  weaknessReported,
} from './patterns';
import { aged, all, any, cameOn, not, onsetAtLeast, symptom, weakIn, type When } from './vocabulary';

/**
 * The harmless pictures that keep a rule silent. Each is complete: every part must have been answered, and one
 * answer that speaks against it is enough to bring the rule back. None is the mere absence of a warning.
 */

export const nothingThin: When = { item: 'weakness.thinner-muscles', includes: 'none' };
export const noSpread: When = { item: 'weakness.spread', in: ['no', 'within-same-limb'] };
const notWorse: When = { item: 'weakness.course', in: ['stable', 'improving'] };

/** Asked about tasks and thin muscle, and found neither. */
export const nothingLost: When = all({ item: 'weakness.tasks', includes: 'none' }, nothingThin);

/** Asked about the function of arms and legs and about thin muscle, and found all of it normal. */
export const functionNormal: When = all(
  { item: 'function.handwriting', is: '4' },
  { item: 'function.cutting-food', is: '4' },
  { item: 'function.dressing-hygiene', is: '4' },
  { item: 'function.turning-in-bed', is: '4' },
  { item: 'function.walking', is: '4' },
  { item: 'function.climbing-stairs', is: '4' },
  nothingThin,
  not({ item: 'walking.cause', includes: 'foot-catches' }),
);

const arms = ['right-shoulder-arm', 'left-shoulder-arm', 'right-hand', 'left-hand'] as const;
const legs = ['right-hip-thigh', 'left-hip-thigh', 'right-foot-ankle', 'left-foot-ankle'] as const;
const axial = ['face-jaw', 'tongue-throat', 'neck', 'trunk'] as const;

const onlyHandsWeak: When = all(
  weakIn('right-hand', 'left-hand'),
  not(weakIn('right-shoulder-arm', 'left-shoulder-arm', ...legs, ...axial)),
);
const noBulbarNoTwitching: When = not(symptom('twitching', 'speech', 'swallowing', 'breathing'));

/** A trapped nerve in the hand: its numbness, no spread, no wasting, nothing elsewhere. */
export const entrapmentInHand: When = all(
  any(medianNumbness, ulnarNumbness),
  onlyHandsWeak,
  noSpread,
  nothingThin,
  not(footCatches),
  noBulbarNoTwitching,
);

/** Stiff painful joints that account for a weak grip: no wasting, no dropped foot or head, no spread, nothing elsewhere. */
export const jointDisease: When = all(
  { item: 'pain.kind', includes: 'joints' },
  { item: 'stiffness.kind', includes: 'joints-stiff-in-morning' },
  noSpread,
  not(hardSign),
  noBulbarNoTwitching,
);

const oneShoulderWeak: When = any(
  all(weakIn('right-shoulder-arm'), not(weakIn('left-shoulder-arm', 'right-hand', 'left-hand', ...legs, ...axial))),
  all(weakIn('left-shoulder-arm'), not(weakIn('right-shoulder-arm', 'right-hand', 'left-hand', ...legs, ...axial))),
);

const tasksBeyondShoulder = [
  'keys-or-buttons',
  'writing',
  'gripping-or-opening-jars',
  'dropping-things',
  'foot-catching-or-tripping',
  'stairs',
  'rising-from-chair',
  'holding-head-up',
  'turning-in-bed',
] as const;

/**
 * One shoulder that hurt from the start and is stiff, and lifting the arm is all that may be lost: hands and legs in full
 * use, nothing thin, nothing numb, no pain from the neck, no weight lost and no cancer known: the joint, until the examination says otherwise.
 */
export const stiffPainfulShoulder: When = all(
  jointDisease,
  oneShoulderWeak,
  cameOn('weeks-to-months'),
  { item: 'weakness.pain-at-start', in: ['mild', 'severe'] },
  nothingThin,
  { item: 'function.handwriting', is: '4' },
  { item: 'function.cutting-food', is: '4' },
  { item: 'function.walking', is: '4' },
  { item: 'function.climbing-stairs', is: '4' },
  not(symptom('numbness-or-tingling', 'cramps', 'walking-or-falls')),
  not({ item: 'pain.kind', includesAny: ['neck', 'shooting-down-arm', 'shoulder-sudden-severe'] }),
  not({ item: 'weakness.tasks', includesAny: tasksBeyondShoulder }),
  not({ item: 'stiffness.kind', includesAny: ['hands-clumsy', 'legs-stiff-or-jerky', 'jaw-or-tongue-tight'] }),
  { item: 'weight.loss', is: 'none' },
  not({ item: 'history.conditions', includesAny: ['cancer', 'polio', 'als-or-mnd', 'myasthenia'] }),
);

/**
 * Both hands thin, and nothing else, in a known autoimmune disease whose joints have been painful and stiff for years:
 * no weakness, clumsiness, twitching or numbness was noticed, and walking is as it was.
 */
export const thinHandsOfJointDisease: When = all(
  { item: 'history.conditions', includes: 'autoimmune' },
  { item: 'pain.kind', includes: 'joints' },
  { item: 'stiffness.kind', includes: 'joints-stiff-in-morning' },
  not({ item: 'stiffness.kind', includesAny: ['hands-clumsy', 'legs-stiff-or-jerky', 'jaw-or-tongue-tight'] }),
  cameOn('years'),
  { item: 'weakness.thinner-muscles', includes: 'right-hand' },
  { item: 'weakness.thinner-muscles', includes: 'left-hand' },
  not({
    item: 'weakness.thinner-muscles',
    includesAny: ['right-shoulder-arm', 'left-shoulder-arm', ...legs, ...axial],
  }),
  not(symptom('weakness', 'walking-or-falls', 'numbness-or-tingling', 'twitching', 'cramps')),
  not(symptom('speech', 'swallowing', 'breathing')),
);

/** Pain down an arm or a leg with mild weakness of arms or legs alone, not getting worse; a dropped foot is not mild. */
export const stableRoot: When = all(
  any(
    all({ item: 'pain.kind', includes: 'shooting-down-arm' }, weakIn(...arms), not(weakIn(...legs, ...axial))),
    all({ item: 'pain.kind', includes: 'shooting-down-leg' }, weakIn(...legs), not(weakIn(...arms, ...axial))),
  ),
  notWorse,
  noSpread,
  not(footCatches),
);

/** A weak foot after pressure on the nerve at the knee, with its numbness, not getting worse. */
export const stablePeroneal: When = all(
  { item: 'other.recent-trigger', includes: 'leg-crossing-kneeling-or-slept-on-arm' },
  weakIn('right-foot-ankle', 'left-foot-ankle'),
  not(weakIn(...arms, ...axial)),
  { item: 'sensory.regions', includes: 'one-leg' },
  notWorse,
  noSpread,
);

/** Weak for five years or more, slowly, without reaching anything else: refer, but not within two weeks. */
export const slowForYears: When = all(
  onsetAtLeast(60),
  { item: 'concern.onset-speed', is: 'years' },
  noSpread,
  not(symptom('speech', 'swallowing', 'breathing')),
);

/** The same as it was two years ago or more. */
export const unchangedForYears: When = all({ item: 'weakness.course', is: 'stable' }, noSpread, onsetAtLeast(24));

/** What a known stroke left behind, no worse since. */
export const oldStroke: When = all({ item: 'history.conditions', includes: 'stroke' }, notWorse, noSpread, nothingThin);

/**
 * Dated by the patient as one sudden beginning, two years ago or more, and nothing since: no symptom whose course is not
 * asked about, and what is weak is the face alone or one part to which nothing was added, and no worse.
 */
export const suddenYearsAgo: When = all(
  cameOn('minutes-to-a-day'),
  onsetAtLeast(24),
  not(symptom('speech', 'swallowing', 'breathing', 'walking-or-falls', 'numbness-or-tingling', 'eyes')),
  any(
    not(weaknessReported),
    all(notWorse, any(noSpread, not(weakIn('tongue-throat', 'neck', 'trunk', ...arms, ...legs)))),
  ),
);

/** Stroke, Parkinson's disease or multiple sclerosis, known for a year or more, and nothing of it getting worse. */
export const knownBrainDiseaseUnchanged: When = all(
  { item: 'history.conditions', includesAny: ['stroke', 'parkinsons', 'multiple-sclerosis'] },
  onsetAtLeast(24),
  not(progressive),
  not({ item: 'speech.course', is: 'steadily-worse' }),
  not({ item: 'swallowing.course', is: 'steadily-worse' }),
  nothingThin,
);

/**
 * Tired, and weak in all four limbs at once: nothing began in one place, nothing is thin, no foot drops and no head,
 * speech is clear, swallowing and eyes are well. A loss of one place hidden in it would show as one of these.
 */
export const tiredAllOver: When = all(
  symptom('tiredness'),
  bothArmsWeak,
  bothLegsWeak,
  { item: 'weakness.spread', is: 'no' },
  not({ item: 'weakness.course', is: 'worse-in-steps' }),
  not(hardSign),
  not(symptom('twitching', 'swallowing')),
  not(slurring),
  { item: 'other.eyes', includes: 'none' },
);

/**
 * Weakness that has come and gone for two years in all four limbs, with every function of arms and legs normal, nothing
 * thin, no lasting loss of dexterity, foot or head, and speech, swallowing and breath well.
 */
export const comesAndGoesForYears: When = all(
  { item: 'weakness.course', is: 'comes-and-goes' },
  onsetAtLeast(24),
  bothArmsWeak,
  bothLegsWeak,
  functionNormal,
  not(focalLoss),
  not(symptom('speech', 'swallowing', 'breathing')),
);

/** Known heart or lung disease whose breathlessness is no worse, with no sign that muscles fail. */
export const oldHeartOrLungDisease: When = all(
  { item: 'history.conditions', includes: 'copd-or-heart-failure' },
  { item: 'breathing.course', in: ['stable', 'improving'] },
  nothingThin,
  not(progressive),
  not(symptom('speech', 'swallowing')),
);

/** Lids that have hung for years, without double vision and without a symptom of muscle beside them. */
export const lidsHeavyForYears: When = all(
  { item: 'other.eyes', includes: 'drooping-lids' },
  not({ item: 'other.eyes', includes: 'double-vision' }),
  { item: 'concern.onset-speed', is: 'years' },
  onsetAtLeast(24),
  not(symptom('weakness', 'speech', 'swallowing', 'breathing')),
);

/** Only an eyelid twitches, and no weakness is reported with it. */
export const eyelidTwitchAlone: When = all(
  { item: 'twitching.regions', includes: 'eyelid' },
  not({
    item: 'twitching.regions',
    includesAny: ['face', 'tongue', 'shoulders-or-arms', 'hands', 'chest-back-or-belly', 'thighs', 'calves-or-feet'],
  }),
  not(symptom('weakness', 'walking-or-falls')),
);

/**
 * The tongue alone twitches now and then, for less than a month, before 45: no other symptom, nothing thin, no weight
 * lost, nobody in the family. Somebody looks at it first; whatever lasts, spreads or has company is referred.
 */
export const tongueTwitchAloneAndNew: When = all(
  { item: 'twitching.regions', includes: 'tongue' },
  not({
    item: 'twitching.regions',
    includesAny: ['face', 'shoulders-or-arms', 'hands', 'chest-back-or-belly', 'thighs', 'calves-or-feet'],
  }),
  { item: 'twitching.duration', is: 'under-1-month' },
  { item: 'twitching.pattern', is: 'now-and-then' },
  not(aged(45)),
  not(
    symptom('weakness', 'walking-or-falls', 'stiffness', 'cramps', 'tiredness', 'numbness-or-tingling', 'pain', 'eyes'),
  ),
  not(symptom('speech', 'swallowing', 'breathing', 'shaking')),
  nothingThin,
  { item: 'weight.loss', is: 'none' },
  { item: 'history.family', includes: 'none' },
  { item: 'other.thinking', includes: 'none' },
  not({
    item: 'history.conditions',
    includesAny: [
      'als-or-mnd',
      'myasthenia',
      'polio',
      'cancer',
      'autoimmune',
      'diabetes',
      'b12-deficiency',
      'stomach-or-bowel-surgery',
    ],
  }),
);

/** Off balance with the numb feet of a known neuropathy, without a fall. */
export const stockingImbalance: When = all(
  { item: 'sensory.regions', includes: 'both-feet' },
  { item: 'history.conditions', includesAny: ['diabetes', 'b12-deficiency', 'kidney-disease'] },
  { item: 'walking.falls-3-months', max: 0 },
);

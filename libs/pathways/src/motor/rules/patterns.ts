import { all, any, aged, hardTo, not, onsetAtLeast, symptom, wasting, weakIn, type When } from './vocabulary';

/**
 * The clinical patterns that several rules share. They are positive on purpose: an exception ("this is a trapped
 * nerve") is a complete picture that must be proven, never the mere absence of a warning.
 */

/** Weakness the patient reports as such, or as legs that give way or a foot that catches. */
export const weaknessReported: When = any(symptom('weakness'), {
  item: 'walking.cause',
  includesAny: ['legs-weak', 'foot-catches'],
});

/**
 * Getting worse: steadily, in steps, or by reaching another part of the body. Spread counts alone, because a person
 * may call each place stable while the number of places grows.
 */
export const progressive: When = any(
  { item: 'weakness.course', in: ['steadily-worse', 'worse-in-steps'] },
  { item: 'weakness.spread', is: 'to-another-body-part' },
);

export const progressiveWeakness: When = all(weaknessReported, progressive);

/** A task lost, whatever it is. */
export const taskLost: When = hardTo(
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
);

/** Focal loss that tiredness and lack of training do not give: dexterity, grip, foot drop, head drop, wasting. */
export const focalLoss: When = any(
  wasting,
  hardTo('keys-or-buttons', 'writing', 'gripping-or-opening-jars', 'foot-catching-or-tripping', 'holding-head-up'),
  { item: 'walking.cause', includes: 'foot-catches' },
);

/** The function items of arms, hands and legs say that something is lost. */
export const functionReduced: When = any(
  { item: 'function.handwriting', in: ['0', '1', '2', '3'] },
  { item: 'function.cutting-food', in: ['0', '1', '2', '3'] },
  { item: 'function.dressing-hygiene', in: ['0', '1', '2', '3'] },
  { item: 'function.turning-in-bed', in: ['0', '1', '2', '3'] },
  { item: 'function.walking', in: ['0', '1', '2', '3'] },
  { item: 'function.climbing-stairs', in: ['0', '1', '2', '3'] },
);

/** Loss that stays a reason to refer even while it improves: wasting, foot drop, head drop. */
export const hardSign: When = any(wasting, hardTo('foot-catching-or-tripping', 'holding-head-up'), {
  item: 'walking.cause',
  includes: 'foot-catches',
});

/** Asked about tasks and thin muscle, and found neither. */
export const nothingLost: When = all(
  { item: 'weakness.tasks', includes: 'none' },
  { item: 'weakness.thinner-muscles', includes: 'none' },
);

export const slurring: When = { item: 'speech.kind', includesAny: ['slurred', 'nasal'] };
export const progressiveSlurring: When = all(slurring, { item: 'speech.course', is: 'steadily-worse' });
/** The voice or the words are at fault, not the articulation. */
export const notSlurring: When = all({ item: 'speech.kind', answered: true }, not(slurring));

/** Any change in swallowing, as a symptom or in the function items. */
export const swallowingChange: When = any(symptom('swallowing'), {
  item: 'function.swallowing',
  in: ['0', '1', '2', '3'],
});

export const ocular: When = { item: 'other.eyes', includesAny: ['drooping-lids', 'double-vision'] };

/** Worse with use and up and down, rather than steadily on its way. */
export const fatigable: When = all(
  { item: 'weakness.worse-with-use', is: true },
  any(
    { item: 'weakness.course', is: 'comes-and-goes' },
    { item: 'speech.course', is: 'comes-and-goes' },
    { item: 'swallowing.course', is: 'comes-and-goes' },
  ),
);

const weakRight: When = weakIn('right-hip-thigh', 'right-foot-ankle');
const weakLeft: When = weakIn('left-hip-thigh', 'left-foot-ankle');
export const bothLegsWeak: When = all(weakRight, weakLeft);
const bothArmsWeak: When = all(weakIn('right-shoulder-arm', 'right-hand'), weakIn('left-shoulder-arm', 'left-hand'));
export const bothSidesWeak: When = any(bothLegsWeak, bothArmsWeak);

/** Both thighs or both shoulders, with the tasks that need them. */
export const proximalWeakness: When = all(
  any(
    all(weakIn('right-hip-thigh'), weakIn('left-hip-thigh')),
    all(weakIn('right-shoulder-arm'), weakIn('left-shoulder-arm')),
  ),
  hardTo('stairs', 'rising-from-chair', 'lifting-arms-overhead'),
);

/** A motor symptom of any kind in the regions that motor neurone disease affects. */
export const motorSymptom: When = any(
  symptom('weakness', 'speech', 'swallowing', 'twitching', 'stiffness', 'cramps'),
  wasting,
);

const noSpread: When = { item: 'weakness.spread', in: ['no', 'within-same-limb'] };
const onlyHandsWeak: When = all(
  weakIn('right-hand', 'left-hand'),
  not(
    weakIn(
      'face-jaw',
      'tongue-throat',
      'neck',
      'trunk',
      'right-shoulder-arm',
      'left-shoulder-arm',
      'right-hip-thigh',
      'left-hip-thigh',
      'right-foot-ankle',
      'left-foot-ankle',
    ),
  ),
);
const noBulbarNoTwitching: When = not(symptom('twitching', 'speech', 'swallowing', 'breathing'));

export const medianNumbness: When = all(
  { item: 'sensory.regions', includes: 'thumb-to-middle-finger' },
  { item: 'sensory.night-hands', is: true },
);
export const ulnarNumbness: When = { item: 'sensory.regions', includes: 'ring-and-little-finger' };

/** A trapped nerve in the hand, complete: its numbness, no spread, no wasting, nothing elsewhere. */
export const entrapmentInHand: When = all(
  any(medianNumbness, ulnarNumbness),
  onlyHandsWeak,
  noSpread,
  { item: 'weakness.thinner-muscles', includes: 'none' },
  noBulbarNoTwitching,
);

/** Stiff painful joints that account for a weak grip, complete: no wasting, no spread, nothing elsewhere. */
export const jointDisease: When = all(
  { item: 'pain.kind', includes: 'joints' },
  { item: 'stiffness.kind', includes: 'joints-stiff-in-morning' },
  noSpread,
  { item: 'weakness.thinner-muscles', includes: 'none' },
  noBulbarNoTwitching,
);

/** Pain down one limb with weakness that stays in it and is not getting worse. */
export const stableRoot: When = all(
  { item: 'pain.kind', includesAny: ['shooting-down-arm', 'shooting-down-leg'] },
  { item: 'weakness.course', in: ['stable', 'improving', 'comes-and-goes'] },
  noSpread,
);

/** Foot drop after pressure on the nerve at the knee, with its numbness. */
export const stablePeroneal: When = all(
  { item: 'other.recent-trigger', includes: 'leg-crossing-kneeling-or-slept-on-arm' },
  any(weakIn('right-foot-ankle', 'left-foot-ankle'), hardTo('foot-catching-or-tripping')),
  { item: 'sensory.regions', includes: 'one-leg' },
  { item: 'weakness.course', in: ['stable', 'improving', 'comes-and-goes'] },
  noSpread,
);

/** Parkinsonism as far as a form can see it. */
export const parkinsonian: When = any(
  { item: 'other.movement', includes: 'shaking-at-rest' },
  all(
    { item: 'other.movement', includes: 'slow-or-small-movements' },
    any(
      symptom('shaking', 'stiffness', 'walking-or-falls'),
      { item: 'speech.kind', includes: 'quiet-or-hoarse' },
      hardTo('writing', 'turning-in-bed'),
    ),
  ),
);

/** Weak for five years or more, slowly, without reaching anything else: refer, but not within two weeks. */
export const slowForYears: When = all(
  onsetAtLeast(60),
  { item: 'concern.onset-speed', is: 'years' },
  noSpread,
  not(symptom('speech', 'swallowing', 'breathing')),
);

/** Hoarseness or a sticking gullet at an age when cancer of the head and neck has to be thought of. */
export const lastingHoarseness: When = all(
  { item: 'speech.kind', includes: 'quiet-or-hoarse' },
  { item: 'speech.course', in: ['steadily-worse', 'stable'] },
  aged(45),
);

/**
 * Features that motor neurone disease rarely gives. They never lower an urgency: a progressive weakness with them is
 * as urgent as without, but the letter asks about the weakness and does not name the disease.
 */
export const unlikeMotorNeuroneDisease: When = any(
  { item: 'sensory.weight', is: 'main-problem' },
  ocular,
  { item: 'weakness.pain-at-start', is: 'severe' },
  { item: 'weakness.course', is: 'improving' },
  fatigable,
  all(
    proximalWeakness,
    any({ item: 'pain.kind', includes: 'muscles-aching' }, { item: 'other.general', includes: 'rash' }),
  ),
  {
    item: 'pain.kind',
    includesAny: ['shooting-down-arm', 'shooting-down-leg', 'shooting-down-both-legs', 'shoulder-sudden-severe'],
  },
  { item: 'sensory.kind', includes: 'electric-shock-on-bending-neck' },
  { item: 'sensory.regions', includesAny: ['saddle', 'band-around-trunk', 'one-side-of-body', 'both-hands'] },
);

import { bodyRegions } from '@myotome/questionnaire';
import { all, any, aged, cameOn, hardTo, symptom, wasting, weakIn, type When } from './vocabulary';

/**
 * The clinical patterns that several rules share: what is there. They rest on answers that raise suspicion and never
 * on a reassuring one, so that leaving a question blank cannot make a picture look milder than it is.
 */

/** Weakness the patient reports as such, points at on the body map, or puts a fall or a trip down to. */
export const weaknessReported: When = any(
  symptom('weakness'),
  { item: 'weakness.regions', includesAny: bodyRegions },
  { item: 'walking.cause', includesAny: ['legs-weak', 'foot-catches'] },
);

/**
 * Getting worse: steadily, in steps, or by reaching another part of the body. Spread counts alone, because a person
 * may call each place stable while the number of places grows.
 */
export const progressive: When = any(
  { item: 'weakness.course', in: ['steadily-worse', 'worse-in-steps'] },
  { item: 'weakness.spread', is: 'to-another-body-part' },
);

/** Getting worse in itself, whether or not it has spread. */
export const worsening: When = all(weaknessReported, {
  item: 'weakness.course',
  in: ['steadily-worse', 'worse-in-steps'],
});

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

export const footCatches: When = any(hardTo('foot-catching-or-tripping'), {
  item: 'walking.cause',
  includes: 'foot-catches',
});

/** Loss that stays a reason to refer even while it improves: wasting, foot drop, head drop. */
export const hardSign: When = any(wasting, footCatches, hardTo('holding-head-up'));

/** Focal loss that tiredness and lack of training do not give: dexterity, grip, foot drop, head drop, wasting. */
export const focalLoss: When = any(hardSign, hardTo('keys-or-buttons', 'writing', 'gripping-or-opening-jars'));

/** The function items of arms, hands and legs say that something is lost. */
export const functionReduced: When = any(
  { item: 'function.handwriting', in: ['0', '1', '2', '3'] },
  { item: 'function.cutting-food', in: ['0', '1', '2', '3'] },
  { item: 'function.dressing-hygiene', in: ['0', '1', '2', '3'] },
  { item: 'function.turning-in-bed', in: ['0', '1', '2', '3'] },
  { item: 'function.walking', in: ['0', '1', '2', '3'] },
  { item: 'function.climbing-stairs', in: ['0', '1', '2', '3'] },
);

/** A hand that has lost function to a degree that shows. */
export const handFunctionLost: When = any(
  { item: 'function.handwriting', in: ['0', '1', '2'] },
  { item: 'function.cutting-food', in: ['0', '1', '2'] },
);

export const slurring: When = { item: 'speech.kind', includesAny: ['slurred', 'nasal'] };

/** Any change in swallowing, as a symptom or in the function items. */
export const swallowingChange: When = any(symptom('swallowing'), {
  item: 'function.swallowing',
  in: ['0', '1', '2', '3'],
});

/** Fluids go down the wrong way, saliva runs, jaw or meals tire: weak throat, not a narrow gullet. */
export const weakThroat: When = {
  item: 'swallowing.kind',
  includesAny: ['coughing-or-choking-on-drinks', 'drooling', 'chewing-tires', 'long-meals'],
};

export const oftenChoking: When = { item: 'swallowing.choking', in: ['weekly', 'daily'] };

export const ocular: When = { item: 'other.eyes', includesAny: ['drooping-lids', 'double-vision'] };

export const tiresWithUse: When = { item: 'weakness.worse-with-use', is: true };

/** Worse with use and up and down, rather than steadily on its way. */
export const fatigable: When = all(
  tiresWithUse,
  any(
    { item: 'weakness.course', is: 'comes-and-goes' },
    { item: 'speech.course', is: 'comes-and-goes' },
    { item: 'swallowing.course', is: 'comes-and-goes' },
  ),
);

export const knownMyasthenia: When = { item: 'history.conditions', includes: 'myasthenia' };

/** Significant unplanned loss: at least a twentieth of the body. */
export const weightLost: When = { item: 'weight.loss', in: ['5-to-10-percent', 'over-10-percent'] };

const weakRight: When = weakIn('right-hip-thigh', 'right-foot-ankle');
const weakLeft: When = weakIn('left-hip-thigh', 'left-foot-ankle');
export const bothLegsWeak: When = all(weakRight, weakLeft);
export const bothArmsWeak: When = all(
  weakIn('right-shoulder-arm', 'right-hand'),
  weakIn('left-shoulder-arm', 'left-hand'),
);
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

export const medianNumbness: When = all(
  { item: 'sensory.regions', includes: 'thumb-to-middle-finger' },
  { item: 'sensory.night-hands', is: true },
);
export const ulnarNumbness: When = { item: 'sensory.regions', includes: 'ring-and-little-finger' };

/** Hands that have lost skill, as stiffness or as tasks. */
export const clumsyHands: When = any(
  { item: 'stiffness.kind', includes: 'hands-clumsy' },
  hardTo('keys-or-buttons', 'writing', 'gripping-or-opening-jars', 'dropping-things'),
);

export const stiffLegs: When = any(
  { item: 'stiffness.kind', includes: 'legs-stiff-or-jerky' },
  { item: 'walking.cause', includes: 'legs-stiff' },
);

export const gaitChanged: When = any(stiffLegs, {
  item: 'walking.cause',
  includesAny: ['legs-weak', 'foot-catches', 'off-balance'],
});

export const offBalance: When = { item: 'walking.cause', includes: 'off-balance' };

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

/** Hoarseness at an age when cancer of the head and neck has to be thought of. */
export const hoarseFrom45: When = all({ item: 'speech.kind', includes: 'quiet-or-hoarse' }, aged(45));

/** Came on within a day or within days. */
export const cameOnFast: When = cameOn('minutes-to-a-day', 'days');

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

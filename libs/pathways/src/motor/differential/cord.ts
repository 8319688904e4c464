import {
  age,
  all,
  any,
  bulbarSymptoms,
  eitherSide,
  failingNow,
  moderate,
  neckPain,
  not,
  numbnessReported,
  offBalance,
  reducedReflexes,
  slurring,
  sphincterTrouble,
  stiffLegs,
  strong,
  suddenOnset,
  symptom,
  tongueSigns,
  unverified,
  weak,
  weakArm,
  weakHand,
  weakLeg,
  weakness,
  type MotorCondition,
  type When,
} from './vocabulary';

const numbHands: When = any(
  { item: 'sensory.regions', includes: 'both-hands' },
  eitherSide('sensation.arm', 'root', 'glove', 'median', 'ulnar'),
);

const clumsyHands: When = { item: 'stiffness.kind', includes: 'hands-clumsy' };

const electricShock: When = any(
  { item: 'sensory.kind', includes: 'electric-shock-on-bending-neck' },
  { item: 'exam.extra.lhermitte', is: 'present' },
);

const longTractSigns: When = any(
  eitherSide('reflex.hoffmann', 'present'),
  eitherSide('reflex.knee', 'brisk', 'clonus'),
  eitherSide('reflex.plantar', 'extensor'),
);

const walkingChanged: When = any(symptom('walking-or-falls'), stiffLegs, {
  item: 'exam.gait.pattern',
  in: ['stiff', 'unsteady'],
});

const cervicalMyelopathy: MotorCondition = {
  id: 'cervical-myelopathy',
  label: 'Degenerative cervical myelopathy',
  group: 'structural',
  for: [
    strong(
      'Numb or clumsy hands with a change in walking, at 40 or over',
      all(any(numbHands, clumsyHands), walkingChanged, age({ min: 40 })),
    ),
    strong('Electric shock down the back on bending the neck, at 40 or over', all(electricShock, age({ min: 40 }))),
    strong('Hoffmann sign or brisk leg reflexes with sensory change in the hands', all(longTractSigns, numbHands)),
    moderate('Electric shock down the back on bending the neck, under 40', all(electricShock, age({ max: 39 }))),
    moderate('Neck pain with weak or numb arms', all(neckPain, any(weakArm, numbnessReported))),
    moderate(
      'Off balance or falling, with neck pain, numbness or clumsy hands',
      all(any(offBalance, { item: 'walking.falls-3-months', min: 2 }), any(neckPain, numbnessReported, clumsyHands)),
    ),
    moderate('Clumsy hands with stiff legs', all(clumsyHands, stiffLegs)),
    weak('Weak hand and leg', all(weakHand, weakLeg)),
    weak('Off balance', offBalance),
    weak('Neck or back trouble before', { item: 'history.conditions', includes: 'neck-or-back-problem' }),
    weak(
      'Bladder or bowel trouble with weakness, numbness or a change in walking',
      all(sphincterTrouble, any(weakness, numbnessReported, walkingChanged)),
    ),
  ],
  against: [
    strong('Tongue wasted or fasciculating', tongueSigns),
    moderate('Speech or swallowing affected', any(slurring, { item: 'swallowing.course', is: 'steadily-worse' })),
    moderate('Brisk jaw jerk', { item: 'exam.reflex.jaw', is: 'brisk' }),
    moderate('Began within minutes to days', suddenOnset),
    weak('No numbness or tingling', not(numbnessReported)),
    weak('Twitching of face or tongue', { item: 'twitching.regions', includesAny: ['face', 'tongue'] }),
    weak('Under 40', age({ max: 39 })),
  ],
  examine: [
    'Reflexes with Hoffmann sign and plantar responses',
    'Hand dexterity (grip and release in ten seconds)',
    'Tandem gait, Romberg',
    'Sensation of hands and vibration at the feet',
  ],
  tests: [
    { test: 'mri-cervical', doNotWait: true },
    { test: 'b12-folate', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  sources: ['DCM2018', 'DCM2024', 'DCM2018-Hilton'],
};

const trunkBand: When = { item: 'sensory.regions', includes: 'band-around-trunk' };

const legsFailingNow: When = any(failingNow, {
  item: 'urgent.rapid-weakness',
  in: ['over-hours-or-days', 'over-up-to-4-weeks'],
});

const cordCompression: MotorCondition = {
  id: 'spinal-cord-compression',
  label: 'Spinal cord compression',
  group: 'structural',
  for: [
    unverified(
      strong(
        'Legs failing within days, not longer ago than last month, with bladder or bowel trouble or a band round the trunk',
        all(weakLeg, legsFailingNow, any(sphincterTrouble, trunkBand)),
      ),
    ),
    unverified(
      strong(
        'Legs weak or off balance with cancer and back or neck pain',
        all({ item: 'history.conditions', includes: 'cancer' }, any(weakLeg, offBalance), {
          item: 'pain.kind',
          includesAny: ['mid-back', 'low-back', 'neck'],
        }),
      ),
    ),
    unverified(
      moderate(
        'Legs failing within days, not longer ago than last month',
        all(weakLeg, legsFailingNow, not(bulbarSymptoms)),
      ),
    ),
    unverified(strong('Sensory level on the trunk', { item: 'exam.sensation.trunk-level', is: 'present' })),
    unverified(moderate('Band of altered feeling round the trunk', trunkBand)),
    unverified(moderate('Mid-back pain with weak legs', all({ item: 'pain.kind', includes: 'mid-back' }, weakLeg))),
    unverified(
      moderate(
        'Cancer, with weak legs or back pain',
        all(
          { item: 'history.conditions', includes: 'cancer' },
          any(weakLeg, { item: 'pain.kind', includesAny: ['mid-back', 'low-back', 'neck'] }),
        ),
      ),
    ),
  ],
  against: [
    unverified(strong('Tongue wasted or fasciculating', tongueSigns)),
    unverified(moderate('Speech or swallowing affected', bulbarSymptoms)),
    unverified(weak('Reflexes of the legs reduced', reducedReflexes)),
    unverified(weak('Tingling of the hands as well', { item: 'sensory.regions', includes: 'both-hands' })),
  ],
  examine: ['Sensory level', 'Leg tone, reflexes, plantar responses', 'Spinal tenderness', 'Bladder'],
  tests: [{ test: 'mri-cervical', note: 'whole spine, same day, through the hospital', doNotWait: true }],
  urgency: 'emergency',
  urgencyUnverified: true,
  sources: ['DCM2018', 'unsourced'],
};

const thinHand: When = any(
  { item: 'weakness.thinner-muscles', includesAny: ['right-hand', 'left-hand'] },
  eitherSide('wasting.first-dorsal-interosseous', 'wasted'),
  eitherSide('wasting.thenar', 'wasted'),
  eitherSide('wasting.hypothenar', 'wasted'),
);

const cordCavityOrTumour: MotorCondition = {
  id: 'syringomyelia-tumour-rib',
  label: 'Syringomyelia, cord tumour or cervical rib',
  group: 'structural',
  for: [
    unverified(
      strong('Pain and temperature lost in the arm with touch kept', eitherSide('sensation.arm', 'dissociated')),
    ),
    unverified(
      moderate(
        'Weak hand with numbness in the same arm',
        all(weakHand, {
          item: 'sensory.regions',
          includesAny: ['one-arm', 'ring-and-little-finger', 'back-of-hand-or-forearm'],
        }),
      ),
    ),
    unverified(
      moderate(
        'Thinner or weak hand with numbness and neck pain, or both hands numb and thin',
        any(
          all(weakHand, numbnessReported, neckPain),
          all(thinHand, { item: 'sensory.regions', includesAny: ['both-hands', 'one-arm', 'band-around-trunk'] }),
        ),
      ),
    ),
    unverified(
      moderate(
        'Thinner hand with numbness of the little-finger side',
        all(thinHand, { item: 'sensory.regions', includesAny: ['ring-and-little-finger', 'back-of-hand-or-forearm'] }),
      ),
    ),
    unverified(
      weak(
        'Hand or arm with leg or bladder trouble and numbness',
        all(weakArm, numbnessReported, any(weakLeg, sphincterTrouble)),
      ),
    ),
    unverified(weak('Weak hand with neck pain', all(weakHand, neckPain))),
    unverified(weak('Ptosis on examination (Horner)', all(weakArm, eitherSide('cranial.ptosis', 'present')))),
  ],
  against: [
    moderate('No numbness or tingling', all(weakHand, not(numbnessReported))),
    moderate('Speech or swallowing affected', bulbarSymptoms),
  ],
  examine: ['Pain and temperature in the arms', 'Hand wasting', 'Pupils and eyelids (Horner)', 'Reflexes'],
  tests: [{ test: 'mri-cervical', doNotWait: true }],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['MNDA-GP', 'unsourced'],
};

/** Disorders of the spinal cord. */
export const cordConditions: readonly MotorCondition[] = [cordCompression, cervicalMyelopathy, cordCavityOrTumour];

import {
  age,
  all,
  any,
  bulbarSymptoms,
  eitherSide,
  fasciculationSeen,
  footCatching,
  moderate,
  not,
  numbnessReported,
  painlessStart,
  reducedReflexes,
  slurring,
  strong,
  suddenOnset,
  symptom,
  unverified,
  upperMotorNeuronSigns,
  weak,
  weakArm,
  weakHand,
  weakLeg,
  weakOnExamination,
  type MotorCondition,
} from './vocabulary';

const cervicalMyelopathy: MotorCondition = {
  id: 'cervical-myelopathy',
  label: 'Degenerative cervical myelopathy',
  group: 'structural',
  for: [
    strong(
      'Numb or clumsy hands with a change in walking, over 40',
      all(
        any({ item: 'sensory.regions', includes: 'both-hands' }, { item: 'stiffness.kind', includes: 'hands-clumsy' }),
        any(symptom('walking-or-falls'), { item: 'stiffness.kind', includes: 'legs-stiff-or-jerky' }),
        age({ min: 40 }),
      ),
    ),
    strong(
      'Electric shock down the back on bending the neck',
      any(
        { item: 'sensory.kind', includes: 'electric-shock-on-bending-neck' },
        { item: 'exam.extra.lhermitte', is: 'present' },
      ),
    ),
    strong(
      'Hoffmann sign or brisk leg reflexes with sensory change in the hands',
      all(
        any(
          eitherSide('reflex.hoffmann', 'present'),
          eitherSide('reflex.knee', 'brisk', 'clonus'),
          eitherSide('reflex.plantar', 'extensor'),
        ),
        eitherSide('sensation.arm', 'root', 'glove', 'median', 'ulnar'),
      ),
    ),
    moderate(
      'Neck pain with weak or numb arms',
      all({ item: 'pain.kind', includes: 'neck' }, any(weakArm, numbnessReported)),
    ),
    moderate(
      'Off balance or falling',
      any({ item: 'walking.cause', includes: 'off-balance' }, { item: 'walking.falls-3-months', min: 2 }),
    ),
    moderate('Weak hand and leg', all(weakHand, weakLeg)),
    weak('Neck or back trouble before', { item: 'history.conditions', includes: 'neck-or-back-problem' }),
    weak('Bladder or bowel trouble', {
      item: 'other.bladder-bowel',
      in: ['urgency-or-leaking', 'hard-to-empty', 'new-in-last-2-weeks'],
    }),
  ],
  against: [
    strong(
      'Tongue wasted or fasciculating',
      any({ item: 'exam.tongue.wasting', is: 'wasted' }, { item: 'exam.tongue.fasciculation', is: 'present' }),
    ),
    moderate('Speech or swallowing affected', any(slurring, { item: 'swallowing.course', is: 'steadily-worse' })),
    moderate('Brisk jaw jerk', { item: 'exam.reflex.jaw', is: 'brisk' }),
    weak('No numbness or tingling', not(numbnessReported)),
    weak('Under 40', age({ max: 39 })),
  ],
  examine: [
    'Reflexes with Hoffmann sign and plantar responses',
    'Hand dexterity (grip and release in ten seconds)',
    'Tandem gait, Romberg',
    'Sensation of hands and vibration at the feet',
  ],
  tests: [{ test: 'mri-cervical', doNotWait: true }, { test: 'b12-folate' }],
  urgency: 'urgent-referral',
  sources: ['DCM2018', 'DCM2024', 'DCM2018-Hilton'],
};

const cervicalRadiculopathy: MotorCondition = {
  id: 'cervical-radiculopathy',
  label: 'Radiculopathy in the neck (trapped nerve root)',
  group: 'structural',
  for: [
    strong(
      'Neck pain shooting down the arm',
      all({ item: 'pain.kind', includes: 'shooting-down-arm' }, { item: 'pain.kind', includes: 'neck' }),
    ),
    strong(
      'Root-area sensory loss with a reduced arm reflex',
      all(
        eitherSide('sensation.arm', 'root'),
        any(eitherSide('reflex.biceps', 'reduced', 'absent'), eitherSide('reflex.triceps', 'reduced', 'absent')),
      ),
    ),
    moderate('Pain shooting down the arm', { item: 'pain.kind', includes: 'shooting-down-arm' }),
    moderate(
      'Tingling or numbness in one arm',
      all(
        { item: 'sensory.regions', includes: 'one-arm' },
        { item: 'sensory.kind', includesAny: ['tingling', 'numb'] },
      ),
    ),
    weak('Pain where it began', { item: 'weakness.pain-at-start', in: ['mild', 'severe'] }),
    weak(
      'Neck or back injury or trouble before',
      any(
        { item: 'other.recent-trigger', includes: 'neck-or-back-injury' },
        { item: 'history.conditions', includes: 'neck-or-back-problem' },
      ),
    ),
  ],
  against: [
    strong('Fasciculation or upper motor neuron signs beyond the root', any(fasciculationSeen, upperMotorNeuronSigns)),
    moderate('Painless start', all(weakArm, painlessStart)),
    moderate('Speech or swallowing affected', bulbarSymptoms),
    moderate('Spread to another part of the body', { item: 'weakness.spread', is: 'to-another-body-part' }),
  ],
  examine: [
    'Power and sensation by root',
    'Biceps and triceps reflexes',
    'Neck movement and Spurling test',
    'Legs: brisk reflexes would mean the cord',
  ],
  tests: [{ test: 'mri-cervical', note: 'if weak or persistent' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['NG127'],
  always: true,
};

const lumbarRadiculopathy: MotorCondition = {
  id: 'lumbar-radiculopathy',
  label: 'Radiculopathy in the back (L5 foot drop)',
  group: 'structural',
  for: [
    strong(
      'Back or leg pain with a foot that catches',
      all(any({ item: 'pain.kind', includesAny: ['shooting-down-leg', 'shooting-down-both-legs'] }), footCatching),
    ),
    strong(
      'Foot drop with weak ankle inversion on examination',
      all(weakOnExamination('ankle-dorsiflexion'), weakOnExamination('ankle-inversion')),
    ),
    moderate('Pain shooting down the leg', {
      item: 'pain.kind',
      includesAny: ['shooting-down-leg', 'shooting-down-both-legs'],
    }),
    moderate('Root-area sensory loss in the leg', eitherSide('sensation.leg', 'root')),
    weak('Low back pain', { item: 'pain.kind', includes: 'low-back' }),
    weak('Numbness or tingling in one leg', { item: 'sensory.regions', includes: 'one-leg' }),
  ],
  against: [
    strong('Brisk reflexes or other upper motor neuron signs', upperMotorNeuronSigns),
    moderate('Painless start in the leg', all(weakLeg, painlessStart)),
    moderate('Hands or arms weak as well', all(weakLeg, weakArm)),
    weak('No numbness or tingling', all(weakLeg, not(numbnessReported))),
  ],
  examine: [
    'Ankle dorsiflexion, inversion and big toe',
    'Knee and ankle reflexes',
    'Straight-leg raise',
    'Saddle sensation',
  ],
  tests: [{ test: 'mri-lumbar' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['FootDrop', 'NG127'],
  always: true,
};

const lumbarStenosis: MotorCondition = {
  id: 'lumbar-stenosis',
  label: 'Lumbar canal stenosis',
  group: 'structural',
  for: [
    strong(
      'Pain down both legs, worse with use, with foot pulses felt',
      all(
        { item: 'pain.kind', includes: 'shooting-down-both-legs' },
        { item: 'weakness.worse-with-use', is: true },
        { item: 'exam.extra.foot-pulses.right', is: 'present' },
        { item: 'exam.extra.foot-pulses.left', is: 'present' },
      ),
    ),
    moderate(
      'Leg weakness that comes with use, with back pain',
      all(
        weakLeg,
        { item: 'weakness.worse-with-use', is: true },
        { item: 'pain.kind', includesAny: ['low-back', 'shooting-down-leg', 'shooting-down-both-legs'] },
      ),
    ),
    weak('Over 60 with low back pain', all(age({ min: 60 }), { item: 'pain.kind', includes: 'low-back' })),
  ],
  against: [
    strong('Brisk reflexes or other upper motor neuron signs', upperMotorNeuronSigns),
    moderate('Arms weak as well', weakArm),
    moderate('Weak without use', all(weakLeg, { item: 'weakness.worse-with-use', is: false })),
  ],
  examine: ['Foot pulses', 'Relief on bending forward', 'Leg power and reflexes after walking'],
  tests: [{ test: 'mri-lumbar' }],
  urgency: 'routine-referral',
  sources: ['NG127'],
};

const caudaEquina: MotorCondition = {
  id: 'cauda-equina',
  label: 'Cauda equina syndrome',
  group: 'structural',
  for: [
    strong('New loss of bladder or bowel control or saddle numbness', {
      item: 'urgent.saddle-bladder-bowel',
      is: true,
    }),
    strong(
      'Back or leg pain with new bladder or bowel trouble',
      all(
        { item: 'pain.kind', includesAny: ['low-back', 'shooting-down-leg', 'shooting-down-both-legs'] },
        { item: 'other.bladder-bowel', is: 'new-in-last-2-weeks' },
      ),
    ),
    strong(
      'Saddle numbness',
      any({ item: 'sensory.regions', includes: 'saddle' }, { item: 'exam.sensation.saddle', is: 'reduced' }),
    ),
    moderate('Pain down both legs', { item: 'pain.kind', includes: 'shooting-down-both-legs' }),
  ],
  against: [
    moderate('No bladder or bowel trouble', { item: 'other.bladder-bowel', is: 'none' }),
    moderate(
      'No back or leg pain',
      not({ item: 'pain.kind', includesAny: ['low-back', 'shooting-down-leg', 'shooting-down-both-legs'] }),
    ),
  ],
  examine: ['Saddle sensation, anal tone', 'Leg power, reflexes', 'Bladder volume after voiding'],
  tests: [{ test: 'mri-lumbar', note: 'same day, through the hospital', doNotWait: true }],
  urgency: 'emergency',
  sources: ['NG127', 'BPG-CES'],
};

const cordCompression: MotorCondition = {
  id: 'spinal-cord-compression',
  label: 'Spinal cord compression',
  group: 'structural',
  for: [
    unverified(
      strong(
        'Legs failing within days with bladder or bowel trouble',
        all(any(suddenOnset, not({ item: 'urgent.rapid-weakness', is: 'none' })), weakLeg, {
          item: 'other.bladder-bowel',
          in: ['hard-to-empty', 'urgency-or-leaking', 'new-in-last-2-weeks'],
        }),
      ),
    ),
    unverified(strong('Sensory level on the trunk', { item: 'exam.sensation.trunk-level', is: 'present' })),
    unverified(
      moderate('Band of altered feeling round the trunk', { item: 'sensory.regions', includes: 'band-around-trunk' }),
    ),
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
    unverified(
      strong(
        'Tongue wasted or fasciculating',
        any({ item: 'exam.tongue.wasting', is: 'wasted' }, { item: 'exam.tongue.fasciculation', is: 'present' }),
      ),
    ),
  ],
  examine: ['Sensory level', 'Leg tone, reflexes, plantar responses', 'Spinal tenderness', 'Bladder'],
  tests: [{ test: 'mri-cervical', note: 'whole spine, same day, through the hospital', doNotWait: true }],
  urgency: 'emergency',
  urgencyUnverified: true,
  sources: ['DCM2018', 'unsourced'],
};

const cordCavityOrTumour: MotorCondition = {
  id: 'syringomyelia-tumour-rib',
  label: 'Syringomyelia, cord tumour or cervical rib',
  group: 'structural',
  for: [
    unverified(
      strong('Pain and temperature lost in the arm with touch kept', eitherSide('sensation.arm', 'dissociated')),
    ),
    moderate(
      'Weak hand with numbness in the same arm',
      all(weakHand, {
        item: 'sensory.regions',
        includesAny: ['one-arm', 'ring-and-little-finger', 'back-of-hand-or-forearm'],
      }),
    ),
    weak('Weak hand with neck pain', all(weakHand, { item: 'pain.kind', includes: 'neck' })),
  ],
  against: [
    moderate('No numbness or tingling', all(weakHand, not(numbnessReported))),
    moderate('Speech or swallowing affected', bulbarSymptoms),
    weak('Reflexes of the legs reduced', reducedReflexes),
  ],
  examine: ['Pain and temperature in the arms', 'Hand wasting', 'Pupils and eyelids (Horner)', 'Reflexes'],
  tests: [{ test: 'mri-cervical' }],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['MNDA-GP', 'unsourced'],
};

/** Disorders of the spinal cord and its roots. */
export const cordAndRootConditions: readonly MotorCondition[] = [
  cervicalMyelopathy,
  cervicalRadiculopathy,
  lumbarRadiculopathy,
  lumbarStenosis,
  caudaEquina,
  cordCompression,
  cordCavityOrTumour,
];

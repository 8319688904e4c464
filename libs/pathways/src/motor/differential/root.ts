import {
  age,
  all,
  any,
  backOrLegPain,
  bothFeet,
  bothThighs,
  bulbarSymptoms,
  eitherSide,
  failingNow,
  fasciculationSeen,
  footCatching,
  moderate,
  neckPain,
  not,
  numbnessReported,
  painlessStart,
  stiffLegs,
  strong,
  symptom,
  unverified,
  upperMotorNeuronSigns,
  weak,
  weakArm,
  weakLeg,
  weakOnExamination,
  type MotorCondition,
  type When,
} from './vocabulary';

const legPain: When = { item: 'pain.kind', includesAny: ['shooting-down-leg', 'shooting-down-both-legs'] };

const saddleNumb: When = any(
  { item: 'sensory.regions', includes: 'saddle' },
  { item: 'exam.sensation.saddle', is: 'reduced' },
);

const cervicalRadiculopathy: MotorCondition = {
  id: 'cervical-radiculopathy',
  label: 'Radiculopathy in the neck (trapped nerve root)',
  group: 'structural',
  for: [
    strong('Neck pain shooting down the arm', all({ item: 'pain.kind', includes: 'shooting-down-arm' }, neckPain)),
    strong(
      'Root-area sensory loss with a reduced arm reflex',
      all(
        eitherSide('sensation.arm', 'root'),
        any(eitherSide('reflex.biceps', 'reduced', 'absent'), eitherSide('reflex.triceps', 'reduced', 'absent')),
      ),
    ),
    moderate('Pain shooting down the arm', { item: 'pain.kind', includes: 'shooting-down-arm' }),
    moderate(
      'Neck pain with tingling or numbness in one arm',
      all(neckPain, {
        item: 'sensory.regions',
        includesAny: ['one-arm', 'thumb-to-middle-finger', 'ring-and-little-finger', 'back-of-hand-or-forearm'],
      }),
    ),
    moderate('Tingling or numbness in one arm, or along the forearm', {
      item: 'sensory.regions',
      includesAny: ['one-arm', 'back-of-hand-or-forearm'],
    }),
    unverified(moderate('Root-area sensory loss in the arm', eitherSide('sensation.arm', 'root'))),
    weak('Pain where it began, in an arm', all(weakArm, { item: 'weakness.pain-at-start', in: ['mild', 'severe'] })),
    weak(
      'Arm pain, weakness or numbness after neck or back injury or trouble',
      all(
        any(weakArm, { item: 'sensory.regions', includes: 'one-arm' }, neckPain),
        any(
          { item: 'other.recent-trigger', includes: 'neck-or-back-injury' },
          { item: 'history.conditions', includes: 'neck-or-back-problem' },
        ),
      ),
    ),
  ],
  against: [
    strong('Fasciculation or upper motor neuron signs beyond the root', any(fasciculationSeen, upperMotorNeuronSigns)),
    moderate('Painless start', all(weakArm, painlessStart)),
    moderate('Speech or swallowing affected', bulbarSymptoms),
    moderate('Spread to another part of the body', { item: 'weakness.spread', is: 'to-another-body-part' }),
    moderate('Legs weak or stiff as well', any(all(weakArm, weakLeg), all(weakArm, stiffLegs))),
  ],
  examine: [
    'Power and sensation by root',
    'Biceps and triceps reflexes',
    'Neck movement and Spurling test',
    'Legs: brisk reflexes would mean the cord',
  ],
  tests: [{ test: 'mri-cervical', note: 'if weak or persistent; worsening weakness is urgent and does not wait' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['NG127', 'unsourced'],
  always: true,
};

const lumbarRadiculopathy: MotorCondition = {
  id: 'lumbar-radiculopathy',
  label: 'Radiculopathy in the back (L5 foot drop)',
  group: 'structural',
  for: [
    strong('Pain down the leg with a foot that catches', all(legPain, footCatching)),
    strong(
      'Foot drop with weak ankle inversion on examination',
      all(weakOnExamination('ankle-dorsiflexion'), weakOnExamination('ankle-inversion')),
    ),
    strong(
      'Back pain shooting down one leg, with numbness or weakness of it',
      all(
        { item: 'pain.kind', includes: 'low-back' },
        { item: 'pain.kind', includes: 'shooting-down-leg' },
        any(weakLeg, { item: 'sensory.regions', includes: 'one-leg' }),
      ),
    ),
    moderate('Pain shooting down the leg', legPain),
    moderate('Root-area sensory loss in the leg', eitherSide('sensation.leg', 'root')),
    weak('Low back pain', { item: 'pain.kind', includes: 'low-back' }),
    weak('Numbness or tingling in one leg', { item: 'sensory.regions', includes: 'one-leg' }),
  ],
  against: [
    strong('Brisk reflexes or other upper motor neuron signs', upperMotorNeuronSigns),
    strong(
      'New bladder or bowel trouble or saddle numbness: cauda equina comes first',
      any(saddleNumb, { item: 'other.bladder-bowel', is: 'new-in-last-2-weeks' }),
    ),
    moderate('Painless start in the leg', all(weakLeg, painlessStart)),
    moderate('Hands or arms weak as well', all(weakLeg, weakArm)),
    moderate('Both legs weak', any(bothThighs, bothFeet)),
    weak('No numbness or tingling', all(weakLeg, not(numbnessReported))),
  ],
  examine: [
    'Ankle dorsiflexion, inversion and big toe',
    'Knee and ankle reflexes',
    'Straight-leg raise',
    'Saddle sensation',
  ],
  tests: [{ test: 'mri-lumbar', note: 'worsening foot drop is urgent and does not wait' }],
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
    unverified(
      strong(
        'Legs that hurt or fail with use and recover with rest, with back or leg pain, at 60 or over',
        all(any(weakLeg, legPain), { item: 'weakness.worse-with-use', is: true }, backOrLegPain, age({ min: 60 })),
      ),
    ),
    moderate(
      'Leg weakness that comes with use, with back pain',
      all(weakLeg, { item: 'weakness.worse-with-use', is: true }, backOrLegPain),
    ),
    moderate(
      'Pain down both legs when walking',
      all({ item: 'pain.kind', includes: 'shooting-down-both-legs' }, symptom('walking-or-falls')),
    ),
    unverified(weak('Back or leg pain at 60 or over', all(age({ min: 60 }), backOrLegPain))),
    unverified(
      weak(
        'Legs, and only legs, come and go',
        all(weakLeg, not(weakArm), { item: 'weakness.course', is: 'comes-and-goes' }),
      ),
    ),
  ],
  against: [
    strong('Brisk reflexes or other upper motor neuron signs', upperMotorNeuronSigns),
    moderate('Arms weak as well', weakArm),
    moderate('Weak without use', all(weakLeg, { item: 'weakness.worse-with-use', is: false })),
  ],
  examine: ['Foot pulses', 'Relief on bending forward', 'Leg power and reflexes after walking'],
  tests: [{ test: 'mri-lumbar' }],
  urgency: 'routine-referral',
  sources: ['NG127', 'unsourced'],
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
      all(backOrLegPain, { item: 'other.bladder-bowel', is: 'new-in-last-2-weeks' }),
    ),
    strong('Saddle numbness', saddleNumb),
    strong('Back or leg pain with saddle numbness', all(backOrLegPain, saddleNumb)),
    strong(
      'Back or leg pain with both legs weak within days, this month or last',
      all(backOrLegPain, any(bothThighs, bothFeet), failingNow),
    ),
    moderate('Pain down both legs', { item: 'pain.kind', includes: 'shooting-down-both-legs' }),
    weak(
      'Back or leg pain with a bladder that is hard to empty',
      all(backOrLegPain, { item: 'other.bladder-bowel', in: ['hard-to-empty', 'urgency-or-leaking'] }),
    ),
  ],
  against: [
    moderate(
      'No bladder or bowel trouble, and no saddle numbness',
      all({ item: 'other.bladder-bowel', is: 'none' }, not(saddleNumb)),
    ),
    moderate('No back or leg pain', not(backOrLegPain)),
    moderate('Arms weak as well', weakArm),
  ],
  examine: ['Saddle sensation, anal tone', 'Leg power, reflexes', 'Bladder volume after voiding'],
  tests: [{ test: 'mri-lumbar', note: 'same day, through the hospital', doNotWait: true }],
  urgency: 'emergency',
  sources: ['NG127', 'BPG-CES'],
};

/** Disorders of the roots of the spinal cord. */
export const rootConditions: readonly MotorCondition[] = [
  caudaEquina,
  cervicalRadiculopathy,
  lumbarRadiculopathy,
  lumbarStenosis,
];

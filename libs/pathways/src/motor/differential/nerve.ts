import {
  age,
  all,
  any,
  backOrLegPain,
  bothFeet,
  bulbarSymptoms,
  eitherSide,
  footCatching,
  markedWeightLoss,
  moderate,
  not,
  numbnessReported,
  painlessStart,
  slowOnset,
  smoked,
  splitHand,
  strong,
  suddenOnset,
  symptom,
  tongueSigns,
  unverified,
  upperMotorNeuronSigns,
  weak,
  weakArm,
  weakFoot,
  weakHand,
  weakLeg,
  weakness,
  weakOnExamination,
  weakThigh,
  weightLoss,
  type MotorCondition,
  type When,
} from './vocabulary';

const thumbSideNumb: When = { item: 'sensory.regions', includes: 'thumb-to-middle-finger' };
const littleFingerNumb: When = { item: 'sensory.regions', includes: 'ring-and-little-finger' };
const handNumb: When = any(thumbSideNumb, littleFingerNumb, { item: 'sensory.regions', includes: 'both-hands' });

const carpalTunnel: MotorCondition = {
  id: 'carpal-tunnel',
  label: 'Carpal tunnel syndrome',
  group: 'structural',
  for: [
    strong('Wakes with numb hands and shakes them for relief', { item: 'sensory.night-hands', is: true }),
    strong(
      'Median-area sensory loss with a positive wrist test',
      all(eitherSide('sensation.arm', 'median'), eitherSide('extra.wrist-provocation', 'positive')),
    ),
    strong(
      'Numb or tingling thumb to middle finger, in the hand alone',
      all(thumbSideNumb, not({ item: 'pain.kind', includesAny: ['neck', 'shooting-down-arm'] }), not(weakLeg)),
    ),
    moderate('Tingling or numbness of thumb to middle finger', thumbSideNumb),
    moderate('Median-area sensory loss', eitherSide('sensation.arm', 'median')),
    weak('Drops things, with a numb hand', all(handNumb, { item: 'weakness.tasks', includes: 'dropping-things' })),
    weak(
      'Numb hand with diabetes, thyroid disease or pregnancy',
      all(
        handNumb,
        any(
          { item: 'history.conditions', includesAny: ['diabetes', 'thyroid'] },
          { item: 'other.recent-trigger', includes: 'pregnancy-or-birth' },
        ),
      ),
    ),
  ],
  against: [
    strong('Split hand: first dorsal interosseous wasted as well as thenar', splitHand),
    strong(
      'Weak finger abduction as well as thumb abduction',
      all(weakOnExamination('finger-abduction'), weakOnExamination('thumb-abduction')),
    ),
    moderate('Weak hand without numbness or tingling', all(weakHand, not(numbnessReported))),
    moderate('Spread beyond the hand', { item: 'weakness.spread', in: ['within-same-limb', 'to-another-body-part'] }),
    weak('Feet numb as well', { item: 'sensory.regions', includes: 'both-feet' }),
  ],
  examine: [
    'Thumb abduction against finger abduction',
    'Thenar and first dorsal interosseous bulk',
    'Phalen and Tinel',
    'Sensation of the ring finger, split or whole',
  ],
  tests: [{ test: 'nerve-conduction-emg', note: 'nerve conduction' }, { test: 'tsh' }, { test: 'hba1c' }],
  urgency: 'routine-referral',
  sources: ['CTS-Tayside'],
  always: true,
};

const pressure: When = { item: 'other.recent-trigger', includes: 'leg-crossing-kneeling-or-slept-on-arm' };

const ulnarNeuropathy: MotorCondition = {
  id: 'ulnar-neuropathy',
  label: 'Ulnar neuropathy at the elbow',
  group: 'structural',
  for: [
    strong('Numb ring and little finger with a weak hand', all(littleFingerNumb, weakHand)),
    strong(
      'Numb ring and little finger alone, without neck or arm pain',
      all(
        littleFingerNumb,
        not({ item: 'sensory.regions', includesAny: ['thumb-to-middle-finger', 'both-hands', 'both-feet'] }),
        not({ item: 'pain.kind', includesAny: ['neck', 'shooting-down-arm'] }),
        not(weakLeg),
      ),
    ),
    strong(
      'Ulnar-area sensory loss with weak finger abduction',
      all(eitherSide('sensation.arm', 'ulnar'), weakOnExamination('finger-abduction')),
    ),
    moderate('Numb ring and little finger', littleFingerNumb),
    moderate('Ulnar-area sensory loss', eitherSide('sensation.arm', 'ulnar')),
    moderate('Tinel sign at the elbow', eitherSide('extra.elbow-provocation', 'positive')),
    weak(
      'Slept on the arm or leaned on the elbow, with a weak or numb hand',
      all(pressure, any(weakHand, littleFingerNumb)),
    ),
  ],
  against: [
    strong('Thenar muscles wasted as well', eitherSide('wasting.thenar', 'wasted')),
    strong(
      'Weak thumb abduction as well as finger abduction',
      all(weakOnExamination('thumb-abduction'), weakOnExamination('finger-abduction')),
    ),
    moderate('Weak hand without numbness or tingling', all(weakHand, not(numbnessReported))),
    moderate('Neck pain, or pain shooting down the arm', {
      item: 'pain.kind',
      includesAny: ['neck', 'shooting-down-arm'],
    }),
    moderate('Spread to another part of the body', { item: 'weakness.spread', is: 'to-another-body-part' }),
  ],
  examine: [
    'First dorsal interosseous, hypothenar and thenar bulk',
    'Finger abduction, Froment sign',
    'Elbow: tenderness, Tinel',
    'Sensation of little and ring finger',
  ],
  tests: [{ test: 'nerve-conduction-emg', note: 'nerve conduction' }],
  urgency: 'routine-referral',
  sources: ['Ulnar-GGC'],
};

const surgery: When = { item: 'other.recent-trigger', includes: 'surgery' };
const oneFootDrops: When = all(footCatching, weakFoot, not(bothFeet));

const peronealNeuropathy: MotorCondition = {
  id: 'peroneal-neuropathy',
  label: 'Common peroneal neuropathy',
  group: 'structural',
  for: [
    strong(
      'Foot drop with ankle inversion normal and numb shin',
      all(
        weakOnExamination('ankle-dorsiflexion'),
        not(weakOnExamination('ankle-inversion')),
        eitherSide('sensation.leg', 'peroneal'),
      ),
    ),
    strong(
      'One foot catches with numbness of that leg, without pain in back or leg',
      all(oneFootDrops, { item: 'sensory.regions', includes: 'one-leg' }, not(backOrLegPain), not(weakArm)),
    ),
    unverified(
      strong(
        'One foot catches after leg crossing, kneeling, pressure or surgery, and no worse since',
        all(oneFootDrops, any(pressure, surgery), { item: 'weakness.course', in: ['stable', 'improving'] }),
      ),
    ),
    unverified(moderate('Foot catches after leg crossing, kneeling or pressure', all(footCatching, pressure))),
    moderate(
      'Foot catches with numbness of the leg',
      all(footCatching, { item: 'sensory.regions', includes: 'one-leg' }),
    ),
    unverified(
      moderate(
        'One foot alone catches, and no worse since',
        all(oneFootDrops, not(backOrLegPain), { item: 'weakness.course', in: ['stable', 'improving'] }),
      ),
    ),
    weak('Foot catches and nothing else is weak', all(oneFootDrops, not(weakArm), not(weakThigh), not(bulbarSymptoms))),
    unverified(weak('Foot catches after weight loss', all(footCatching, markedWeightLoss))),
  ],
  against: [
    strong('Ankle inversion weak as well', weakOnExamination('ankle-inversion')),
    strong('Brisk reflexes or other upper motor neuron signs', upperMotorNeuronSigns),
    moderate('Hands or arms weak as well', all(weakFoot, weakArm)),
    moderate('Twitching', all(weakFoot, symptom('twitching'))),
    moderate('Ankle reflex reduced', eitherSide('reflex.ankle', 'reduced', 'absent')),
    weak('Pain shooting down the leg', all(footCatching, backOrLegPain)),
    weak('No numbness or tingling', all(weakFoot, not(numbnessReported))),
  ],
  examine: [
    'Ankle dorsiflexion, eversion and inversion',
    'Ankle reflex (normal)',
    'Sensation over shin and top of foot',
    'Neck of fibula',
  ],
  tests: [{ test: 'nerve-conduction-emg' }, { test: 'hba1c' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['FootDrop', 'unsourced'],
};

const neuralgicAmyotrophy: MotorCondition = {
  id: 'neuralgic-amyotrophy',
  label: 'Neuralgic amyotrophy (brachial neuritis)',
  group: 'structural',
  for: [
    strong(
      'Sudden severe shoulder pain, then weakness of the arm',
      all({ item: 'pain.kind', includes: 'shoulder-sudden-severe' }, weakArm),
    ),
    moderate('Sudden severe shoulder pain', { item: 'pain.kind', includes: 'shoulder-sudden-severe' }),
    weak(
      'After infection, vaccine, hard exercise, surgery or birth',
      all(weakArm, {
        item: 'other.recent-trigger',
        includesAny: [
          'infection-in-last-6-weeks',
          'vaccine-in-last-6-weeks',
          'hard-new-exercise',
          'surgery',
          'pregnancy-or-birth',
        ],
      }),
    ),
    moderate(
      'Severe pain where it began in an arm, within days',
      all(weakArm, { item: 'weakness.pain-at-start', is: 'severe' }, suddenOnset),
    ),
    weak('Severe pain where it began', all(weakArm, { item: 'weakness.pain-at-start', is: 'severe' })),
  ],
  against: [
    strong('Painless start', all(weakness, painlessStart)),
    moderate('Spread to another part of the body', { item: 'weakness.spread', is: 'to-another-body-part' }),
    moderate('Legs weak', weakLeg),
    moderate('Speech or swallowing affected', bulbarSymptoms),
  ],
  examine: ['Winging of the scapula', 'Shoulder and forearm power in patches', 'Breathing lying flat (phrenic nerve)'],
  tests: [
    { test: 'nerve-conduction-emg' },
    { test: 'hba1c' },
    { test: 'hiv' },
    { test: 'hepatitis', note: 'hepatitis E' },
  ],
  urgency: 'routine-referral',
  sources: ['PTS2004', 'VisualDx-PTS'],
};

const diabeticAmyotrophy: MotorCondition = {
  id: 'diabetic-amyotrophy',
  label: 'Diabetic lumbosacral radiculoplexus neuropathy',
  group: 'structural',
  for: [
    strong(
      'Diabetes with severe pain, then a weak thigh',
      all({ item: 'history.conditions', includes: 'diabetes' }, weakThigh, {
        item: 'weakness.pain-at-start',
        is: 'severe',
      }),
    ),
    moderate(
      'Severe pain, then a weak thigh, within days to months (diabetes may be mild or not known yet)',
      all(weakThigh, { item: 'weakness.pain-at-start', is: 'severe' }, not(slowOnset), not(weakArm)),
    ),
    unverified(
      moderate(
        'Weak thigh with pain shooting down the leg and weight loss',
        all(weakThigh, { item: 'pain.kind', includes: 'shooting-down-leg' }, weightLoss),
      ),
    ),
    weak(
      'Thigh looks thinner',
      all(weakThigh, symptom('pain'), {
        item: 'weakness.thinner-muscles',
        includesAny: ['right-hip-thigh', 'left-hip-thigh'],
      }),
    ),
    weak(
      'Weak thigh within days to weeks, in diabetes',
      all(
        weakThigh,
        { item: 'history.conditions', includes: 'diabetes' },
        any(suddenOnset, { item: 'concern.onset-speed', is: 'weeks-to-months' }),
      ),
    ),
  ],
  against: [
    strong('Painless start', all(weakLeg, painlessStart)),
    moderate('Arms weak', weakArm),
    moderate('Speech or swallowing affected', bulbarSymptoms),
  ],
  examine: ['Hip flexion and knee extension', 'Knee reflex (absent)', 'Thigh wasting'],
  tests: [
    { test: 'hba1c', doNotWait: true },
    { test: 'ck', doNotWait: true },
    { test: 'mri-lumbar', note: 'with pelvis if atypical', doNotWait: true },
    { test: 'nerve-conduction-emg', note: 'through neurology', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['DLRPN', 'unsourced'],
};

const hoarse: When = { item: 'speech.kind', includes: 'quiet-or-hoarse' };

const headNeckCancer: MotorCondition = {
  id: 'head-neck-cancer',
  label: 'Head and neck or oesophageal cancer',
  group: 'structural',
  for: [
    strong(
      'Lump in the neck',
      any({ item: 'other.general', includes: 'neck-lump' }, { item: 'exam.neck.lump', is: 'present' }),
    ),
    strong(
      'Persistent quiet or hoarse voice at 45 or over',
      all(hoarse, not({ item: 'speech.course', is: 'improving' }), age({ min: 45 })),
    ),
    moderate('Solid food sticks', { item: 'swallowing.kind', includes: 'food-sticking' }),
    moderate('Swallowing trouble with weight loss of 5% or more', all(symptom('swallowing'), markedWeightLoss)),
    strong(
      'Solid food sticks with weight loss of 5% or more, or with a hoarse voice',
      all(
        { item: 'swallowing.kind', includes: 'food-sticking' },
        any(markedWeightLoss, hoarse),
        not(weakArm),
        not(weakLeg),
      ),
    ),
    weak(
      'Smokes or has smoked, with a hoarse voice or swallowing trouble',
      all(smoked, any(hoarse, symptom('swallowing'))),
    ),
  ],
  against: [
    strong('Tongue wasted or fasciculating', tongueSigns),
    moderate('Arms or legs weak as well', any(weakArm, weakLeg)),
    moderate('Twitching of the tongue', { item: 'twitching.regions', includes: 'tongue' }),
    moderate('Shaking at rest or slow, small movements', {
      item: 'other.movement',
      includesAny: ['shaking-at-rest', 'slow-or-small-movements'],
    }),
    moderate(
      'Comes and goes',
      any({ item: 'speech.course', is: 'comes-and-goes' }, { item: 'swallowing.course', is: 'comes-and-goes' }),
    ),
    moderate('Laughing or crying that does not fit the mood', {
      item: 'emotion.uncontrolled-laughing-crying',
      is: true,
    }),
    weak(
      'Drinks rather than food cause choking',
      all(
        { item: 'swallowing.kind', includes: 'coughing-or-choking-on-drinks' },
        not({ item: 'swallowing.kind', includes: 'food-sticking' }),
      ),
    ),
  ],
  examine: ['Neck, mouth and tongue', 'Voice; noisy breathing in needs the same day'],
  tests: [{ test: 'ent-examination', note: 'suspected-cancer pathway when criteria are met', doNotWait: true }],
  urgency: 'urgent-referral',
  sources: ['NG127', 'NG12', 'SCOT-cancer'],
};

/** Entrapped or inflamed nerves, and what presses on the throat. */
export const nerveConditions: readonly MotorCondition[] = [
  carpalTunnel,
  ulnarNeuropathy,
  peronealNeuropathy,
  neuralgicAmyotrophy,
  diabeticAmyotrophy,
  headNeckCancer,
];

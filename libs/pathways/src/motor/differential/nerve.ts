import {
  all,
  any,
  bulbarSymptoms,
  eitherSide,
  footCatching,
  moderate,
  not,
  numbnessReported,
  painlessStart,
  splitHand,
  strong,
  suddenOnset,
  symptom,
  unverified,
  upperMotorNeuronSigns,
  weak,
  weakArm,
  weakFoot,
  weakHand,
  weakLeg,
  weakThigh,
  weakOnExamination,
  weakness,
  age,
  type MotorCondition,
} from './vocabulary';

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
    moderate('Tingling or numbness of thumb to middle finger', {
      item: 'sensory.regions',
      includes: 'thumb-to-middle-finger',
    }),
    weak('Drops things', { item: 'weakness.tasks', includes: 'dropping-things' }),
    weak(
      'Diabetes, thyroid disease or pregnancy',
      any(
        { item: 'history.conditions', includesAny: ['diabetes', 'thyroid'] },
        { item: 'other.recent-trigger', includes: 'pregnancy-or-birth' },
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

const ulnarNeuropathy: MotorCondition = {
  id: 'ulnar-neuropathy',
  label: 'Ulnar neuropathy at the elbow',
  group: 'structural',
  for: [
    strong(
      'Numb ring and little finger with a weak hand',
      all({ item: 'sensory.regions', includes: 'ring-and-little-finger' }, weakHand),
    ),
    strong(
      'Ulnar-area sensory loss with weak finger abduction',
      all(eitherSide('sensation.arm', 'ulnar'), weakOnExamination('finger-abduction')),
    ),
    moderate('Numb ring and little finger', { item: 'sensory.regions', includes: 'ring-and-little-finger' }),
    moderate('Tinel sign at the elbow', eitherSide('extra.elbow-provocation', 'positive')),
    weak('Slept on the arm or leaned on the elbow', {
      item: 'other.recent-trigger',
      includes: 'leg-crossing-kneeling-or-slept-on-arm',
    }),
  ],
  against: [
    strong('Thenar muscles wasted as well', eitherSide('wasting.thenar', 'wasted')),
    strong(
      'Weak thumb abduction as well as finger abduction',
      all(weakOnExamination('thumb-abduction'), weakOnExamination('finger-abduction')),
    ),
    moderate('Weak hand without numbness or tingling', all(weakHand, not(numbnessReported))),
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
    moderate(
      'Foot catches after leg crossing, kneeling or pressure',
      all(footCatching, { item: 'other.recent-trigger', includes: 'leg-crossing-kneeling-or-slept-on-arm' }),
    ),
    moderate(
      'Foot catches with numbness of the leg',
      all(footCatching, { item: 'sensory.regions', includes: 'one-leg' }),
    ),
    unverified(
      weak(
        'Foot catches after weight loss',
        all(footCatching, { item: 'weight.loss', in: ['5-to-10-percent', 'over-10-percent'] }),
      ),
    ),
  ],
  against: [
    strong('Ankle inversion weak as well', weakOnExamination('ankle-inversion')),
    strong('Brisk reflexes or other upper motor neuron signs', upperMotorNeuronSigns),
    moderate('Hands or arms weak as well', all(weakFoot, weakArm)),
    moderate('Twitching', all(weakFoot, symptom('twitching'))),
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
  sources: ['FootDrop'],
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
      'Weak thigh with pain shooting down the leg and weight loss',
      all(
        weakThigh,
        { item: 'pain.kind', includes: 'shooting-down-leg' },
        { item: 'weight.loss', in: ['under-5-percent', '5-to-10-percent', 'over-10-percent'] },
      ),
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
    { test: 'hba1c' },
    { test: 'ck' },
    { test: 'mri-lumbar', note: 'with pelvis if atypical' },
    { test: 'nerve-conduction-emg' },
  ],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['DLRPN'],
};

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
      all(
        { item: 'speech.kind', includes: 'quiet-or-hoarse' },
        not({ item: 'speech.course', is: 'improving' }),
        age({ min: 45 }),
      ),
    ),
    moderate('Solid food sticks', { item: 'swallowing.kind', includes: 'food-sticking' }),
    moderate(
      'Swallowing trouble with weight loss of 5% or more',
      all(symptom('swallowing'), { item: 'weight.loss', in: ['5-to-10-percent', 'over-10-percent'] }),
    ),
    weak(
      'Smokes or has smoked, with voice or swallowing trouble',
      all({ item: 'history.smoking', in: ['current', 'stopped'] }, any(symptom('speech'), symptom('swallowing'))),
    ),
  ],
  against: [
    strong(
      'Tongue wasted or fasciculating',
      any({ item: 'exam.tongue.wasting', is: 'wasted' }, { item: 'exam.tongue.fasciculation', is: 'present' }),
    ),
    moderate('Arms or legs weak as well', any(weakArm, weakLeg)),
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

import {
  age,
  all,
  any,
  bulbarSymptoms,
  briskReflexes,
  eitherSide,
  fasciculationSeen,
  footCatching,
  moderate,
  not,
  numbnessReported,
  painlessStart,
  reducedReflexes,
  slowOnset,
  strong,
  suddenOnset,
  symmetrical,
  symptom,
  thinnerMuscles,
  unverified,
  upperMotorNeuronSigns,
  wastingSeen,
  weak,
  weakArm,
  weakHand,
  weakLeg,
  weakness,
  weaknessWorsening,
  type MotorCondition,
} from './vocabulary';

const multifocalMotorNeuropathy: MotorCondition = {
  id: 'mmn',
  label: 'Multifocal motor neuropathy',
  group: 'immune',
  for: [
    strong(
      'Slow or stepwise weakness of one hand or arm without numbness',
      all(any({ item: 'weakness.course', is: 'worse-in-steps' }, slowOnset), weakArm, not(numbnessReported)),
    ),
    strong(
      'Weak finger or wrist extension out of proportion to wasting',
      all(
        any(
          eitherSide('power.wrist-extension', '0', '1', '2', '3'),
          eitherSide('power.finger-extension', '0', '1', '2', '3'),
        ),
        not(wastingSeen),
      ),
    ),
    moderate(
      'Weak hand or arm first, without numbness, without speech or swallowing trouble',
      all(
        { item: 'weakness.first-region', in: ['right-hand', 'left-hand', 'right-shoulder-arm', 'left-shoulder-arm'] },
        not(numbnessReported),
        not(bulbarSymptoms),
      ),
    ),
    weak('Cramps or twitching of the weak limb', all(weakArm, any(symptom('cramps'), symptom('twitching')))),
    weak('For more than six months', { monthsSince: 'concern.onset', min: 6 }),
  ],
  against: [
    strong('Upper motor neuron signs', upperMotorNeuronSigns),
    strong('Speech or swallowing affected', bulbarSymptoms),
    moderate('Weak on both sides alike from the start', symmetrical),
    moderate('Numbness or tingling is the main problem', { item: 'sensory.weight', is: 'main-problem' }),
  ],
  examine: [
    'Power nerve by nerve: radial, median and ulnar on both sides',
    'Reflexes (reduced where weak)',
    'Wasting, which lags behind weakness',
  ],
  tests: [
    { test: 'nerve-conduction-emg', note: 'looking for conduction block', doNotWait: true },
    { test: 'gm1', note: 'never instead of referral', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  sources: ['MMN2010', 'Traynor2000'],
};

const cidp: MotorCondition = {
  id: 'cidp',
  label: 'Chronic inflammatory demyelinating neuropathy (CIDP)',
  group: 'immune',
  for: [
    strong(
      'Weak on both sides with numbness, worsening over two months or more',
      all(symmetrical, numbnessReported, any(weaknessWorsening, { item: 'weakness.course', is: 'comes-and-goes' }), {
        monthsSince: 'concern.onset',
        min: 2,
      }),
    ),
    strong(
      'Reflexes reduced in arms and legs with weakness',
      all(
        weakness,
        any(eitherSide('reflex.biceps', 'reduced', 'absent'), eitherSide('reflex.triceps', 'reduced', 'absent')),
        any(eitherSide('reflex.knee', 'reduced', 'absent'), eitherSide('reflex.ankle', 'reduced', 'absent')),
      ),
    ),
    moderate(
      'Weak arms and legs with numb hands or feet',
      all(weakArm, weakLeg, { item: 'sensory.regions', includesAny: ['both-hands', 'both-feet'] }),
    ),
    weak('Off balance', { item: 'walking.cause', includes: 'off-balance' }),
  ],
  against: [
    strong('Brisk reflexes', briskReflexes),
    moderate('Fasciculation seen', fasciculationSeen),
    moderate('Speech or swallowing affected', bulbarSymptoms),
    moderate('No numbness or tingling', all(weakness, not(numbnessReported))),
  ],
  examine: ['Reflexes in arms and legs', 'Proximal and distal power', 'Vibration sense'],
  tests: [{ test: 'nerve-conduction-emg' }, { test: 'hba1c' }, { test: 'protein-electrophoresis' }],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['CIDP2021'],
};

const guillainBarre: MotorCondition = {
  id: 'guillain-barre',
  label: 'Guillain-Barré syndrome',
  group: 'immune',
  for: [
    strong('Weakness growing on both sides over hours to four weeks', {
      item: 'urgent.rapid-weakness',
      in: ['over-hours-or-days', 'over-up-to-4-weeks'],
    }),
    strong('Weak with reduced reflexes within days', all(weakness, suddenOnset, reducedReflexes)),
    moderate(
      'Both legs weak with numbness or tingling within days',
      all(weakLeg, symmetrical, numbnessReported, suddenOnset),
    ),
    unverified(
      weak(
        'Infection in the last six weeks',
        all(weakness, { item: 'other.recent-trigger', includes: 'infection-in-last-6-weeks' }),
      ),
    ),
  ],
  against: [
    strong('More than three months', { monthsSince: 'concern.onset', min: 3 }),
    moderate('Sensory level on the trunk', { item: 'exam.sensation.trunk-level', is: 'present' }),
    moderate('Brisk reflexes', briskReflexes),
  ],
  examine: ['Reflexes', 'Face, swallowing, neck flexion', 'Breathing: count in one breath, vital capacity'],
  tests: [{ test: 'spirometry', note: 'vital capacity, in hospital', doNotWait: true }],
  urgency: 'emergency',
  sources: ['NG127', 'GBS-NCC2023'],
};

const multipleSclerosis: MotorCondition = {
  id: 'multiple-sclerosis',
  label: 'Multiple sclerosis',
  group: 'immune',
  for: [
    strong('Painful loss of vision', { item: 'other.eyes', includes: 'painful-loss-of-vision' }),
    unverified(
      strong(
        'Electric shock on bending the neck, under 50',
        all({ item: 'sensory.kind', includes: 'electric-shock-on-bending-neck' }, age({ max: 50 })),
      ),
    ),
    moderate(
      'Comes and goes with numbness, from 20 to 50',
      all(
        any({ item: 'weakness.course', in: ['comes-and-goes', 'improving', 'worse-in-steps'] }),
        numbnessReported,
        age({ min: 20, max: 50 }),
      ),
    ),
    moderate('Known multiple sclerosis', { item: 'history.conditions', includes: 'multiple-sclerosis' }),
    weak('Numbness of one side or round the trunk', {
      item: 'sensory.regions',
      includesAny: ['one-side-of-body', 'band-around-trunk', 'both-legs'],
    }),
    weak('Bladder urgency', { item: 'other.bladder-bowel', is: 'urgency-or-leaking' }),
    weak('Multiple sclerosis in the family', { item: 'history.family', includes: 'multiple-sclerosis' }),
    weak('Double vision', { item: 'other.eyes', includes: 'double-vision' }),
  ],
  against: [
    strong('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen)),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate('Weakness without numbness or tingling, over 60', all(weakness, not(numbnessReported), age({ min: 60 }))),
  ],
  examine: [
    'Eye movements, colour vision, optic discs',
    'Reflexes and plantar responses',
    'Sensation and sensory level',
    'Coordination, gait',
  ],
  tests: [{ test: 'mri-brain', note: 'and cord, through neurology' }, { test: 'b12-folate' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['Article', 'unsourced'],
  always: true,
};

const vasculitis: MotorCondition = {
  id: 'vasculitic-neuropathy',
  label: 'Vasculitic neuropathy',
  group: 'immune',
  for: [
    unverified(
      strong(
        'Painful weakness in steps',
        all({ item: 'weakness.course', is: 'worse-in-steps' }, { item: 'weakness.pain-at-start', is: 'severe' }),
      ),
    ),
    unverified(
      moderate(
        'Foot or hand drops with pain and numbness',
        all(any(footCatching, weakHand), numbnessReported, { item: 'weakness.pain-at-start', in: ['mild', 'severe'] }),
      ),
    ),
    unverified(
      moderate(
        'Rash with weakness or numbness',
        all(
          any({ item: 'other.general', includes: 'rash' }, { item: 'exam.extra.rash', is: 'present' }),
          any(weakness, numbnessReported),
        ),
      ),
    ),
    unverified(weak('Fever or night sweats', { item: 'other.general', includes: 'fever-or-night-sweats' })),
    unverified(weak('Weight loss of 5% or more', { item: 'weight.loss', in: ['5-to-10-percent', 'over-10-percent'] })),
    unverified(weak('Autoimmune disease', { item: 'history.conditions', includes: 'autoimmune' })),
  ],
  against: [
    unverified(strong('Painless and without numbness', all(weakness, painlessStart, not(numbnessReported)))),
    unverified(strong('Upper motor neuron signs', upperMotorNeuronSigns)),
  ],
  examine: ['Sensation and power nerve by nerve', 'Skin, joints, chest', 'Blood pressure, urine'],
  tests: [
    { test: 'esr-crp', doNotWait: true },
    { test: 'full-blood-count' },
    { test: 'renal-electrolytes' },
    { test: 'urine' },
    { test: 'anca' },
  ],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['unsourced'],
  always: true,
};

const lyme: MotorCondition = {
  id: 'lyme',
  label: 'Lyme disease of the nervous system',
  group: 'immune',
  for: [
    moderate('Tick bite', { item: 'other.recent-trigger', includes: 'tick-bite' }),
    unverified(
      moderate(
        'Tick bite with facial weakness or nerve pain',
        all(
          { item: 'other.recent-trigger', includes: 'tick-bite' },
          any(
            { item: 'weakness.regions', includes: 'face-jaw' },
            { item: 'pain.kind', includesAny: ['shooting-down-arm', 'shooting-down-leg', 'chest-or-belly'] },
          ),
        ),
      ),
    ),
    unverified(weak('Rash', { item: 'other.general', includes: 'rash' })),
  ],
  against: [strong('No tick bite known', not({ item: 'other.recent-trigger', includes: 'tick-bite' }))],
  examine: ['Skin', 'Facial power on both sides', 'Neck stiffness'],
  tests: [{ test: 'lyme', note: 'only if exposed' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['MSD-ALS', 'unsourced'],
};

const hivSyphilis: MotorCondition = {
  id: 'hiv-syphilis-hepatitis',
  label: 'HIV, syphilis, hepatitis C or HTLV-1',
  group: 'immune',
  for: [
    moderate('Known HIV', { item: 'history.conditions', includes: 'hiv' }),
    unverified(weak('Worsening weakness under 45', all(weaknessWorsening, age({ max: 44 })))),
    unverified(weak('Fever or night sweats', { item: 'other.general', includes: 'fever-or-night-sweats' })),
  ],
  against: [],
  examine: ['Skin, mouth, lymph nodes', 'Reflexes and sensation'],
  tests: [{ test: 'hiv', note: 'offer readily' }, { test: 'syphilis' }, { test: 'hepatitis', note: 'hepatitis C' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['MSD-ALS', 'unsourced'],
};

/** Immune and infective disorders of nerves, cord and brain. */
export const immuneConditions: readonly MotorCondition[] = [
  multifocalMotorNeuropathy,
  cidp,
  guillainBarre,
  multipleSclerosis,
  vasculitis,
  lyme,
  hivSyphilis,
];

import {
  age,
  all,
  any,
  bulbarSymptoms,
  fasciculationSeen,
  footCatching,
  male,
  moderate,
  not,
  numbnessReported,
  noLossOfFunction,
  painlessStart,
  progressiveMotorLoss,
  proximalTasks,
  slowOnset,
  slurring,
  splitHand,
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
  weakLeg,
  weakness,
  weaknessWorsening,
  weakHand,
  eitherSide,
  type MotorCondition,
} from './vocabulary';

const als: MotorCondition = {
  id: 'als',
  label: 'Motor neurone disease (ALS)',
  group: 'motor-neuron',
  for: [
    strong('Painless weakness that keeps getting worse', all(weaknessWorsening, painlessStart)),
    strong(
      'Worsening weakness that has spread to another part of the body',
      all(weaknessWorsening, { item: 'weakness.spread', is: 'to-another-body-part' }),
    ),
    strong(
      'Slurred or nasal speech that keeps getting worse',
      all(slurring, { item: 'speech.course', is: 'steadily-worse' }),
    ),
    strong(
      'Tongue wasted or fasciculating',
      any({ item: 'exam.tongue.wasting', is: 'wasted' }, { item: 'exam.tongue.fasciculation', is: 'present' }),
    ),
    strong(
      'Upper motor neuron signs together with wasting or fasciculation',
      all(upperMotorNeuronSigns, any(wastingSeen, fasciculationSeen)),
    ),
    strong('Split hand: thumb side wasted, little-finger side spared', splitHand),
    moderate('Swallowing trouble that keeps getting worse', { item: 'swallowing.course', is: 'steadily-worse' }),
    moderate('Weakness began in one hand or one foot', {
      item: 'weakness.first-region',
      in: ['right-hand', 'left-hand', 'right-foot-ankle', 'left-foot-ankle'],
    }),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate(
      'Twitching together with weakness or thinner muscles',
      all(symptom('twitching'), any(weakness, thinnerMuscles)),
    ),
    moderate('Twitching of the tongue', { item: 'twitching.regions', includes: 'tongue' }),
    moderate('Foot catches or trips', footCatching),
    moderate(
      'Fine hand tasks lost with weakness of the hand',
      all(weakHand, { item: 'weakness.tasks', includesAny: ['keys-or-buttons', 'writing', 'dropping-things'] }),
    ),
    moderate(
      'Head hard to hold up, or weak neck',
      any(
        { item: 'weakness.tasks', includes: 'holding-head-up' },
        { item: 'exam.power.neck-extension', in: ['4', '3', '2', '1', '0'] },
        { item: 'exam.power.neck-flexion', in: ['4', '3', '2', '1', '0'] },
      ),
    ),
    moderate('Breathless lying flat, waking breathless or weak cough', {
      item: 'breathing.kind',
      includesAny: ['lying-flat', 'waking-breathless', 'weak-cough'],
    }),
    moderate('Slurred or nasal speech', slurring),
    moderate(
      'Breathing symptoms together with weakness, twitching, or speech or swallowing trouble',
      all(symptom('breathing'), any(weakness, symptom('twitching'), bulbarSymptoms)),
    ),
    moderate('Laughing or crying that does not fit the mood', {
      item: 'emotion.uncontrolled-laughing-crying',
      is: true,
    }),
    moderate('ALS or early dementia in the family', {
      item: 'history.family',
      includesAny: ['als-or-mnd', 'early-dementia'],
    }),
    weak('Cramps outside the calves', { item: 'cramps.outside-calves', is: true }),
    weak('Unplanned weight loss', {
      item: 'weight.loss',
      in: ['under-5-percent', '5-to-10-percent', 'over-10-percent'],
    }),
    weak('Change of behaviour or personality', { item: 'other.thinking', includes: 'behaviour-or-personality-change' }),
    weak('Weakness without numbness or tingling', all(weakness, not(numbnessReported))),
  ],
  against: [
    strong(
      'Improving',
      any({ item: 'weakness.course', is: 'improving' }, all(not(weakness), { item: 'speech.course', is: 'improving' })),
    ),
    strong(
      'Twitching alone for more than a year, with strength kept',
      all(noLossOfFunction, { item: 'twitching.duration', is: 'over-12-months' }),
    ),
    moderate('Comes and goes', { item: 'weakness.course', is: 'comes-and-goes' }),
    moderate('Numbness or tingling is the main problem', { item: 'sensory.weight', is: 'main-problem' }),
    moderate(
      'Drooping lids or double vision',
      any(
        { item: 'other.eyes', includesAny: ['drooping-lids', 'double-vision'] },
        { item: 'exam.cranial.eye-movements', is: 'restricted' },
      ),
    ),
    moderate('Began within minutes to days', suddenOnset),
    moderate(
      'Sensory loss on examination',
      any(
        eitherSide('sensation.arm', 'median', 'ulnar', 'root', 'glove', 'dissociated'),
        eitherSide('sensation.leg', 'peroneal', 'root', 'stocking'),
        { item: 'exam.sensation.trunk-level', is: 'present' },
      ),
    ),
    weak('Bladder or bowel trouble (seen before some diagnoses too)', {
      item: 'other.bladder-bowel',
      in: ['urgency-or-leaking', 'hard-to-empty', 'new-in-last-2-weeks'],
    }),
  ],
  examine: [
    'Wasting and fasciculation of tongue, arms, trunk and legs, undressed',
    'Power by muscle group on both sides, neck flexion and extension',
    'Tone, reflexes with jaw jerk, Hoffmann sign and plantar responses',
    'Sensation: expected to be normal',
    'Breathing lying flat, cough, count in one breath',
  ],
  tests: [
    { test: 'nerve-conduction-emg', note: 'through neurology', doNotWait: true },
    { test: 'ck', doNotWait: true },
    { test: 'full-blood-count', doNotWait: true },
    { test: 'renal-electrolytes', doNotWait: true },
    { test: 'calcium', doNotWait: true },
    { test: 'tsh', doNotWait: true },
    { test: 'b12-folate', doNotWait: true },
    { test: 'hba1c', doNotWait: true },
    { test: 'esr-crp', doNotWait: true },
    { test: 'protein-electrophoresis', doNotWait: true },
    { test: 'mri-cervical', note: 'when hands or gait are affected', doNotWait: true },
    { test: 'spirometry', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  sources: ['NG42', 'RedFlag', 'EFNS2012', 'BMJ2022', 'MEI2022', 'TurnerTalbot2013', 'SplitHand2013'],
  always: true,
};

const kennedy: MotorCondition = {
  id: 'kennedy-disease',
  label: 'Kennedy disease (spinobulbar muscular atrophy)',
  group: 'motor-neuron',
  for: [
    strong(
      'Man with slow weakness and breast swelling',
      all(
        male,
        weakness,
        any(
          { item: 'other.general', includes: 'breast-swelling' },
          { item: 'exam.extra.gynaecomastia', is: 'present' },
        ),
      ),
    ),
    moderate('Man with weakness over years', all(male, weakness, slowOnset)),
    moderate(
      'Man with muscle or nerve disease in the family',
      all(male, { item: 'history.family', includesAny: ['muscle-disease', 'inherited-nerve-disease', 'als-or-mnd'] }),
    ),
    weak(
      'Hands shake in action',
      any(
        { item: 'other.movement', includes: 'shaking-when-acting' },
        { item: 'exam.extra.action-tremor', is: 'present' },
      ),
    ),
    weak('Cramps', symptom('cramps')),
    unverified(weak('Twitching of the face', { item: 'twitching.regions', includes: 'face' })),
  ],
  against: [
    strong('Female', { item: 'about.sex', is: 'female' }),
    strong('Upper motor neuron signs', upperMotorNeuronSigns),
    moderate(
      'Worsening over weeks to months',
      all(weaknessWorsening, { item: 'concern.onset-speed', is: 'weeks-to-months' }),
    ),
  ],
  examine: ['Gynaecomastia', 'Twitching round the mouth, tongue', 'Postural hand tremor', 'Reflexes (reduced)'],
  tests: [{ test: 'ck' }, { test: 'hba1c' }, { test: 'lipids' }, { test: 'gene-test' }],
  urgency: 'routine-referral',
  sources: ['Kennedy2020', 'Kennedy2002', 'Traynor2000'],
};

const postPolio: MotorCondition = {
  id: 'post-polio',
  label: 'Post-polio syndrome',
  group: 'motor-neuron',
  for: [
    strong('Polio in the past, with new weakness', all({ item: 'history.conditions', includes: 'polio' }, weakness)),
    moderate('Polio in the past', { item: 'history.conditions', includes: 'polio' }),
    weak('Tiredness or pain', any(symptom('tiredness'), symptom('pain'))),
  ],
  against: [
    strong('No polio in the past', not({ item: 'history.conditions', includes: 'polio' })),
    moderate('Upper motor neuron signs', upperMotorNeuronSigns),
  ],
  examine: ['Which muscles were affected at the time', 'Breathing and swallowing'],
  tests: [{ test: 'ck' }, { test: 'tsh' }],
  urgency: 'routine-referral',
  sources: ['PostPolio'],
};

const adultSma: MotorCondition = {
  id: 'adult-sma',
  label: 'Spinal muscular atrophy of adult onset',
  group: 'motor-neuron',
  for: [
    unverified(moderate('Symmetrical weakness near the trunk over years', all(symmetrical, proximalTasks, slowOnset))),
    unverified(weak('Began under 50', all(weakness, age({ max: 49 })))),
    unverified(
      moderate('Muscle or nerve disease in the family', {
        item: 'history.family',
        includesAny: ['muscle-disease', 'inherited-nerve-disease'],
      }),
    ),
  ],
  against: [
    unverified(strong('Upper motor neuron signs', upperMotorNeuronSigns)),
    unverified(
      moderate(
        'Worsening over weeks to months',
        all(weaknessWorsening, { item: 'concern.onset-speed', is: 'weeks-to-months' }),
      ),
    ),
    moderate('Speech or swallowing affected', bulbarSymptoms),
  ],
  examine: ['Proximal power on both sides', 'Reflexes (reduced)', 'Hand tremor'],
  tests: [{ test: 'ck' }, { test: 'gene-test', note: 'SMN1' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['unsourced'],
};

const spasticParaplegia: MotorCondition = {
  id: 'hereditary-spastic-paraplegia',
  label: 'Hereditary spastic paraplegia',
  group: 'motor-neuron',
  for: [
    strong(
      'Stiff legs over years with nerve disease in the family',
      all(
        { item: 'stiffness.kind', includes: 'legs-stiff-or-jerky' },
        { item: 'history.family', includes: 'inherited-nerve-disease' },
      ),
    ),
    moderate(
      'Stiff or jerky legs',
      any(
        { item: 'stiffness.kind', includes: 'legs-stiff-or-jerky' },
        { item: 'walking.cause', includes: 'legs-stiff' },
        { item: 'exam.gait.pattern', is: 'stiff' },
      ),
    ),
    moderate(
      'Spastic legs with normal arms',
      all(
        eitherSide('tone.leg', 'spastic'),
        { item: 'exam.tone.arm.right', is: 'normal' },
        { item: 'exam.tone.arm.left', is: 'normal' },
      ),
    ),
    weak('Over years', slowOnset),
    weak('Urgency of the bladder', { item: 'other.bladder-bowel', is: 'urgency-or-leaking' }),
  ],
  against: [
    moderate('Muscles wasted or thinner', any(thinnerMuscles, wastingSeen)),
    moderate('Speech or swallowing affected', bulbarSymptoms),
    moderate('Arms weak', weakArm),
  ],
  examine: ['Leg tone and reflexes, plantar responses', 'High arches', 'Vibration at the feet'],
  tests: [{ test: 'mri-cervical', note: 'whole cord' }, { test: 'b12-folate' }, { test: 'gene-test' }],
  urgency: 'routine-referral',
  sources: ['HSP-PLS'],
};

const primaryLateralSclerosis: MotorCondition = {
  id: 'primary-lateral-sclerosis',
  label: 'Primary lateral sclerosis',
  group: 'motor-neuron',
  for: [
    strong(
      'Stiffness of legs or arms with slow speech, over years',
      all({ item: 'stiffness.kind', includesAny: ['legs-stiff-or-jerky', 'hands-clumsy'] }, slurring, slowOnset),
    ),
    moderate(
      'Upper motor neuron signs without wasting or fasciculation',
      all(upperMotorNeuronSigns, not(any(wastingSeen, fasciculationSeen))),
    ),
    moderate('Stiffness over years, after 50', all(symptom('stiffness'), slowOnset, age({ min: 50 }))),
    weak('Laughing or crying that does not fit the mood', { item: 'emotion.uncontrolled-laughing-crying', is: true }),
  ],
  against: [
    strong('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen)),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate('Twitching', symptom('twitching')),
  ],
  examine: ['Tone, reflexes with jaw jerk', 'Wasting and fasciculation: expected to be absent'],
  tests: [
    { test: 'mri-cervical', note: 'and brain' },
    { test: 'b12-folate' },
    { test: 'nerve-conduction-emg', note: 'through neurology' },
  ],
  urgency: 'routine-referral',
  sources: ['HSP-PLS'],
};

const hirayama: MotorCondition = {
  id: 'hirayama',
  label: 'Hirayama disease (monomelic amyotrophy)',
  group: 'motor-neuron',
  for: [
    unverified(
      strong('Young man with weakness of one hand', all(male, weakHand, age({ max: 30 }), not(progressiveMotorLoss))),
    ),
    unverified(moderate('Weak hand before 30', all(weakHand, age({ max: 30 })))),
  ],
  against: [
    unverified(strong('Over 40', age({ min: 40 }))),
    unverified(strong('Speech or swallowing affected', bulbarSymptoms)),
    unverified(moderate('Legs weak', weakLeg)),
    unverified(moderate('Brisk reflexes elsewhere', upperMotorNeuronSigns)),
  ],
  examine: ['Hand and forearm wasting with brachioradialis spared', 'Reflexes in the arm (reduced) and legs (normal)'],
  tests: [{ test: 'mri-cervical', note: 'with the neck flexed' }, { test: 'nerve-conduction-emg' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['unsourced'],
};

/** Motor neurone disease and its slower relatives. */
export const motorNeuronConditions: readonly MotorCondition[] = [
  als,
  kennedy,
  postPolio,
  adultSma,
  spasticParaplegia,
  primaryLateralSclerosis,
  hirayama,
];

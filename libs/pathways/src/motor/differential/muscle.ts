import {
  age,
  all,
  any,
  bothThighs,
  eitherSide,
  fasciculationSeen,
  moderate,
  not,
  numbnessReported,
  painlessStart,
  proximalTasks,
  slowOnset,
  strong,
  symmetrical,
  symptom,
  unverified,
  upperMotorNeuronSigns,
  weak,
  weakHand,
  weakThigh,
  weakOnExamination,
  weakness,
  weaknessWorsening,
  footCatching,
  type MotorCondition,
} from './vocabulary';

const inclusionBodyMyositis: MotorCondition = {
  id: 'inclusion-body-myositis',
  label: 'Inclusion body myositis',
  group: 'muscle',
  for: [
    strong(
      'Weak grip with weak thighs, over years, at 45 or over',
      all(
        { item: 'weakness.tasks', includes: 'gripping-or-opening-jars' },
        { item: 'weakness.tasks', includesAny: ['stairs', 'rising-from-chair'] },
        slowOnset,
        age({ min: 45 }),
      ),
    ),
    strong(
      'Finger flexion and knee extension weak on examination',
      all(weakOnExamination('finger-flexion'), weakOnExamination('knee-extension')),
    ),
    moderate(
      'Weak grip with trouble on stairs or rising',
      all(
        { item: 'weakness.tasks', includes: 'gripping-or-opening-jars' },
        { item: 'weakness.tasks', includesAny: ['stairs', 'rising-from-chair'] },
      ),
    ),
    moderate(
      'Forearm or thigh wasted',
      any(eitherSide('wasting.forearm', 'wasted'), eitherSide('wasting.thigh', 'wasted')),
    ),
    weak('Swallowing trouble', all(symptom('swallowing'), any(weakHand, weakThigh))),
    weak('Two or more falls in three months', { item: 'walking.falls-3-months', min: 2 }),
    weak('Over years', all(weakness, slowOnset)),
  ],
  against: [
    strong('Upper motor neuron signs', upperMotorNeuronSigns),
    moderate(
      'Thenar or first dorsal interosseous wasted',
      any(eitherSide('wasting.thenar', 'wasted'), eitherSide('wasting.first-dorsal-interosseous', 'wasted')),
    ),
    moderate('Under 45', age({ max: 44 })),
    moderate('Cramps or twitching', all(weakness, any(symptom('cramps'), symptom('twitching')))),
  ],
  examine: [
    'Finger flexors, each finger',
    'Knee extension and thigh bulk',
    'Swallowing',
    'Reflexes (normal or reduced)',
  ],
  tests: [{ test: 'ck' }, { test: 'cn1a' }, { test: 'nerve-conduction-emg', note: 'through neurology' }],
  urgency: 'routine-referral',
  sources: ['IBM2005', 'IBM-survey', 'IBM-MND'],
};

const inflammatoryMyopathy: MotorCondition = {
  id: 'inflammatory-myopathy',
  label: 'Inflammatory muscle disease (myositis)',
  group: 'muscle',
  for: [
    unverified(
      strong(
        'Weak shoulders or thighs on both sides with rash',
        all(
          symmetrical,
          proximalTasks,
          any({ item: 'other.general', includes: 'rash' }, { item: 'exam.extra.rash', is: 'present' }),
        ),
      ),
    ),
    unverified(
      moderate(
        'Weak shoulders or thighs on both sides, worse over weeks to months',
        all(any(bothThighs, symmetrical), proximalTasks, weaknessWorsening, {
          item: 'concern.onset-speed',
          is: 'weeks-to-months',
        }),
      ),
    ),
    unverified(weak('Aching muscles or joints', { item: 'pain.kind', includesAny: ['muscles-aching', 'joints'] })),
    unverified(
      weak(
        'Autoimmune disease, cancer or immunotherapy',
        any(
          { item: 'history.conditions', includesAny: ['autoimmune', 'cancer'] },
          { item: 'history.medicines', includes: 'immunotherapy' },
        ),
      ),
    ),
  ],
  against: [
    unverified(strong('Upper motor neuron signs or fasciculation', any(upperMotorNeuronSigns, fasciculationSeen))),
    unverified(moderate('Weakness on one side, in hand or foot', all(not(symmetrical), any(weakHand, footCatching)))),
    unverified(moderate('Numbness or tingling is the main problem', { item: 'sensory.weight', is: 'main-problem' })),
  ],
  examine: [
    'Shoulder abduction, hip flexion, neck flexion',
    'Skin of eyelids, knuckles and chest',
    'Breathing and swallowing',
  ],
  tests: [{ test: 'ck', doNotWait: true }, { test: 'esr-crp' }, { test: 'ana-myositis' }],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['unsourced'],
  always: true,
};

const statinSymptoms: MotorCondition = {
  id: 'statin-muscle-symptoms',
  label: 'Statin muscle symptoms',
  group: 'muscle',
  for: [
    strong(
      'Takes a statin, with aching muscles',
      all({ item: 'history.medicines', includes: 'statin' }, { item: 'pain.kind', includes: 'muscles-aching' }),
    ),
    moderate(
      'Takes a statin, with cramps or weakness near the trunk',
      all({ item: 'history.medicines', includes: 'statin' }, any(symptom('cramps'), proximalTasks)),
    ),
    weak('Takes a statin', { item: 'history.medicines', includes: 'statin' }),
  ],
  against: [
    strong('Takes no statin', not({ item: 'history.medicines', includes: 'statin' })),
    moderate(
      'Painless weakness of one hand or foot',
      all(painlessStart, not(symmetrical), any(weakHand, footCatching)),
    ),
    moderate('Fasciculation seen', fasciculationSeen),
  ],
  examine: ['Proximal power', 'Muscle tenderness'],
  tests: [
    { test: 'ck', note: 'over ten times the upper limit with symptoms: stop the statin; dark urine: same day' },
    { test: 'tsh' },
    { test: 'renal-electrolytes' },
    { test: 'vitamin-d' },
  ],
  urgency: 'primary-care',
  sources: ['HiltonJones2018'],
};

const statinAutoimmune: MotorCondition = {
  id: 'statin-autoimmune-myopathy',
  label: 'Statin-associated autoimmune (necrotising) myopathy',
  group: 'muscle',
  for: [
    moderate(
      'Takes a statin, with weak shoulders or thighs that get worse',
      all({ item: 'history.medicines', includes: 'statin' }, proximalTasks, weaknessWorsening),
    ),
    weak(
      'Takes a statin, with dark urine',
      all({ item: 'history.medicines', includes: 'statin' }, { item: 'other.general', includes: 'dark-urine' }),
    ),
  ],
  against: [moderate('Fasciculation or upper motor neuron signs', any(fasciculationSeen, upperMotorNeuronSigns))],
  examine: ['Proximal power on both sides', 'Power again after the statin is stopped'],
  tests: [
    { test: 'ck', note: 'stays high after stopping', doNotWait: true },
    { test: 'anti-hmgcr', note: 'through the specialist' },
  ],
  urgency: 'urgent-referral',
  sources: ['HiltonJones2018', 'Statin-review'],
};

const steroidMyopathy: MotorCondition = {
  id: 'steroid-myopathy',
  label: 'Steroid myopathy',
  group: 'muscle',
  for: [
    strong(
      'Takes steroid tablets, with painless weak thighs',
      all({ item: 'history.medicines', includes: 'steroid-tablets' }, weakThigh, painlessStart),
    ),
    moderate(
      'Takes steroid tablets, with trouble on stairs or rising',
      all({ item: 'history.medicines', includes: 'steroid-tablets' }, proximalTasks),
    ),
  ],
  against: [
    strong('Takes no steroid tablets', not({ item: 'history.medicines', includes: 'steroid-tablets' })),
    moderate('Weakness on one side, in hand or foot', all(not(symmetrical), any(weakHand, footCatching))),
    moderate('Numbness or tingling', numbnessReported),
  ],
  examine: ['Hip flexion, rising from a chair', 'Skin and face for steroid effects'],
  tests: [{ test: 'ck', note: 'usually normal' }],
  urgency: 'primary-care',
  sources: ['EndocrineMyopathy2014'],
};

/** Disorders of muscle. */
export const muscleConditions: readonly MotorCondition[] = [
  inclusionBodyMyositis,
  inflammatoryMyopathy,
  statinSymptoms,
  statinAutoimmune,
  steroidMyopathy,
];

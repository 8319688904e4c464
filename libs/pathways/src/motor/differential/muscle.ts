import {
  age,
  all,
  any,
  begunBefore,
  bothThighs,
  eitherSide,
  fasciculationSeen,
  footCatching,
  lidsOrDoubleVision,
  moderate,
  nearTrunkAlone,
  not,
  numbnessReported,
  painlessStart,
  proximalTasks,
  slowOnset,
  slurring,
  stiffLegs,
  strong,
  suddenOnset,
  symmetrical,
  symptom,
  thinnerMuscles,
  unverified,
  upperMotorNeuronSigns,
  weak,
  weakHand,
  weakness,
  weaknessWorsening,
  weakOnExamination,
  weakThigh,
  worseWithUse,
  type MotorCondition,
  type When,
} from './vocabulary';

const grip: When = { item: 'weakness.tasks', includes: 'gripping-or-opening-jars' };
const gripAndThighs: When = all(grip, { item: 'weakness.tasks', includesAny: ['stairs', 'rising-from-chair'] });
/** Years by the patient's own account, or by the date of the first symptom. */
const overYears: When = any(slowOnset, begunBefore(24));
const thinThighOrArm: When = {
  item: 'weakness.thinner-muscles',
  includesAny: ['right-hip-thigh', 'left-hip-thigh', 'right-shoulder-arm', 'left-shoulder-arm'],
};

const inclusionBodyMyositis: MotorCondition = {
  id: 'inclusion-body-myositis',
  label: 'Inclusion body myositis',
  group: 'muscle',
  for: [
    strong('Weak grip with weak thighs, over years, at 45 or over', all(gripAndThighs, overYears, age({ min: 45 }))),
    strong(
      'Finger flexion and knee extension weak on examination',
      all(weakOnExamination('finger-flexion'), weakOnExamination('knee-extension')),
    ),
    moderate('Weak grip with trouble on stairs or rising, at 45 or over', all(gripAndThighs, age({ min: 45 }))),
    moderate(
      'Weak grip with falls or giving way, at 45 or over',
      all(
        grip,
        any(weakThigh, { item: 'walking.cause', includes: 'legs-weak' }),
        { item: 'walking.falls-3-months', min: 1 },
        age({ min: 45 }),
      ),
    ),
    moderate(
      'Thigh or forearm thinner, with weak grip or thighs, over years',
      all(thinThighOrArm, any(grip, weakThigh), overYears, age({ min: 45 })),
    ),
    moderate(
      'Forearm or thigh wasted',
      any(eitherSide('wasting.forearm', 'wasted'), eitherSide('wasting.thigh', 'wasted')),
    ),
    moderate('Finger flexion weak on examination', weakOnExamination('finger-flexion')),
    weak('Swallowing trouble with weak grip or thighs', all(symptom('swallowing'), any(grip, weakThigh))),
    weak(
      'Two or more falls in three months with weak thighs',
      all(weakThigh, { item: 'walking.falls-3-months', min: 2 }),
    ),
    weak('Weak hand or thigh over years, at 45 or over', all(any(weakHand, weakThigh), overYears, age({ min: 45 }))),
    weak('Weak without cramps or twitching', all(gripAndThighs, not(symptom('cramps')), not(symptom('twitching')))),
  ],
  against: [
    strong('Upper motor neuron signs', upperMotorNeuronSigns),
    moderate(
      'Thenar or first dorsal interosseous wasted',
      any(eitherSide('wasting.thenar', 'wasted'), eitherSide('wasting.first-dorsal-interosseous', 'wasted')),
    ),
    moderate('Under 45', age({ max: 44 })),
    moderate('Cramps or twitching', all(weakness, any(symptom('cramps'), symptom('twitching')))),
    moderate('Stiff legs or slurred speech', any(stiffLegs, slurring)),
    moderate('Began within minutes to days', suddenOnset),
    weak('Spread within less than a year', all(weaknessWorsening, { monthsSince: 'concern.onset', max: 11 })),
  ],
  examine: [
    'Finger flexors, each finger',
    'Knee extension and thigh bulk',
    'Swallowing',
    'Reflexes (normal or reduced)',
  ],
  tests: [
    { test: 'ck', note: 'normal or raised a little', doNotWait: true },
    { test: 'cn1a', doNotWait: true },
    { test: 'nerve-conduction-emg', note: 'through neurology', doNotWait: true },
  ],
  urgency: 'routine-referral',
  sources: ['IBM2005', 'IBM-survey', 'IBM-MND', 'unsourced'],
};

const overWeeksToMonths: When = { item: 'concern.onset-speed', is: 'weeks-to-months' };

const inflammatoryMyopathy: MotorCondition = {
  id: 'inflammatory-myopathy',
  label: 'Inflammatory muscle disease (myositis)',
  group: 'muscle',
  for: [
    unverified(
      strong(
        'Weak shoulders or thighs on both sides with rash',
        all(
          any(all(symmetrical, proximalTasks), nearTrunkAlone),
          any({ item: 'other.general', includes: 'rash' }, { item: 'exam.extra.rash', is: 'present' }),
        ),
      ),
    ),
    unverified(
      strong(
        'Shoulders or thighs alone weak on both sides, worse over weeks to months, without numbness or thinner muscles',
        all(nearTrunkAlone, weaknessWorsening, overWeeksToMonths, not(numbnessReported), not(thinnerMuscles)),
      ),
    ),
    unverified(
      moderate(
        'Weak shoulders or thighs on both sides, worse over weeks to months',
        all(symmetrical, proximalTasks, weaknessWorsening, overWeeksToMonths),
      ),
    ),
    unverified(
      weak(
        'Weak near the trunk with aching muscles or joints',
        all(proximalTasks, { item: 'pain.kind', includesAny: ['muscles-aching', 'joints'] }),
      ),
    ),
    unverified(
      weak(
        'Weak near the trunk with swallowing or breathing trouble',
        all(nearTrunkAlone, any(symptom('swallowing'), symptom('breathing'))),
      ),
    ),
    unverified(
      weak(
        'Weak near the trunk with autoimmune disease, cancer or immunotherapy',
        all(
          proximalTasks,
          any(
            { item: 'history.conditions', includesAny: ['autoimmune', 'cancer'] },
            { item: 'history.medicines', includes: 'immunotherapy' },
          ),
        ),
      ),
    ),
  ],
  against: [
    unverified(strong('Upper motor neuron signs or fasciculation', any(upperMotorNeuronSigns, fasciculationSeen))),
    unverified(moderate('Weakness on one side, in hand or foot', all(not(symmetrical), any(weakHand, footCatching)))),
    unverified(moderate('Numbness or tingling is the main problem', { item: 'sensory.weight', is: 'main-problem' })),
    unverified(moderate('Twitching', all(weakness, symptom('twitching')))),
    unverified(moderate('Muscles look thinner', thinnerMuscles)),
    unverified(moderate('Stiff or jerky legs', stiffLegs)),
    unverified(moderate('Lids droop, double vision, or clearly worse with use', any(lidsOrDoubleVision, worseWithUse))),
    unverified(weak('Over years', slowOnset)),
  ],
  examine: [
    'Shoulder abduction, hip flexion, neck flexion',
    'Skin of eyelids, knuckles and chest',
    'Breathing and swallowing',
  ],
  tests: [
    { test: 'ck', doNotWait: true },
    { test: 'esr-crp', doNotWait: true },
    { test: 'ana-myositis', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['unsourced'],
  always: true,
};

const statin: When = { item: 'history.medicines', includes: 'statin' };
const darkUrine: When = { item: 'other.general', includes: 'dark-urine' };
/** A hand or foot weak on one side. */
const oneLimbOnly: When = all(not(symmetrical), any(weakHand, footCatching));

const statinSymptoms: MotorCondition = {
  id: 'statin-muscle-symptoms',
  label: 'Statin muscle symptoms',
  group: 'muscle',
  for: [
    strong(
      'Takes a statin, with aching muscles',
      all(statin, { item: 'pain.kind', includes: 'muscles-aching' }, not(oneLimbOnly)),
    ),
    unverified(strong('Takes a statin, with dark urine (same day)', all(statin, darkUrine))),
    moderate('Takes a statin, with cramps', all(statin, symptom('cramps'))),
    moderate('Takes a statin, with weakness near the trunk on both sides', all(statin, symmetrical, proximalTasks)),
    weak('Takes a statin', statin),
  ],
  against: [
    strong('Takes no statin', not(statin)),
    moderate('Twitching', symptom('twitching')),
    moderate(
      'Worsening weakness without aching',
      all(weaknessWorsening, not({ item: 'pain.kind', includes: 'muscles-aching' })),
    ),
    moderate('Numbness or tingling is the main problem', { item: 'sensory.weight', is: 'main-problem' }),
    moderate('Painless weakness of one hand or foot', all(painlessStart, oneLimbOnly)),
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
  sources: ['HiltonJones2018', 'unsourced'],
};

const statinAutoimmune: MotorCondition = {
  id: 'statin-autoimmune-myopathy',
  label: 'Statin-associated autoimmune (necrotising) myopathy',
  group: 'muscle',
  for: [
    strong(
      'Takes a statin, with thighs or shoulders alone weak on both sides and getting worse',
      all(statin, nearTrunkAlone, weaknessWorsening, not(numbnessReported)),
    ),
    moderate(
      'Takes a statin, with weak shoulders or thighs that get worse',
      all(statin, proximalTasks, weaknessWorsening),
    ),
    unverified(weak('Takes a statin, with dark urine', all(statin, darkUrine))),
    weak(
      'Thighs or shoulders alone weak and getting worse at 40 or over (ask whether a statin was taken and stopped)',
      all(nearTrunkAlone, weaknessWorsening, age({ min: 40 })),
    ),
  ],
  against: [
    moderate('Fasciculation or upper motor neuron signs', any(fasciculationSeen, upperMotorNeuronSigns)),
    moderate('Twitching', all(weakness, symptom('twitching'))),
  ],
  examine: ['Proximal power on both sides', 'Power again after the statin is stopped'],
  tests: [
    { test: 'ck', note: 'stays high after stopping', doNotWait: true },
    { test: 'anti-hmgcr', note: 'through the specialist', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  sources: ['HiltonJones2018', 'Statin-review', 'unsourced'],
};

const steroids: When = { item: 'history.medicines', includes: 'steroid-tablets' };

const steroidMyopathy: MotorCondition = {
  id: 'steroid-myopathy',
  label: 'Steroid myopathy',
  group: 'muscle',
  for: [
    strong('Takes steroid tablets, with painless weak thighs', all(steroids, bothThighs, painlessStart)),
    moderate('Takes steroid tablets, with trouble on stairs or rising', all(steroids, proximalTasks)),
    moderate('Takes steroid tablets, with both thighs weak', all(steroids, bothThighs)),
    weak('Takes steroid tablets, with weakness', all(steroids, weakness)),
  ],
  against: [
    strong('Takes no steroid tablets', not(steroids)),
    moderate('Weakness on one side, in hand or foot', oneLimbOnly),
    moderate('Numbness or tingling', numbnessReported),
    moderate('Twitching', all(weakness, symptom('twitching'))),
  ],
  examine: ['Hip flexion, rising from a chair', 'Skin and face for steroid effects'],
  tests: [{ test: 'ck', note: 'usually normal' }],
  urgency: 'primary-care',
  sources: ['EndocrineMyopathy2014', 'unsourced'],
};

/** Disorders of muscle. */
export const muscleConditions: readonly MotorCondition[] = [
  inclusionBodyMyositis,
  inflammatoryMyopathy,
  statinSymptoms,
  statinAutoimmune,
  steroidMyopathy,
];

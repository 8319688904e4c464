import { als } from './als';
import {
  actionTremor,
  age,
  all,
  any,
  begunBefore,
  bulbarSymptoms,
  eitherSide,
  fasciculationSeen,
  male,
  moderate,
  nearTrunkAlone,
  not,
  progressiveMotorLoss,
  proximalTasks,
  reducedReflexes,
  slowOnset,
  slurring,
  stiffLegs,
  strong,
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
  type When,
} from './vocabulary';

const overWeeksToMonths: When = all(weaknessWorsening, { item: 'concern.onset-speed', is: 'weeks-to-months' });
/** Years by the patient's own account, or by the date of the first symptom. */
const overYears: When = any(slowOnset, begunBefore(36));
const muscleOrNerveDiseaseInFamily: When = {
  item: 'history.family',
  includesAny: ['muscle-disease', 'inherited-nerve-disease'],
};
const breastSwelling: When = any(
  { item: 'other.general', includes: 'breast-swelling' },
  { item: 'exam.extra.gynaecomastia', is: 'present' },
);

const kennedy: MotorCondition = {
  id: 'kennedy-disease',
  label: 'Kennedy disease (spinobulbar muscular atrophy)',
  group: 'motor-neuron',
  for: [
    strong('Man with slow weakness and breast swelling', all(male, weakness, breastSwelling)),
    strong(
      'Man with weakness over years, with shaking hands and cramps',
      all(male, weakness, overYears, actionTremor, symptom('cramps')),
    ),
    moderate(
      'Man with slow weakness and muscle or nerve disease in the family',
      all(male, weakness, overYears, {
        item: 'history.family',
        includesAny: ['muscle-disease', 'inherited-nerve-disease', 'als-or-mnd'],
      }),
    ),
    moderate('Man whose legs weaken over years, with cramps', all(male, weakLeg, overYears, symptom('cramps'))),
    weak('Man with weakness over years', all(male, weakness, overYears)),
    weak('Hands shake in action', all(male, weakness, actionTremor)),
    unverified(weak('Twitching of the face', all(male, { item: 'twitching.regions', includes: 'face' }))),
    unverified(weak('Weak with reduced reflexes', all(male, weakness, reducedReflexes))),
  ],
  against: [
    strong('Female', { item: 'about.sex', is: 'female' }),
    strong('Upper motor neuron signs', upperMotorNeuronSigns),
    moderate('Worsening over weeks to months', overWeeksToMonths),
  ],
  examine: ['Gynaecomastia', 'Twitching round the mouth, tongue', 'Postural hand tremor', 'Reflexes (reduced)'],
  tests: [
    { test: 'ck' },
    { test: 'hba1c' },
    { test: 'lipids' },
    { test: 'gene-test', note: 'AR gene, through neurology' },
  ],
  urgency: 'routine-referral',
  sources: ['Kennedy2020', 'Kennedy2002', 'Traynor2000', 'unsourced'],
};

const polio: When = { item: 'history.conditions', includes: 'polio' };

const postPolio: MotorCondition = {
  id: 'post-polio',
  label: 'Post-polio syndrome',
  group: 'motor-neuron',
  for: [
    strong('Polio in the past, with new weakness', all(polio, weakness)),
    moderate('Polio in the past', polio),
    weak('Polio in the past, with tiredness or pain', all(polio, any(symptom('tiredness'), symptom('pain')))),
    weak('Polio in the past, and slow', all(polio, slowOnset)),
  ],
  against: [strong('No polio in the past', not(polio)), moderate('Upper motor neuron signs', upperMotorNeuronSigns)],
  examine: ['Which muscles were affected at the time', 'Breathing and swallowing: trouble with either is urgent'],
  tests: [
    { test: 'ck', note: 'to exclude other causes' },
    { test: 'tsh' },
    { test: 'nerve-conduction-emg', note: 'through neurology' },
  ],
  urgency: 'routine-referral',
  sources: ['PostPolio'],
};

const adultSma: MotorCondition = {
  id: 'adult-sma',
  label: 'Spinal muscular atrophy of adult onset',
  group: 'motor-neuron',
  for: [
    unverified(
      strong(
        'Thighs or shoulders weak on both sides over years, with the disease in the family',
        all(symmetrical, proximalTasks, overYears, muscleOrNerveDiseaseInFamily),
      ),
    ),
    unverified(moderate('Symmetrical weakness near the trunk over years', all(symmetrical, proximalTasks, overYears))),
    unverified(weak('Began under 50, near the trunk on both sides', all(nearTrunkAlone, age({ max: 49 })))),
    unverified(
      weak('Muscle or nerve disease in the family, with weakness', all(weakness, muscleOrNerveDiseaseInFamily)),
    ),
    unverified(
      weak(
        'Wasting or twitching without stiffness',
        all(overYears, any(symptom('twitching'), thinnerMuscles), weakness),
      ),
    ),
  ],
  against: [
    unverified(strong('Upper motor neuron signs', upperMotorNeuronSigns)),
    unverified(moderate('Worsening over weeks to months', overWeeksToMonths)),
    unverified(moderate('Stiff legs', stiffLegs)),
    unverified(moderate('Speech or swallowing affected', bulbarSymptoms)),
  ],
  examine: ['Proximal power on both sides', 'Reflexes (reduced)', 'Hand tremor'],
  tests: [{ test: 'ck' }, { test: 'gene-test', note: 'SMN1, through neurology' }],
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
      all(stiffLegs, overYears, { item: 'history.family', includes: 'inherited-nerve-disease' }),
    ),
    strong(
      'Stiff legs for five years or more, with arms and speech spared',
      all(stiffLegs, begunBefore(60), not(weakArm), not(bulbarSymptoms)),
    ),
    moderate('Stiff or jerky legs', stiffLegs),
    moderate(
      'Spastic legs with normal arms',
      all(
        eitherSide('tone.leg', 'spastic'),
        { item: 'exam.tone.arm.right', is: 'normal' },
        { item: 'exam.tone.arm.left', is: 'normal' },
      ),
    ),
    weak('Stiff legs over years', all(stiffLegs, overYears)),
    weak(
      'Stiff legs with a hurried bladder',
      all(stiffLegs, { item: 'other.bladder-bowel', is: 'urgency-or-leaking' }),
    ),
  ],
  against: [
    moderate('Muscles wasted or thinner', any(thinnerMuscles, wastingSeen)),
    moderate('Speech or swallowing affected', bulbarSymptoms),
    moderate('Arms weak', weakArm),
    moderate('Worsening over weeks to months', overWeeksToMonths),
  ],
  examine: ['Leg tone and reflexes, plantar responses', 'High arches', 'Vibration at the feet'],
  tests: [
    { test: 'mri-cervical', note: 'whole cord' },
    { test: 'b12-folate' },
    { test: 'gene-test', note: 'panel, through neurology' },
  ],
  urgency: 'routine-referral',
  sources: ['HSP-PLS'],
};

const stiffArms: When = any({ item: 'stiffness.kind', includes: 'hands-clumsy' }, eitherSide('tone.arm', 'spastic'));

const primaryLateralSclerosis: MotorCondition = {
  id: 'primary-lateral-sclerosis',
  label: 'Primary lateral sclerosis',
  group: 'motor-neuron',
  for: [
    strong(
      'Stiffness of legs or arms with slow speech, over years',
      all(any(stiffLegs, stiffArms), slurring, overYears),
    ),
    strong('Stiff legs, then stiff arms, over years, after 45', all(stiffLegs, stiffArms, overYears, age({ min: 45 }))),
    moderate(
      'Upper motor neuron signs without wasting or fasciculation',
      all(upperMotorNeuronSigns, not(any(wastingSeen, fasciculationSeen))),
    ),
    moderate(
      'Stiffness for two years or more, after 45',
      all(any(stiffLegs, stiffArms), any(slowOnset, begunBefore(24)), age({ min: 45 })),
    ),
    weak(
      'Stiffness with laughing or crying that does not fit the mood',
      all(any(stiffLegs, stiffArms), { item: 'emotion.uncontrolled-laughing-crying', is: true }),
    ),
    weak(
      'Stiffness, with no muscle thinner and no twitching',
      all(any(stiffLegs, stiffArms), not(thinnerMuscles), not(symptom('twitching'))),
    ),
  ],
  against: [
    strong('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen)),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate('Twitching', symptom('twitching')),
  ],
  examine: ['Tone, reflexes with jaw jerk', 'Wasting and fasciculation: expected to be absent'],
  tests: [
    { test: 'mri-cervical', note: 'and brain', doNotWait: true },
    { test: 'b12-folate', doNotWait: true },
    { test: 'nerve-conduction-emg', note: 'through neurology', doNotWait: true },
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
      strong(
        'Young man with weakness of one hand that has stopped getting worse',
        all(male, weakHand, age({ max: 30 }), not(progressiveMotorLoss)),
      ),
    ),
    unverified(moderate('Weak hand before 30', all(weakHand, age({ max: 30 })))),
    unverified(
      weak(
        'Young man with a thinner hand or forearm',
        all(male, age({ max: 30 }), {
          item: 'weakness.thinner-muscles',
          includesAny: ['right-hand', 'left-hand', 'right-shoulder-arm', 'left-shoulder-arm'],
        }),
      ),
    ),
  ],
  against: [
    unverified(strong('Over 40', age({ min: 40 }))),
    unverified(strong('Speech or swallowing affected', bulbarSymptoms)),
    unverified(moderate('Legs weak', weakLeg)),
    unverified(moderate('Brisk reflexes elsewhere', upperMotorNeuronSigns)),
    unverified(moderate('Numbness or tingling is the main problem', { item: 'sensory.weight', is: 'main-problem' })),
  ],
  examine: ['Hand and forearm wasting with brachioradialis spared', 'Reflexes in the arm (reduced) and legs (normal)'],
  tests: [
    { test: 'mri-cervical', note: 'with the neck flexed' },
    { test: 'nerve-conduction-emg', note: 'through neurology' },
  ],
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

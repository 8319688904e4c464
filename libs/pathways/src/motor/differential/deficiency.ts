import {
  age,
  all,
  any,
  bothSidesNumb,
  bothThighs,
  bulbarSymptoms,
  eitherSide,
  fasciculationSeen,
  focalWasting,
  markedWeightLoss,
  moderate,
  not,
  numbnessReported,
  offBalance,
  oneNerveNumb,
  stiffLegs,
  strong,
  suddenOnset,
  symptom,
  unverified,
  upperMotorNeuronSigns,
  wastingSeen,
  weak,
  weakArm,
  weakness,
  weaknessWorsening,
  weakThigh,
  type MotorCondition,
  type When,
} from './vocabulary';

const majorB12Risk: When = any(
  { item: 'history.diet', is: 'vegan' },
  { item: 'history.conditions', includesAny: ['stomach-or-bowel-surgery', 'b12-deficiency'] },
  { item: 'history.exposure', includes: 'nitrous-oxide' },
);

const b12Risk: When = any(
  majorB12Risk,
  { item: 'history.diet', is: 'vegetarian' },
  { item: 'history.medicines', includesAny: ['metformin', 'acid-reducer'] },
  { item: 'history.conditions', includes: 'autoimmune' },
);

const cordAndNerves: When = any(bothSidesNumb, offBalance, { item: 'exam.sensation.vibration', is: 'reduced' });

const b12Symptom: When = any(numbnessReported, offBalance, symptom('tiredness'));

const oneLimbNumb: When = all({ item: 'sensory.regions', includesAny: ['one-arm', 'one-leg'] }, not(bothSidesNumb));

const pureMotor: When = all(weakness, not(numbnessReported));

const b12Deficiency: MotorCondition = {
  id: 'b12-deficiency',
  label: 'Vitamin B12 deficiency',
  group: 'metabolic',
  for: [
    strong(
      'Numb on both sides or unsteady, with a diet, operation or gas that empties the store of B12',
      all(cordAndNerves, majorB12Risk),
    ),
    strong(
      'Nitrous oxide use with numbness, unsteadiness or tiredness',
      all({ item: 'history.exposure', includes: 'nitrous-oxide' }, b12Symptom),
    ),
    moderate('A symptom and a risk: enough to test', all(b12Symptom, b12Risk)),
    moderate('Tingling or numbness of both feet or both hands', bothSidesNumb),
    moderate('Reduced vibration sense at the feet', { item: 'exam.sensation.vibration', is: 'reduced' }),
    weak('Diet, medicine or surgery that lowers B12', b12Risk),
    weak('Tiredness', symptom('tiredness')),
    weak(
      'Trouble with memory, with numbness or unsteadiness',
      all({ item: 'other.thinking', includes: 'memory' }, cordAndNerves),
    ),
  ],
  against: [
    moderate('Weakness without numbness or tingling', pureMotor),
    moderate('Speech or swallowing affected', bulbarSymptoms),
    moderate('Muscles wasted or thinner', focalWasting),
    moderate('One limb or one nerve alone', any(oneNerveNumb, oneLimbNumb)),
    moderate('Began within minutes to a day', { item: 'concern.onset-speed', is: 'minutes-to-a-day' }),
  ],
  examine: ['Vibration and position sense', 'Reflexes and plantar responses', 'Romberg', 'Tongue, pallor'],
  tests: [
    { test: 'b12-folate', note: 'active B12 in pregnancy', doNotWait: true },
    { test: 'methylmalonate', note: 'if indeterminate, or after nitrous oxide (a normal B12 may mislead)' },
    { test: 'full-blood-count' },
  ],
  urgency: 'primary-care',
  urgencyUnverified: true,
  sources: ['NG239'],
  always: true,
};

const numbFeet: When = { item: 'sensory.regions', includes: 'both-feet' };

const diabeticNeuropathy: MotorCondition = {
  id: 'diabetic-neuropathy',
  label: 'Diabetic or other length-dependent neuropathy',
  group: 'metabolic',
  for: [
    strong(
      'Diabetes with numb, tingling or burning feet',
      all({ item: 'history.conditions', includes: 'diabetes' }, { item: 'sensory.regions', includes: 'both-feet' }),
    ),
    strong(
      'Numb, tingling or burning feet as the main problem, without weakness',
      all(numbFeet, { item: 'sensory.weight', is: 'main-problem' }, not(weakness)),
    ),
    moderate('Numb, tingling or burning feet', numbFeet),
    moderate('Stocking sensory loss', eitherSide('sensation.leg', 'stocking')),
    moderate('Feet numb after chemotherapy', all(numbFeet, { item: 'history.medicines', includes: 'chemotherapy' })),
    weak('Diabetes, with numbness', all(numbnessReported, { item: 'history.conditions', includes: 'diabetes' })),
    weak('Takes metformin, with numb feet', all(numbFeet, { item: 'history.medicines', includes: 'metformin' })),
    weak('Ankle reflexes reduced', all(numbFeet, eitherSide('reflex.ankle', 'reduced', 'absent'))),
  ],
  against: [
    moderate('Weakness without numbness or tingling', pureMotor),
    moderate('Upper motor neuron signs', upperMotorNeuronSigns),
    moderate('Began within days', all(numbnessReported, suddenOnset)),
    moderate('Stiff or jerky legs', stiffLegs),
    weak('Arms or thighs weak', any(weakArm, weakThigh)),
  ],
  examine: ['Sensation and vibration at the feet', 'Ankle reflexes', 'Feet and shoes'],
  tests: [
    { test: 'hba1c' },
    { test: 'b12-folate' },
    { test: 'tsh' },
    { test: 'renal-electrolytes' },
    { test: 'esr-crp' },
    { test: 'coeliac' },
  ],
  urgency: 'primary-care',
  sources: ['NG127'],
};

const metals: When = { item: 'history.exposure', includes: 'lead-or-heavy-metals' };

const lead: MotorCondition = {
  id: 'lead-heavy-metals',
  label: 'Lead or other heavy metals',
  group: 'metabolic',
  for: [
    strong('Exposure, with weakness of the arm or hand', all(metals, weakArm)),
    unverified(
      strong(
        'Exposure, with weakness and belly pain',
        all(metals, weakness, { item: 'pain.kind', includes: 'chest-or-belly' }),
      ),
    ),
    moderate('Exposure to lead or heavy metals', metals),
    unverified(
      weak(
        'Belly pain or tiredness besides',
        all(metals, any({ item: 'pain.kind', includes: 'chest-or-belly' }, symptom('tiredness'))),
      ),
    ),
  ],
  against: [strong('No exposure', not(metals))],
  examine: ['Wrist extension', 'Pallor'],
  tests: [
    { test: 'lead', note: 'only if exposed', doNotWait: true },
    { test: 'urine-metals', note: 'only if exposed', doNotWait: true },
    { test: 'full-blood-count', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['MSD-ALS', 'LabSurvey2015', 'unsourced'],
};

const alcohol: MotorCondition = {
  id: 'alcohol',
  label: 'Alcohol-related nerve or muscle disease',
  group: 'metabolic',
  for: [
    unverified(
      strong(
        'Over 35 units a week with numb feet or unsteadiness',
        all({ item: 'history.alcohol-units', min: 36 }, any(numbFeet, offBalance)),
      ),
    ),
    unverified(
      moderate(
        'Over 35 units a week with weak thighs, cramps or falls',
        all(
          { item: 'history.alcohol-units', min: 36 },
          any(bothThighs, symptom('cramps'), { item: 'walking.falls-3-months', min: 2 }),
        ),
      ),
    ),
    unverified(moderate('Over 35 units a week', { item: 'history.alcohol-units', min: 36 })),
    unverified(weak('Over 14 units a week', { item: 'history.alcohol-units', min: 15 })),
  ],
  against: [unverified(moderate('14 units a week or fewer', { item: 'history.alcohol-units', max: 14 }))],
  examine: ['Gait, Romberg', 'Sensation at the feet', 'Signs of liver disease'],
  tests: [{ test: 'audit' }, { test: 'liver' }, { test: 'b12-folate' }, { test: 'full-blood-count' }],
  urgency: 'primary-care',
  sources: ['NG127', 'unsourced'],
};

const gutSurgery: When = { item: 'history.conditions', includes: 'stomach-or-bowel-surgery' };

const copper: MotorCondition = {
  id: 'copper-deficiency',
  label: 'Copper deficiency',
  group: 'metabolic',
  for: [
    unverified(
      strong(
        'Stomach or bowel surgery with numbness, unsteadiness and stiff legs',
        all(gutSurgery, cordAndNerves, stiffLegs),
      ),
    ),
    unverified(moderate('Stomach or bowel surgery with numbness or unsteadiness', all(gutSurgery, cordAndNerves))),
    unverified(weak('Stomach or bowel surgery', gutSurgery)),
  ],
  against: [
    unverified(moderate('Weakness without numbness or tingling', pureMotor)),
    unverified(moderate('No stomach or bowel surgery (ask about zinc)', not(gutSurgery))),
  ],
  examine: ['Zinc, in tablets or denture paste', 'Vibration and position sense', 'Reflexes and plantar responses'],
  tests: [{ test: 'copper' }, { test: 'full-blood-count' }, { test: 'b12-folate' }],
  urgency: 'routine-referral',
  sources: ['MSD-ALS', 'unsourced'],
};

const paraprotein: MotorCondition = {
  id: 'paraprotein-neuropathy',
  label: 'Paraprotein with neuropathy',
  group: 'metabolic',
  for: [
    unverified(
      moderate(
        'Numb feet with weight loss or night sweats',
        all(numbFeet, any(markedWeightLoss, { item: 'other.general', includes: 'fever-or-night-sweats' })),
      ),
    ),
    unverified(
      weak(
        'Numb feet worsening or unsteady at 50 or over',
        all(numbFeet, any(offBalance, weaknessWorsening), age({ min: 50 })),
      ),
    ),
    unverified(weak('Cancer, with numb feet', all(numbFeet, { item: 'history.conditions', includes: 'cancer' }))),
    weak(
      'Wasting without upper motor neuron signs',
      all(any(wastingSeen, fasciculationSeen), not(upperMotorNeuronSigns)),
    ),
  ],
  against: [weak('Upper motor neuron signs', upperMotorNeuronSigns)],
  examine: ['Lymph nodes, liver, spleen', 'Sensation and reflexes'],
  tests: [{ test: 'protein-electrophoresis', doNotWait: true }, { test: 'full-blood-count' }, { test: 'calcium' }],
  urgency: 'routine-referral',
  sources: ['MSD-ALS', 'LabSurvey2015', 'unsourced'],
};

/** Deficiencies, poisons and what else harms the longest nerves first. */
export const deficiencyConditions: readonly MotorCondition[] = [
  b12Deficiency,
  diabeticNeuropathy,
  lead,
  alcohol,
  copper,
  paraprotein,
];

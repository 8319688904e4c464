import {
  all,
  any,
  bulbarSymptoms,
  eitherSide,
  fasciculationSeen,
  footCatching,
  moderate,
  not,
  numbnessReported,
  proximalTasks,
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
  weakness,
  weaknessWorsening,
  type MotorCondition,
  type When,
} from './vocabulary';

const b12Risk: When = any(
  { item: 'history.diet', in: ['vegan', 'vegetarian'] },
  { item: 'history.medicines', includesAny: ['metformin', 'acid-reducer'] },
  { item: 'history.conditions', includesAny: ['stomach-or-bowel-surgery', 'b12-deficiency', 'autoimmune'] },
  { item: 'history.exposure', includes: 'nitrous-oxide' },
);
const b12Symptom: When = any(
  numbnessReported,
  { item: 'walking.cause', includes: 'off-balance' },
  symptom('tiredness'),
);
const focalWasting: When = any(thinnerMuscles, wastingSeen);
const pureMotor: When = all(weakness, not(numbnessReported));
const asymmetricWorsening: When = all(weaknessWorsening, not(symmetrical));

const b12Deficiency: MotorCondition = {
  id: 'b12-deficiency',
  label: 'Vitamin B12 deficiency',
  group: 'metabolic',
  for: [
    strong(
      'Numbness, tingling or unsteadiness with a risk for deficiency',
      all(any(numbnessReported, { item: 'walking.cause', includes: 'off-balance' }), b12Risk),
    ),
    strong(
      'Nitrous oxide use with numbness or unsteadiness',
      all({ item: 'history.exposure', includes: 'nitrous-oxide' }, b12Symptom),
    ),
    moderate('Tingling or numbness of both feet or both hands', {
      item: 'sensory.regions',
      includesAny: ['both-feet', 'both-hands'],
    }),
    moderate('Diet, medicine or surgery that lowers B12', b12Risk),
    moderate('Reduced vibration sense at the feet', { item: 'exam.sensation.vibration', is: 'reduced' }),
    weak('Tiredness', symptom('tiredness')),
    weak('Trouble with memory', { item: 'other.thinking', includes: 'memory' }),
  ],
  against: [
    moderate('Weakness without numbness or tingling', pureMotor),
    moderate('Speech or swallowing affected', bulbarSymptoms),
    moderate('Muscles wasted or thinner', focalWasting),
  ],
  examine: ['Vibration and position sense', 'Reflexes and plantar responses', 'Romberg', 'Tongue, pallor'],
  tests: [
    { test: 'b12-folate', doNotWait: true },
    { test: 'methylmalonate', note: 'if indeterminate, or after nitrous oxide' },
    { test: 'full-blood-count' },
  ],
  urgency: 'primary-care',
  urgencyUnverified: true,
  sources: ['NG239'],
  always: true,
};

const hypothyroidism: MotorCondition = {
  id: 'hypothyroidism',
  label: 'Underactive thyroid',
  group: 'metabolic',
  for: [
    strong(
      'Feels cold or gains weight, with cramps, stiffness or weakness',
      all(
        { item: 'other.general', includes: 'feeling-cold-or-weight-gain' },
        any(symptom('cramps'), symptom('stiffness'), weakness),
      ),
    ),
    moderate('Slow muscle relaxation', { item: 'exam.extra.percussion-myotonia', is: 'present' }),
    moderate('Known thyroid disease', { item: 'history.conditions', includes: 'thyroid' }),
    weak('Cramps or stiffness', any(symptom('cramps'), symptom('stiffness'))),
    weak('Takes lithium', { item: 'history.medicines', includes: 'lithium' }),
    weak('Tiredness', symptom('tiredness')),
  ],
  against: [
    strong(
      'Tongue wasted or fasciculating',
      any({ item: 'exam.tongue.wasting', is: 'wasted' }, { item: 'exam.tongue.fasciculation', is: 'present' }),
    ),
    moderate('Worse on one side, in hand or foot', all(asymmetricWorsening, any(weakHand, footCatching))),
    moderate('Muscles wasted or thinner', focalWasting),
  ],
  examine: ['Ankle reflexes (slow relaxation)', 'Proximal power', 'Pulse, skin, goitre'],
  tests: [{ test: 'tsh' }, { test: 'free-t4' }, { test: 'ck' }],
  urgency: 'primary-care',
  sources: ['Thyroid-neuro', 'EndocrineMyopathy2014'],
  always: true,
};

const hyperthyroidism: MotorCondition = {
  id: 'hyperthyroidism',
  label: 'Overactive thyroid',
  group: 'metabolic',
  for: [
    strong(
      'Feels hot or has a racing heart, with weight loss or weakness',
      all(
        { item: 'other.general', includes: 'feeling-hot-or-racing-heart' },
        any(weakness, { item: 'weight.loss', in: ['under-5-percent', '5-to-10-percent', 'over-10-percent'] }),
      ),
    ),
    moderate('Feels hot or has a racing heart', { item: 'other.general', includes: 'feeling-hot-or-racing-heart' }),
    moderate('Known thyroid disease', { item: 'history.conditions', includes: 'thyroid' }),
    weak(
      'Hands shake in action',
      any(
        { item: 'other.movement', includes: 'shaking-when-acting' },
        { item: 'exam.extra.action-tremor', is: 'present' },
      ),
    ),
    weak('Weakness of shoulders or thighs on both sides', all(symmetrical, proximalTasks)),
  ],
  against: [
    moderate('Worse on one side, in hand or foot', all(asymmetricWorsening, any(weakHand, footCatching))),
    moderate(
      'Tongue wasted or fasciculating',
      any({ item: 'exam.tongue.wasting', is: 'wasted' }, { item: 'exam.tongue.fasciculation', is: 'present' }),
    ),
  ],
  examine: ['Pulse, tremor, eyes, goitre', 'Proximal power', 'Brisk reflexes are common'],
  tests: [{ test: 'tsh' }, { test: 'free-t4' }],
  urgency: 'primary-care',
  urgencyUnverified: true,
  sources: ['Thyroid-neuro', 'EndocrineMyopathy2014'],
  always: true,
};

const calciumVitaminD: MotorCondition = {
  id: 'hyperparathyroidism-vitamin-d',
  label: 'Overactive parathyroid or vitamin D deficiency',
  group: 'metabolic',
  for: [
    unverified(
      moderate(
        'Weakness of thighs on both sides with aching',
        all(symmetrical, proximalTasks, { item: 'pain.kind', includesAny: ['muscles-aching', 'joints'] }),
      ),
    ),
    weak('Trouble with stairs, rising or lifting', proximalTasks),
    unverified(weak('Kidney disease', { item: 'history.conditions', includes: 'kidney-disease' })),
    weak('Tiredness', symptom('tiredness')),
  ],
  against: [
    strong(
      'Tongue wasted or fasciculating',
      any({ item: 'exam.tongue.wasting', is: 'wasted' }, { item: 'exam.tongue.fasciculation', is: 'present' }),
    ),
    moderate('Speech or swallowing affected', bulbarSymptoms),
  ],
  examine: ['Proximal power, gait', 'Bone tenderness'],
  tests: [{ test: 'calcium' }, { test: 'pth-phosphate' }, { test: 'vitamin-d' }],
  urgency: 'primary-care',
  urgencyUnverified: true,
  sources: ['EndocrineMyopathy2014', 'unsourced'],
};

const electrolytes: MotorCondition = {
  id: 'electrolytes',
  label: 'Low potassium, magnesium or calcium',
  group: 'metabolic',
  for: [
    unverified(
      moderate(
        'Cramps or twitching with water tablets or acid reducers',
        all(any(symptom('cramps'), symptom('twitching')), {
          item: 'history.medicines',
          includesAny: ['water-tablet', 'acid-reducer'],
        }),
      ),
    ),
    unverified(weak('Cramps or twitching', any(symptom('cramps'), symptom('twitching')))),
  ],
  against: [
    unverified(strong('Muscles wasted or thinner, or weakness that gets worse', any(focalWasting, weaknessWorsening))),
  ],
  examine: ['Hydration', 'Chvostek and Trousseau signs'],
  tests: [{ test: 'renal-electrolytes' }, { test: 'magnesium' }, { test: 'calcium' }],
  urgency: 'primary-care',
  urgencyUnverified: true,
  sources: ['unsourced'],
};

const diabeticNeuropathy: MotorCondition = {
  id: 'diabetic-neuropathy',
  label: 'Diabetic or other length-dependent neuropathy',
  group: 'metabolic',
  for: [
    strong(
      'Diabetes with numb, tingling or burning feet',
      all({ item: 'history.conditions', includes: 'diabetes' }, { item: 'sensory.regions', includes: 'both-feet' }),
    ),
    moderate('Numb, tingling or burning feet', { item: 'sensory.regions', includes: 'both-feet' }),
    moderate('Stocking sensory loss', eitherSide('sensation.leg', 'stocking')),
    weak('Chemotherapy', { item: 'history.medicines', includes: 'chemotherapy' }),
  ],
  against: [
    moderate('Weakness without numbness or tingling', pureMotor),
    moderate('Upper motor neuron signs', upperMotorNeuronSigns),
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

const lead: MotorCondition = {
  id: 'lead-heavy-metals',
  label: 'Lead or other heavy metals',
  group: 'metabolic',
  for: [
    strong(
      'Exposure, with weakness of the arm or hand',
      all({ item: 'history.exposure', includes: 'lead-or-heavy-metals' }, weakArm),
    ),
    moderate('Exposure to lead or heavy metals', { item: 'history.exposure', includes: 'lead-or-heavy-metals' }),
    unverified(
      weak(
        'Belly pain besides',
        all(
          { item: 'history.exposure', includes: 'lead-or-heavy-metals' },
          { item: 'pain.kind', includes: 'chest-or-belly' },
        ),
      ),
    ),
  ],
  against: [strong('No exposure', not({ item: 'history.exposure', includes: 'lead-or-heavy-metals' }))],
  examine: ['Wrist extension', 'Pallor'],
  tests: [
    { test: 'lead', note: 'only if exposed' },
    { test: 'urine-metals', note: 'only if exposed' },
    { test: 'full-blood-count' },
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
      moderate(
        'Over 35 units a week with numb feet or unsteadiness',
        all(
          { item: 'history.alcohol-units', min: 36 },
          any({ item: 'sensory.regions', includes: 'both-feet' }, { item: 'walking.cause', includes: 'off-balance' }),
        ),
      ),
    ),
    unverified(weak('Over 14 units a week', { item: 'history.alcohol-units', min: 15 })),
  ],
  against: [unverified(moderate('14 units a week or fewer', { item: 'history.alcohol-units', max: 14 }))],
  examine: ['Gait, Romberg', 'Sensation at the feet', 'Signs of liver disease'],
  tests: [{ test: 'audit' }, { test: 'liver' }, { test: 'b12-folate' }, { test: 'full-blood-count' }],
  urgency: 'primary-care',
  sources: ['NG127', 'unsourced'],
};

const copper: MotorCondition = {
  id: 'copper-deficiency',
  label: 'Copper deficiency',
  group: 'metabolic',
  for: [
    unverified(
      moderate(
        'Stomach or bowel surgery with numbness or unsteadiness',
        all(
          { item: 'history.conditions', includes: 'stomach-or-bowel-surgery' },
          any(numbnessReported, { item: 'walking.cause', includes: 'off-balance' }),
        ),
      ),
    ),
    unverified(weak('Stomach or bowel surgery', { item: 'history.conditions', includes: 'stomach-or-bowel-surgery' })),
  ],
  against: [unverified(moderate('Weakness without numbness or tingling', pureMotor))],
  examine: ['Vibration and position sense', 'Reflexes and plantar responses'],
  tests: [{ test: 'copper' }, { test: 'full-blood-count' }, { test: 'b12-folate' }],
  urgency: 'routine-referral',
  sources: ['MSD-ALS', 'unsourced'],
};

const paraprotein: MotorCondition = {
  id: 'paraprotein-neuropathy',
  label: 'Paraprotein with neuropathy',
  group: 'metabolic',
  for: [
    moderate(
      'Numb feet with weight loss or night sweats',
      all(
        { item: 'sensory.regions', includes: 'both-feet' },
        any(
          { item: 'weight.loss', in: ['5-to-10-percent', 'over-10-percent'] },
          { item: 'other.general', includes: 'fever-or-night-sweats' },
        ),
      ),
    ),
    weak(
      'Wasting without upper motor neuron signs',
      all(any(wastingSeen, fasciculationSeen), not(upperMotorNeuronSigns)),
    ),
  ],
  against: [weak('Upper motor neuron signs', upperMotorNeuronSigns)],
  examine: ['Lymph nodes, liver, spleen', 'Sensation and reflexes'],
  tests: [{ test: 'protein-electrophoresis', doNotWait: true }, { test: 'full-blood-count' }, { test: 'calcium' }],
  urgency: 'routine-referral',
  sources: ['MSD-ALS', 'LabSurvey2015'],
};

/** Deficiencies, hormones, salts and poisons. */
export const metabolicConditions: readonly MotorCondition[] = [
  b12Deficiency,
  hypothyroidism,
  hyperthyroidism,
  calciumVitaminD,
  electrolytes,
  diabeticNeuropathy,
  lead,
  alcohol,
  copper,
  paraprotein,
];

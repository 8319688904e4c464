import {
  actionTremor,
  all,
  any,
  bulbarSymptoms,
  focalWasting,
  footCatching,
  moderate,
  noLossOfFunction,
  not,
  proximalTasks,
  stiffLegs,
  strong,
  symmetrical,
  symptom,
  tongueSigns,
  unverified,
  weak,
  weakHand,
  weakness,
  weaknessWorsening,
  weightLoss,
  type MotorCondition,
  type When,
} from './vocabulary';

const asymmetricWorsening: When = all(weaknessWorsening, not(symmetrical));

const thyroid: When = { item: 'history.conditions', includes: 'thyroid' };

const feelsHot: When = { item: 'other.general', includes: 'feeling-hot-or-racing-heart' };

const joinedStiffness: When = all(symptom('stiffness'), not(stiffLegs));

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
    moderate('Feels cold or gains weight', { item: 'other.general', includes: 'feeling-cold-or-weight-gain' }),
    moderate(
      'Known thyroid disease, with cramps, stiffness, weakness or tiredness',
      all(thyroid, any(symptom('cramps'), symptom('stiffness'), weakness, symptom('tiredness'))),
    ),
    weak('Known thyroid disease', thyroid),
    weak(
      'Cramps or stiffness, or weakness of thighs or shoulders on both sides',
      any(symptom('cramps'), joinedStiffness, all(symmetrical, proximalTasks)),
    ),
    unverified(weak('Takes lithium', { item: 'history.medicines', includes: 'lithium' })),
    weak('Tiredness', symptom('tiredness')),
  ],
  against: [
    strong('Tongue wasted or fasciculating', tongueSigns),
    moderate('Worse on one side, in hand or foot', all(asymmetricWorsening, any(weakHand, footCatching))),
    moderate('Muscles wasted or thinner', focalWasting),
  ],
  examine: ['Ankle reflexes (slow relaxation)', 'Proximal power', 'Pulse, skin, goitre'],
  tests: [{ test: 'tsh' }, { test: 'free-t4' }, { test: 'ck' }],
  urgency: 'primary-care',
  sources: ['Thyroid-neuro', 'EndocrineMyopathy2014', 'unsourced'],
  always: true,
};

const hyperthyroidism: MotorCondition = {
  id: 'hyperthyroidism',
  label: 'Overactive thyroid',
  group: 'metabolic',
  for: [
    strong(
      'Feels hot or has a racing heart, with weight loss, shaking or weakness',
      all(feelsHot, any(weakness, actionTremor, weightLoss)),
    ),
    strong(
      'Feels hot or has a racing heart and loses weight, with weakness near the trunk',
      all(feelsHot, weightLoss, proximalTasks),
    ),
    moderate('Feels hot or has a racing heart', feelsHot),
    weak('Known thyroid disease', thyroid),
    weak('Hands shake in action', actionTremor),
    weak('Weakness of shoulders or thighs on both sides', all(symmetrical, proximalTasks)),
    weak(
      'Breathless on exertion, with a racing heart',
      all(feelsHot, { item: 'breathing.kind', includes: 'on-exertion' }),
    ),
  ],
  against: [
    moderate('Worse on one side, in hand or foot', all(asymmetricWorsening, any(weakHand, footCatching))),
    moderate('Tongue wasted or fasciculating', tongueSigns),
    weak('Feels cold or gains weight', { item: 'other.general', includes: 'feeling-cold-or-weight-gain' }),
  ],
  examine: ['Pulse, actionTremor, eyes, goitre', 'Proximal power', 'Brisk reflexes are common'],
  tests: [{ test: 'tsh' }, { test: 'free-t4' }],
  urgency: 'primary-care',
  urgencyUnverified: true,
  sources: ['Thyroid-neuro', 'EndocrineMyopathy2014'],
  always: true,
};

const aching: When = { item: 'pain.kind', includesAny: ['muscles-aching', 'joints'] };

const poorVitaminD: When = any(
  { item: 'history.conditions', includesAny: ['kidney-disease', 'stomach-or-bowel-surgery'] },
  { item: 'history.diet', is: 'vegan' },
);

const calciumVitaminD: MotorCondition = {
  id: 'hyperparathyroidism-vitamin-d',
  label: 'Overactive parathyroid or vitamin D deficiency',
  group: 'metabolic',
  for: [
    unverified(
      strong(
        'Weak thighs or shoulders on both sides with aching, and kidney disease, bowel surgery or a diet without animal food',
        all(symmetrical, proximalTasks, aching, poorVitaminD),
      ),
    ),
    unverified(
      moderate('Weakness of thighs or shoulders on both sides with aching', all(symmetrical, proximalTasks, aching)),
    ),
    weak('Trouble with stairs, rising or lifting, on both sides', all(symmetrical, proximalTasks)),
    unverified(weak('Aching muscles or joints with tiredness', all(aching, symptom('tiredness')))),
    unverified(weak('Kidney disease', { item: 'history.conditions', includes: 'kidney-disease' })),
  ],
  against: [
    strong('Tongue wasted or fasciculating', tongueSigns),
    moderate('Speech or swallowing affected', bulbarSymptoms),
    moderate('Takes a statin', { item: 'history.medicines', includes: 'statin' }),
    weak('One hand or foot', all(not(symmetrical), any(weakHand, footCatching))),
  ],
  examine: ['Proximal power, gait', 'Bone tenderness'],
  tests: [{ test: 'calcium', note: 'very high: same day' }, { test: 'pth-phosphate' }, { test: 'vitamin-d' }],
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
      strong(
        'Frequent cramps with water tablets, and nothing lost',
        all(symptom('cramps'), { item: 'history.medicines', includes: 'water-tablet' }, noLossOfFunction),
      ),
    ),
    unverified(
      moderate(
        'Cramps or twitching with water tablets or acid reducers',
        all(any(symptom('cramps'), symptom('twitching')), {
          item: 'history.medicines',
          includesAny: ['water-tablet', 'acid-reducer'],
        }),
      ),
    ),
    unverified(
      weak(
        'Cramps or twitching with kidney disease',
        all(any(symptom('cramps'), symptom('twitching')), {
          item: 'history.conditions',
          includes: 'kidney-disease',
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

/** Hormones and salts. */
export const hormoneConditions: readonly MotorCondition[] = [
  hypothyroidism,
  hyperthyroidism,
  calciumVitaminD,
  electrolytes,
];

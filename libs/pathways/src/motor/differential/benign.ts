import {
  all,
  any,
  bulbarSymptoms,
  eitherSide,
  fasciculationSeen,
  moderate,
  noLossOfFunction,
  progressiveMotorLoss,
  strong,
  suddenOnset,
  symptom,
  thinnerMuscles,
  unverified,
  upperMotorNeuronSigns,
  wastingSeen,
  weak,
  weakness,
  weaknessWorsening,
  age,
  type MotorCondition,
  type When,
} from './vocabulary';

const anxiousScore: When = any(
  { item: 'wellbeing.gad2-nervous', is: '3' },
  { item: 'wellbeing.gad2-worry', is: '3' },
  all({ item: 'wellbeing.gad2-nervous', in: ['1', '2'] }, { item: 'wellbeing.gad2-worry', is: '2' }),
  all({ item: 'wellbeing.gad2-nervous', is: '2' }, { item: 'wellbeing.gad2-worry', in: ['1', '2'] }),
);

const motorSigns: When = any(wastingSeen, upperMotorNeuronSigns, { item: 'exam.tongue.fasciculation', is: 'present' });

const benignFasciculation: MotorCondition = {
  id: 'benign-fasciculation',
  label: 'Benign fasciculation',
  group: 'benign',
  for: [
    strong('Twitching with strength, speech, swallowing and walking kept', all(symptom('twitching'), noLossOfFunction)),
    moderate('Twitching for more than six months', {
      item: 'twitching.duration',
      in: ['6-to-12-months', 'over-12-months'],
    }),
    moderate('Follows caffeine, stress, exercise or poor sleep', {
      item: 'twitching.triggers',
      includesAny: ['caffeine', 'stress', 'exercise', 'poor-sleep'],
    }),
    weak('Twitching in the calves or eyelid', { item: 'twitching.regions', includesAny: ['calves-or-feet', 'eyelid'] }),
    weak(
      'Cramps or tingling besides',
      all(symptom('twitching'), any(symptom('cramps'), symptom('numbness-or-tingling'))),
    ),
    weak(
      'After an infection',
      all(symptom('twitching'), { item: 'other.recent-trigger', includes: 'infection-in-last-6-weeks' }),
    ),
  ],
  against: [
    strong('Loss of strength, speech or swallowing that gets worse', progressiveMotorLoss),
    strong('Wasting, upper motor neuron signs or tongue fasciculation on examination', motorSigns),
    strong('Twitching of the tongue', { item: 'twitching.regions', includes: 'tongue' }),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate('Weakness reported', all(symptom('twitching'), weakness)),
    weak(
      'Recent twitching at 50 or over',
      all(age({ min: 50 }), { item: 'twitching.duration', in: ['under-1-month', '1-to-6-months'] }),
    ),
  ],
  examine: ['Power by muscle group', 'Wasting and tongue', 'Reflexes'],
  tests: [
    { test: 'tsh' },
    { test: 'renal-electrolytes' },
    { test: 'calcium' },
    { test: 'magnesium' },
    { test: 'nerve-conduction-emg', note: 'if older, persistent or any sign' },
  ],
  urgency: 'self-care',
  sources: ['NG127', 'BFS2024', 'Blexrud1993', 'BFS2017', 'Singh2011', 'TurnerTalbot2013'],
  always: true,
};

const crampFasciculation: MotorCondition = {
  id: 'cramp-fasciculation',
  label: 'Cramp-fasciculation syndrome',
  group: 'benign',
  for: [
    strong(
      'Frequent cramps and twitching without loss of strength',
      all({ item: 'cramps.frequency', in: ['weekly', 'daily'] }, symptom('twitching'), noLossOfFunction),
    ),
    moderate('Cramps and twitching', all(symptom('cramps'), symptom('twitching'))),
    weak('Brought on by exercise', { item: 'twitching.triggers', includes: 'exercise' }),
  ],
  against: [
    strong('Loss of strength, speech or swallowing that gets worse', progressiveMotorLoss),
    strong('Wasting or upper motor neuron signs on examination', motorSigns),
    moderate('Muscles look thinner', thinnerMuscles),
  ],
  examine: ['Power by muscle group', 'Wasting and tongue', 'Reflexes'],
  tests: [
    { test: 'renal-electrolytes' },
    { test: 'magnesium' },
    { test: 'calcium' },
    { test: 'tsh' },
    { test: 'ck' },
    { test: 'hba1c' },
  ],
  urgency: 'primary-care',
  urgencyUnverified: true,
  sources: ['Singh2011', 'unsourced'],
};

const anxiety: MotorCondition = {
  id: 'anxiety',
  label: 'Anxiety or health anxiety',
  group: 'benign',
  for: [
    strong(
      'Worried about one disease, looked up daily, with function kept',
      all(
        { item: 'wellbeing.worried-about-als', is: true },
        { item: 'wellbeing.searching', is: 'daily' },
        noLossOfFunction,
      ),
    ),
    moderate('GAD-2 of 3 or more', anxiousScore),
    weak('Worried about one disease', { item: 'wellbeing.worried-about-als', is: true }),
    weak('Brought on by stress', { item: 'twitching.triggers', includes: 'stress' }),
  ],
  against: [
    strong('Progressive loss of function (anxiety may stand beside it and lowers no urgency)', progressiveMotorLoss),
    strong('Wasting or upper motor neuron signs on examination', motorSigns),
  ],
  examine: ['A full neurological examination: reassurance rests on it', 'Mood, and the direct question about suicide'],
  tests: [{ test: 'gad2-phq2' }, { test: 'tsh' }],
  urgency: 'primary-care',
  sources: ['GAD2', 'Article', 'NG225'],
};

const functional: MotorCondition = {
  id: 'functional',
  label: 'Functional neurological disorder',
  group: 'benign',
  for: [
    unverified(moderate('Give-way weakness', { item: 'exam.extra.give-way', is: 'present' })),
    moderate(
      'Comes and goes, without worsening with use',
      all({ item: 'weakness.course', is: 'comes-and-goes' }, { item: 'weakness.worse-with-use', is: false }),
    ),
    unverified(weak('Sudden start', all(weakness, suddenOnset))),
  ],
  against: [
    strong('Wasting, fasciculation or upper motor neuron signs on examination', any(motorSigns, fasciculationSeen)),
    moderate('Steadily worse', { item: 'weakness.course', is: 'steadily-worse' }),
    moderate('Muscles look thinner', thinnerMuscles),
  ],
  examine: ['Hoover sign and consistency of power', 'New signs are assessed afresh, whatever was diagnosed before'],
  tests: [],
  urgency: 'routine-referral',
  sources: ['NG127', 'unsourced'],
};

const deconditioning: MotorCondition = {
  id: 'fatigue-deconditioning',
  label: 'Fatigue, deconditioning or depression',
  group: 'benign',
  for: [
    unverified(
      moderate('Tiredness without loss of a particular function', all(symptom('tiredness'), noLossOfFunction)),
    ),
    unverified(weak('Poor sleep', { item: 'wellbeing.sleep-poor', is: true })),
    unverified(
      weak('Anxiety or depression in the past', { item: 'history.conditions', includes: 'anxiety-or-depression' }),
    ),
  ],
  against: [
    unverified(strong('Weakness of one part that gets worse', weaknessWorsening)),
    unverified(
      strong(
        'Weak muscle group on examination with wasting',
        any(wastingSeen, eitherSide('power.finger-abduction', '3', '2', '1', '0')),
      ),
    ),
    unverified(moderate('Speech or swallowing affected', bulbarSymptoms)),
    unverified(moderate('Muscles look thinner', thinnerMuscles)),
  ],
  examine: ['Power against resistance, repeated', 'Mood and sleep'],
  tests: [
    { test: 'full-blood-count' },
    { test: 'renal-electrolytes' },
    { test: 'tsh' },
    { test: 'hba1c' },
    { test: 'b12-folate' },
    { test: 'gad2-phq2' },
  ],
  urgency: 'primary-care',
  urgencyUnverified: true,
  sources: ['unsourced'],
};

/** What is harmless, or treated without neurology, once the examination is normal. */
export const benignConditions: readonly MotorCondition[] = [
  benignFasciculation,
  crampFasciculation,
  anxiety,
  functional,
  deconditioning,
];

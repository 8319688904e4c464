import {
  all,
  any,
  begunBefore,
  bulbarSymptoms,
  fasciculationSeen,
  feltWeaknessOnly,
  lidsOrDoubleVision,
  moderate,
  noLossOfFunction,
  not,
  numbnessReported,
  progressiveMotorLoss,
  sphincterTrouble,
  strong,
  suddenOnset,
  symmetrical,
  symptom,
  thinnerMuscles,
  unverified,
  upperMotorNeuronSigns,
  wastingSeen,
  weak,
  weakness,
  weaknessWorsening,
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

const frequentCramps: When = { item: 'cramps.frequency', in: ['weekly', 'daily'] };
const crampsDominate: When = any(
  { item: 'cramps.frequency', is: 'daily' },
  { item: 'twitching.triggers', includes: 'exercise' },
  { item: 'cramps.outside-calves', is: true },
);

const benignFasciculation: MotorCondition = {
  id: 'benign-fasciculation',
  label: 'Benign fasciculation',
  group: 'benign',
  for: [
    strong('Twitching with strength, speech, swallowing and walking kept', all(symptom('twitching'), noLossOfFunction)),
    strong(
      'Twitching with weakness that is felt only: every task done as before, no worse, no muscle thinner',
      all(symptom('twitching'), feltWeaknessOnly, not(progressiveMotorLoss), not(thinnerMuscles)),
    ),
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
      'Cramps less than weekly, or tingling, besides',
      all(symptom('twitching'), any({ item: 'cramps.frequency', is: 'under-weekly' }, symptom('numbness-or-tingling'))),
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
    moderate(
      'Weakness reported, with tasks lost',
      all(symptom('twitching'), weakness, not({ item: 'weakness.tasks', includes: 'none' })),
    ),
    moderate(
      'Speech, swallowing or breathing trouble',
      all(symptom('twitching'), any(bulbarSymptoms, symptom('breathing'))),
    ),
    weak('Weakness felt', all(symptom('twitching'), feltWeaknessOnly)),
    moderate('Cramps dominate', all(frequentCramps, crampsDominate, symptom('twitching'))),
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
      'Cramps that dominate (daily, brought on by exercise, or beyond the calves), with twitching, without loss of strength',
      all(frequentCramps, crampsDominate, symptom('twitching'), noLossOfFunction),
    ),
    moderate('Frequent cramps and twitching', all(frequentCramps, symptom('twitching'))),
    moderate('Frequent cramps alone, nothing lost', all(frequentCramps, noLossOfFunction, not(symptom('twitching')))),
    weak('Cramps and twitching', all(symptom('cramps'), symptom('twitching'))),
    weak('Brought on by exercise', all(symptom('cramps'), { item: 'twitching.triggers', includes: 'exercise' })),
  ],
  against: [
    strong('Loss of strength, speech or swallowing that gets worse', progressiveMotorLoss),
    strong('Wasting or upper motor neuron signs on examination', motorSigns),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate(
      'Weakness reported, with tasks lost',
      all(symptom('cramps'), weakness, not({ item: 'weakness.tasks', includes: 'none' })),
    ),
    moderate('Twitching of the tongue', { item: 'twitching.regions', includes: 'tongue' }),
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
    weak(
      'Anxiety or depression known',
      all(anxiousScore, { item: 'history.conditions', includes: 'anxiety-or-depression' }),
    ),
    weak('Looked up daily', { item: 'wellbeing.searching', is: 'daily' }),
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
    unverified(
      strong(
        'Sudden start, then comes and goes, with no loss that grows',
        all(weakness, suddenOnset, { item: 'weakness.course', is: 'comes-and-goes' }, begunBefore(1)),
      ),
    ),
    unverified(moderate('Give-way weakness', { item: 'exam.extra.give-way', is: 'present' })),
    moderate(
      'Comes and goes, without worsening with use, with tasks lost',
      all(
        { item: 'weakness.course', is: 'comes-and-goes' },
        { item: 'weakness.worse-with-use', is: false },
        not({ item: 'weakness.tasks', includes: 'none' }),
      ),
    ),
    weak('Comes and goes', { item: 'weakness.course', is: 'comes-and-goes' }),
    unverified(weak('Sudden start', all(weakness, suddenOnset, begunBefore(1)))),
    unverified(
      weak(
        'Unchanged for a year or more, with no muscle thinner',
        all(
          weakness,
          { item: 'weakness.course', in: ['stable', 'comes-and-goes'] },
          begunBefore(12),
          not(thinnerMuscles),
        ),
      ),
    ),
  ],
  against: [
    strong('Wasting, fasciculation or upper motor neuron signs on examination', any(motorSigns, fasciculationSeen)),
    moderate('Steadily worse', { item: 'weakness.course', is: 'steadily-worse' }),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate('Drooping lids or double vision', lidsOrDoubleVision),
    weak('Bladder or bowel trouble', all(weakness, sphincterTrouble)),
  ],
  examine: ['Hoover sign and consistency of power', 'New signs are assessed afresh, whatever was diagnosed before'],
  tests: [],
  urgency: 'routine-referral',
  sources: ['NG127', 'unsourced'],
};

const improving: When = { item: 'weakness.course', is: 'improving' };
const illness: When = {
  item: 'other.recent-trigger',
  includesAny: ['infection-in-last-6-weeks', 'surgery', 'pregnancy-or-birth'],
};
/** No numbness, twitching, cramps, stiffness, shaking or eye trouble besides. */
const nothingElse: When = all(
  not(numbnessReported),
  not(symptom('twitching')),
  not(symptom('cramps')),
  not(symptom('stiffness')),
  not(symptom('shaking')),
  not(lidsOrDoubleVision),
);
const oneSidedLoss: When = all(weakness, not(symmetrical), not({ item: 'weakness.tasks', includes: 'none' }));

const deconditioning: MotorCondition = {
  id: 'fatigue-deconditioning',
  label: 'Fatigue, deconditioning or depression',
  group: 'benign',
  for: [
    unverified(strong('Tiredness is all there is', all(symptom('tiredness'), noLossOfFunction, nothingElse))),
    unverified(
      strong(
        'Weakness on both sides, improving, with tiredness or after an illness or operation',
        all(symmetrical, improving, any(symptom('tiredness'), illness), not(numbnessReported)),
      ),
    ),
    unverified(
      moderate('Tiredness without loss of a particular function', all(symptom('tiredness'), noLossOfFunction)),
    ),
    unverified(
      moderate(
        'Weakness that is felt, in several places, with tiredness and every task done',
        all(symptom('tiredness'), feltWeaknessOnly, not(symptom('twitching')), not(progressiveMotorLoss)),
      ),
    ),
    unverified(
      weak('Weakness with tiredness, after an illness or operation', all(weakness, symptom('tiredness'), illness)),
    ),
    unverified(
      weak('Poor sleep with tiredness', all(symptom('tiredness'), { item: 'wellbeing.sleep-poor', is: true })),
    ),
    unverified(
      weak(
        'Tiredness with anxiety or depression in the past',
        all(symptom('tiredness'), { item: 'history.conditions', includes: 'anxiety-or-depression' }),
      ),
    ),
  ],
  against: [
    unverified(strong('Weakness that gets worse', weaknessWorsening)),
    unverified(strong('Wasting on examination', wastingSeen)),
    unverified(moderate('One limb alone, with tasks lost', oneSidedLoss)),
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

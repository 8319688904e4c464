import {
  age,
  all,
  any,
  begunBefore,
  begunWithin,
  bulbarSymptoms,
  eitherSide,
  fasciculationSeen,
  moderate,
  not,
  numbnessReported,
  offBalance,
  slowOnset,
  slurring,
  smoked,
  sphincterTrouble,
  strong,
  suddenOnset,
  symmetrical,
  symptom,
  thinnerMuscles,
  unverified,
  wastingSeen,
  weak,
  weakArm,
  weakLeg,
  weakness,
  weaknessWorsening,
  type MotorCondition,
  type When,
} from './vocabulary';

const withinADay: When = { item: 'concern.onset-speed', is: 'minutes-to-a-day' };
/** What a stroke takes away at once. */
const strokeSymptom: When = any(
  weakness,
  symptom('speech'),
  offBalance,
  all(symptom('walking-or-falls'), not({ item: 'walking.cause', includesAny: ['blackout', 'tripped-on-something'] })),
  { item: 'sensory.regions', includesAny: ['one-side-of-body', 'face'] },
  { item: 'other.eyes', includes: 'double-vision' },
);

const stroke: MotorCondition = {
  id: 'stroke-tia',
  label: 'Stroke or transient ischaemic attack',
  group: 'central',
  for: [
    strong('Sudden face, arm, leg or speech trouble', {
      item: 'urgent.sudden-stroke-signs',
      in: ['now-or-last-24-hours', 'started-days-ago-still-there', 'gone-but-within-7-days'],
    }),
    strong(
      'Began within a day, this month or last: weakness, speech, balance, one-sided numbness or double vision',
      all(withinADay, begunWithin(1), strokeSymptom),
    ),
    moderate(
      'Began within a day: weakness, speech, balance, one-sided numbness or double vision',
      all(withinADay, strokeSymptom),
    ),
    moderate(
      'One-sided numbness begun within days, this month',
      all({ item: 'sensory.regions', includes: 'one-side-of-body' }, suddenOnset, begunWithin(0)),
    ),
    weak('Sudden signs longer ago', { item: 'urgent.sudden-stroke-signs', is: 'longer-ago' }),
    weak(
      'Stroke in the past, smoking or diabetes, with a sudden start',
      all(
        withinADay,
        any(
          { item: 'history.conditions', includesAny: ['stroke', 'diabetes'] },
          { item: 'history.smoking', is: 'current' },
        ),
      ),
    ),
    weak(
      'Face weak, or arm and leg of one side',
      all(
        suddenOnset,
        any(
          eitherSide('cranial.face', 'weak'),
          { item: 'weakness.regions', includes: 'face-jaw' },
          all(weakArm, weakLeg),
        ),
      ),
    ),
  ],
  against: [
    strong(
      'Gradual start and steady worsening',
      all(
        { item: 'concern.onset-speed', in: ['weeks-to-months', 'years'] },
        { item: 'weakness.course', is: 'steadily-worse' },
      ),
    ),
    moderate('Wasting or fasciculation', any(wastingSeen, fasciculationSeen)),
    moderate(
      'Comes and goes for more than a month',
      all({ item: 'weakness.course', is: 'comes-and-goes' }, begunBefore(2)),
    ),
    moderate(
      'One nerve alone: a dropped foot or hand after pressure or an operation',
      all(weakness, begunBefore(1), {
        item: 'other.recent-trigger',
        includesAny: ['leg-crossing-kneeling-or-slept-on-arm', 'surgery'],
      }),
    ),
    weak('Arms or legs on both sides alike', symmetrical),
  ],
  examine: ['Face, arm, speech; visual fields', 'Pulse and blood pressure'],
  tests: [{ test: 'mri-brain', note: 'through the stroke service', doNotWait: true }],
  urgency: 'emergency',
  sources: ['NG127', 'NG128', 'RCEM-TIA'],
};

const quietVoice: When = { item: 'speech.kind', includes: 'quiet-or-hoarse' };

const parkinson: MotorCondition = {
  id: 'parkinson-disease',
  label: 'Parkinson disease',
  group: 'central',
  for: [
    unverified(
      strong(
        'Shaking at rest with slow or small movements',
        all(
          any({ item: 'other.movement', includes: 'shaking-at-rest' }, eitherSide('extra.rest-tremor', 'present')),
          any({ item: 'other.movement', includes: 'slow-or-small-movements' }, eitherSide('tone.arm', 'rigid')),
        ),
      ),
    ),
    unverified(moderate('Slow or small movements', { item: 'other.movement', includes: 'slow-or-small-movements' })),
    unverified(
      moderate(
        'Shaking at rest',
        any({ item: 'other.movement', includes: 'shaking-at-rest' }, eitherSide('extra.rest-tremor', 'present')),
      ),
    ),
    unverified(
      strong(
        'Slow or small movements with stiffness, a quiet voice or small steps',
        all(
          { item: 'other.movement', includes: 'slow-or-small-movements' },
          any(symptom('stiffness'), quietVoice, { item: 'exam.gait.pattern', is: 'small-steps' }),
        ),
      ),
    ),
    unverified(
      weak(
        'Writing harder, with slowness or shaking',
        all(
          { item: 'weakness.tasks', includes: 'writing' },
          { item: 'other.movement', includesAny: ['shaking-at-rest', 'slow-or-small-movements'] },
        ),
      ),
    ),
    moderate('Known Parkinson disease', { item: 'history.conditions', includes: 'parkinsons' }),
    weak('Quiet or hoarse voice', quietVoice),
    unverified(weak('Parkinson disease in the family', { item: 'history.family', includes: 'parkinsons' })),
  ],
  against: [
    unverified(strong('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen))),
    unverified(moderate('Muscles look thinner, or twitching', any(thinnerMuscles, symptom('twitching')))),
    unverified(weak('Weakness that gets worse', weaknessWorsening)),
  ],
  examine: ['Tone at the wrist, finger taps', 'Rest tremor', 'Gait, arm swing, turning', 'Writing'],
  tests: [],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['NG127', 'unsourced'],
};

const normalPressureHydrocephalus: MotorCondition = {
  id: 'normal-pressure-hydrocephalus',
  label: 'Normal-pressure hydrocephalus',
  group: 'central',
  for: [
    strong(
      'Walking, bladder and memory trouble together',
      all(symptom('walking-or-falls'), sphincterTrouble, { item: 'other.thinking', includes: 'memory' }),
    ),
    moderate('Small steps, hard to start', { item: 'exam.gait.pattern', is: 'small-steps' }),
    moderate(
      'Walking trouble with memory trouble, at 60 or over',
      all(symptom('walking-or-falls'), { item: 'other.thinking', includes: 'memory' }, age({ min: 60 })),
    ),
    weak(
      'Walking and bladder trouble, at 60 or over',
      all(symptom('walking-or-falls'), sphincterTrouble, age({ min: 60 })),
    ),
  ],
  against: [
    strong('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen)),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate('Under 60', age({ max: 59 })),
  ],
  examine: ['Starting to walk, turning', 'Brief cognitive test'],
  tests: [{ test: 'mri-brain' }],
  urgency: 'routine-referral',
  sources: ['NG127', 'unsourced'],
};

const behaviour: When = any(
  { item: 'other.thinking', includes: 'behaviour-or-personality-change' },
  { item: 'exam.cognition.behaviour', is: 'changed' },
);
const frontotemporalFamily: When = { item: 'history.family', includesAny: ['als-or-mnd', 'early-dementia'] };

const frontotemporalDementia: MotorCondition = {
  id: 'frontotemporal-dementia',
  label: 'Frontotemporal dementia (may come with ALS)',
  group: 'central',
  for: [
    strong(
      'Change of behaviour or personality with trouble finding words, or with dementia or ALS in the family',
      all(behaviour, any({ item: 'speech.kind', includes: 'word-finding' }, frontotemporalFamily)),
    ),
    strong(
      'Change of behaviour or personality, told by someone close',
      all(behaviour, { item: 'about.respondent', is: 'carer' }),
    ),
    moderate('Change of behaviour or personality', behaviour),
    moderate(
      'Trouble finding words that keeps getting worse',
      all({ item: 'speech.kind', includes: 'word-finding' }, { item: 'speech.course', is: 'steadily-worse' }),
    ),
    weak('Trouble finding words', { item: 'speech.kind', includes: 'word-finding' }),
    weak('ALS or early dementia in the family', frontotemporalFamily),
    weak('Thinking or language impaired on examination', { item: 'exam.cognition.screen', is: 'impaired' }),
  ],
  against: [moderate('No change of thinking or behaviour', { item: 'other.thinking', includes: 'none' })],
  examine: ['Ask someone close about behaviour', 'Verbal fluency, naming', 'Motor signs'],
  tests: [],
  urgency: 'routine-referral',
  sources: ['NG42', 'Masrori2020'],
};

const onExertion: When = { item: 'breathing.kind', includes: 'on-exertion' };

const heartLung: MotorCondition = {
  id: 'heart-lung-disease',
  label: 'Heart or lung disease, or sleep apnoea',
  group: 'central',
  for: [
    unverified(
      strong(
        'Breathless on exertion with known heart or lung disease, without weakness, speech or swallowing trouble',
        all(
          onExertion,
          { item: 'history.conditions', includes: 'copd-or-heart-failure' },
          not(weakness),
          not(bulbarSymptoms),
        ),
      ),
    ),
    unverified(
      moderate(
        'Breathless with known heart or lung disease',
        all(symptom('breathing'), { item: 'history.conditions', includes: 'copd-or-heart-failure' }),
      ),
    ),
    unverified(
      moderate(
        'Breathless on exertion alone, without weakness, speech or swallowing trouble',
        all(onExertion, not(weakness), not(bulbarSymptoms)),
      ),
    ),
    moderate('Wheeze, crackles or oedema', { item: 'exam.breathing.chest', is: 'abnormal' }),
    weak('Breathless on exertion', onExertion),
    unverified(
      moderate(
        'Sleepy by day, with morning headache, without weakness, speech or swallowing trouble',
        all(
          { item: 'breathing.kind', includesAny: ['daytime-sleepiness', 'morning-headache'] },
          not(weakness),
          not(bulbarSymptoms),
        ),
      ),
    ),
    weak('Smokes or has smoked, with breathlessness', all(symptom('breathing'), smoked)),
  ],
  against: [
    strong(
      'Breathless lying flat with limb, speech or swallowing trouble and a clear chest',
      all({ item: 'breathing.kind', includes: 'lying-flat' }, any(weakness, bulbarSymptoms), {
        item: 'exam.breathing.chest',
        is: 'normal',
      }),
    ),
    moderate(
      'Weak cough or weak count in one breath',
      any(
        { item: 'breathing.kind', includes: 'weak-cough' },
        { item: 'exam.breathing.cough', is: 'weak' },
        { item: 'exam.breathing.count', is: 'under-15' },
      ),
    ),
    moderate(
      'Weakness, or slurred speech, that gets worse',
      any(weaknessWorsening, all(slurring, { item: 'speech.course', is: 'steadily-worse' })),
    ),
  ],
  examine: ['Chest, heart, ankles', 'Breathing lying flat, abdomen on inspiration', 'Oxygen saturation'],
  tests: [{ test: 'spirometry' }, { test: 'bnp' }, { test: 'chest-x-ray' }],
  urgency: 'primary-care',
  urgencyUnverified: true,
  sources: ['MEI2022', 'NIV4MND', 'unsourced'],
};

const cerebellar: MotorCondition = {
  id: 'ataxia',
  label: 'Disorder of balance and coordination (ataxia)',
  group: 'central',
  for: [
    unverified(
      strong(
        'Off balance with shaking in action or slurred speech',
        all(offBalance, any({ item: 'other.movement', includes: 'shaking-when-acting' }, slurring)),
      ),
    ),
    moderate('Off balance, slowly worse over years', all(offBalance, slowOnset)),
    unverified(
      moderate(
        'Off balance rather than weak, for weeks or longer',
        all(offBalance, not(suddenOnset), not({ item: 'walking.cause', includes: 'legs-weak' })),
      ),
    ),
    moderate('Unsteady, broad-based gait', { item: 'exam.gait.pattern', is: 'unsteady' }),
    weak('Off balance', offBalance),
    unverified(
      weak(
        'Off balance, with nerve disease in the family',
        all(offBalance, { item: 'history.family', includes: 'inherited-nerve-disease' }),
      ),
    ),
  ],
  against: [
    moderate('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen)),
    moderate('Muscles look thinner, or twitching', all(offBalance, any(thinnerMuscles, symptom('twitching')))),
    weak('Numbness or tingling (balance may be lost through the nerves)', all(offBalance, numbnessReported)),
    weak(
      'Legs weak rather than unsteady',
      all({ item: 'walking.cause', includes: 'legs-weak' }, not({ item: 'walking.cause', includes: 'off-balance' })),
    ),
  ],
  examine: ['Tandem gait, Romberg', 'Finger-nose, heel-shin', 'Eye movements, speech'],
  tests: [{ test: 'tsh' }, { test: 'b12-folate' }, { test: 'coeliac' }, { test: 'audit' }],
  urgency: 'routine-referral',
  sources: ['NG127', 'unsourced'],
};

/** Disorders of the brain, and of heart and lungs, that are taken for one another. */
export const centralConditions: readonly MotorCondition[] = [
  stroke,
  parkinson,
  normalPressureHydrocephalus,
  frontotemporalDementia,
  heartLung,
  cerebellar,
];

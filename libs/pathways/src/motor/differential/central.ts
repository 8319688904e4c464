import {
  age,
  all,
  any,
  bulbarSymptoms,
  eitherSide,
  moderate,
  not,
  slowOnset,
  strong,
  symptom,
  unverified,
  wastingSeen,
  weak,
  weakness,
  fasciculationSeen,
  weaknessWorsening,
  type MotorCondition,
} from './vocabulary';

const stroke: MotorCondition = {
  id: 'stroke-tia',
  label: 'Stroke or transient ischaemic attack',
  group: 'central',
  for: [
    strong('Sudden face, arm, leg or speech trouble', {
      item: 'urgent.sudden-stroke-signs',
      in: ['now-or-last-24-hours', 'started-days-ago-still-there', 'gone-but-within-7-days'],
    }),
    moderate(
      'Began within a day, with weakness or speech trouble',
      all({ item: 'concern.onset-speed', is: 'minutes-to-a-day' }, any(weakness, symptom('speech'))),
    ),
    weak('Sudden signs longer ago', { item: 'urgent.sudden-stroke-signs', is: 'longer-ago' }),
    weak('Stroke in the past', { item: 'history.conditions', includes: 'stroke' }),
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
  ],
  examine: ['Face, arm, speech; visual fields', 'Pulse and blood pressure'],
  tests: [{ test: 'mri-brain', note: 'through the stroke service', doNotWait: true }],
  urgency: 'emergency',
  sources: ['NG127', 'NG128', 'RCEM-TIA'],
};

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
    weak('Quiet or hoarse voice', { item: 'speech.kind', includes: 'quiet-or-hoarse' }),
    unverified(weak('Parkinson disease in the family', { item: 'history.family', includes: 'parkinsons' })),
  ],
  against: [
    unverified(strong('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen))),
    unverified(moderate('Weakness that gets worse', weaknessWorsening)),
  ],
  examine: ['Tone at the wrist, finger taps', 'Rest tremor', 'Gait, arm swing, turning', 'Writing'],
  tests: [],
  urgency: 'routine-referral',
  sources: ['NG127', 'unsourced'],
};

const normalPressureHydrocephalus: MotorCondition = {
  id: 'normal-pressure-hydrocephalus',
  label: 'Normal-pressure hydrocephalus',
  group: 'central',
  for: [
    strong(
      'Walking, bladder and memory trouble together',
      all(
        symptom('walking-or-falls'),
        { item: 'other.bladder-bowel', is: 'urgency-or-leaking' },
        { item: 'other.thinking', includes: 'memory' },
      ),
    ),
    moderate('Small steps, hard to start', { item: 'exam.gait.pattern', is: 'small-steps' }),
    weak(
      'Walking trouble with memory trouble',
      all(symptom('walking-or-falls'), { item: 'other.thinking', includes: 'memory' }),
    ),
  ],
  against: [
    strong('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen)),
    moderate('Under 60', age({ max: 59 })),
  ],
  examine: ['Starting to walk, turning', 'Brief cognitive test'],
  tests: [{ test: 'mri-brain' }],
  urgency: 'routine-referral',
  sources: ['NG127'],
};

const frontotemporalDementia: MotorCondition = {
  id: 'frontotemporal-dementia',
  label: 'Frontotemporal dementia (may come with ALS)',
  group: 'central',
  for: [
    moderate(
      'Change of behaviour or personality',
      any(
        { item: 'other.thinking', includes: 'behaviour-or-personality-change' },
        { item: 'exam.cognition.behaviour', is: 'changed' },
      ),
    ),
    moderate('Trouble finding words', { item: 'speech.kind', includes: 'word-finding' }),
    moderate('ALS or early dementia in the family', {
      item: 'history.family',
      includesAny: ['als-or-mnd', 'early-dementia'],
    }),
    weak('Thinking or language impaired on examination', { item: 'exam.cognition.screen', is: 'impaired' }),
  ],
  against: [moderate('No change of thinking or behaviour', { item: 'other.thinking', includes: 'none' })],
  examine: ['Ask someone close about behaviour', 'Verbal fluency, naming', 'Motor signs'],
  tests: [],
  urgency: 'routine-referral',
  sources: ['NG42', 'Masrori2020'],
};

const heartLung: MotorCondition = {
  id: 'heart-lung-disease',
  label: 'Heart or lung disease, or sleep apnoea',
  group: 'central',
  for: [
    moderate(
      'Breathless on exertion with known heart or lung disease',
      all(
        { item: 'breathing.kind', includes: 'on-exertion' },
        { item: 'history.conditions', includes: 'copd-or-heart-failure' },
      ),
    ),
    moderate('Wheeze, crackles or oedema', { item: 'exam.breathing.chest', is: 'abnormal' }),
    weak('Breathless on exertion', { item: 'breathing.kind', includes: 'on-exertion' }),
    unverified(
      weak(
        'Sleepy by day, with morning headache',
        all(
          { item: 'breathing.kind', includes: 'daytime-sleepiness' },
          { item: 'breathing.kind', includes: 'morning-headache' },
        ),
      ),
    ),
    weak(
      'Smokes or has smoked, with breathlessness',
      all(symptom('breathing'), { item: 'history.smoking', in: ['current', 'stopped'] }),
    ),
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
  ],
  examine: ['Chest, heart, ankles', 'Breathing lying flat, abdomen on inspiration', 'Oxygen saturation'],
  tests: [{ test: 'spirometry' }, { test: 'bnp' }, { test: 'chest-x-ray' }],
  urgency: 'primary-care',
  urgencyUnverified: true,
  sources: ['MEI2022', 'NIV4MND'],
};

const cerebellar: MotorCondition = {
  id: 'ataxia',
  label: 'Disorder of balance and coordination (ataxia)',
  group: 'central',
  for: [
    moderate(
      'Off balance, slowly worse over years',
      all({ item: 'walking.cause', includes: 'off-balance' }, slowOnset),
    ),
    moderate('Unsteady, broad-based gait', { item: 'exam.gait.pattern', is: 'unsteady' }),
    weak('Off balance', { item: 'walking.cause', includes: 'off-balance' }),
  ],
  against: [
    moderate('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen)),
    weak(
      'Legs weak rather than unsteady',
      all({ item: 'walking.cause', includes: 'legs-weak' }, not({ item: 'walking.cause', includes: 'off-balance' })),
    ),
  ],
  examine: ['Tandem gait, Romberg', 'Finger-nose, heel-shin', 'Eye movements, speech'],
  tests: [{ test: 'tsh' }, { test: 'b12-folate' }, { test: 'coeliac' }, { test: 'audit' }],
  urgency: 'routine-referral',
  sources: ['NG127'],
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

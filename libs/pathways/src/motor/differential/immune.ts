import {
  age,
  all,
  any,
  begunBefore,
  begunWithin,
  bothSidesNumb,
  briskReflexes,
  bulbarSymptoms,
  eitherSide,
  failingNow,
  fasciculationSeen,
  fever,
  footCatching,
  markedWeightLoss,
  moderate,
  nearTrunkAlone,
  not,
  numbnessReported,
  offBalance,
  painlessStart,
  rash,
  reducedReflexes,
  slowOnset,
  sphincterTrouble,
  stiffLegs,
  strong,
  suddenOnset,
  symmetrical,
  symptom,
  thinnerMuscles,
  unverified,
  upperMotorNeuronSigns,
  wastingSeen,
  weak,
  weakArm,
  weakFoot,
  weakHand,
  weakLeg,
  weakness,
  weaknessWorsening,
  weakThigh,
  type MotorCondition,
  type When,
} from './vocabulary';

const inSteps: When = { item: 'weakness.course', is: 'worse-in-steps' };

const parkinsonian: When = {
  item: 'other.movement',
  includesAny: ['shaking-at-rest', 'slow-or-small-movements'],
};

const multifocalMotorNeuropathy: MotorCondition = {
  id: 'mmn',
  label: 'Multifocal motor neuropathy',
  group: 'immune',
  for: [
    strong(
      'Weakness of a hand or arm that worsens in steps, without numbness, without speech or swallowing trouble',
      all(inSteps, weakArm, not(numbnessReported), not(bulbarSymptoms)),
    ),
    strong(
      'Weak finger or wrist extension out of proportion to wasting',
      all(
        any(
          eitherSide('power.wrist-extension', '0', '1', '2', '3'),
          eitherSide('power.finger-extension', '0', '1', '2', '3'),
        ),
        not(eitherSide('wasting.forearm', 'wasted')),
      ),
    ),
    moderate(
      'Weakness of a hand or arm worsening over years, without numbness',
      all(slowOnset, weaknessWorsening, weakArm, not(numbnessReported)),
    ),
    moderate(
      'Worsening weakness that began in a hand or arm, without numbness, without speech or swallowing trouble',
      all(
        { item: 'weakness.first-region', in: ['right-hand', 'left-hand', 'right-shoulder-arm', 'left-shoulder-arm'] },
        weaknessWorsening,
        not(numbnessReported),
        not(bulbarSymptoms),
      ),
    ),
    moderate(
      'Foot drop that worsens in steps, without numbness',
      all(inSteps, any(footCatching, weakFoot), not(numbnessReported)),
    ),
    weak('Cramps or twitching of the weak limb', all(weakArm, any(symptom('cramps'), symptom('twitching')))),
    weak('Weak hand or arm for more than six months', all(weakArm, weaknessWorsening, begunBefore(6))),
    weak(
      'Weak hand or arm with no muscle thinner',
      all(weakArm, weaknessWorsening, { item: 'weakness.thinner-muscles', includes: 'none' }),
    ),
  ],
  against: [
    strong('Upper motor neuron signs', upperMotorNeuronSigns),
    strong('Speech or swallowing affected', bulbarSymptoms),
    moderate('Weak thighs or shoulders on both sides alike', nearTrunkAlone),
    unverified(moderate('Stiff legs, or shaking or slowness', any(stiffLegs, parkinsonian))),
    moderate('Numbness or tingling is the main problem', { item: 'sensory.weight', is: 'main-problem' }),
    moderate('Reduced vibration sense', { item: 'exam.sensation.vibration', is: 'reduced' }),
    moderate('Less than a month', all(suddenOnset, begunWithin(0))),
    weak('Weak on both sides alike', symmetrical),
    weak('Muscles look thinner', thinnerMuscles),
  ],
  examine: [
    'Power nerve by nerve: radial, median and ulnar on both sides',
    'Reflexes (reduced where weak)',
    'Wasting, which lags behind weakness',
  ],
  tests: [
    { test: 'nerve-conduction-emg', note: 'looking for conduction block', doNotWait: true },
    { test: 'gm1', note: 'never instead of referral', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  sources: ['MMN2010', 'Traynor2000', 'unsourced'],
};

const cidp: MotorCondition = {
  id: 'cidp',
  label: 'Chronic inflammatory demyelinating neuropathy (CIDP)',
  group: 'immune',
  for: [
    strong(
      'Arms and legs weak on both sides with numbness of hands or feet, for two months or more',
      all(symmetrical, weakArm, weakLeg, bothSidesNumb, begunBefore(2), not({ item: 'weakness.course', is: 'stable' })),
    ),
    strong(
      'Reflexes reduced in arms and legs, with weakness and numbness',
      all(
        weakness,
        any(eitherSide('reflex.biceps', 'reduced', 'absent'), eitherSide('reflex.triceps', 'reduced', 'absent')),
        any(eitherSide('reflex.knee', 'reduced', 'absent'), eitherSide('reflex.ankle', 'reduced', 'absent')),
        any(numbnessReported, eitherSide('sensation.leg', 'stocking'), eitherSide('sensation.arm', 'glove')),
      ),
    ),
    moderate(
      'Weak on both sides with numbness of hands or feet, worsening or relapsing',
      all(
        symmetrical,
        bothSidesNumb,
        any(weaknessWorsening, { item: 'weakness.course', is: 'comes-and-goes' }),
        begunBefore(2),
      ),
    ),
    moderate(
      'Weak arms and legs with numb hands or feet',
      all(weakArm, weakLeg, { item: 'sensory.regions', includesAny: ['both-hands', 'both-feet'] }),
    ),
    weak(
      'Both ends and middle of the limbs weak, with numbness',
      all(weakThigh, any(weakFoot, weakHand), symmetrical, numbnessReported),
    ),
    weak('Off balance with numbness', all(offBalance, numbnessReported)),
  ],
  against: [
    strong('Brisk reflexes', briskReflexes),
    moderate('Fasciculation seen', fasciculationSeen),
    moderate('Speech or swallowing affected', bulbarSymptoms),
    moderate('No numbness or tingling', all(weakness, not(numbnessReported))),
    moderate('Stiff or jerky legs', stiffLegs),
    moderate('Shorter than two months', all(weakness, begunWithin(1))),
    weak('Twitching', all(weakness, symptom('twitching'))),
    weak(
      'Back pain, worse with use',
      all({ item: 'pain.kind', includes: 'low-back' }, { item: 'weakness.worse-with-use', is: true }),
    ),
  ],
  examine: ['Reflexes in arms and legs', 'Proximal and distal power', 'Vibration sense'],
  tests: [
    { test: 'nerve-conduction-emg', note: 'through neurology', doNotWait: true },
    { test: 'hba1c', doNotWait: true },
    { test: 'protein-electrophoresis', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['CIDP2021'],
};

const stillGrowing: When = not({ item: 'weakness.course', in: ['stable', 'improving', 'comes-and-goes'] });

const guillainBarre: MotorCondition = {
  id: 'guillain-barre',
  label: 'Guillain-Barré syndrome',
  group: 'immune',
  for: [
    strong(
      'Weakness growing on both sides over hours to four weeks',
      any(
        { item: 'urgent.rapid-weakness', in: ['over-hours-or-days', 'over-up-to-4-weeks'] },
        all(any(symmetrical, all(weakArm, weakLeg)), failingNow, stillGrowing),
        all(symmetrical, weakArm, weakLeg, weaknessWorsening, begunWithin(0)),
      ),
    ),
    strong('Weak with reduced reflexes within days', all(weakness, failingNow, reducedReflexes)),
    strong(
      'Numbness or tingling of hands and feet on both sides within days, with weakness or unsteadiness',
      all(bothSidesNumb, failingNow, any(weakness, symptom('walking-or-falls'))),
    ),
    moderate(
      'Face weak as well, within days',
      all(
        any({ item: 'weakness.regions', includes: 'face-jaw' }, eitherSide('cranial.face', 'weak')),
        failingNow,
        any(weakLeg, bothSidesNumb),
      ),
    ),
    moderate(
      'Weakness on both sides that began this month or last and grows',
      all(symmetrical, weaknessWorsening, begunWithin(1)),
    ),
    weak('Numbness or tingling on both sides, begun this month or last', all(bothSidesNumb, begunWithin(1))),
    unverified(
      weak(
        'Infection in the last six weeks, with weakness',
        all(weakness, { item: 'other.recent-trigger', includes: 'infection-in-last-6-weeks' }),
      ),
    ),
    unverified(
      weak(
        'Back or muscle pain besides',
        all(failingNow, weakness, { item: 'pain.kind', includesAny: ['low-back', 'mid-back', 'muscles-aching'] }),
      ),
    ),
  ],
  against: [
    strong('More than three months', begunBefore(3)),
    strong('Sensory level on the trunk', { item: 'exam.sensation.trunk-level', is: 'present' }),
    moderate('Band of altered feeling round the trunk', { item: 'sensory.regions', includes: 'band-around-trunk' }),
    unverified(moderate('Dark urine: muscle that breaks down', { item: 'other.general', includes: 'dark-urine' })),
    moderate('Brisk reflexes', briskReflexes),
    moderate('Bladder or bowel trouble from the start', all(weakness, sphincterTrouble)),
    moderate('One side only', all(weakness, { item: 'sensory.regions', includes: 'one-side-of-body' })),
    weak('Improving', { item: 'weakness.course', is: 'improving' }),
  ],
  examine: ['Reflexes', 'Face, swallowing, neck flexion', 'Breathing: count in one breath, vital capacity'],
  tests: [{ test: 'spirometry', note: 'vital capacity, in hospital', doNotWait: true }],
  urgency: 'emergency',
  sources: ['NG127', 'GBS-NCC2023', 'unsourced'],
};

const ageOfSclerosis: When = age({ min: 18, max: 55 });

const relapsing: When = { item: 'weakness.course', in: ['comes-and-goes', 'improving', 'worse-in-steps'] };

const eyeTrouble: When = { item: 'other.eyes', includesAny: ['painful-loss-of-vision', 'double-vision'] };

const multipleSclerosis: MotorCondition = {
  id: 'multiple-sclerosis',
  label: 'Multiple sclerosis',
  group: 'immune',
  for: [
    strong('Painful loss of vision', { item: 'other.eyes', includes: 'painful-loss-of-vision' }),
    unverified(
      strong(
        'Electric shock on bending the neck, under 50',
        all({ item: 'sensory.kind', includes: 'electric-shock-on-bending-neck' }, age({ max: 50 })),
      ),
    ),
    strong(
      'Weakness or numbness that came and went or recovered, with bladder or eye trouble, from 18 to 55',
      all(relapsing, numbnessReported, any(sphincterTrouble, eyeTrouble), ageOfSclerosis),
    ),
    moderate(
      'Comes and goes, or recovered, with numbness, from 18 to 55',
      all(relapsing, numbnessReported, ageOfSclerosis),
    ),
    unverified(
      moderate(
        'Weak, stiff or unsteady leg with numbness or bladder trouble, from 18 to 55',
        all(
          any(weakLeg, stiffLegs, offBalance),
          any(numbnessReported, { item: 'other.bladder-bowel', in: ['urgency-or-leaking', 'hard-to-empty'] }),
          ageOfSclerosis,
        ),
      ),
    ),
    moderate(
      'Numbness round the trunk, of one side or of both legs, from 18 to 55',
      all(
        { item: 'sensory.regions', includesAny: ['one-side-of-body', 'band-around-trunk', 'both-legs'] },
        ageOfSclerosis,
      ),
    ),
    unverified(
      weak(
        'Stiff or unsteady legs with numbness and a hurried bladder',
        all(any(stiffLegs, offBalance), numbnessReported, {
          item: 'other.bladder-bowel',
          in: ['urgency-or-leaking', 'hard-to-empty'],
        }),
      ),
    ),
    moderate('Known multiple sclerosis', { item: 'history.conditions', includes: 'multiple-sclerosis' }),
    weak('Bladder trouble with numbness', all(numbnessReported, sphincterTrouble)),
    weak('Multiple sclerosis in the family', { item: 'history.family', includes: 'multiple-sclerosis' }),
    weak('Double vision', { item: 'other.eyes', includes: 'double-vision' }),
  ],
  against: [
    strong('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen)),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate('Legs failing within days: the cord first', all(weakLeg, failingNow)),
    moderate('Twitching', all(weakness, symptom('twitching'))),
    weak('Painless weakness without numbness or tingling', all(weakness, painlessStart, not(numbnessReported))),
    weak('First symptom after 55', all(age({ min: 56 }), begunWithin(24))),
    moderate('Weakness without numbness or tingling, over 60', all(weakness, not(numbnessReported), age({ min: 60 }))),
  ],
  examine: [
    'Eye movements, colour vision, optic discs',
    'Reflexes and plantar responses',
    'Sensation and sensory level',
    'Coordination, gait',
  ],
  tests: [{ test: 'mri-brain', note: 'and cord, through neurology' }, { test: 'b12-folate' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['Article', 'unsourced'],
  always: true,
};

const painfulDrop: When = all(any(footCatching, weakHand), numbnessReported, {
  item: 'weakness.pain-at-start',
  in: ['mild', 'severe'],
});

const vasculitis: MotorCondition = {
  id: 'vasculitic-neuropathy',
  label: 'Vasculitic neuropathy',
  group: 'immune',
  for: [
    unverified(
      strong(
        'Painful weakness in steps',
        all({ item: 'weakness.course', is: 'worse-in-steps' }, { item: 'weakness.pain-at-start', is: 'severe' }),
      ),
    ),
    unverified(
      strong(
        'Foot or hand drops with pain and numbness, with rash, fever or weight loss',
        all(painfulDrop, any(rash, fever, markedWeightLoss)),
      ),
    ),
    unverified(moderate('Foot or hand drops with pain and numbness', painfulDrop)),
    unverified(moderate('Rash with weakness and numbness', all(rash, weakness, numbnessReported))),
    unverified(weak('Rash with weakness or numbness', all(rash, any(weakness, numbnessReported)))),
    unverified(weak('Fever or night sweats, with weakness or numbness', all(fever, any(weakness, numbnessReported)))),
    unverified(
      weak(
        'Weight loss of 5% or more, with pain and numbness',
        all(markedWeightLoss, numbnessReported, symptom('pain')),
      ),
    ),
    unverified(
      weak(
        'Autoimmune disease, with weakness and numbness',
        all({ item: 'history.conditions', includes: 'autoimmune' }, weakness, numbnessReported),
      ),
    ),
  ],
  against: [
    unverified(strong('Painless and without numbness', all(weakness, painlessStart, not(numbnessReported)))),
    unverified(strong('Upper motor neuron signs', upperMotorNeuronSigns)),
  ],
  examine: ['Sensation and power nerve by nerve', 'Skin, joints, chest', 'Blood pressure, urine'],
  tests: [
    { test: 'esr-crp', doNotWait: true },
    { test: 'full-blood-count', doNotWait: true },
    { test: 'renal-electrolytes', doNotWait: true },
    { test: 'urine', doNotWait: true },
    { test: 'anca', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  urgencyUnverified: true,
  sources: ['unsourced'],
  always: true,
};

/** Nerves, cord and brain attacked by the body's own defences. */
export const immuneConditions: readonly MotorCondition[] = [
  guillainBarre,
  multifocalMotorNeuropathy,
  cidp,
  vasculitis,
  multipleSclerosis,
];

import {
  all,
  any,
  begunBefore,
  begunWithin,
  bulbarSymptoms,
  eitherSide,
  fasciculationSeen,
  footCatching,
  lidsOrDoubleVision,
  moderate,
  nearTrunkAlone,
  noLossOfFunction,
  not,
  numbnessReported,
  oneNerveNumb,
  painlessStart,
  slowOnset,
  slurring,
  sphincterTrouble,
  splitHand,
  strong,
  suddenOnset,
  symmetrical,
  symptom,
  thinnerMuscles,
  tongueSigns,
  upperMotorNeuronSigns,
  wastingSeen,
  weak,
  weakArm,
  weakHand,
  weakLeg,
  weakness,
  weaknessWorsening,
  weakOnExamination,
  weightLoss,
  type MotorCondition,
  type When,
} from './vocabulary';

/** Not the distribution of muscle disease, or with what muscle disease seldom has so early: thinner muscles or twitching. */
const notMuscleLike: When = any(not(nearTrunkAlone), thinnerMuscles, symptom('twitching'));
/** Muscle that looks thinner or a foot that catches: what shows a loss whatever its course is called. */
const lastingLoss: When = any(thinnerMuscles, footCatching);
const spreading: When = all(any(weaknessWorsening, all(weakness, lastingLoss)), {
  item: 'weakness.spread',
  is: 'to-another-body-part',
});
const improving: When = any(
  { item: 'weakness.course', is: 'improving' },
  all(not(weakness), { item: 'speech.course', is: 'improving' }),
);

/**
 * Painless, worsening and in one place carries the condition; the same weakness of both thighs or shoulders alone is the
 * distribution of muscle disease, so it only makes the condition worth considering. What speaks against lowers and adds
 * look-alikes; none of it takes the condition off the list.
 */
export const als: MotorCondition = {
  id: 'als',
  label: 'Motor neurone disease (ALS)',
  group: 'motor-neuron',
  for: [
    strong('Painless weakness that keeps getting worse', all(weaknessWorsening, painlessStart, notMuscleLike)),
    strong(
      'Weakness that has spread and is worsening or a lasting loss, with twitching or thinner muscles',
      all(spreading, any(symptom('twitching'), thinnerMuscles)),
    ),
    strong(
      'Worsening weakness with a head that is hard to hold up, or with breath that fails lying flat',
      all(
        weaknessWorsening,
        any(
          { item: 'weakness.tasks', includes: 'holding-head-up' },
          { item: 'breathing.kind', includes: 'lying-flat' },
        ),
      ),
    ),
    strong(
      'Slurred or nasal speech that keeps getting worse',
      all(slurring, { item: 'speech.course', is: 'steadily-worse' }),
    ),
    strong('Tongue wasted or fasciculating', tongueSigns),
    strong(
      'Upper motor neuron signs together with wasting or fasciculation',
      all(upperMotorNeuronSigns, any(wastingSeen, fasciculationSeen)),
    ),
    strong('Split hand: thumb side wasted, little-finger side spared', splitHand),
    moderate(
      'Weakness that keeps getting worse, with some pain where it began',
      all(weaknessWorsening, not(painlessStart)),
    ),
    moderate('Weakness that has spread to another part of the body and is worsening or a lasting loss', spreading),
    moderate(
      'Painless weakness of both thighs or shoulders that keeps getting worse',
      all(weaknessWorsening, painlessStart, nearTrunkAlone),
    ),
    moderate('Swallowing trouble that keeps getting worse', { item: 'swallowing.course', is: 'steadily-worse' }),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate(
      'Twitching together with weakness or thinner muscles',
      all(symptom('twitching'), any(weakness, thinnerMuscles)),
    ),
    moderate('Twitching of the tongue', { item: 'twitching.regions', includes: 'tongue' }),
    moderate(
      'Foot catches or drops',
      any(
        footCatching,
        { item: 'exam.gait.pattern', is: 'high-stepping' },
        all(weakOnExamination('ankle-dorsiflexion'), not(eitherSide('sensation.leg', 'peroneal', 'root'))),
      ),
    ),
    moderate('Two or more falls with weakness', all(weakness, { item: 'walking.falls-3-months', min: 2 })),
    moderate(
      'Fine hand tasks lost with weakness of the hand',
      all(weakHand, { item: 'weakness.tasks', includesAny: ['keys-or-buttons', 'writing', 'dropping-things'] }),
    ),
    moderate(
      'Head hard to hold up, or weak neck',
      any(
        { item: 'weakness.tasks', includes: 'holding-head-up' },
        { item: 'exam.power.neck-extension', in: ['4', '3', '2', '1', '0'] },
        { item: 'exam.power.neck-flexion', in: ['4', '3', '2', '1', '0'] },
      ),
    ),
    moderate(
      'Breathless lying flat, waking breathless or weak cough',
      any(
        { item: 'breathing.kind', includesAny: ['lying-flat', 'waking-breathless', 'weak-cough'] },
        { item: 'exam.breathing.lying-flat', in: ['breathless', 'inward-abdomen'] },
        { item: 'exam.breathing.cough', is: 'weak' },
      ),
    ),
    moderate(
      'Slurred or nasal speech',
      any(slurring, { item: 'exam.speech.character', in: ['slurred', 'strained', 'nasal'] }),
    ),
    moderate(
      'Breathing symptoms together with weakness, twitching, or speech or swallowing trouble',
      all(symptom('breathing'), any(weakness, symptom('twitching'), bulbarSymptoms)),
    ),
    moderate(
      'Laughing or crying that does not fit the mood',
      any(
        { item: 'emotion.uncontrolled-laughing-crying', is: true },
        { item: 'exam.cognition.lability', is: 'present' },
      ),
    ),
    moderate('ALS or early dementia in the family', {
      item: 'history.family',
      includesAny: ['als-or-mnd', 'early-dementia'],
    }),
    weak('Weakness began in one hand or one foot', {
      item: 'weakness.first-region',
      in: ['right-hand', 'left-hand', 'right-foot-ankle', 'left-foot-ankle'],
    }),
    weak('Cramps outside the calves', { item: 'cramps.outside-calves', is: true }),
    weak('Unplanned weight loss', weightLoss),
    weak(
      'Change of behaviour or personality',
      any(
        { item: 'other.thinking', includes: 'behaviour-or-personality-change' },
        { item: 'exam.cognition.behaviour', is: 'changed' },
      ),
    ),
    weak('Weakness without numbness or tingling', all(weakness, not(numbnessReported))),
  ],
  against: [
    strong('Improving, with no muscle thinner and no foot that catches', all(improving, not(lastingLoss))),
    // A splint or practice makes a foot that drops easier to live with; the loss itself is still there to see.
    moderate('Said to be improving', improving),
    strong(
      'Twitching alone for more than a year, with strength kept',
      all(noLossOfFunction, { item: 'twitching.duration', is: 'over-12-months' }),
    ),
    moderate('Comes and goes', { item: 'weakness.course', is: 'comes-and-goes' }),
    moderate('No change for a year or more', all({ item: 'weakness.course', is: 'stable' }, begunBefore(12))),
    moderate('Five years or more since it began', all(weakness, begunBefore(60))),
    moderate('Numbness or tingling is the main problem', { item: 'sensory.weight', is: 'main-problem' }),
    moderate('Numbness in the area of one nerve or root', oneNerveNumb),
    moderate(
      'Severe pain where it began, or pain shooting down a limb',
      any(
        { item: 'weakness.pain-at-start', is: 'severe' },
        {
          item: 'pain.kind',
          includesAny: ['shooting-down-arm', 'shooting-down-leg', 'shooting-down-both-legs', 'shoulder-sudden-severe'],
        },
      ),
    ),
    moderate('Drooping lids or double vision', lidsOrDoubleVision),
    moderate(
      'Began within minutes to days, or grew on both sides within four weeks',
      any(
        suddenOnset,
        { item: 'urgent.rapid-weakness', in: ['over-hours-or-days', 'over-up-to-4-weeks'] },
        all(symmetrical, weakArm, weakLeg, begunWithin(0)),
      ),
    ),
    moderate(
      'Sensory loss on examination',
      any(
        eitherSide('sensation.arm', 'median', 'ulnar', 'root', 'glove', 'dissociated'),
        eitherSide('sensation.leg', 'peroneal', 'root', 'stocking'),
        { item: 'exam.sensation.trunk-level', is: 'present' },
      ),
    ),
    weak('Numbness or tingling besides', { item: 'sensory.weight', is: 'smaller-part' }),
    weak(
      'Both thighs or shoulders alone, without trouble speaking or swallowing',
      all(nearTrunkAlone, not(bulbarSymptoms)),
    ),
    weak('Over years, or in steps', any(slowOnset, { item: 'weakness.course', is: 'worse-in-steps' })),
    weak('Bladder or bowel trouble (seen before some diagnoses too)', sphincterTrouble),
  ],
  examine: [
    'Wasting and fasciculation of tongue, arms, trunk and legs, undressed',
    'Power by muscle group on both sides, neck flexion and extension',
    'Tone, reflexes with jaw jerk, Hoffmann sign and plantar responses',
    'Sensation: expected to be normal',
    'Breathing lying flat, cough, count in one breath',
  ],
  tests: [
    { test: 'nerve-conduction-emg', note: 'through neurology', doNotWait: true },
    { test: 'ck', doNotWait: true },
    { test: 'full-blood-count', doNotWait: true },
    { test: 'renal-electrolytes', doNotWait: true },
    { test: 'calcium', doNotWait: true },
    { test: 'tsh', doNotWait: true },
    { test: 'b12-folate', doNotWait: true },
    { test: 'hba1c', doNotWait: true },
    { test: 'esr-crp', doNotWait: true },
    { test: 'protein-electrophoresis', doNotWait: true },
    { test: 'mri-cervical', note: 'when hands or gait are affected', doNotWait: true },
    { test: 'spirometry', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  sources: [
    'NG42',
    'RedFlag',
    'NG127',
    'EFNS2012',
    'BMJ2022',
    'MEI2022',
    'Masrori2020',
    'Traynor2000',
    'Davenport1996',
    'TurnerTalbot2013',
    'SplitHand2013',
    'Article',
    'unsourced',
  ],
  always: true,
};

import {
  all,
  any,
  bothThighs,
  briskReflexes,
  bulbarSymptoms,
  fasciculationSeen,
  lidsOrDoubleVision,
  moderate,
  not,
  numbnessReported,
  proximalTasks,
  reducedReflexes,
  slurring,
  smoked,
  stiffLegs,
  strong,
  symptom,
  thinnerMuscles,
  unverified,
  upperMotorNeuronSigns,
  wastingSeen,
  weak,
  weakArm,
  weakLeg,
  weakness,
  weakThigh,
  worseWithUse,
  type MotorCondition,
  type When,
} from './vocabulary';

const chewingTires: When = { item: 'swallowing.kind', includes: 'chewing-tires' };
const headDrop: When = { item: 'weakness.tasks', includes: 'holding-head-up' };
const bulbarFluctuates: When = any(
  { item: 'speech.course', is: 'comes-and-goes' },
  { item: 'swallowing.course', is: 'comes-and-goes' },
);
const dryMouth: When = { item: 'other.general', includes: 'dry-mouth' };

const myasthenia: MotorCondition = {
  id: 'myasthenia-gravis',
  label: 'Myasthenia gravis',
  group: 'junction',
  for: [
    strong(
      'Drooping lids or double vision with weakness, speech or swallowing trouble',
      all(lidsOrDoubleVision, any(weakness, bulbarSymptoms)),
    ),
    strong(
      'Worse with use and better after rest, in speech, chewing, swallowing, neck or arms',
      all(worseWithUse, any(bulbarSymptoms, headDrop, weakArm), not(stiffLegs)),
    ),
    strong('Fatigable ptosis or arm weakness on examination', { item: 'exam.cranial.fatigability', is: 'present' }),
    strong(
      'Speech or swallowing that comes and goes, and chewing that tires the jaw',
      all(bulbarFluctuates, chewingTires),
    ),
    moderate('Clearly worse with use or late in the day, better after rest', worseWithUse),
    moderate('Drooping lids or double vision', lidsOrDoubleVision),
    moderate('Chewing tires the jaw', chewingTires),
    moderate('Slurred or nasal speech, or swallowing, that comes and goes', all(bulbarSymptoms, bulbarFluctuates)),
    moderate('Known myasthenia', { item: 'history.conditions', includes: 'myasthenia' }),
    weak('Weakness that comes and goes', { item: 'weakness.course', is: 'comes-and-goes' }),
    weak('Slurred or nasal speech', slurring),
    weak('Head hard to hold up', headDrop),
    weak(
      'Thyroid or other autoimmune disease, with weakness, speech or eye trouble',
      all(
        { item: 'history.conditions', includesAny: ['thyroid', 'autoimmune'] },
        any(weakness, bulbarSymptoms, lidsOrDoubleVision),
      ),
    ),
    weak(
      'Immunotherapy for cancer, with weakness, speech or eye trouble',
      all({ item: 'history.medicines', includes: 'immunotherapy' }, any(weakness, bulbarSymptoms, lidsOrDoubleVision)),
    ),
  ],
  against: [
    strong('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen)),
    moderate('Upper motor neuron signs', upperMotorNeuronSigns),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate('Not worse with use', { item: 'weakness.worse-with-use', is: false }),
    moderate('Numbness or tingling is the main problem', { item: 'sensory.weight', is: 'main-problem' }),
    weak('Twitching', all(any(weakness, bulbarSymptoms), symptom('twitching'))),
  ],
  examine: [
    'Sustained upgaze for a minute, ptosis, eye movements',
    'Repeated shoulder abduction',
    'Neck flexion, breathing lying flat, cough',
    'Ice test where lids droop',
  ],
  tests: [
    { test: 'achr', note: 'MuSK antibody if negative', doNotWait: true },
    { test: 'tsh', doNotWait: true },
    { test: 'spirometry', note: 'vital capacity', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  sources: ['RCEM-MG', 'MG-crisis', 'MGFA'],
  always: true,
};

const lambertEaton: MotorCondition = {
  id: 'lambert-eaton',
  label: 'Lambert-Eaton syndrome',
  group: 'junction',
  for: [
    strong('Leg weakness near the trunk with dry mouth', all(weakThigh, proximalTasks, dryMouth)),
    strong('Weak legs with dry mouth and reduced reflexes', all(weakLeg, dryMouth, reducedReflexes)),
    moderate('Leg weakness with reduced reflexes', all(weakLeg, reducedReflexes, not(numbnessReported))),
    moderate('Weakness of both thighs with dry mouth, in a smoker', all(bothThighs, dryMouth, smoked)),
    weak('Weakness with dry mouth', all(weakness, dryMouth)),
    weak('Smokes or has smoked, with thighs weak on both sides', all(bothThighs, smoked)),
    weak('Cancer, with leg weakness', all(weakLeg, { item: 'history.conditions', includes: 'cancer' })),
    unverified(
      weak(
        'Leg weakness with bladder or bowel hard to empty',
        all(weakLeg, { item: 'other.bladder-bowel', is: 'hard-to-empty' }),
      ),
    ),
  ],
  against: [
    strong('Brisk reflexes', briskReflexes),
    moderate('Fasciculation seen', fasciculationSeen),
    moderate('Twitching', all(weakness, symptom('twitching'))),
    moderate('Numbness or tingling is the main problem', { item: 'sensory.weight', is: 'main-problem' }),
    weak('Improving', { item: 'weakness.course', is: 'improving' }),
  ],
  examine: ['Proximal leg power', 'Reflexes before and after ten seconds of effort', 'Chest'],
  tests: [
    { test: 'vgcc', doNotWait: true },
    { test: 'chest-x-ray', note: 'chest imaging', doNotWait: true },
    { test: 'tsh', doNotWait: true },
  ],
  urgency: 'urgent-referral',
  sources: ['LEMS2013', 'unsourced'],
};

/** Disorders of the junction between nerve and muscle. */
export const junctionConditions: readonly MotorCondition[] = [myasthenia, lambertEaton];

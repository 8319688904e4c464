import {
  all,
  any,
  bulbarSymptoms,
  briskReflexes,
  fasciculationSeen,
  moderate,
  proximalTasks,
  reducedReflexes,
  slurring,
  strong,
  symptom,
  thinnerMuscles,
  unverified,
  upperMotorNeuronSigns,
  wastingSeen,
  weak,
  weakLeg,
  weakness,
  type MotorCondition,
} from './vocabulary';

const myasthenia: MotorCondition = {
  id: 'myasthenia-gravis',
  label: 'Myasthenia gravis',
  group: 'junction',
  for: [
    strong(
      'Drooping lids or double vision with weakness, speech or swallowing trouble',
      all({ item: 'other.eyes', includesAny: ['drooping-lids', 'double-vision'] }, any(weakness, bulbarSymptoms)),
    ),
    strong('Clearly worse with use or late in the day, better after rest', {
      item: 'weakness.worse-with-use',
      is: true,
    }),
    strong('Fatigable ptosis or arm weakness on examination', { item: 'exam.cranial.fatigability', is: 'present' }),
    moderate('Drooping lids or double vision', { item: 'other.eyes', includesAny: ['drooping-lids', 'double-vision'] }),
    moderate('Chewing tires the jaw', { item: 'swallowing.kind', includes: 'chewing-tires' }),
    moderate(
      'Comes and goes',
      any(
        { item: 'weakness.course', is: 'comes-and-goes' },
        { item: 'speech.course', is: 'comes-and-goes' },
        { item: 'swallowing.course', is: 'comes-and-goes' },
      ),
    ),
    moderate('Known myasthenia', { item: 'history.conditions', includes: 'myasthenia' }),
    weak('Slurred or nasal speech', slurring),
    weak('Head hard to hold up', { item: 'weakness.tasks', includes: 'holding-head-up' }),
    weak('Thyroid or other autoimmune disease', { item: 'history.conditions', includesAny: ['thyroid', 'autoimmune'] }),
    weak('Immunotherapy for cancer', { item: 'history.medicines', includes: 'immunotherapy' }),
  ],
  against: [
    strong('Wasting or fasciculation on examination', any(wastingSeen, fasciculationSeen)),
    moderate('Upper motor neuron signs', upperMotorNeuronSigns),
    moderate('Muscles look thinner', thinnerMuscles),
    moderate('Not worse with use', { item: 'weakness.worse-with-use', is: false }),
  ],
  examine: [
    'Sustained upgaze for a minute, ptosis, eye movements',
    'Repeated shoulder abduction',
    'Neck flexion, breathing lying flat, cough',
    'Ice test where lids droop',
  ],
  tests: [
    { test: 'achr', doNotWait: true },
    { test: 'tsh' },
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
    strong(
      'Leg weakness near the trunk with dry mouth',
      all(weakLeg, proximalTasks, { item: 'other.general', includes: 'dry-mouth' }),
    ),
    moderate('Leg weakness with reduced reflexes', all(weakLeg, reducedReflexes)),
    weak('Dry mouth', { item: 'other.general', includes: 'dry-mouth' }),
    weak(
      'Smokes or has smoked, with leg weakness',
      all(weakLeg, { item: 'history.smoking', in: ['current', 'stopped'] }),
    ),
    weak('Cancer', { item: 'history.conditions', includes: 'cancer' }),
    unverified(weak('Bladder or bowel hard to empty', { item: 'other.bladder-bowel', is: 'hard-to-empty' })),
  ],
  against: [
    strong('Brisk reflexes', briskReflexes),
    moderate('Fasciculation seen', fasciculationSeen),
    moderate('Twitching', symptom('twitching')),
  ],
  examine: ['Proximal leg power', 'Reflexes before and after ten seconds of effort', 'Chest'],
  tests: [{ test: 'vgcc' }, { test: 'chest-x-ray', note: 'chest imaging', doNotWait: true }, { test: 'tsh' }],
  urgency: 'urgent-referral',
  sources: ['LEMS2013'],
};

/** Disorders of the junction between nerve and muscle. */
export const junctionConditions: readonly MotorCondition[] = [myasthenia, lambertEaton];

import {
  comesAndGoesForYears,
  entrapmentInHand,
  eyelidTwitchAlone,
  functionNormal,
  jointDisease,
  knownBrainDiseaseUnchanged,
  noSpread,
  nothingLost,
  nothingThin,
  oldHeartOrLungDisease,
  slowForYears,
  stableRoot,
  stiffPainfulShoulder,
  tiredAllOver,
  tongueTwitchAloneAndNew,
  unchangedForYears,
} from './exceptions';
import {
  focalLoss,
  functionReduced,
  hardSign,
  medianNumbness,
  ocular,
  oftenChoking,
  progressive,
  progressiveWeakness,
  slurring,
  swallowingChange,
  taskLost,
  ulnarNumbness,
  unlikeMotorNeuroneDisease,
  weakThroat,
  weaknessReported,
  weightLost,
} from './patterns';
import {
  aged,
  all,
  any,
  cameOn,
  hardTo,
  not,
  onsetAtLeast,
  symptom,
  wasting,
  weakIn,
  type MotorRule,
  type When,
} from './vocabulary';

/**
 * The red flags of motor neurone disease (U1 to U4, U7). NG127 asks for a routine referral where progressive weakness
 * or slurring stands alone; NG42 ("without delay"), the EFNS, the BMJ practice pointer and thinkALS ask for more.
 * Myotome asks for two weeks and records the floor of NG127 with the finding, so that a practice can see both.
 */
const refer = 'Name the suspicion in the letter; do not wait for tests.';
const askCourse = 'Phone the patient: is it getting worse?';

const withSwallowingChange: readonly MotorRule[] = [
  {
    id: 'U1',
    label: 'Progressive weakness with swallowing change',
    disposition: 'urgent-referral',
    when: all(progressiveWeakness, swallowingChange),
    unless: unlikeMotorNeuroneDisease,
    because:
      'Weakness of the {weakness.regions}[, {weakness.course}][, {weakness.spread}], with a change in swallowing[ ({swallowing.kind})][; {function.swallowing}].',
    sources: ['NG127', 'NG42', 'RedFlag'],
    grade: 'guideline',
    suspects: ['als'],
    action: refer,
  },
  {
    id: 'U2',
    label: 'Progressive slurring with swallowing change',
    disposition: 'urgent-referral',
    when: all(slurring, { item: 'speech.course', is: 'steadily-worse' }, swallowingChange),
    unless: ocular,
    because:
      '{speech.kind}, {speech.course}, with a change in swallowing[ ({swallowing.kind})][; {function.swallowing}].',
    sources: ['NG127', 'NG42', 'RedFlag'],
    grade: 'guideline',
    suspects: ['als'],
    action: 'Name the suspicion in the letter; ask speech and language therapy in parallel.',
  },
  {
    id: 'U2d',
    label: 'Speech and swallowing both changed, not shown to be worsening',
    disposition: 'urgent-referral',
    fallback: true,
    when: all(
      any(slurring, { item: 'function.speech', in: ['0', '1', '2', '3'] }),
      any(weakThroat, swallowingChange, { item: 'function.salivation', in: ['0', '1', '2'] }),
    ),
    unless: any(
      ocular,
      knownBrainDiseaseUnchanged,
      all({ item: 'speech.course', in: ['stable', 'improving'] }, { item: 'history.conditions', includes: 'stroke' }),
      all({ item: 'speech.course', is: 'stable' }, onsetAtLeast(24)),
    ),
    because:
      'Speech and swallowing have both changed[; {speech.kind}, {speech.course}][; {function.speech}][; swallowing: {swallowing.kind}][; {function.swallowing}][; {function.salivation}].',
    sources: ['NG127', 'BMJ2022', 'RedFlag'],
    grade: 'consensus',
    unverified:
      'NG127 speaks of progressive slurring; two weeks where the course is said to be stable, improving or not known is our own inference.',
    floor: 'routine-referral',
    suspects: ['als'],
    action: 'Ask whether it is getting worse; look at tongue and palate; ask speech and language therapy in parallel.',
  },
  {
    id: 'U2b',
    label: 'Slurring or a weak throat with weight loss',
    disposition: 'urgent-referral',
    when: all(weightLost, any(slurring, weakThroat, { item: 'function.swallowing', in: ['0', '1', '2'] })),
    because:
      '{weight.loss}, with a change in speech or swallowing[; {speech.kind}, {speech.course}][; swallowing: {swallowing.kind}][; {function.swallowing}].',
    sources: ['BMJ2022', 'NG42', 'MEI2022'],
    grade: 'consensus',
    unverified: 'Urgency from weight loss together with a bulbar symptom is our own inference.',
    suspects: ['als', 'head-neck-cancer'],
    action: 'Weigh; ask speech and language therapy in parallel; look at tongue, mouth and throat.',
  },
  {
    id: 'U1b',
    label: 'Progressive weakness with swallowing change, features of a look-alike',
    disposition: 'urgent-referral',
    when: all(progressiveWeakness, swallowingChange, unlikeMotorNeuroneDisease),
    because:
      'Weakness of the {weakness.regions}[, {weakness.course}][, {weakness.spread}], with a change in swallowing[ ({swallowing.kind})]; other features point to a look-alike as well.',
    sources: ['NG127', 'NG42'],
    grade: 'guideline',
    action: 'Refer as urgently as without the look-alike; set out the features for and against.',
  },
];

/** The limbs and the face, each as the parts in which its weakness and its wasting are one finding. */
const sameLimb = [
  ['right-shoulder-arm', 'right-hand'],
  ['left-shoulder-arm', 'left-hand'],
  ['right-hip-thigh', 'right-foot-ankle'],
  ['left-hip-thigh', 'left-foot-ankle'],
  ['face-jaw', 'tongue-throat'],
] as const;

/** Wasting in a limb that is weak. */
const thinWhereWeak: When = any(
  ...sameLimb.map((parts) => all(weakIn(...parts), { item: 'weakness.thinner-muscles', includesAny: parts })),
);

const bulbarWeak: When = weakIn('face-jaw', 'tongue-throat');
const cervicalWeak: When = weakIn('neck', 'right-shoulder-arm', 'left-shoulder-arm', 'right-hand', 'left-hand');
const lumbosacralWeak: When = weakIn('right-hip-thigh', 'left-hip-thigh', 'right-foot-ankle', 'left-foot-ankle');

/** Weak in two of the regions by which motor neurone disease is told (the trunk is seldom felt as weak). */
const twoRegionsWeak: When = any(
  all(bulbarWeak, cervicalWeak),
  all(bulbarWeak, lumbosacralWeak),
  all(cervicalWeak, lumbosacralWeak),
);

const weaknessAlone: readonly MotorRule[] = [
  {
    id: 'U3',
    label: 'Progressive weakness without another explanation',
    disposition: 'urgent-referral',
    when: progressiveWeakness,
    unless: any(nothingLost, entrapmentInHand, jointDisease, slowForYears, tiredAllOver, unlikeMotorNeuroneDisease),
    because:
      'Weakness of the {weakness.regions}[, {weakness.course}][, {weakness.spread}][, {weakness.pain-at-start}][; hard to do: {weakness.tasks}][; wasting of the {weakness.thinner-muscles}].',
    sources: ['NG42', 'RedFlag', 'EFNS2012', 'BMJ2022', 'thinkALS', 'NG127'],
    grade: 'guideline',
    floor: 'routine-referral',
    suspects: ['als'],
    action: refer,
  },
  {
    id: 'U3h',
    label: 'Progressive weakness with function reduced, though no task was chosen',
    disposition: 'urgent-referral',
    when: all(
      progressiveWeakness,
      { item: 'weakness.tasks', includes: 'none' },
      any(functionReduced, { item: 'walking.cause', includes: 'foot-catches' }),
    ),
    unless: any(entrapmentInHand, jointDisease, slowForYears, tiredAllOver),
    because:
      'Weakness of the {weakness.regions}[, {weakness.course}][, {weakness.spread}]; no task was chosen as hard, yet a function item of hands, dressing, bed, walking or stairs is reduced[; walking: {walking.cause}].',
    sources: ['NG42', 'RedFlag', 'NG127'],
    grade: 'inference',
    unverified: 'Taking a reduced function item for the loss of a task is our own inference.',
    floor: 'routine-referral',
    action: refer,
  },
  {
    id: 'U3b',
    label: 'Progressive weakness with features of a look-alike',
    disposition: 'urgent-referral',
    when: all(progressiveWeakness, unlikeMotorNeuroneDisease),
    unless: any(nothingLost, entrapmentInHand, jointDisease, slowForYears, tiredAllOver),
    because:
      'Weakness of the {weakness.regions}[, {weakness.course}][, {weakness.spread}][; {weakness.pain-at-start}][; {sensory.weight}][; {pain.kind}][; {other.eyes}]. Progression is urgent whatever the cause.',
    sources: ['NG42', 'BMJ2022', 'Hansel2018', 'NG127'],
    grade: 'consensus',
    unverified:
      'Urgency for progressive root, plexus, muscle or inflammatory nerve disease is general clinical knowledge.',
    floor: 'routine-referral',
    action: 'Refer as urgently as without the look-alike; set out the features for and against.',
  },
  {
    id: 'U3w',
    label: 'Wasting where function is lost',
    disposition: 'urgent-referral',
    fallback: true,
    when: all(
      wasting,
      any(all(weaknessReported, any(taskLost, functionReduced)), {
        item: 'stiffness.kind',
        includes: 'hands-clumsy',
      }),
    ),
    // A muscle that has become thin has changed, whatever the course is called; only an old or a mending loss waits.
    unless: any(
      slowForYears,
      stableRoot,
      unchangedForYears,
      { item: 'weakness.course', is: 'improving' },
      { item: 'history.conditions', includes: 'polio' },
      all(any(medianNumbness, ulnarNumbness), noSpread, not({ item: 'weakness.course', is: 'steadily-worse' })),
    ),
    because:
      'Wasting of the {weakness.thinner-muscles}[; weakness of the {weakness.regions}][, {weakness.course}][; hard to do: {weakness.tasks}][; stiffness: {stiffness.kind}].',
    sources: ['NG127', 'MEI2022', 'RedFlag', 'MNDA-GP'],
    grade: 'study',
    unverified:
      'The muscle is thin in the eyes of the patient; two weeks before an examination has shown it is our own inference.',
    floor: 'routine-referral',
    suspects: ['als'],
    action: 'Look at the muscle today if you can; true wasting is referred without waiting for tests.',
  },
  {
    id: 'U3c',
    label: 'Motor loss over weeks to months, course not given',
    disposition: 'urgent-referral',
    when: any(
      all(weaknessReported, any(focalLoss, functionReduced), cameOn('weeks-to-months')),
      hardTo('holding-head-up'),
    ),
    unless: any(entrapmentInHand, stiffPainfulShoulder, tiredAllOver),
    unanswered: ['weakness.regions', 'weakness.course'],
    // Normal before and lost within months is progression by history, even when the course itself was left blank.
    because:
      'Motor loss[ came on {concern.onset-speed}][; hard to do: {weakness.tasks}][; wasting of the {weakness.thinner-muscles}][; walking: {walking.cause}]. Whether it is still worsening was not answered.',
    sources: ['RedFlag', 'BMJ2022', 'NG127'],
    grade: 'inference',
    unverified:
      'Reading progression from a loss that came on within months, its course not answered, is our own inference.',
    floor: 'routine-referral',
    action: askCourse,
  },
  {
    id: 'U3m',
    label: 'Thin where it is weak, or a lasting loss in two regions, course not given',
    disposition: 'urgent-referral',
    fallback: true,
    when: all(weaknessReported, any(thinWhereWeak, all(hardSign, twoRegionsWeak))),
    unless: any(slowForYears, { item: 'history.conditions', includes: 'polio' }),
    unanswered: ['weakness.course'],
    because:
      'Weakness of the {weakness.regions}[; wasting of the {weakness.thinner-muscles}][; hard to do: {weakness.tasks}][; walking: {walking.cause}]. Whether it is worsening was not answered.',
    sources: ['NG42', 'RedFlag', 'MEI2022', 'BMJ2022'],
    grade: 'inference',
    unverified:
      'Taking wasting of a weak limb, or a lasting loss in two of the four regions, for a worsening one while its course is not known is our own inference.',
    floor: 'routine-referral',
    suspects: ['als'],
    action: askCourse,
  },
  {
    id: 'U3j',
    label: 'Weakness over weeks to months, place or course not given',
    disposition: 'urgent-referral',
    fallback: true,
    when: all(weaknessReported, cameOn('weeks-to-months')),
    unless: any(functionNormal, nothingLost, entrapmentInHand, stiffPainfulShoulder, tiredAllOver, {
      item: 'weakness.course',
      in: ['stable', 'improving', 'comes-and-goes'],
    }),
    unanswered: ['weakness.regions', 'weakness.course'],
    because:
      'Weakness[ of the {weakness.regions}] came on {concern.onset-speed}[, since {concern.onset}]. Where it is, or whether it is worsening, was not answered, and the function items do not show that all is normal.',
    sources: ['RedFlag', 'NG127'],
    grade: 'inference',
    unverified: 'Taking a weakness whose place was not given for a focal one is a safeguard of this pathway.',
    floor: 'routine-referral',
    action: 'Phone the patient: where is it, what has become hard, is it getting worse?',
  },
];

/** Speech whose articulation was said to be clear: the voice or the words are at fault. */
const clearArticulation: When = all({ item: 'speech.kind', answered: true }, not(slurring));

/** Food alone that sticks, without a weak throat and without frequent choking: the gullet's picture (U12b). */
const gulletAlone: When = all({ item: 'swallowing.kind', answered: true }, not(weakThroat), {
  item: 'swallowing.choking',
  in: ['never', 'monthly'],
});

const bulbarAlone: readonly MotorRule[] = [
  {
    id: 'U3e',
    label: 'Progressive slurring',
    disposition: 'urgent-referral',
    when: all(slurring, { item: 'speech.course', is: 'steadily-worse' }),
    unless: any(ocular, swallowingChange),
    because: '{speech.kind}, {speech.course}[, since {concern.onset}].',
    sources: ['NG42', 'RedFlag', 'MEI2022', 'HWE', 'NG127'],
    grade: 'guideline',
    floor: 'routine-referral',
    suspects: ['als'],
    action: refer,
  },
  {
    id: 'U3f',
    label: 'Progressive swallowing difficulty or repeated choking',
    disposition: 'urgent-referral',
    when: any(oftenChoking, all(weakThroat, { item: 'swallowing.course', is: 'steadily-worse' })),
    unless: ocular,
    because:
      'Swallowing difficulty[ ({swallowing.kind})][, {swallowing.course}][, {swallowing.choking}][; {weight.loss}].',
    sources: ['BMJ2022', 'RedFlag', 'NG42'],
    grade: 'consensus',
    suspects: ['als'],
    action: 'Ask speech and language therapy in parallel; consider the throat and gullet as well.',
  },
  {
    id: 'U3g',
    label: 'Slurring, course not given',
    disposition: 'urgent-referral',
    when: any(
      slurring,
      all(
        symptom('speech'),
        any({ item: 'function.speech', in: ['0', '1', '2', '3'] }, { item: 'speech.course', is: 'steadily-worse' }),
      ),
    ),
    unless: any(clearArticulation, ocular, all({ item: 'history.conditions', includes: 'stroke' }, onsetAtLeast(12))),
    unanswered: ['speech.kind', 'speech.course'],
    because:
      'Speech has changed[, {concern.onset-speed}][; {speech.kind}][; {function.speech}]. How, or whether it is still worsening, was not answered.',
    sources: ['RedFlag', 'MEI2022', 'NG127'],
    grade: 'inference',
    unverified:
      'Taking a change in speech whose kind or course was not given for progressive slurring is our own inference.',
    floor: 'routine-referral',
    suspects: ['als'],
    action: askCourse,
  },
  {
    id: 'U3k',
    label: 'Weak throat, course not given',
    disposition: 'urgent-referral',
    when: all(
      symptom('swallowing'),
      any(
        weakThroat,
        { item: 'function.swallowing', in: ['0', '1', '2', '3'] },
        { item: 'swallowing.course', is: 'steadily-worse' },
      ),
    ),
    unless: any(ocular, gulletAlone),
    unanswered: ['swallowing.kind', 'swallowing.course'],
    because:
      'Swallowing has changed[, {concern.onset-speed}][; {swallowing.kind}][; {function.swallowing}]. How, or whether it is still worsening, was not answered.',
    sources: ['BMJ2022', 'RedFlag', 'NG127'],
    grade: 'inference',
    unverified:
      'Taking a change in swallowing whose kind or course was not given for a progressive one is our own inference.',
    suspects: ['als'],
    action: askCourse,
  },
];

/** Better and worse by turns, or on the mend, and in one place: R13 or an examination. */
const upAndDown: When = all({ item: 'weakness.course', in: ['comes-and-goes', 'improving'] }, noSpread);

const twitching: readonly MotorRule[] = [
  {
    id: 'U4',
    label: 'Twitching with wasting or weakness',
    disposition: 'urgent-referral',
    when: all(symptom('twitching'), any(wasting, progressiveWeakness, all(weaknessReported, taskLost))),
    unless: any(
      nothingLost,
      slowForYears,
      comesAndGoesForYears,
      eyelidTwitchAlone,
      all(any(stableRoot, unchangedForYears, upAndDown), nothingThin),
    ),
    because:
      'Twitching[ of the {twitching.regions}][, wasting of the {weakness.thinner-muscles}][, weakness of the {weakness.regions}][, {weakness.course}].',
    sources: ['NG127', 'NG42', 'MEI2022', 'RedFlag'],
    grade: 'guideline',
    suspects: ['als'],
    action: refer,
  },
  {
    id: 'U4d',
    label: 'Twitching with weakness felt as worsening, from the age of 45',
    disposition: 'urgent-referral',
    when: all(symptom('twitching'), progressiveWeakness, nothingLost, aged(45)),
    unless: slowForYears,
    because:
      'Twitching[ of the {twitching.regions}] and weakness of the {weakness.regions}, {weakness.course}, felt though nothing is lost; date of birth {about.birth-date}.',
    sources: ['NG127', 'TurnerTalbot2013', 'Singh2011'],
    grade: 'consensus',
    unverified:
      'The age of 45, below which a worsening that costs nothing waits for an examination (R12), is our own inference.',
    floor: 'routine-referral',
    action: 'Examine power, reflexes and tongue first: name the suspicion if any of them is not normal.',
  },
  {
    id: 'U4b',
    label: 'Twitching of the tongue',
    disposition: 'urgent-referral',
    when: { item: 'twitching.regions', includes: 'tongue' },
    unless: tongueTwitchAloneAndNew,
    because: 'Twitching of the {twitching.regions}: tongue fasciculation must be looked for.',
    sources: ['NG42', 'RedFlag'],
    grade: 'guideline',
    suspects: ['als'],
    action: 'Look at the tongue at rest inside the mouth before the letter is signed.',
  },
  {
    id: 'U4c',
    label: 'Twitching with weakness that was not described',
    disposition: 'urgent-referral',
    when: all(symptom('twitching'), weaknessReported),
    unless: any(nothingLost, functionNormal, { item: 'weakness.course', in: ['comes-and-goes', 'improving'] }),
    unanswered: ['weakness.regions', 'weakness.course', 'weakness.tasks'],
    because:
      'Twitching[ of the {twitching.regions}] and weakness are both reported, and the weakness was not described in full.',
    sources: ['NG127', 'MEI2022'],
    grade: 'inference',
    unverified: 'Taking a weakness that was not described as a true one is a safeguard of this pathway.',
    action: 'Phone the patient: where is the weakness, what has become hard, is it getting worse?',
  },
];

const underVentilation: When = {
  item: 'breathing.kind',
  includesAny: ['morning-headache', 'daytime-sleepiness', 'weak-cough', 'waking-breathless'],
};
const puffedAndUnderVentilated: When = all({ item: 'breathing.kind', includes: 'on-exertion' }, underVentilation);

/** A motor symptom that tiredness and worry do not give. */
const firmMotorSign: When = any(focalLoss, progressiveWeakness, slurring, weakThroat, oftenChoking, {
  item: 'stiffness.kind',
  includesAny: ['legs-stiff-or-jerky', 'hands-clumsy', 'jaw-or-tongue-tight'],
});

/** A motor symptom that comes with tiredness, worry and want of training as well. */
const softMotorSymptom: When = symptom('weakness', 'speech', 'swallowing', 'twitching', 'cramps', 'stiffness');

/** Limb or bulbar loss that makes a change of mind or mood part of one disease. */
const lossBesideMind: When = any(
  slurring,
  weakThroat,
  oftenChoking,
  focalLoss,
  progressiveWeakness,
  { item: 'function.speech', in: ['0', '1', '2', '3'] },
  { item: 'function.swallowing', in: ['0', '1', '2', '3'] },
);

const neckBreathingMind: readonly MotorRule[] = [
  {
    id: 'U7',
    label: 'Breathless on exertion with signs of under-ventilation and a motor symptom',
    disposition: 'urgent-referral',
    when: all(
      puffedAndUnderVentilated,
      any(firmMotorSign, all({ item: 'breathing.course', is: 'steadily-worse' }, softMotorSymptom)),
    ),
    unless: any(oldHeartOrLungDisease, tiredAllOver),
    because: 'Breathing symptoms ({breathing.kind})[, {breathing.course}] with {concern.symptoms}.',
    sources: ['NG42', 'RedFlag', 'NIV4MND'],
    grade: 'guideline',
    unverified:
      'Asking for a worsening course where the motor symptom is twitching, cramps or a weakness without loss is our own inference.',
    suspects: ['als'],
    action: 'Measure vital capacity and oxygen saturation before the letter is sent.',
  },
  {
    id: 'U7c',
    label: 'Breathless with signs of under-ventilation and a motor symptom, course not given',
    disposition: 'urgent-referral',
    when: all(puffedAndUnderVentilated, softMotorSymptom),
    unless: tiredAllOver,
    unanswered: ['breathing.course'],
    because:
      'Breathing symptoms ({breathing.kind}) with {concern.symptoms}. Whether breathing is getting worse was not answered.',
    sources: ['NG42', 'RedFlag', 'NIV4MND'],
    grade: 'inference',
    unverified: 'Taking a course that was not given for a worsening one is a safeguard of this pathway.',
    action: 'Phone the patient: is breathing getting worse? Measure vital capacity and oxygen saturation.',
  },
  {
    id: 'U7b',
    label: 'Progressive weakness of the neck',
    disposition: 'urgent-referral',
    when: all(hardTo('holding-head-up'), progressive),
    because:
      'The head is hard to hold up; weakness of the {weakness.regions}[, {weakness.course}][, {weakness.spread}].',
    sources: ['NG127', 'TurnerTalbot2013'],
    grade: 'guideline',
    floor: 'routine-referral',
    suspects: ['als', 'myasthenia-gravis'],
    action: 'Measure vital capacity; test neck flexion and extension.',
  },
  {
    id: 'U3d',
    label: 'Laughing or crying out of keeping, with a motor or bulbar symptom',
    disposition: 'urgent-referral',
    when: all({ item: 'emotion.uncontrolled-laughing-crying', is: true }, lossBesideMind),
    unless: knownBrainDiseaseUnchanged,
    because:
      'Emotional lability ({emotion.uncontrolled-laughing-crying}) with {concern.symptoms}: an upper motor neurone sign of high value.',
    sources: ['NG42', 'RedFlag', 'TurnerTalbot2013'],
    grade: 'guideline',
    suspects: ['als'],
    action: refer,
  },
  {
    id: 'U20',
    label: 'Change of behaviour or personality with motor or bulbar loss',
    disposition: 'urgent-referral',
    when: all({ item: 'other.thinking', includes: 'behaviour-or-personality-change' }, lossBesideMind),
    unless: knownBrainDiseaseUnchanged,
    because:
      'Thinking: {other.thinking}, with {concern.symptoms}[; hard to do: {weakness.tasks}][; {speech.kind}][; family: {history.family}]. Frontotemporal dementia with motor neurone disease must be thought of.',
    sources: ['NG42', 'RedFlag', 'BMJ2022', 'Masrori2020'],
    grade: 'guideline',
    unverified:
      'Two weeks for a change of behaviour with a motor loss whose course is not shown to be worsening is our own inference.',
    suspects: ['als', 'frontotemporal-dementia'],
    action: 'Ask somebody who knows the patient; name the suspicion in the letter.',
  },
  {
    id: 'U21',
    label: 'Known motor neurone disease with trouble in breathing, swallowing or weight',
    disposition: 'urgent-referral',
    when: all(
      { item: 'history.conditions', includes: 'als-or-mnd' },
      any(symptom('breathing'), swallowingChange, weightLost, { item: 'function.dyspnea', in: ['0', '1', '2', '3'] }),
    ),
    because:
      'History: {history.conditions}[; breathing: {breathing.kind}][; swallowing: {swallowing.kind}][; {weight.loss}].',
    sources: ['NG42', 'QS126'],
    grade: 'guideline',
    unverified: 'Two weeks for a change between the planned reviews is our own inference.',
    action:
      'Phone the clinic that looks after the patient: breathing and nutrition are reviewed before the next appointment.',
  },
];

/** Motor neurone disease must be thought of, within two weeks. */
export const redFlagRules: readonly MotorRule[] = [
  ...withSwallowingChange,
  ...weaknessAlone,
  ...bulbarAlone,
  ...twitching,
  ...neckBreathingMind,
];

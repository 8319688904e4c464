import {
  entrapmentInHand,
  focalLoss,
  functionReduced,
  jointDisease,
  nothingLost,
  notSlurring,
  ocular,
  progressive,
  progressiveSlurring,
  progressiveWeakness,
  slowForYears,
  slurring,
  stableRoot,
  swallowingChange,
  taskLost,
  unlikeMotorNeuroneDisease,
  weaknessReported,
} from './patterns';
import { all, any, cameOn, hardTo, not, symptom, wasting, type MotorRule } from './vocabulary';

/**
 * The red flags of motor neurone disease (U1 to U4, U7). NG127 asks for a routine referral where progressive weakness
 * or slurring stands alone; NG42 ("without delay"), the EFNS, the BMJ practice pointer and thinkALS ask for more.
 * Myotome asks for two weeks and records the floor of NG127 with the finding, so that a practice can see both.
 */
const refer = 'Name the suspicion in the letter; do not wait for tests.';

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
    when: all(progressiveSlurring, swallowingChange),
    unless: ocular,
    because:
      '{speech.kind}, {speech.course}, with a change in swallowing[ ({swallowing.kind})][; {function.swallowing}].',
    sources: ['NG127', 'NG42', 'RedFlag'],
    grade: 'guideline',
    suspects: ['als'],
    action: 'Name the suspicion in the letter; ask speech and language therapy in parallel.',
  },
  {
    id: 'U1b',
    label: 'Progressive weakness with swallowing change, features of a look-alike',
    disposition: 'urgent-referral',
    when: all(progressiveWeakness, swallowingChange, unlikeMotorNeuroneDisease),
    because:
      'Weakness of the {weakness.regions}[, {weakness.course}][, {weakness.spread}], with a change in swallowing[ ({swallowing.kind})]; other features point to a look-alike as well.',
    sources: ['NG127', 'NG42'],
    grade: 'consensus',
    action: 'Refer as urgently as without the look-alike; set out the features for and against.',
  },
];

const weaknessAlone: readonly MotorRule[] = [
  {
    id: 'U3',
    label: 'Progressive weakness without another explanation',
    disposition: 'urgent-referral',
    when: progressiveWeakness,
    unless: any(nothingLost, entrapmentInHand, jointDisease, slowForYears, unlikeMotorNeuroneDisease),
    because:
      'Weakness of the {weakness.regions}[, {weakness.course}][, {weakness.spread}][, {weakness.pain-at-start}][; hard to do: {weakness.tasks}][; wasting of the {weakness.thinner-muscles}].',
    sources: ['NG42', 'RedFlag', 'EFNS2012', 'BMJ2022', 'thinkALS', 'NG127'],
    grade: 'guideline',
    floor: 'routine-referral',
    suspects: ['als'],
    action: refer,
  },
  {
    id: 'U3b',
    label: 'Progressive weakness with features of a look-alike',
    disposition: 'urgent-referral',
    when: all(progressiveWeakness, unlikeMotorNeuroneDisease),
    unless: any(nothingLost, entrapmentInHand, jointDisease, slowForYears),
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
    id: 'U3c',
    label: 'Focal motor loss over weeks to months, course not given',
    disposition: 'urgent-referral',
    when: all(weaknessReported, any(focalLoss, functionReduced), cameOn('weeks-to-months')),
    unless: entrapmentInHand,
    unanswered: ['weakness.regions', 'weakness.course'],
    // Normal before and lost within months is progression by history, even when the course itself was left blank.
    because:
      'Motor loss came on {concern.onset-speed}[; hard to do: {weakness.tasks}][; wasting of the {weakness.thinner-muscles}][; walking: {walking.cause}]. Whether it is still worsening was not answered.',
    sources: ['RedFlag', 'BMJ2022', 'NG127'],
    grade: 'inference',
    unverified:
      'Reading progression from a loss that came on within months, its course not answered, is our own inference.',
    floor: 'routine-referral',
    action: 'Phone the patient: is it getting worse?',
  },
];

const bulbarAlone: readonly MotorRule[] = [
  {
    id: 'U3e',
    label: 'Progressive slurring',
    disposition: 'urgent-referral',
    when: all(symptom('speech'), { item: 'speech.course', is: 'steadily-worse' }),
    unless: any(notSlurring, ocular, all(slurring, swallowingChange)),
    because: '[{speech.kind}, ]{speech.course}[, since {concern.onset}].',
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
    when: all(
      symptom('swallowing'),
      any({ item: 'swallowing.course', is: 'steadily-worse' }, { item: 'swallowing.choking', in: ['weekly', 'daily'] }),
    ),
    unless: any(
      ocular,
      all(
        { item: 'swallowing.kind', includes: 'food-sticking' },
        { item: 'swallowing.choking', in: ['never', 'monthly'] },
        not({ item: 'swallowing.kind', includesAny: ['coughing-or-choking-on-drinks', 'drooling', 'chewing-tires'] }),
      ),
    ),
    because:
      'Swallowing difficulty[ ({swallowing.kind})][, {swallowing.course}][, {swallowing.choking}][; {weight.loss}].',
    sources: ['BMJ2022', 'RedFlag', 'NG42'],
    grade: 'consensus',
    suspects: ['als'],
    action: 'Ask speech and language therapy in parallel; consider the throat and gullet as well.',
  },
  {
    id: 'U3g',
    label: 'Slurring or choking on drinks over weeks to months, course not given',
    disposition: 'urgent-referral',
    when: all(
      cameOn('weeks-to-months'),
      any(slurring, { item: 'swallowing.kind', includes: 'coughing-or-choking-on-drinks' }),
    ),
    unless: any(
      ocular,
      { item: 'speech.course', in: ['stable', 'improving'] },
      { item: 'swallowing.course', in: ['stable', 'improving'] },
    ),
    unanswered: ['speech.course', 'swallowing.course'],
    because:
      'Bulbar symptoms came on {concern.onset-speed}[; {speech.kind}][; swallowing: {swallowing.kind}]. Whether they are still worsening was not answered.',
    sources: ['RedFlag', 'MEI2022', 'NG127'],
    grade: 'inference',
    unverified:
      'Reading progression from a change that came on within months, its course not answered, is our own inference.',
    floor: 'routine-referral',
    suspects: ['als'],
    action: 'Phone the patient: is it getting worse?',
  },
];

const twitching: readonly MotorRule[] = [
  {
    id: 'U4',
    label: 'Twitching with wasting or weakness',
    disposition: 'urgent-referral',
    when: all(
      symptom('twitching'),
      any(wasting, progressiveWeakness, all(symptom('weakness'), taskLost, { item: 'weakness.course', is: 'stable' })),
    ),
    unless: any(all(stableRoot, { item: 'weakness.thinner-muscles', includes: 'none' }), slowForYears),
    because:
      'Twitching[ of the {twitching.regions}][, wasting of the {weakness.thinner-muscles}][, weakness of the {weakness.regions}][, {weakness.course}].',
    sources: ['NG127', 'NG42', 'MEI2022', 'RedFlag'],
    grade: 'guideline',
    suspects: ['als'],
    action: refer,
  },
  {
    id: 'U4b',
    label: 'Twitching of the tongue',
    disposition: 'urgent-referral',
    when: { item: 'twitching.regions', includes: 'tongue' },
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
    when: all(symptom('twitching'), symptom('weakness')),
    unless: any(nothingLost, { item: 'weakness.course', in: ['comes-and-goes', 'improving'] }),
    unanswered: ['weakness.regions', 'weakness.course', 'weakness.tasks'],
    because:
      'Twitching[ of the {twitching.regions}] and weakness are both reported, and the weakness was not described in full.',
    sources: ['NG127', 'MEI2022'],
    grade: 'inference',
    unverified: 'Taking a weakness that was not described as a true one is a safeguard of this pathway.',
    action: 'Phone the patient: where is the weakness, what has become hard, is it getting worse?',
  },
];

const neckBreathingEmotion: readonly MotorRule[] = [
  {
    id: 'U7',
    label: 'Breathless on exertion with signs of under-ventilation and a motor symptom',
    disposition: 'urgent-referral',
    when: all(
      { item: 'breathing.kind', includes: 'on-exertion' },
      { item: 'breathing.kind', includesAny: ['morning-headache', 'daytime-sleepiness'] },
      any(symptom('weakness', 'speech', 'swallowing', 'twitching', 'stiffness', 'cramps'), wasting),
    ),
    because: 'Breathing symptoms ({breathing.kind}) with {concern.symptoms}.',
    sources: ['NG42', 'RedFlag', 'NIV4MND'],
    grade: 'guideline',
    suspects: ['als'],
    action: 'Measure vital capacity and oxygen saturation before the letter is sent.',
  },
  {
    id: 'U7b',
    label: 'Progressive weakness of the neck',
    disposition: 'urgent-referral',
    when: all(hardTo('holding-head-up'), progressive),
    because: 'The head is hard to hold up; weakness of the {weakness.regions}[, {weakness.course}].',
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
    when: all(
      { item: 'emotion.uncontrolled-laughing-crying', is: true },
      any(
        slurring,
        symptom('swallowing'),
        wasting,
        all(symptom('weakness'), taskLost, not({ item: 'weakness.course', in: ['improving', 'comes-and-goes'] })),
      ),
    ),
    because:
      'Emotional lability ({emotion.uncontrolled-laughing-crying}) with {concern.symptoms}: an upper motor neurone sign of high value.',
    sources: ['NG42', 'RedFlag', 'TurnerTalbot2013'],
    grade: 'guideline',
    suspects: ['als'],
    action: refer,
  },
];

/** Motor neurone disease must be thought of, within two weeks. */
export const redFlagRules: readonly MotorRule[] = [
  ...withSwallowingChange,
  ...weaknessAlone,
  ...bulbarAlone,
  ...twitching,
  ...neckBreathingEmotion,
];

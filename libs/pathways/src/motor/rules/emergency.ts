import { nothingThin, oldHeartOrLungDisease } from './exceptions';
import {
  bothLegsWeak,
  bothSidesWeak,
  cameOnFast,
  fatigable,
  knownMyasthenia,
  motorSymptom,
  ocular,
  offBalance,
  oftenChoking,
  progressive,
  progressiveWeakness,
  slurring,
  swallowingChange,
  weaknessReported,
} from './patterns';
import {
  all,
  any,
  cameOn,
  hardTo,
  not,
  onsetWithin,
  symptom,
  wasting,
  weakIn,
  type MotorRule,
  type When,
} from './vocabulary';

const newBladder: When = { item: 'other.bladder-bowel', is: 'new-in-last-2-weeks' };
const backOrLegPain: When = {
  item: 'pain.kind',
  includesAny: ['low-back', 'mid-back', 'shooting-down-leg', 'shooting-down-both-legs'],
};
const legsNumb: When = {
  item: 'sensory.regions',
  includesAny: ['both-legs', 'both-feet', 'band-around-trunk', 'saddle'],
};
const legsAffected: When = any(
  bothLegsWeak,
  legsNumb,
  { item: 'walking.cause', includesAny: ['legs-weak', 'legs-stiff', 'foot-catches'] },
  all(symptom('walking-or-falls'), onsetWithin(11)),
);

/** What is a stroke until shown otherwise when it comes suddenly. */
const strokeLike: When = any(weaknessReported, symptom('speech', 'swallowing'), offBalance, {
  item: 'other.eyes',
  includes: 'double-vision',
});

/** Half the body or half the face with a limb has lost feeling. */
const oneSideNumb: When = any(
  { item: 'sensory.regions', includes: 'one-side-of-body' },
  all({ item: 'sensory.regions', includes: 'face' }, { item: 'sensory.regions', includesAny: ['one-arm', 'one-leg'] }),
);

const bothSidesNumb: When = { item: 'sensory.regions', includesAny: ['both-feet', 'both-legs', 'both-hands'] };

/** The safety screen answered positively: every one is an emergency by itself (E1 to E9). */
const screen: readonly MotorRule[] = [
  {
    id: 'E1',
    label: 'Sudden stroke-like signs',
    disposition: 'emergency',
    when: {
      item: 'urgent.sudden-stroke-signs',
      in: ['now-or-last-24-hours', 'started-days-ago-still-there', 'gone-but-within-7-days'],
    },
    because: 'Reports {urgent.sudden-stroke-signs}: stroke or transient ischaemic attack until shown otherwise.',
    sources: ['NG127', 'NG128'],
    grade: 'guideline',
    suspects: ['stroke-tia'],
    action: 'Call the patient now and use the stroke pathway; do not use a score to set the urgency.',
  },
  {
    id: 'E2',
    label: 'Weakness progressing within four weeks',
    disposition: 'emergency',
    when: { item: 'urgent.rapid-weakness', is: 'over-up-to-4-weeks' },
    because:
      'Reports {urgent.rapid-weakness}[ ({weakness.regions})]: Guillain-Barré syndrome must be excluded today, with breathing and swallowing assessed.',
    sources: ['NG127', 'GBS-NCC2023', 'GBS2013'],
    grade: 'guideline',
    suspects: ['guillain-barre'],
    action: 'Arrange same-day hospital assessment, with vital capacity and swallowing checked.',
  },
  {
    id: 'E3',
    label: 'Saddle numbness or new loss of sphincter control',
    disposition: 'emergency',
    when: { item: 'urgent.saddle-bladder-bowel', is: true },
    because:
      'Reports {urgent.saddle-bladder-bowel}[, with {pain.kind}]: cauda equina or cord compression must be excluded within hours.',
    sources: ['NG127', 'BPG-CES'],
    grade: 'guideline',
    suspects: ['cauda-equina'],
    action: 'Arrange emergency assessment and imaging.',
  },
  {
    id: 'E4',
    label: 'Breathless at rest',
    disposition: 'emergency',
    when: { item: 'urgent.breathing-now', is: true },
    because: 'Reports being {urgent.breathing-now}.',
    sources: ['NG127', 'NG42'],
    grade: 'guideline',
    action: 'Call the patient now; emergency services if breathless at rest.',
  },
  {
    id: 'E5',
    label: 'Unable to swallow',
    disposition: 'emergency',
    when: { item: 'urgent.cannot-swallow', is: true },
    because: 'Reports being {urgent.cannot-swallow}: aspiration and dehydration are immediate risks.',
    sources: ['NG127'],
    grade: 'inference',
    unverified: 'Same-day action for inability to swallow extends NG127 by general clinical knowledge.',
    action: 'Arrange same-day assessment; nothing by mouth until swallowing is assessed.',
  },
  {
    id: 'E7',
    label: 'Weakness progressing over hours to days',
    disposition: 'emergency',
    when: { item: 'urgent.rapid-weakness', is: 'over-hours-or-days' },
    because: 'Reports {urgent.rapid-weakness}[ ({weakness.regions})]: a clinician must see the patient today.',
    sources: ['NG127', 'NG128'],
    grade: 'guideline',
    floor: 'urgent-referral',
    action: 'Same-day assessment; immediate if sudden, on both sides, or with breathing or swallowing trouble.',
  },
  {
    id: 'E8',
    label: 'Thoughts of suicide or self-harm',
    disposition: 'emergency',
    when: { item: 'urgent.self-harm', is: true },
    because: 'Reports {urgent.self-harm}. No score is computed: a person must speak with the patient now.',
    sources: ['NG225'],
    grade: 'guideline',
    unverified:
      'The guideline was read in summary; crisis numbers differ between countries and are set by the practice.',
    action: 'Speak with the patient now and make a safety plan together.',
  },
  {
    id: 'E9',
    label: 'Another emergency today',
    disposition: 'emergency',
    when: { item: 'urgent.other-emergency', is: true },
    because: 'Reports {urgent.other-emergency}.',
    sources: ['unsourced'],
    grade: 'inference',
    unverified: 'Emergency by general clinical knowledge; no document was opened for this list.',
    action: 'Call the patient now; emergency services.',
  },
];

const strokeAndNerve: readonly MotorRule[] = [
  {
    id: 'E1b',
    label: 'Sudden weakness, speech, vision or balance disturbance this month',
    disposition: 'emergency',
    when: all(cameOn('minutes-to-a-day'), onsetWithin(0), strokeLike),
    because:
      'Symptoms ({concern.symptoms}) came on {concern.onset-speed} this month: sudden onset follows the stroke pathway even when one hand alone is weak.',
    sources: ['NG127', 'NG128'],
    grade: 'guideline',
    unverified: 'Sudden double vision and sudden trouble in swallowing are added by general clinical knowledge.',
    suspects: ['stroke-tia'],
    action: 'Call the patient today and establish the hour of onset.',
  },
  {
    id: 'E1c',
    label: 'Sudden numbness of one side this month',
    disposition: 'emergency',
    when: all(cameOn('minutes-to-a-day'), onsetWithin(0), oneSideNumb),
    because:
      'Sensory symptoms of {sensory.regions} came on {concern.onset-speed} this month: a transient ischaemic attack follows the stroke pathway even when it has passed.',
    sources: ['NG127', 'NG128'],
    grade: 'guideline',
    suspects: ['stroke-tia'],
    action: 'Call the patient today and establish the hour of onset.',
  },
  {
    id: 'E2b',
    label: 'Weakness of both sides, worsening within four weeks',
    disposition: 'emergency',
    when: all(weaknessReported, bothSidesWeak, progressive, any(all(cameOnFast, onsetWithin(1)), onsetWithin(0))),
    because:
      'Weakness of the {weakness.regions}, on both sides and worsening, came on within about four weeks[, {concern.onset-speed}][, after {other.recent-trigger}].',
    sources: ['NG127', 'GBS-NCC2023'],
    grade: 'guideline',
    unverified: 'A preceding infection as support is general clinical knowledge.',
    suspects: ['guillain-barre'],
    action: 'Arrange same-day hospital assessment, with vital capacity and swallowing checked.',
  },
  {
    id: 'E2c',
    label: 'Numbness on both sides with weakness or imbalance over days',
    disposition: 'emergency',
    when: all(cameOnFast, onsetWithin(1), bothSidesNumb, symptom('weakness', 'walking-or-falls')),
    because: 'Sensory symptoms of {sensory.regions} with weakness or imbalance came on {concern.onset-speed}.',
    sources: ['NG127'],
    grade: 'guideline',
    suspects: ['guillain-barre'],
    action: 'Arrange same-day hospital assessment.',
  },
  {
    id: 'E2d',
    label: 'Weak face and limbs, or weak face on both sides with tingling, over days',
    disposition: 'emergency',
    when: all(cameOnFast, onsetWithin(1), weakIn('face-jaw'), any(bothSidesWeak, bothSidesNumb)),
    because:
      'Weakness of the {weakness.regions} came on {concern.onset-speed}[; sensory symptoms of {sensory.regions}][, after {other.recent-trigger}].',
    sources: ['NG127', 'GBS-NCC2023'],
    grade: 'inference',
    unverified: 'Facial weakness as part of the picture is general clinical knowledge.',
    suspects: ['guillain-barre'],
    action: 'Arrange same-day hospital assessment.',
  },
  {
    id: 'E3b',
    label: 'New sphincter trouble with back pain, leg pain or leg symptoms',
    disposition: 'emergency',
    when: any(all(newBladder, any(backOrLegPain, legsAffected)), { item: 'sensory.regions', includes: 'saddle' }),
    because:
      'Cauda equina or cord compression must be excluded[; {other.bladder-bowel}][; {pain.kind}][; sensory symptoms of {sensory.regions}][; weakness of the {weakness.regions}].',
    sources: ['NG127', 'BPG-CES'],
    grade: 'guideline',
    unverified: 'Cord compression with walking trouble and sphincter change over days is general clinical knowledge.',
    suspects: ['cauda-equina', 'spinal-cord-compression'],
    action: 'Phone now; emergency assessment and imaging.',
  },
  {
    id: 'E7b',
    label: 'Limb weakness that came on over days and is worsening',
    disposition: 'emergency',
    when: all(weaknessReported, cameOnFast, onsetWithin(1), progressive),
    because:
      'Weakness of the {weakness.regions} came on {concern.onset-speed} within the last weeks[ and is {weakness.course}][; {weakness.spread}].',
    sources: ['NG127'],
    grade: 'guideline',
    floor: 'urgent-referral',
    action: 'Same-day assessment by a clinician, then imaging.',
  },
  {
    id: 'E12',
    label: 'Possible cord compression',
    disposition: 'emergency',
    when: all(
      any(bothLegsWeak, { item: 'walking.cause', includesAny: ['legs-weak', 'legs-stiff'] }),
      any({ item: 'pain.kind', includes: 'mid-back' }, { item: 'sensory.regions', includes: 'band-around-trunk' }),
      any({ item: 'history.conditions', includes: 'cancer' }, all(cameOnFast, onsetWithin(1))),
    ),
    because:
      'Leg weakness or stiffness[, {pain.kind}][, sensory symptoms of {sensory.regions}][; known conditions: {history.conditions}].',
    sources: ['unsourced', 'DCM2018'],
    grade: 'inference',
    unverified: 'Same-day action for suspected cord compression is general clinical knowledge.',
    suspects: ['spinal-cord-compression'],
    action: 'Same-day assessment and imaging of the whole spine.',
  },
  {
    id: 'E1d',
    label: 'Sudden or fast onset, date not given',
    disposition: 'emergency',
    when: any(
      all(cameOn('minutes-to-a-day'), any(strokeLike, oneSideNumb)),
      all(cameOnFast, weaknessReported, progressive),
      all(cameOnFast, bothSidesNumb, symptom('weakness', 'walking-or-falls')),
    ),
    unanswered: ['concern.onset'],
    because:
      'Symptoms ({concern.symptoms}) came on {concern.onset-speed}, and when that was has not been answered: it may have been today.',
    sources: ['NG127', 'NG128'],
    grade: 'inference',
    unverified: 'Taking an onset without a date for a recent one is a safeguard of this pathway.',
    action: 'Call the patient today: when did it begin? An onset over a month ago is no emergency by itself.',
  },
];

/** A bulbar symptom that endangers the airway: fluids, saliva or food, not jaws that tire alone. */
const dangerInThroat: When = any(
  {
    item: 'swallowing.kind',
    includesAny: ['coughing-or-choking-on-drinks', 'food-sticking', 'drooling', 'long-meals'],
  },
  oftenChoking,
  { item: 'function.swallowing', in: ['0', '1', '2'] },
);

/** The breathing muscles, rather than effort alone, are short of strength. */
const dangerInBreath: When = any(
  { item: 'breathing.kind', includesAny: ['lying-flat', 'waking-breathless', 'morning-headache', 'weak-cough'] },
  all(symptom('breathing'), { item: 'breathing.course', is: 'steadily-worse' }),
);

/** A lump in the throat: food alone, no choking, no breathing trouble, nothing lost, eyes and speech well. */
const lumpInThroat: When = all(
  { item: 'swallowing.choking', is: 'never' },
  not({
    item: 'swallowing.kind',
    includesAny: ['coughing-or-choking-on-drinks', 'drooling', 'chewing-tires', 'long-meals'],
  }),
  { item: 'function.swallowing', is: '4' },
  not(symptom('breathing')),
  { item: 'weakness.tasks', includes: 'none' },
  nothingThin,
  { item: 'other.eyes', includes: 'none' },
  not(slurring),
);

const breathingAndSwallowing: readonly MotorRule[] = [
  {
    id: 'E4b',
    label: 'Breathless lying flat',
    disposition: 'emergency',
    when: { item: 'breathing.kind', includes: 'lying-flat' },
    unless: oldHeartOrLungDisease,
    because:
      'Breathing symptoms: {breathing.kind}[; noticed: {concern.symptoms}]. Weakness of the breathing muscles must be assessed immediately.',
    sources: ['NG127', 'NG42', 'QS126'],
    grade: 'guideline',
    action: 'Phone now; same-day assessment of breathing with vital capacity and blood gas.',
  },
  {
    id: 'E4d',
    label: 'Motor symptom with breathing function lost',
    disposition: 'emergency',
    when: all(
      motorSymptom,
      any({ item: 'function.orthopnea', in: ['0', '1', '2'] }, { item: 'function.dyspnea', in: ['0', '1'] }),
    ),
    unless: oldHeartOrLungDisease,
    because: 'Noticed {concern.symptoms}[; by day: {function.dyspnea}][; lying down: {function.orthopnea}].',
    sources: ['NG127', 'NG42'],
    grade: 'inference',
    unverified: 'Reading breathlessness at rest or lying flat from the function items is our own inference.',
    action: 'Phone now; same-day assessment of breathing with vital capacity and blood gas.',
  },
  {
    id: 'E4c',
    label: 'Waking breathless with a motor symptom',
    disposition: 'emergency',
    when: all(
      { item: 'breathing.kind', includes: 'waking-breathless' },
      any(progressiveWeakness, slurring, swallowingChange, wasting, {
        item: 'history.conditions',
        includesAny: ['als-or-mnd', 'myasthenia'],
      }),
    ),
    unless: oldHeartOrLungDisease,
    because:
      'Breathing symptoms ({breathing.kind}) with {concern.symptoms}: early respiratory failure from muscle weakness must be assessed.',
    sources: ['NG42', 'NIV4MND'],
    grade: 'inference',
    unverified:
      'NG127 names breathlessness at rest or lying flat; waking breathless is added by general clinical knowledge.',
    action: 'Phone now; same-day assessment of breathing.',
  },
  {
    id: 'E5c',
    label: 'Choking with fever',
    disposition: 'emergency',
    when: all(any(oftenChoking, { item: 'swallowing.kind', includes: 'coughing-or-choking-on-drinks' }), {
      item: 'other.general',
      includes: 'fever-or-night-sweats',
    }),
    because:
      'Reports {other.general} and chokes[: {swallowing.kind}][, {swallowing.choking}]: pneumonia from aspiration.',
    sources: ['NG42', 'unsourced'],
    grade: 'inference',
    unverified: 'Same-day action for choking with a chest infection is general clinical knowledge.',
    action: 'Phone now; same-day assessment of chest, oxygen saturation and swallowing.',
  },
  {
    id: 'E5b',
    label: 'Frequent choking with breathing trouble',
    disposition: 'emergency',
    when: all(oftenChoking, symptom('breathing')),
    because: 'Reports {swallowing.choking} with breathing symptoms[ ({breathing.kind})]: risk of aspiration.',
    sources: ['NG127', 'NG42'],
    grade: 'inference',
    unverified: 'Same-day action extends NG127 by general clinical knowledge.',
    action: 'Phone now; same-day assessment of swallowing, chest and breathing.',
  },
  {
    id: 'E6',
    label: 'Possible myasthenic crisis',
    disposition: 'emergency',
    when: all(any(ocular, knownMyasthenia), any(symptom('breathing'), dangerInThroat, hardTo('holding-head-up'))),
    unless: all(oldHeartOrLungDisease, not(knownMyasthenia)),
    because:
      'Myasthenic features[: {other.eyes}] with trouble in breathing, swallowing or holding up the head[ ({swallowing.kind})][ ({breathing.kind})][; hard to do: {weakness.tasks}][; known conditions: {history.conditions}].',
    sources: ['RCEM-MG', 'MG-crisis', 'MGFA'],
    grade: 'consensus',
    suspects: ['myasthenia-gravis'],
    action: 'Same-day hospital assessment with vital capacity; check recent medicines against the myasthenia list.',
  },
  {
    id: 'E6c',
    label: 'Weakness that tires, with danger in swallowing or breathing',
    disposition: 'emergency',
    when: all(fatigable, any(dangerInThroat, dangerInBreath)),
    unless: any(oldHeartOrLungDisease, lumpInThroat),
    because:
      'Weakness that tires with use and comes and goes, with trouble in swallowing or breathing[ ({swallowing.kind})][ ({breathing.kind})][; {swallowing.choking}]: a myasthenic crisis must be excluded.',
    sources: ['RCEM-MG', 'MG-crisis'],
    grade: 'consensus',
    unverified: 'Same-day action without drooping lids or double vision is our own inference.',
    suspects: ['myasthenia-gravis'],
    action: 'Same-day hospital assessment with vital capacity; look for fatigue of lids, eyes and neck.',
  },
  {
    id: 'E6b',
    label: 'Myasthenic features with swallowing trouble that was not described',
    disposition: 'emergency',
    when: all(any(ocular, fatigable, knownMyasthenia), symptom('swallowing')),
    unanswered: ['swallowing.kind'],
    because:
      'Drooping lids, double vision, weakness that tires or known myasthenia, with difficulty swallowing[; {other.eyes}][; weakness {weakness.course}][; history: {history.conditions}]. How swallowing is affected was not answered.',
    sources: ['RCEM-MG', 'MG-crisis'],
    grade: 'inference',
    unverified:
      'Taking a swallowing trouble that was not described for a dangerous one is a safeguard of this pathway.',
    suspects: ['myasthenia-gravis'],
    action:
      'Phone now: does the patient choke, cough or bring drinks back? Jaws that tire alone are urgent, not an emergency.',
  },
  {
    id: 'E10',
    label: 'Muscle breakdown (rhabdomyolysis)',
    disposition: 'emergency',
    when: all(
      { item: 'other.general', includes: 'dark-urine' },
      any(
        { item: 'pain.kind', includes: 'muscles-aching' },
        all(
          symptom('weakness', 'cramps', 'pain'),
          any(
            { item: 'history.medicines', includes: 'statin' },
            { item: 'other.recent-trigger', includes: 'hard-new-exercise' },
            cameOn('minutes-to-a-day', 'days'),
          ),
        ),
      ),
    ),
    because:
      'Dark urine with {concern.symptoms}[; {pain.kind}][; medicines: {history.medicines}][; preceding events: {other.recent-trigger}].',
    sources: ['HiltonJones2018', 'Statin-review'],
    grade: 'inference',
    unverified: 'Same-day action is general clinical knowledge.',
    suspects: ['statin-muscle-symptoms'],
    action: 'Same-day creatine kinase, potassium and renal function; stop the statin.',
  },
  {
    id: 'E13',
    label: 'Weak neck with breathing trouble',
    disposition: 'emergency',
    when: all(hardTo('holding-head-up'), symptom('breathing')),
    because:
      'The head is hard to hold up and breathing is affected[ ({breathing.kind})]: the breathing muscles may be failing.',
    sources: ['NG127', 'MG-crisis'],
    grade: 'inference',
    unverified: 'The link from neck weakness to the diaphragm is general clinical knowledge.',
    action: 'Same-day assessment of breathing with vital capacity.',
  },
];

/** Act now: the safety screen, then the same emergencies as the later answers show them. */
export const emergencyRules: readonly MotorRule[] = [...screen, ...strokeAndNerve, ...breathingAndSwallowing];

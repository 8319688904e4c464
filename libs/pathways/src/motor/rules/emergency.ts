import {
  bothLegsWeak,
  bothSidesWeak,
  fatigable,
  motorSymptom,
  nothingLost,
  ocular,
  progressive,
  progressiveWeakness,
  weaknessReported,
} from './patterns';
import { all, any, cameOn, hardTo, not, onsetWithin, symptom, wasting, type MotorRule, type When } from './vocabulary';

const newBladder: When = { item: 'other.bladder-bowel', is: 'new-in-last-2-weeks' };
const legsAffected: When = any(bothLegsWeak, symptom('walking-or-falls'), {
  item: 'sensory.regions',
  includesAny: ['both-legs', 'both-feet', 'band-around-trunk', 'saddle'],
});

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
    label: 'Sudden weakness, speech or balance disturbance this month',
    disposition: 'emergency',
    when: all(
      cameOn('minutes-to-a-day'),
      onsetWithin(0),
      any(symptom('weakness', 'speech'), { item: 'walking.cause', includes: 'off-balance' }),
    ),
    because:
      'Symptoms ({concern.symptoms}) came on {concern.onset-speed} this month: sudden onset follows the stroke pathway even when one hand alone is weak.',
    sources: ['NG127', 'NG128'],
    grade: 'guideline',
    suspects: ['stroke-tia'],
    action: 'Call the patient today and establish the hour of onset.',
  },
  {
    id: 'E2b',
    label: 'Weakness of both sides, worsening within four weeks',
    disposition: 'emergency',
    when: all(
      weaknessReported,
      bothSidesWeak,
      progressive,
      any(all(cameOn('minutes-to-a-day', 'days'), onsetWithin(1)), all(cameOn('weeks-to-months'), onsetWithin(0))),
    ),
    because:
      'Weakness of the {weakness.regions}, on both sides and worsening, came on {concern.onset-speed} within about four weeks[, after {other.recent-trigger}].',
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
    when: all(
      cameOn('minutes-to-a-day', 'days'),
      onsetWithin(1),
      { item: 'sensory.regions', includesAny: ['both-feet', 'both-legs', 'both-hands'] },
      symptom('weakness', 'walking-or-falls'),
    ),
    because: 'Sensory symptoms of {sensory.regions} with weakness or imbalance came on {concern.onset-speed}.',
    sources: ['NG127'],
    grade: 'guideline',
    suspects: ['guillain-barre'],
    action: 'Arrange same-day hospital assessment.',
  },
  {
    id: 'E3b',
    label: 'New sphincter trouble with back pain, leg pain or leg symptoms',
    disposition: 'emergency',
    when: any(
      all(
        newBladder,
        any(
          { item: 'pain.kind', includesAny: ['low-back', 'mid-back', 'shooting-down-leg', 'shooting-down-both-legs'] },
          legsAffected,
        ),
      ),
      { item: 'sensory.regions', includes: 'saddle' },
    ),
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
    when: all(symptom('weakness'), cameOn('minutes-to-a-day', 'days'), onsetWithin(1), progressive),
    because:
      'Weakness of the {weakness.regions} came on {concern.onset-speed} within the last weeks and is {weakness.course}.',
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
      any({ item: 'history.conditions', includes: 'cancer' }, all(cameOn('minutes-to-a-day', 'days'), onsetWithin(1))),
    ),
    because:
      'Leg weakness or stiffness[, {pain.kind}][, sensory symptoms of {sensory.regions}][; known conditions: {history.conditions}].',
    sources: ['unsourced', 'DCM2018'],
    grade: 'inference',
    unverified: 'Same-day action for suspected cord compression is general clinical knowledge.',
    suspects: ['spinal-cord-compression'],
    action: 'Same-day assessment and imaging of the whole spine.',
  },
];

/** Known heart or lung disease whose breathlessness is not getting worse, with no motor symptom at all. */
const oldHeartOrLungDisease: When = all(
  { item: 'history.conditions', includes: 'copd-or-heart-failure' },
  { item: 'breathing.course', in: ['stable', 'comes-and-goes', 'improving'] },
  not(motorSymptom),
);

/** A bulbar symptom without danger to the airway: urgent (U8), not an emergency. */
const chewingTiresAlone: When = all(
  { item: 'swallowing.kind', includes: 'chewing-tires' },
  not({
    item: 'swallowing.kind',
    includesAny: ['coughing-or-choking-on-drinks', 'food-sticking', 'drooling', 'long-meals'],
  }),
  not(symptom('breathing')),
);

/** Tired and puffed on effort, with eyes, speech and swallowing normal and nothing lost. */
const tiredOnExertionAlone: When = all(
  { item: 'other.eyes', includes: 'none' },
  not({ item: 'history.conditions', includes: 'myasthenia' }),
  nothingLost,
  not(symptom('speech', 'swallowing')),
  { item: 'breathing.kind', includes: 'on-exertion' },
  not({ item: 'breathing.kind', includesAny: ['lying-flat', 'waking-breathless', 'morning-headache', 'weak-cough'] }),
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
      any(progressiveWeakness, symptom('speech', 'swallowing'), wasting),
    ),
    because:
      'Breathing symptoms ({breathing.kind}) with {concern.symptoms}: early respiratory failure from muscle weakness must be assessed.',
    sources: ['NG42', 'NIV4MND'],
    grade: 'inference',
    unverified:
      'NG127 names breathlessness at rest or lying flat; waking breathless is added by general clinical knowledge.',
    action: 'Phone now; same-day assessment of breathing.',
  },
  {
    id: 'E5b',
    label: 'Frequent choking with breathing trouble',
    disposition: 'emergency',
    when: all({ item: 'swallowing.choking', in: ['weekly', 'daily'] }, symptom('breathing')),
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
    when: all(
      any(ocular, fatigable, { item: 'history.conditions', includes: 'myasthenia' }),
      any(symptom('breathing'), symptom('swallowing')),
    ),
    unless: any(chewingTiresAlone, tiredOnExertionAlone),
    because:
      'Myasthenic features[: {other.eyes}] with trouble in breathing or swallowing[ ({swallowing.kind})][ ({breathing.kind})][; known conditions: {history.conditions}].',
    sources: ['RCEM-MG', 'MG-crisis'],
    grade: 'consensus',
    suspects: ['myasthenia-gravis'],
    action: 'Same-day hospital assessment with vital capacity; check recent medicines against the myasthenia list.',
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

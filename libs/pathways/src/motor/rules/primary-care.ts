import { medianNumbness, ocular, progressive, stablePeroneal, ulnarNumbness, weaknessReported } from './patterns';
import { all, any, cameOn, not, onsetAtLeast, symptom, type MotorRule } from './vocabulary';

const nerveAndRoot: readonly MotorRule[] = [
  {
    id: 'R2', label: 'Pain down one limb, stable', disposition: 'primary-care',
    when: all({ item: 'pain.kind', includesAny: ['shooting-down-arm', 'shooting-down-leg'] }, not(progressive)),
    because: '{pain.kind}[; sensory symptoms of {sensory.regions}][; weakness {weakness.course}]: one root.',
    sources: ['NG127-terms', 'NG127'],
    suspects: ['cervical-radiculopathy', 'lumbar-radiculopathy'],
    action: 'Test power, reflexes and sensation of the root; progression makes it urgent.',
  },
  {
    id: 'R2b', label: 'Numb hand that wakes at night', disposition: 'primary-care',
    when: any(medianNumbness, all({ item: 'sensory.night-hands', is: true }, { item: 'sensory.regions', includesAny: ['both-hands', 'one-arm'] })),
    because: 'Sensory symptoms of {sensory.regions}; {sensory.night-hands}: carpal tunnel syndrome.',
    sources: ['CTS-Tayside'],
    suspects: ['carpal-tunnel'],
    action: "Phalen's and Tinel's tests; look at the thenar muscles.",
  },
  {
    id: 'R2c', label: 'Numb ring and little finger', disposition: 'primary-care',
    when: ulnarNumbness,
    because: 'Sensory symptoms of {sensory.regions}: ulnar nerve at the elbow.',
    sources: ['Ulnar-GGC'],
    suspects: ['ulnar-neuropathy'],
    action: 'Test the interossei; look for wasting between thumb and first finger.',
  },
  {
    id: 'R2d', label: 'Foot drop after pressure on the knee, stable', disposition: 'primary-care',
    when: stablePeroneal,
    because: 'Foot weakness, {weakness.course}, after {other.recent-trigger}, with sensory symptoms of {sensory.regions}: common peroneal nerve.',
    sources: ['FootDrop'],
    suspects: ['peroneal-neuropathy'],
    action: 'Test inversion and the ankle jerk: both normal in peroneal palsy.',
  },
  {
    id: 'P2', label: 'Numb or tingling feet', disposition: 'primary-care',
    when: { item: 'sensory.regions', includes: 'both-feet' },
    because: 'Sensory symptoms of {sensory.regions}[ ({sensory.kind})][; known conditions: {history.conditions}]: distal neuropathy.',
    sources: ['NG127'],
    suspects: ['diabetic-neuropathy'],
    action: 'Vitamin B12, thyroid, coeliac serology, renal function, glucose, ESR and an alcohol questionnaire; refer if reflexes are brisk.',
  },
];

const generalMedicine: readonly MotorRule[] = [
  {
    id: 'P3', label: 'Aching muscles on a statin', disposition: 'primary-care',
    when: all({ item: 'pain.kind', includes: 'muscles-aching' }, { item: 'history.medicines', includes: 'statin' }),
    because: '{pain.kind} while taking {history.medicines}.',
    sources: ['HiltonJones2018'],
    suspects: ['statin-muscle-symptoms'],
    action: 'Creatine kinase; over ten times the upper limit or dark urine is the same day.',
  },
  {
    id: 'P4', label: 'Tiredness', disposition: 'primary-care',
    when: symptom('tiredness'),
    because: 'Tiredness[; sleep: {wellbeing.sleep-poor}].',
    sources: ['unsourced'],
    unverified: 'General clinical knowledge.',
    suspects: ['fatigue-deconditioning'],
    action: 'Blood count, renal function, thyroid, HbA1c and vitamin B12.',
  },
  {
    id: 'P5', label: 'Symptom and risk of vitamin B12 deficiency', disposition: 'primary-care',
    when: all(
      any(symptom('numbness-or-tingling', 'tiredness'), { item: 'walking.cause', includes: 'off-balance' }, { item: 'other.thinking', includes: 'memory' }),
      any(
        { item: 'history.diet', is: 'vegan' },
        { item: 'history.medicines', includesAny: ['metformin', 'acid-reducer'] },
        { item: 'history.conditions', includesAny: ['b12-deficiency', 'stomach-or-bowel-surgery', 'autoimmune'] },
        { item: 'history.exposure', includes: 'nitrous-oxide' },
      ),
    ),
    because: '{concern.symptoms} with a risk of vitamin B12 deficiency in diet, medicines, illness or exposure[; medicines: {history.medicines}][; known conditions: {history.conditions}][; exposure: {history.exposure}].',
    sources: ['NG239'],
    suspects: ['b12-deficiency'],
    action: 'Measure vitamin B12; homocysteine or methylmalonic acid after nitrous oxide.',
  },
  {
    id: 'P6', label: 'Symptoms of thyroid disease', disposition: 'primary-care',
    when: { item: 'other.general', includesAny: ['feeling-hot-or-racing-heart', 'feeling-cold-or-weight-gain'] },
    because: 'General symptoms: {other.general}[; noticed: {concern.symptoms}].',
    sources: ['Thyroid-neuro'],
    suspects: ['hypothyroidism', 'hyperthyroidism'],
    action: 'TSH, free T4 and creatine kinase.',
  },
  {
    id: 'P7', label: 'Tremor on action', disposition: 'primary-care',
    when: { item: 'other.movement', includes: 'shaking-when-acting' },
    because: 'Movement: {other.movement}[; medicines: {history.medicines}].',
    sources: ['unsourced'],
    unverified: 'General clinical knowledge.',
    action: 'Thyroid function; review stimulants, lithium and inhalers.',
  },
  {
    id: 'P8', label: 'Unsteady for a long time', disposition: 'primary-care',
    when: all({ item: 'walking.cause', includes: 'off-balance' }, any(onsetAtLeast(24), cameOn('years'))),
    because: 'Unsteadiness for years[, since {concern.onset}][; falls in three months: {walking.falls-3-months}].',
    sources: ['NG127'],
    action: 'Falls assessment; ask whether it is getting worse.',
  },
  {
    id: 'P9', label: 'Blackout', disposition: 'primary-care',
    when: { item: 'walking.cause', includes: 'blackout' },
    because: 'Falls or walking difficulty with {walking.cause}.',
    sources: ['unsourced'],
    unverified: 'General clinical knowledge.',
    action: 'Phone the patient; ECG and witness account; same day if on effort or with injury.',
  },
  {
    id: 'P10', label: 'Change in memory or behaviour', disposition: 'primary-care',
    when: { item: 'other.thinking', includesAny: ['memory', 'behaviour-or-personality-change'] },
    because: 'Thinking: {other.thinking}[; family: {history.family}].',
    sources: ['NG42', 'Masrori2020'],
    suspects: ['frontotemporal-dementia'],
    action: 'Ask somebody who knows the patient; with a motor sign it belongs to motor neurone disease.',
  },
  {
    id: 'P11', label: 'Bladder or bowel trouble', disposition: 'primary-care',
    when: { item: 'other.bladder-bowel', in: ['urgency-or-leaking', 'hard-to-empty', 'new-in-last-2-weeks'] },
    because: 'Bladder and bowel: {other.bladder-bowel}.',
    sources: ['BPG-CES', 'MEI2022'],
    action: 'Ask about saddle sensation, back pain and both legs; new with any of these is an emergency.',
  },
  {
    id: 'P13', label: 'Unplanned weight loss', disposition: 'primary-care',
    when: { item: 'weight.loss', in: ['5-to-10-percent', 'over-10-percent'] },
    because: 'Reports {weight.loss}, unplanned.',
    sources: ['MEI2022'],
    action: 'Weigh; look for cancer, thyroid disease and swallowing trouble.',
  },
  {
    id: 'P16', label: 'General symptoms to examine', disposition: 'primary-care',
    when: { item: 'other.general', includesAny: ['fever-or-night-sweats', 'rash', 'dark-urine', 'neck-lump', 'breast-swelling'] },
    because: 'General symptoms: {other.general}.',
    sources: ['unsourced'],
    unverified: 'General clinical knowledge.',
    action: 'Examine; dark urine is tested today.',
  },
];

const unsettled: readonly MotorRule[] = [
  {
    id: 'P12', label: 'Breathing symptoms', disposition: 'primary-care', fallback: true,
    when: symptom('breathing'),
    because: 'Breathing symptoms[: {breathing.kind}][, {breathing.course}].',
    sources: ['MEI2022', 'NG42'],
    unverified: 'Heart, lung and sleep disease by general clinical knowledge.',
    suspects: ['heart-lung-disease'],
    action: 'Phone today to learn how severe it is; spirometry, chest film, natriuretic peptide.',
  },
  {
    id: 'P14', label: 'Weakness to be examined', disposition: 'primary-care', fallback: true,
    when: weaknessReported,
    because: 'Weakness[ of the {weakness.regions}][, {weakness.course}][; hard to do: {weakness.tasks}], without a pattern that calls for referral.',
    sources: ['NG42', 'NG127'],
    action: 'Ask where it is and whether it is getting worse; examine power, reflexes and sensation.',
  },
  {
    id: 'P15', label: 'Voice, speech or swallowing to be examined', disposition: 'primary-care', fallback: true,
    when: symptom('speech', 'swallowing'),
    because: 'Speech or swallowing has changed[: {speech.kind}, {speech.course}][; {swallowing.kind}, {swallowing.course}].',
    sources: ['NG127'],
    action: 'Look at mouth, tongue and throat; isolated voice change goes to ear, nose and throat first.',
  },
  {
    id: 'P17', label: 'Eyelids or double vision to be examined', disposition: 'primary-care', fallback: true,
    when: ocular,
    because: 'Eyes: {other.eyes}.',
    sources: ['RCEM-MG'],
    unverified: 'Primary care for eyelid droop without other symptoms is general clinical knowledge.',
    action: 'Look for fatigue on upward gaze; with any other symptom it is urgent.',
  },
];

/** Examine and test first. */
export const primaryCareRules: readonly MotorRule[] = [...nerveAndRoot, ...generalMedicine, ...unsettled];

import {
  fatigable,
  lastingHoarseness,
  ocular,
  parkinsonian,
  progressive,
  proximalWeakness,
  slurring,
  stablePeroneal,
  stableRoot,
  entrapmentInHand,
  nothingLost,
} from './patterns';
import {
  aged,
  all,
  any,
  cameOn,
  hardTo,
  not,
  onsetAtLeast,
  onsetWithin,
  symptom,
  weakIn,
  type MotorRule,
  type When,
} from './vocabulary';

const clumsyHands: When = any(
  { item: 'stiffness.kind', includes: 'hands-clumsy' },
  hardTo('keys-or-buttons', 'writing', 'gripping-or-opening-jars', 'dropping-things'),
);
const numbHands: When = {
  item: 'sensory.regions',
  includesAny: ['both-hands', 'thumb-to-middle-finger', 'ring-and-little-finger', 'back-of-hand-or-forearm', 'one-arm'],
};
const gaitChanged: When = any(
  { item: 'walking.cause', includesAny: ['legs-weak', 'foot-catches', 'legs-stiff', 'off-balance'] },
  { item: 'stiffness.kind', includes: 'legs-stiff-or-jerky' },
);

const brainAndCord: readonly MotorRule[] = [
  {
    id: 'U5',
    label: 'Unsteady gait over days to weeks',
    disposition: 'urgent-referral',
    when: all(
      { item: 'walking.cause', includes: 'off-balance' },
      any(all(cameOn('days'), onsetWithin(6)), all(cameOn('weeks-to-months'), onsetWithin(2))),
    ),
    because:
      'Unsteadiness came on {concern.onset-speed}[, since {concern.onset}][; falls in three months: {walking.falls-3-months}].',
    sources: ['NG127'],
    grade: 'guideline',
    suspects: ['ataxia'],
    action: 'Examine gait, eye movements and coordination; image urgently.',
  },
  {
    id: 'U6',
    label: 'Numb clumsy hands with a change in walking',
    disposition: 'urgent-referral',
    when: any(
      all(numbHands, clumsyHands, gaitChanged, aged(40)),
      all(
        { item: 'sensory.kind', includes: 'electric-shock-on-bending-neck' },
        any(gaitChanged, clumsyHands),
        aged(40),
      ),
    ),
    because:
      'Sensory symptoms ({sensory.kind})[ of {sensory.regions}] with clumsy hands or a change in walking[ ({walking.cause})][; {pain.kind}]: degenerative cervical myelopathy must be excluded.',
    sources: ['DCM2018', 'DCM2024', 'DCM2018-Hilton'],
    grade: 'consensus',
    suspects: ['cervical-myelopathy'],
    action: "Test Hoffmann's sign, reflexes and gait; ask for MRI of the cervical spine.",
  },
  {
    id: 'U9',
    label: 'Sudden stroke-like signs more than a week ago',
    disposition: 'urgent-referral',
    when: { item: 'urgent.sudden-stroke-signs', is: 'longer-ago' },
    unless: { item: 'history.conditions', includes: 'stroke' },
    because: 'Reports {urgent.sudden-stroke-signs}, and no known stroke.',
    sources: ['NG128'],
    grade: 'inference',
    unverified: 'Assessment within a week for signs more than a week ago is general clinical knowledge.',
    suspects: ['stroke-tia'],
    action: 'Phone the patient: establish the date and whether it was ever assessed.',
  },
  {
    id: 'U10',
    label: 'Weakness or slurring that came on within days, in the last three months',
    disposition: 'urgent-referral',
    fallback: true,
    when: all(any(symptom('weakness'), slurring), cameOn('minutes-to-a-day', 'days'), onsetWithin(3)),
    unless: any(
      nothingLost,
      stableRoot,
      stablePeroneal,
      entrapmentInHand,
      { item: 'weakness.course', is: 'improving' },
      { item: 'speech.course', is: 'improving' },
    ),
    because:
      '{concern.symptoms} came on {concern.onset-speed}, since {concern.onset}[; weakness of the {weakness.regions}][, {weakness.course}].',
    sources: ['NG127', 'NG128'],
    grade: 'guideline',
    suspects: ['stroke-tia'],
    action: 'Image urgently; same day if it is still getting worse.',
  },
  {
    id: 'U13',
    label: 'Painful loss of vision',
    disposition: 'urgent-referral',
    when: { item: 'other.eyes', includes: 'painful-loss-of-vision' },
    because: 'Reports {other.eyes}.',
    sources: ['Article', 'unsourced'],
    grade: 'inference',
    unverified: 'Urgency for optic neuritis is general clinical knowledge.',
    suspects: ['multiple-sclerosis'],
    action: 'Phone the patient: new within days means a same-day eye examination.',
  },
  {
    id: 'U14',
    label: 'Pain down both legs with bladder or bowel trouble',
    disposition: 'urgent-referral',
    when: all(
      { item: 'pain.kind', includes: 'shooting-down-both-legs' },
      { item: 'other.bladder-bowel', in: ['urgency-or-leaking', 'hard-to-empty'] },
    ),
    because: '{pain.kind}, with {other.bladder-bowel}: cauda equina compression must be considered.',
    sources: ['BPG-CES'],
    grade: 'inference',
    unverified: 'Urgency where the bladder trouble is not new is general clinical knowledge.',
    suspects: ['cauda-equina'],
    action: 'Phone the patient today: bladder or bowel trouble new within two weeks is an emergency.',
  },
  {
    id: 'U17',
    label: 'Nitrous oxide with numbness or unsteadiness',
    disposition: 'urgent-referral',
    when: all(
      { item: 'history.exposure', includes: 'nitrous-oxide' },
      any(
        { item: 'sensory.regions', includesAny: ['both-feet', 'both-legs', 'both-hands'] },
        symptom('walking-or-falls', 'weakness'),
      ),
    ),
    because:
      'Uses nitrous oxide and reports {concern.symptoms}[; sensory symptoms of {sensory.regions}]: functional vitamin B12 deficiency of the cord.',
    sources: ['NG239'],
    grade: 'inference',
    unverified: 'Urgency where walking is affected is general clinical knowledge.',
    suspects: ['b12-deficiency'],
    action: 'Homocysteine or methylmalonic acid; start treatment without waiting; stop nitrous oxide.',
  },
];

const junctionAndMuscle: readonly MotorRule[] = [
  {
    id: 'U8',
    label: 'Fatigable eyelids, double vision or bulbar symptoms',
    disposition: 'urgent-referral',
    when: any(
      all(ocular, any(symptom('eyes', 'weakness', 'speech', 'swallowing'), fatigable)),
      all(symptom('speech', 'swallowing'), fatigable),
      all(
        symptom('speech', 'swallowing'),
        { item: 'weakness.worse-with-use', is: true },
        not({ item: 'speech.course', is: 'steadily-worse' }),
      ),
      all(slurring, { item: 'speech.course', is: 'comes-and-goes' }),
      { item: 'swallowing.kind', includes: 'chewing-tires' },
    ),
    because:
      'Possible myasthenia gravis, without a crisis in these answers[; {other.eyes}][; {speech.kind}, {speech.course}][; swallowing: {swallowing.kind}][; weakness {weakness.course}].',
    sources: ['RCEM-MG', 'MG-crisis'],
    grade: 'consensus',
    unverified: 'The two-week target for myasthenia without crisis was not found in an opened guideline.',
    suspects: ['myasthenia-gravis'],
    action: 'Send acetylcholine receptor antibodies; any breathing or swallowing trouble makes it an emergency.',
  },
  {
    id: 'U11',
    label: 'Progressive weakness of thighs or shoulders with muscle features',
    disposition: 'urgent-referral',
    when: all(
      proximalWeakness,
      progressive,
      any(
        { item: 'pain.kind', includes: 'muscles-aching' },
        { item: 'other.general', includes: 'rash' },
        { item: 'history.medicines', includesAny: ['statin', 'immunotherapy'] },
      ),
    ),
    because:
      'Weakness of the {weakness.regions}, {weakness.course}[; hard to do: {weakness.tasks}][; {pain.kind}][; {other.general}][; medicines: {history.medicines}].',
    sources: ['HiltonJones2018', 'Statin-review'],
    grade: 'consensus',
    unverified: 'Urgency for inflammatory myopathy is general clinical knowledge.',
    suspects: ['inflammatory-myopathy'],
    action: 'Creatine kinase today; stop a statin; same day if over ten times the upper limit.',
  },
  {
    id: 'U15',
    label: 'Leg weakness with dry mouth',
    disposition: 'urgent-referral',
    when: all(weakIn('right-hip-thigh', 'left-hip-thigh'), hardTo('stairs', 'rising-from-chair'), {
      item: 'other.general',
      includes: 'dry-mouth',
    }),
    because:
      'Weakness of the {weakness.regions} with dry mouth[; {history.smoking}]: Lambert-Eaton syndrome, often with lung cancer.',
    sources: ['LEMS2013'],
    grade: 'consensus',
    suspects: ['lambert-eaton'],
    action: 'Calcium channel antibodies and chest imaging; test reflexes before and after effort.',
  },
];

const nerveAndThroat: readonly MotorRule[] = [
  {
    id: 'U16',
    label: 'Painful stepwise weakness with general illness',
    disposition: 'urgent-referral',
    when: all(
      { item: 'weakness.course', is: 'worse-in-steps' },
      { item: 'weakness.pain-at-start', in: ['mild', 'severe'] },
      any(
        { item: 'other.general', includesAny: ['rash', 'fever-or-night-sweats'] },
        { item: 'weight.loss', in: ['5-to-10-percent', 'over-10-percent'] },
      ),
    ),
    because:
      'Weakness of the {weakness.regions}, {weakness.course} and {weakness.pain-at-start}[; {other.general}][; {weight.loss}]: vasculitic neuropathy.',
    sources: ['unsourced'],
    grade: 'inference',
    unverified: 'Pattern and urgency are general clinical knowledge.',
    suspects: ['vasculitic-neuropathy'],
    action: 'Inflammatory markers, renal function, urine and ANCA today.',
  },
  {
    id: 'U18',
    label: 'Painful thigh then weakness, with diabetes',
    disposition: 'urgent-referral',
    when: all(
      { item: 'history.conditions', includes: 'diabetes' },
      weakIn('right-hip-thigh', 'left-hip-thigh'),
      { item: 'weakness.pain-at-start', is: 'severe' },
      onsetWithin(12),
    ),
    because:
      'Weakness of the {weakness.regions}, {weakness.pain-at-start}, in a person with diabetes[; {weight.loss}].',
    sources: ['DLRPN'],
    grade: 'consensus',
    unverified: 'Urgency is general clinical knowledge.',
    suspects: ['diabetic-amyotrophy'],
    action: 'HbA1c, creatine kinase and imaging of the lumbar spine.',
  },
  {
    id: 'U12',
    label: 'Neck lump or lasting hoarseness from the age of 45',
    disposition: 'urgent-referral',
    when: any(all({ item: 'other.general', includes: 'neck-lump' }, aged(45)), all(lastingHoarseness, onsetAtLeast(1))),
    unless: all(parkinsonian, not({ item: 'other.general', includes: 'neck-lump' })),
    because:
      'Exclude cancer of the head and neck before a neurological label[; {speech.kind}, {speech.course}][; {other.general}][; {history.smoking}].',
    sources: ['NG12', 'NG127', 'SCOT-cancer'],
    grade: 'guideline',
    suspects: ['head-neck-cancer'],
    action: 'Use the suspected-cancer pathway to ear, nose and throat; stridor means today.',
  },
  {
    id: 'U12b',
    label: 'Solid food sticking, worsening or with weight loss',
    disposition: 'urgent-referral',
    when: all(
      { item: 'swallowing.kind', includes: 'food-sticking' },
      any(
        { item: 'swallowing.course', is: 'steadily-worse' },
        { item: 'weight.loss', in: ['5-to-10-percent', 'over-10-percent'] },
      ),
    ),
    because: 'Swallowing: {swallowing.kind}[, {swallowing.course}][; {weight.loss}][; {history.smoking}].',
    sources: ['NG12'],
    grade: 'inference',
    unverified: 'Urgent endoscopy for dysphagia was not read in the guideline.',
    suspects: ['head-neck-cancer'],
    action: 'Use the suspected-cancer pathway; weigh the patient.',
  },
];

/** Within two weeks, for a cause other than motor neurone disease. */
export const urgentRules: readonly MotorRule[] = [...brainAndCord, ...junctionAndMuscle, ...nerveAndThroat];

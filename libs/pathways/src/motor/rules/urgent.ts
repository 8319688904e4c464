import { entrapmentInHand, nothingLost, stablePeroneal, stableRoot } from './exceptions';
import {
  bothArmsWeak,
  bothLegsWeak,
  cameOnFast,
  clumsyHands,
  fatigable,
  focalLoss,
  functionReduced,
  gaitChanged,
  hoarseFrom45,
  ocular,
  offBalance,
  parkinsonian,
  progressive,
  progressiveWeakness,
  proximalWeakness,
  slurring,
  taskLost,
  tiresWithUse,
  weaknessReported,
  weakThroat,
  weightLost,
} from './patterns';
import { aged, all, any, cameOn, hardTo, onsetWithin, symptom, weakIn, type MotorRule, type When } from './vocabulary';

const numbHands: When = {
  item: 'sensory.regions',
  includesAny: ['both-hands', 'thumb-to-middle-finger', 'ring-and-little-finger', 'back-of-hand-or-forearm', 'one-arm'],
};

const brainAndCord: readonly MotorRule[] = [
  {
    id: 'U5',
    label: 'Unsteady gait over days to weeks',
    disposition: 'urgent-referral',
    when: all(offBalance, any(all(cameOnFast, onsetWithin(6)), all(cameOn('weeks-to-months'), onsetWithin(2)))),
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
    when: all(
      aged(40),
      any(
        all(numbHands, clumsyHands, gaitChanged),
        all({ item: 'sensory.kind', includes: 'electric-shock-on-bending-neck' }, any(gaitChanged, clumsyHands)),
      ),
    ),
    because:
      'Sensory symptoms[ ({sensory.kind})][ of {sensory.regions}] with clumsy hands or a change in walking[ ({walking.cause})][; {pain.kind}]: degenerative cervical myelopathy must be excluded.',
    sources: ['DCM2018', 'DCM2024', 'DCM2018-Hilton'],
    grade: 'consensus',
    suspects: ['cervical-myelopathy'],
    action: "Test Hoffmann's sign, reflexes and gait; ask for MRI of the cervical spine.",
  },
  {
    id: 'U6b',
    label: 'Numbness whose place was not given, with clumsy hands and a change in walking',
    disposition: 'urgent-referral',
    when: all(aged(40), symptom('numbness-or-tingling'), clumsyHands, gaitChanged),
    unanswered: ['sensory.regions'],
    because:
      'Numbness or tingling, clumsy hands and a change in walking[ ({walking.cause})]; where the numbness is was not answered, so degenerative cervical myelopathy is not ruled out.',
    sources: ['DCM2018', 'DCM2024'],
    grade: 'inference',
    unverified: 'Taking numbness whose place was not given for numbness of the hands is a safeguard of this pathway.',
    suspects: ['cervical-myelopathy'],
    action: "Phone the patient: where is it numb? Test Hoffmann's sign, reflexes and gait.",
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
    label: 'Weakness that came on within days, in the last three months',
    disposition: 'urgent-referral',
    fallback: true,
    when: all(weaknessReported, cameOnFast, onsetWithin(3)),
    unless: any(nothingLost, stableRoot, stablePeroneal, entrapmentInHand, {
      item: 'weakness.course',
      is: 'improving',
    }),
    because:
      '{concern.symptoms} came on {concern.onset-speed}, since {concern.onset}[; weakness of the {weakness.regions}][, {weakness.course}].',
    sources: ['NG127', 'NG128'],
    grade: 'guideline',
    suspects: ['stroke-tia'],
    action: 'Image urgently; same day if it is still getting worse.',
  },
  {
    id: 'U10b',
    label: 'Slurring that came on within days, in the last three months',
    disposition: 'urgent-referral',
    fallback: true,
    when: all(slurring, cameOnFast, onsetWithin(3)),
    unless: { item: 'speech.course', is: 'improving' },
    because: '{speech.kind} came on {concern.onset-speed}, since {concern.onset}[; {speech.course}].',
    sources: ['NG127', 'NG128'],
    grade: 'guideline',
    suspects: ['stroke-tia'],
    action: 'Image urgently; same day if it is still getting worse.',
  },
  {
    id: 'U10c',
    label: 'Onset within days, date not given',
    disposition: 'urgent-referral',
    fallback: true,
    when: all(cameOnFast, any(weaknessReported, slurring, offBalance)),
    unless: any(nothingLost, stableRoot, stablePeroneal, entrapmentInHand),
    unanswered: ['concern.onset'],
    because: '{concern.symptoms} came on {concern.onset-speed}, and when that was has not been answered.',
    sources: ['NG127', 'NG128'],
    grade: 'inference',
    unverified: 'Taking an onset without a date for one in the last months is a safeguard of this pathway.',
    action: 'Phone the patient: when did it begin, and is it getting worse?',
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
      all(ocular, any(symptom('eyes', 'weakness', 'speech', 'swallowing'), tiresWithUse)),
      all(any(slurring, weakThroat), tiresWithUse),
      all(slurring, { item: 'speech.course', is: 'comes-and-goes' }),
      all(hardTo('holding-head-up'), fatigable),
      { item: 'swallowing.kind', includes: 'chewing-tires' },
    ),
    because:
      'Possible myasthenia gravis[; {other.eyes}][; {speech.kind}, {speech.course}][; swallowing: {swallowing.kind}][; weakness {weakness.course}][; {weakness.worse-with-use}].',
    sources: ['RCEM-MG', 'MG-crisis'],
    grade: 'consensus',
    unverified: 'The two-week target for myasthenia without crisis was not found in an opened guideline.',
    suspects: ['myasthenia-gravis'],
    action: 'Send acetylcholine receptor antibodies; any breathing or swallowing trouble makes it an emergency.',
  },
  {
    id: 'U11',
    label: 'Weakness of thighs or shoulders with a rash, or worsening with muscle features',
    disposition: 'urgent-referral',
    when: all(
      proximalWeakness,
      any(
        { item: 'other.general', includes: 'rash' },
        all(
          progressive,
          any(
            { item: 'pain.kind', includes: 'muscles-aching' },
            { item: 'history.medicines', includesAny: ['statin', 'immunotherapy'] },
          ),
        ),
      ),
    ),
    because:
      'Weakness of the {weakness.regions}[, {weakness.course}][; hard to do: {weakness.tasks}][; {pain.kind}][; {other.general}][; medicines: {history.medicines}].',
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
  {
    id: 'U22',
    label: 'Weakness, drooping lids or bulbar symptoms during immunotherapy',
    disposition: 'urgent-referral',
    when: all(
      { item: 'history.medicines', includes: 'immunotherapy' },
      any(ocular, all(weaknessReported, any(taskLost, functionReduced, progressive)), slurring, weakThroat),
    ),
    because:
      'Takes {history.medicines} and reports {concern.symptoms}[; {other.eyes}][; weakness of the {weakness.regions}]: inflammation of muscle or of the junction by the treatment.',
    sources: ['MGFA'],
    grade: 'consensus',
    unverified: 'Urgency, and that the patient means a checkpoint inhibitor, is general clinical knowledge.',
    suspects: ['myasthenia-gravis', 'inflammatory-myopathy'],
    action: 'Phone the cancer team today; creatine kinase and troponin; breathlessness makes it an emergency.',
  },
];

/** Parkinsonism, known or seen in these answers, which explains a quiet voice. */
const voiceOfParkinsonism: When = any(parkinsonian, { item: 'history.conditions', includes: 'parkinsons' });

const nerveAndThroat: readonly MotorRule[] = [
  {
    id: 'U16',
    label: 'Painful stepwise weakness with general illness',
    disposition: 'urgent-referral',
    when: all(
      { item: 'weakness.course', is: 'worse-in-steps' },
      { item: 'weakness.pain-at-start', in: ['mild', 'severe'] },
      any({ item: 'other.general', includesAny: ['rash', 'fever-or-night-sweats'] }, weightLost),
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
    id: 'U19',
    label: 'Worsening weakness of both sides with numb hands or feet',
    disposition: 'urgent-referral',
    when: all(
      progressiveWeakness,
      any(bothLegsWeak, bothArmsWeak),
      { item: 'sensory.regions', includesAny: ['both-feet', 'both-hands', 'both-legs'] },
      any(taskLost, functionReduced),
    ),
    because:
      'Weakness of the {weakness.regions}[, {weakness.course}][, {weakness.spread}], with sensory symptoms of {sensory.regions}: inflammatory neuropathy must be considered.',
    sources: ['CIDP2021'],
    grade: 'guideline',
    unverified: 'Two weeks for a suspected inflammatory neuropathy is general clinical knowledge.',
    suspects: ['cidp'],
    action: 'Test reflexes, which are low or absent in it; glucose and serum electrophoresis.',
  },
  {
    id: 'U23',
    label: 'Sudden severe shoulder pain, a weak arm and breathlessness',
    disposition: 'urgent-referral',
    when: all(
      { item: 'pain.kind', includes: 'shoulder-sudden-severe' },
      weakIn('right-shoulder-arm', 'left-shoulder-arm', 'right-hand', 'left-hand'),
      symptom('breathing'),
    ),
    because:
      '{pain.kind}, then weakness of the {weakness.regions}, with breathing symptoms[ ({breathing.kind})]: neuralgic amyotrophy of the phrenic nerve.',
    sources: ['PTS2004', 'VisualDx-PTS'],
    grade: 'consensus',
    unverified: 'Two weeks where the phrenic nerve may be affected is general clinical knowledge.',
    suspects: ['neuralgic-amyotrophy'],
    action: 'Measure vital capacity lying and sitting; breathless lying flat makes it an emergency.',
  },
  {
    id: 'U24',
    label: 'Motor loss with exposure to lead or heavy metals',
    disposition: 'urgent-referral',
    when: all(
      { item: 'history.exposure', includes: 'lead-or-heavy-metals' },
      weaknessReported,
      any(focalLoss, progressive),
    ),
    because:
      'Weakness[ of the {weakness.regions}][, {weakness.course}][; hard to do: {weakness.tasks}], and exposure: {history.exposure}.',
    sources: ['MSD-ALS', 'LabSurvey2015'],
    grade: 'consensus',
    unverified: 'Urgency is general clinical knowledge; whether the exposure is recent was not asked.',
    suspects: ['lead-heavy-metals'],
    action: 'Ask when and how much; blood lead, 24-hour urine for other metals; stop the exposure.',
  },
  {
    id: 'U12',
    label: 'Lasting hoarseness from the age of 45',
    disposition: 'urgent-referral',
    when: all(hoarseFrom45, { item: 'speech.course', in: ['steadily-worse', 'stable'] }),
    unless: voiceOfParkinsonism,
    because:
      'Exclude cancer of the head and neck before a neurological label[; {speech.kind}, {speech.course}][; {other.general}][; {history.smoking}].',
    sources: ['NG12', 'NG127', 'SCOT-cancer'],
    grade: 'guideline',
    suspects: ['head-neck-cancer'],
    action:
      'Use the suspected-cancer pathway to ear, nose and throat once it has lasted three weeks; stridor means today.',
  },
  {
    id: 'U12d',
    label: 'Neck lump from the age of 45',
    disposition: 'urgent-referral',
    when: all({ item: 'other.general', includes: 'neck-lump' }, aged(45)),
    because:
      '{other.general}[; {speech.kind}, {speech.course}][; {history.smoking}]: cancer of the head and neck must be excluded.',
    sources: ['NG12', 'SCOT-cancer'],
    grade: 'guideline',
    suspects: ['head-neck-cancer'],
    action: 'Examine; use the suspected-cancer pathway when nothing explains it.',
  },
  {
    id: 'U12c',
    label: 'Hoarseness from the age of 45, course not given',
    disposition: 'urgent-referral',
    when: hoarseFrom45,
    unless: voiceOfParkinsonism,
    unanswered: ['speech.course'],
    because:
      '{speech.kind}[, since {concern.onset}][; {history.smoking}]. Whether it lasts was not answered, so cancer of the head and neck is not ruled out.',
    sources: ['NG12', 'NG127', 'SCOT-cancer'],
    grade: 'inference',
    unverified: 'Taking a hoarseness whose course was not given for a lasting one is a safeguard of this pathway.',
    suspects: ['head-neck-cancer'],
    action: 'Phone the patient: has it lasted three weeks or more?',
  },
  {
    id: 'U12b',
    label: 'Solid food sticking, worsening or with weight loss',
    disposition: 'urgent-referral',
    when: all(
      { item: 'swallowing.kind', includes: 'food-sticking' },
      any({ item: 'swallowing.course', is: 'steadily-worse' }, weightLost),
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

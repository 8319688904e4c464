import {
  entrapmentInHand, focalLoss, jointDisease, medianNumbness, nothingLost, parkinsonian, progressive, progressiveWeakness, slowForYears,
  slurring, stablePeroneal, stableRoot, ulnarNumbness, weaknessReported,
} from './patterns';
import { aged, all, any, cameOn, not, onsetAtLeast, onsetWithin, symptom, wasting, weakIn, type MotorRule } from './vocabulary';

const gaitAndCord: readonly MotorRule[] = [
  {
    id: 'R1', label: 'Gradually progressive unsteadiness', disposition: 'routine-referral', fallback: true,
    when: all({ item: 'walking.cause', includes: 'off-balance' }, any(
      { item: 'weakness.course', in: ['steadily-worse', 'worse-in-steps'] },
      all(cameOn('weeks-to-months'), onsetWithin(24)),
      all({ item: 'walking.falls-3-months', min: 2 }, cameOn('weeks-to-months', 'years'), onsetWithin(24)),
    )),
    because: 'Unsteadiness came on {concern.onset-speed}[, since {concern.onset}][; falls in three months: {walking.falls-3-months}][; alcohol {history.alcohol-units}].',
    sources: ['NG127'],
    suspects: ['ataxia'],
    action: 'Alcohol history; thyroid, vitamin B12 and folate; consider gluten serology.',
  },
  {
    id: 'R1b', label: 'Numb feet with stiff legs', disposition: 'routine-referral',
    when: all(
      { item: 'sensory.regions', includesAny: ['both-feet', 'both-legs'] },
      any({ item: 'stiffness.kind', includes: 'legs-stiff-or-jerky' }, { item: 'walking.cause', includes: 'legs-stiff' }),
    ),
    because: 'Sensory symptoms of {sensory.regions} with stiff or jerky legs: with brisk reflexes this is disease of brain or cord.',
    sources: ['NG127'],
    unverified: 'Stiff legs stand in for brisk reflexes, which a form cannot see.',
    action: 'Test reflexes and plantars; vitamin B12.',
  },
  {
    id: 'R8', label: 'Stiff or jerky legs that affect walking', disposition: 'routine-referral',
    when: all({ item: 'stiffness.kind', includes: 'legs-stiff-or-jerky' }, symptom('walking-or-falls')),
    because: 'Stiff or jerky legs with difficulty walking[ ({walking.cause})][, {concern.onset-speed}]: spasticity must be looked for.',
    sources: ['NG127', 'HSP-PLS', 'NG42'],
    suspects: ['hereditary-spastic-paraplegia', 'primary-lateral-sclerosis'],
    action: 'Test tone, reflexes and plantars; image the cord.',
  },
  {
    id: 'R8b', label: 'Twitching with stiffness', disposition: 'routine-referral',
    when: all(symptom('twitching'), { item: 'stiffness.kind', includesAny: ['legs-stiff-or-jerky', 'hands-clumsy', 'jaw-or-tongue-tight'] }),
    because: 'Twitching[ of the {twitching.regions}] with {stiffness.kind}: twitching with muscle rigidity is referred.',
    sources: ['NG127'],
    action: 'Examine tone, reflexes and power.',
  },
  {
    id: 'R10', label: 'Sensory symptoms of the central nervous system in a younger adult', disposition: 'routine-referral',
    when: all(
      { yearsSince: 'about.birth-date', max: 55 },
      any(
        { item: 'sensory.kind', includes: 'electric-shock-on-bending-neck' },
        all(
          { item: 'sensory.regions', includesAny: ['band-around-trunk', 'one-side-of-body', 'both-legs'] },
          any({ item: 'other.bladder-bowel', in: ['urgency-or-leaking', 'hard-to-empty'] }, symptom('walking-or-falls', 'weakness', 'eyes')),
        ),
      ),
    ),
    because: 'Sensory symptoms ({sensory.kind})[ of {sensory.regions}][; {other.bladder-bowel}][; weakness {weakness.course}]: multiple sclerosis must be considered.',
    sources: ['Article', 'NG127'],
    unverified: 'The urgency of suspected multiple sclerosis is general clinical knowledge.',
    suspects: ['multiple-sclerosis'],
    action: 'Ask about earlier episodes; test vitamin B12.',
  },
  {
    id: 'R15', label: 'Change in walking with bladder and memory trouble', disposition: 'routine-referral',
    when: all(
      symptom('walking-or-falls'), aged(60),
      { item: 'other.bladder-bowel', in: ['urgency-or-leaking', 'hard-to-empty'] },
      { item: 'other.thinking', includes: 'memory' },
    ),
    because: 'Difficulty walking with {other.bladder-bowel} and {other.thinking}: normal-pressure hydrocephalus must be considered.',
    sources: ['NG127'],
    suspects: ['normal-pressure-hydrocephalus'],
    action: 'Neurology or elderly-care clinic; image the brain.',
  },
  {
    id: 'R5', label: 'Tremor at rest or slowness', disposition: 'routine-referral',
    when: parkinsonian,
    unless: { item: 'history.conditions', includes: 'parkinsons' },
    because: 'Movement: {other.movement}[; speech: {speech.kind}][; hard to do: {weakness.tasks}]: Parkinsonism.',
    sources: ['NG127'],
    unverified: "The urgency of suspected Parkinson's disease is general clinical knowledge.",
    suspects: ['parkinson-disease'],
    action: 'Refer untreated; review antipsychotics and metoclopramide.',
  },
];

const motorLoss: readonly MotorRule[] = [
  {
    id: 'R2e', label: 'Trapped nerve or root with motor loss', disposition: 'routine-referral',
    when: any(
      all(entrapmentInHand, progressive),
      all(any(medianNumbness, ulnarNumbness), wasting),
      all(stableRoot, wasting),
    ),
    because: 'One nerve or root with motor loss[; sensory symptoms of {sensory.regions}][; {pain.kind}][, {weakness.course}][; wasting of the {weakness.thinner-muscles}].',
    sources: ['CTS-Tayside', 'Ulnar-GGC', 'NG127-terms'],
    unverified: 'The urgency of motor loss in an entrapment is general clinical knowledge.',
    suspects: ['carpal-tunnel', 'ulnar-neuropathy'],
    action: 'Nerve conduction studies; sooner if the loss is quick.',
  },
  {
    id: 'R3', label: 'Focal motor loss, not shown to be worsening', disposition: 'routine-referral', fallback: true,
    when: all(weaknessReported, focalLoss),
    unless: any(
      stableRoot, stablePeroneal, entrapmentInHand,
      { item: 'sensory.weight', is: 'main-problem' },
      { item: 'weakness.course', in: ['comes-and-goes', 'improving'] },
      all({ item: 'weakness.course', is: 'stable' }, onsetAtLeast(24)),
      { item: 'pain.kind', includes: 'joints' },
      { item: 'stiffness.kind', includes: 'joints-stiff-in-morning' },
    ),
    because: 'Focal loss[: weakness of the {weakness.regions}][, {weakness.course}][; hard to do: {weakness.tasks}][; wasting of the {weakness.thinner-muscles}][; walking: {walking.cause}], without an explanation in the answers.',
    sources: ['NG127', 'RedFlag'],
    unverified: 'Referral of a new focal loss whose course is stable or unknown is our own inference from NG127.',
    action: 'Ask today whether it is getting worse: if so, refer within two weeks.',
  },
  {
    id: 'R4', label: 'Wasting without reported weakness', disposition: 'routine-referral', fallback: true,
    when: wasting,
    unless: any(
      symptom('weakness'), { item: 'history.conditions', includes: 'polio' },
      { item: 'weight.loss', in: ['5-to-10-percent', 'over-10-percent'] },
    ),
    because: 'Wasting noticed: {weakness.thinner-muscles}; no weakness reported.',
    sources: ['MEI2022', 'RedFlag', 'MNDA-GP'],
    unverified: 'No guideline sets the urgency of wasting that only the patient has seen.',
    action: 'Measure and test the muscles; true wasting with weakness makes it urgent.',
  },
  {
    id: 'R6', label: 'Sudden severe shoulder pain, then weakness of the arm', disposition: 'routine-referral',
    when: all(
      { item: 'pain.kind', includes: 'shoulder-sudden-severe' },
      weakIn('right-shoulder-arm', 'left-shoulder-arm', 'right-hand', 'left-hand'),
    ),
    because: '{pain.kind}, then weakness of the {weakness.regions}[, {weakness.course}][; {other.recent-trigger}]: neuralgic amyotrophy.',
    sources: ['PTS2004', 'VisualDx-PTS'],
    unverified: 'Routine or urgent is not settled in the opened sources; breathlessness makes it urgent.',
    suspects: ['neuralgic-amyotrophy'],
    action: 'Ask about breathlessness lying flat; HbA1c; nerve conduction studies.',
  },
  {
    id: 'R7', label: 'Slurred speech, not shown to be worsening', disposition: 'routine-referral', fallback: true,
    when: slurring,
    unless: any({ item: 'speech.course', is: 'improving' }, all({ item: 'speech.course', is: 'stable' }, onsetAtLeast(24))),
    because: '{speech.kind}[, {speech.course}][, since {concern.onset}].',
    sources: ['NG127', 'MEI2022'],
    unverified: 'NG127 speaks of progressive slurring; referral of a stable one is our own inference.',
    action: 'Ask whether it is getting worse; look at tongue and palate.',
  },
  {
    id: 'R9', label: 'Jerks that cannot be suppressed', disposition: 'routine-referral',
    when: all({ item: 'other.movement', includes: 'jerks' }, symptom('shaking')),
    because: 'Movement: {other.movement}, noticed as shaking.',
    sources: ['NG127'],
    action: 'Watch the movement; review medicines.',
  },
  {
    id: 'R11', label: 'Weakness over years, slowly progressive', disposition: 'routine-referral',
    when: all(progressiveWeakness, slowForYears),
    because: 'Weakness of the {weakness.regions}, {weakness.course}, since {concern.onset}[; family: {history.family}].',
    sources: ['NG127', 'Kennedy2020', 'IBM2005'],
    unverified: 'Five years as the limit is general clinical knowledge.',
    suspects: ['kennedy-disease', 'inclusion-body-myositis', 'hereditary-spastic-paraplegia'],
    action: 'Creatine kinase; ask about relatives.',
  },
  {
    id: 'R12', label: 'Weakness felt as worsening, nothing lost', disposition: 'routine-referral',
    when: all(progressiveWeakness, nothingLost),
    because: 'Weakness of the {weakness.regions} is felt as worsening, but no task has become hard and no muscle looks thinner.',
    sources: ['NG127'],
    action: 'Examine power: any true weakness makes it urgent.',
  },
  {
    id: 'R13', label: 'Twitching with fluctuating weakness that costs function', disposition: 'routine-referral',
    when: all(symptom('twitching'), focalLoss, { item: 'weakness.course', is: 'comes-and-goes' }),
    because: 'Twitching with fluctuating weakness of the {weakness.regions}[; hard to do: {weakness.tasks}].',
    sources: ['NG127', 'RedFlag'],
    unverified: 'No guideline sets the urgency of a fluctuating weakness with twitching.',
    action: 'Examine power and reflexes first; true weakness makes it urgent.',
  },
  {
    id: 'R16', label: 'Worsening weakness with painful stiff joints', disposition: 'routine-referral',
    when: all(progressiveWeakness, jointDisease),
    because: 'Weakness of the {weakness.regions}, {weakness.course}, with {pain.kind} and {stiffness.kind}; no wasting and no spread.',
    sources: ['NG127'],
    unverified: 'That joint disease accounts for the weakness is an inference from the answers.',
    action: 'Examine joints and power: weakness beyond the painful joints makes it urgent.',
  },
  {
    id: 'R14', label: 'New weakness after polio', disposition: 'routine-referral',
    when: all({ item: 'history.conditions', includes: 'polio' }, symptom('weakness'), onsetWithin(60), not({ item: 'weakness.course', in: ['stable', 'improving'] })),
    because: 'New weakness of the {weakness.regions} after {history.conditions}[, {weakness.course}].',
    sources: ['PostPolio'],
    suspects: ['post-polio'],
    action: 'Ask about breathing and swallowing, which make it urgent.',
  },
];

/** A clinic appointment without haste. */
export const routineRules: readonly MotorRule[] = [...gaitAndCord, ...motorLoss];

import type { LetterNarrative, NarrativeSentence } from '@myotome/letter';
import type { ConditionOf } from '@myotome/questionnaire';
import type { MotorQuestionnaire } from './questionnaire';

type When = ConditionOf<MotorQuestionnaire>;
type Sentence = NarrativeSentence<When>;

/** Subject lines by suspected condition, the weightiest first: the specialist's triage reads these words. */
export const letterSubjects = {
  als: 'Suspected motor neurone disease (ALS): please assess',
  'stroke-tia': 'Suspected stroke or transient ischaemic attack: please assess',
  'cauda-equina': 'Suspected cauda equina syndrome: please assess',
  'spinal-cord-compression': 'Suspected spinal cord compression: please assess',
  'guillain-barre': 'Suspected Guillain-Barré syndrome: please assess',
  'myasthenia-gravis': 'Suspected myasthenia gravis: please assess',
  'cervical-myelopathy': 'Suspected cervical myelopathy: please assess',
  mmn: 'Suspected multifocal motor neuropathy: please assess',
  cidp: 'Suspected inflammatory neuropathy (CIDP): please assess',
  'lambert-eaton': 'Suspected Lambert-Eaton syndrome: please assess',
  'vasculitic-neuropathy': 'Suspected vasculitic neuropathy: please assess',
  'inflammatory-myopathy': 'Suspected inflammatory muscle disease: please assess',
  'inclusion-body-myositis': 'Suspected inclusion body myositis: please assess',
  'head-neck-cancer': 'Suspected head and neck cancer: please assess',
  'multiple-sclerosis': 'Suspected multiple sclerosis: please assess',
  'kennedy-disease': 'Suspected Kennedy disease: please assess',
  'parkinson-disease': 'Suspected Parkinson disease: please assess',
} as const satisfies Readonly<Record<string, string>>;

const say =
  (section: Sentence['section'], paragraph: string) =>
  (text: string, when?: When): Sentence => ({ section, paragraph, text, ...(when && { when }) });

const summary = say('summary', 'summary');
const onset = say('history', 'onset');
const weakness = say('history', 'weakness');
const muscles = say('history', 'muscles');
const bulbar = say('history', 'bulbar');
const walking = say('history', 'breathing-and-walking');
const sensory = say('history', 'sensory');
const other = say('history', 'other');
const background = say('background', 'background');
const medicines = say('medicines', 'medicines');
const wellbeing = say('wellbeing', 'wellbeing');
const expectations = say('wellbeing', 'expectations');

/** The case in one breath: what is there first, then the absences that matter. */
const caseSummary: readonly Sentence[] = [
  summary('{concern.symptoms}[, since {concern.onset} ({concern.onset|ago})][, coming on {concern.onset-speed}].', {
    not: { item: 'concern.symptoms', includes: 'none' },
  }),
  summary('No symptom was chosen from the list.', { item: 'concern.symptoms', includes: 'none' }),
  summary(
    'Weakness began in the {weakness.first-region} {weakness.regions|besides:weakness.first-region}[; {weakness.course}][, {weakness.pain-at-start}].',
  ),
  summary('Difficulty with {weakness.tasks}.', { not: { item: 'weakness.tasks', includes: 'none' } }),
  summary('Thinner muscle: {weakness.thinner-muscles}.', {
    not: { item: 'weakness.thinner-muscles', includes: 'none' },
  }),
  summary('Twitching of the {twitching.regions}[, {twitching.pattern}].'),
  summary('Cramps outside the calves.', { item: 'cramps.outside-calves', is: true }),
  summary('Stiffness: {stiffness.kind}.'),
  summary('{speech.kind}[, {speech.course}].'),
  summary('Swallowing: {swallowing.kind}[, {swallowing.course}].'),
  summary('{swallowing.choking}.', { item: 'swallowing.choking', in: ['weekly', 'daily'] }),
  summary('{emotion.uncontrolled-laughing-crying}.', { item: 'emotion.uncontrolled-laughing-crying', is: true }),
  summary('Breathing: {breathing.kind}[, {breathing.course}].'),
  summary('Falls in three months: {walking.falls-3-months}[, put down to {walking.cause}].'),
  summary('{sensory.kind}[ of {sensory.regions}][; {sensory.weight}].'),
  summary('Pain: {pain.kind}.'),
  summary('Eyes: {other.eyes}.', { not: { item: 'other.eyes', includes: 'none' } }),
  summary('Bladder and bowel: {other.bladder-bowel}.', { not: { item: 'other.bladder-bowel', is: 'none' } }),
  summary('Movement: {other.movement}.', { not: { item: 'other.movement', includes: 'none' } }),
  summary('{weight.loss} in six months.', {
    item: 'weight.loss',
    in: ['under-5-percent', '5-to-10-percent', 'over-10-percent'],
  }),
  summary('General health: {other.general}.', { not: { item: 'other.general', includes: 'none' } }),
  summary('Known: {history.conditions}.', { not: { item: 'history.conditions', includes: 'none' } }),
  summary('In the family: {history.family}.', {
    item: 'history.family',
    includesAny: ['als-or-mnd', 'early-dementia'],
  }),
  summary('No {concern.symptoms|absent:twitching,speech,swallowing,breathing,numbness-or-tingling,pain}.', {
    not: { item: 'concern.symptoms', includes: 'none' },
  }),
  summary('No thinning of muscle noticed.', { item: 'weakness.thinner-muscles', includes: 'none' }),
  summary('No eye symptoms.', { item: 'other.eyes', includes: 'none' }),
  summary('No bladder or bowel symptoms.', { item: 'other.bladder-bowel', is: 'none' }),
];

const history: readonly Sentence[] = [
  onset('The patient is {about.dominant-hand}.'),
  onset(
    '{concern.symptoms}[, first noticed in {concern.onset} ({concern.onset|ago})][, coming on {concern.onset-speed}].',
    { not: { item: 'concern.symptoms', includes: 'none' } },
  ),
  onset('No symptom was chosen from the list.', { item: 'concern.symptoms', includes: 'none' }),
  onset(
    'Not among the symptoms reported: {concern.symptoms|absent:weakness,twitching,speech,swallowing,breathing,walking-or-falls,numbness-or-tingling,pain}.',
    { not: { item: 'concern.symptoms', includes: 'none' } },
  ),

  weakness(
    'Weakness began in the {weakness.first-region} {weakness.regions|besides:weakness.first-region}[; {weakness.course}][, {weakness.pain-at-start}][, {weakness.spread}][, {weakness.worse-with-use}].',
  ),
  weakness('There is difficulty with {weakness.tasks}.', { not: { item: 'weakness.tasks', includes: 'none' } }),
  weakness('None of the tasks asked about has become hard.', { item: 'weakness.tasks', includes: 'none' }),

  muscles('Muscle has become thinner at the {weakness.thinner-muscles}.', {
    not: { item: 'weakness.thinner-muscles', includes: 'none' },
  }),
  muscles('No thinning of muscle has been noticed.', { item: 'weakness.thinner-muscles', includes: 'none' }),
  muscles('Twitching affects the {twitching.regions}[, {twitching.pattern}][, for {twitching.duration}].'),
  muscles('The twitching is brought on by {twitching.triggers}.', {
    not: { item: 'twitching.triggers', includes: 'none' },
  }),
  muscles('No trigger of the twitching has been noticed.', { item: 'twitching.triggers', includes: 'none' }),
  muscles('Cramps occur {cramps.frequency}.', { item: 'cramps.frequency', in: ['weekly', 'daily'] }),
  muscles('Cramps occur less than weekly.', { item: 'cramps.frequency', is: 'under-weekly' }),
  muscles('There are {cramps.outside-calves}.'),
  muscles('Stiffness: {stiffness.kind}.'),

  bulbar('Speech: {speech.kind}[, {speech.course}].'),
  bulbar('Swallowing: {swallowing.kind}[, {swallowing.course}].'),
  bulbar('{swallowing.choking}.'),
  bulbar('There is {emotion.uncontrolled-laughing-crying}.'),
  bulbar('There has been {weight.loss} in six months.'),

  walking('Breathing: {breathing.kind}[, {breathing.course}].'),
  walking(
    'At the safety screen: {urgent.breathing-now}; {urgent.cannot-swallow}; {urgent.rapid-weakness}; {urgent.sudden-stroke-signs}; {urgent.saddle-bladder-bowel}; {urgent.other-emergency}.',
  ),
  walking('Falls in the last three months: {walking.falls-3-months}.'),
  walking('Difficulty walking or falls are put down to {walking.cause}.'),

  sensory('Sensory symptoms: {sensory.kind}[ ({sensory.regions})].'),
  sensory('{sensory.weight}.'),
  sensory('The patient {sensory.night-hands}.'),
  sensory('Pain: {pain.kind}.'),

  other('Eyes: {other.eyes}.', { not: { item: 'other.eyes', includes: 'none' } }),
  other('There is no drooping of the eyelids, double vision or painful loss of vision.', {
    item: 'other.eyes',
    includes: 'none',
  }),
  other('Bladder and bowel: {other.bladder-bowel}.', { not: { item: 'other.bladder-bowel', is: 'none' } }),
  other('There are no bladder or bowel symptoms.', { item: 'other.bladder-bowel', is: 'none' }),
  other('Movement: {other.movement}.', { not: { item: 'other.movement', includes: 'none' } }),
  other('There is no tremor, slowness or jerking.', { item: 'other.movement', includes: 'none' }),
  other('Thinking, as patient or family see it: {other.thinking}.', {
    not: { item: 'other.thinking', includes: 'none' },
  }),
  other('No change in memory, behaviour or personality has been noticed.', {
    item: 'other.thinking',
    includes: 'none',
  }),
  other('General health: {other.general}.', { not: { item: 'other.general', includes: 'none' } }),
  other('None of the general symptoms asked about is present.', { item: 'other.general', includes: 'none' }),
  other('Shortly before: {other.recent-trigger}.', { not: { item: 'other.recent-trigger', includes: 'none' } }),
  other('Nothing among the events asked about came before.', { item: 'other.recent-trigger', includes: 'none' }),

  say('history', 'words')('In their own words: {concern.in-own-words}'),
];

const past: readonly Sentence[] = [
  background('Known conditions: {history.conditions}.', { not: { item: 'history.conditions', includes: 'none' } }),
  background('None of the conditions asked about is known.', { item: 'history.conditions', includes: 'none' }),
  background('In the family: {history.family}.', {
    item: 'history.family',
    includesAny: [
      'als-or-mnd',
      'early-dementia',
      'muscle-disease',
      'inherited-nerve-disease',
      'multiple-sclerosis',
      'parkinsons',
    ],
  }),
  background('No neurological disease is known in the family.', { item: 'history.family', includes: 'none' }),
  background('The patient is unsure about the family history.', { item: 'history.family', includes: 'unsure' }),
  background('Exposure to {history.exposure}.', { not: { item: 'history.exposure', includes: 'none' } }),
  background('No exposure to heavy metals, solvents, pesticides or nitrous oxide.', {
    item: 'history.exposure',
    includes: 'none',
  }),
  background('Alcohol: {history.alcohol-units}.'),
  background('Smoking: {history.smoking}.'),
  background('Diet: {history.diet}.'),
];

const drugs: readonly Sentence[] = [
  medicines('Medicines as listed: “{history.medicines-list}”'),
  medicines('Of note: {history.medicines}.', { not: { item: 'history.medicines', includes: 'none' } }),
  medicines('None of the medicines asked about by name is taken.', { item: 'history.medicines', includes: 'none' }),
  medicines('Allergies and reactions: “{history.allergies}”'),
];

const mind: readonly Sentence[] = [
  wellbeing('The patient is {wellbeing.worried-about-als}[ and {wellbeing.searching}].'),
  wellbeing('At the safety screen: {urgent.self-harm}.'),
  wellbeing('The patient {wellbeing.sleep-poor}.'),
  wellbeing('Caffeine: {wellbeing.caffeine-cups}.'),
  expectations('What matters most from the visit: {visit.matters-most}'),
];

/** How letters of the motor pathway tell the patient's story. Frames of the terms put own words in quotation marks. */
export const letterNarrative: LetterNarrative<When> = {
  sentences: [...caseSummary, ...history, ...past, ...drugs, ...mind],
  scales: [
    {
      section: 'wellbeing',
      label: 'GAD-2 score',
      items: ['wellbeing.gad2-nervous', 'wellbeing.gad2-worry'],
      best: 6,
      from: 3,
      meaning: 'at or above the usual threshold of 3; it lowers no urgency',
    },
  ],
  suspicions: {
    als: {
      priority: 'CLINICAL SUSPICION FOR ALS/MND',
      ask: 'I would be grateful for your opinion, with neurophysiology (nerve conduction studies and EMG) and whatever else you see fit.',
    },
    'myasthenia-gravis': {
      ask: 'I would be grateful for your opinion, with neurophysiology and antibody results as you see fit.',
    },
    'cervical-myelopathy': { ask: 'I would be grateful for your opinion and for imaging of the cervical cord.' },
  },
};

import type { LetterNarrative, NarrativeSentence } from '@myotome/letter';
import type { ConditionOf } from '@myotome/questionnaire';
import type { HeadacheQuestionnaire } from './questionnaire';

type When = ConditionOf<HeadacheQuestionnaire>;
type Sentence = NarrativeSentence<When>;

/** Subject lines by suspected condition, the weightiest first: the specialist's triage reads these words. */
export const letterSubjects = {
  subarachnoid: 'Thunderclap headache: please assess today',
  meningitis: 'Suspected meningitis or encephalitis: please assess today',
  'stroke-seizure': 'Headache with focal signs or seizure: please assess today',
  subdural: 'Headache after head injury: please exclude subdural haematoma',
  'giant-cell-arteritis': 'Suspected giant cell arteritis: please assess',
  'pregnancy-related': 'Headache in pregnancy or after birth: please assess today',
  'acute-glaucoma': 'Headache with a red painful eye: please assess today',
  'carbon-monoxide': 'Suspected carbon monoxide poisoning: please assess',
  'raised-pressure': 'Headache with features of raised intracranial pressure: please assess',
  'cluster-headache': 'Suspected cluster headache: please advise',
  migraine: 'Suspected migraine: please advise',
  'medication-overuse': 'Suspected medication overuse headache: please advise',
} as const satisfies Readonly<Record<string, string>>;

const say =
  (section: Sentence['section'], paragraph: string) =>
  (text: string, when?: When): Sentence => ({ section, paragraph, text, ...(when && { when }) });

const summary = say('summary', 'summary');
const onset = say('history', 'onset');
const screen = say('history', 'screen');
const background = say('background', 'background');
const medicines = say('medicines', 'medicines');
const wellbeing = say('wellbeing', 'wellbeing');

const none = (item: 'headache.warning' | 'headache.feel'): When => ({ item, includes: 'none' });
const some = (item: 'headache.warning' | 'headache.feel'): When => ({ not: none(item) });
const noneKnown: When = { item: 'history.conditions', includes: 'none' };
const noneTaken: When = { item: 'history.medicines', includes: 'none' };
const fertile: When = { item: 'history.pregnancy', in: ['pregnant', 'birth-in-last-6-weeks'] };

/** The case in one breath: what is there first, then the absences that matter. */
const caseSummary: readonly Sentence[] = [
  summary(
    'Headache {concern.pattern}[, since {concern.onset} ({concern.onset|ago})][, coming on {concern.onset-speed}][; {concern.course}].',
  ),
  summary('Character: {headache.feel}.', some('headache.feel')),
  summary('Warning signs: {headache.warning}.', some('headache.warning')),
  summary('No warning sign was noticed.', none('headache.warning')),
  summary('Medicine for headache on {medicines.days}[: {medicines.kind}].'),
  summary('{home.others-or-better-away}.', {
    item: 'home.others-or-better-away',
    in: ['better-away', 'others-too', 'both'],
  }),
  summary('The patient is {history.pregnancy}.', fertile),
  summary('Known: {history.conditions}.', { not: noneKnown }),
  summary('Takes {history.medicines}.', { not: noneTaken }),
];

const history: readonly Sentence[] = [
  onset(
    'Headache {concern.pattern}[, first noticed in {concern.onset} ({concern.onset|ago})][, coming on {concern.onset-speed}][; {concern.course}].',
  ),
  onset('Character: {headache.feel}.', some('headache.feel')),
  onset('It is of none of the kinds asked about.', none('headache.feel')),
  onset('Warning signs: {headache.warning}.', some('headache.warning')),
  onset(
    'Not among the signs reported: {headache.warning|absent:wakes-me,morning-with-vomiting,worse-lying-or-coughing,jaw-pain-on-chewing,scalp-tender,sight-greys-out,double-vision,thinking-or-behaviour}.',
  ),
  screen(
    'At the safety screen: {urgent.sudden-worst}; {urgent.fever-stiff-neck-rash}; {urgent.brain-signs}; {urgent.head-injury}; {urgent.sight}.',
  ),
  screen('At home: {home.others-or-better-away}.'),
  say('history', 'words')('In their own words: {concern.in-own-words}'),
];

const past: readonly Sentence[] = [
  background('Known conditions: {history.conditions}.', { not: noneKnown }),
  background('None of the conditions asked about is known.', noneKnown),
  background('The patient is {history.pregnancy}.', fertile),
  background('Pregnancy: {history.pregnancy}.', { item: 'history.pregnancy', in: ['no', 'unsure'] }),
  background('In the family: {history.family}.', { item: 'history.family', includesAny: ['migraine', 'brain-bleed'] }),
  background('No migraine and no bleeding in the brain is known in the family.', {
    item: 'history.family',
    includes: 'none',
  }),
  background('The patient is unsure about the family history.', { item: 'history.family', includes: 'unsure' }),
];

/** How letters of the headache pathway tell the patient's story. */
export const letterNarrative: LetterNarrative<When> = {
  sentences: [
    ...caseSummary,
    ...history,
    ...past,
    medicines('Medicine for headache on {medicines.days}[: {medicines.kind}].'),
    medicines('Of note: {history.medicines}.', { not: noneTaken }),
    medicines('None of the medicines asked about by name is taken.', noneTaken),
    wellbeing('The patient is {wellbeing.worried}.'),
    wellbeing('Mood: {wellbeing.low-mood}.'),
    wellbeing('At the safety screen: {urgent.self-harm}.'),
  ],
  scales: [],
  suspicions: {
    'giant-cell-arteritis': {
      priority: 'CLINICAL SUSPICION FOR GIANT CELL ARTERITIS',
      ask: 'I would be grateful for assessment as soon as possible; please say whether to start or continue steroids.',
    },
    'raised-pressure': { ask: 'I would be grateful for your opinion and for imaging of the brain.' },
    'cluster-headache': { ask: 'I would be grateful for advice on treatment and on whether to image.' },
  },
};

import { bodyRegions, type Questionnaire } from '@myotome/questionnaire';

/** Asked of anyone whose strength, speech, swallowing, breathing or walking has changed. */
const functionShown = { any: [{ item: 'concern.symptoms', includes: 'weakness' }, { item: 'concern.symptoms', includes: 'speech' }, { item: 'concern.symptoms', includes: 'swallowing' }, { item: 'concern.symptoms', includes: 'breathing' }, { item: 'concern.symptoms', includes: 'walking-or-falls' }] } as const;

/** The motor pathway's questionnaire. Link ids, types and codes are a contract with stored data and every export; a change needs a new version. */
export const questionnaire = {
  id: 'motor',
  version: '1.0.0',
  topics: [
    { id: 'urgent', questionsPerPage: 7, items: [
      { linkId: 'urgent.breathing-now', type: 'boolean', required: true },
      { linkId: 'urgent.sudden-stroke-signs', type: 'choice', options: ['none', 'now-or-last-24-hours', 'started-days-ago-still-there', 'gone-but-within-7-days', 'longer-ago'], required: true },
      { linkId: 'urgent.rapid-weakness', type: 'choice', options: ['none', 'over-hours-or-days', 'over-up-to-4-weeks'], required: true },
      { linkId: 'urgent.cannot-swallow', type: 'boolean', required: true },
      { linkId: 'urgent.saddle-bladder-bowel', type: 'boolean', required: true },
      { linkId: 'urgent.other-emergency', type: 'boolean', required: true },
      { linkId: 'urgent.self-harm', type: 'boolean', required: true },
    ] },
    { id: 'about', items: [
      { linkId: 'about.respondent', type: 'choice', options: ['self', 'carer'], required: true },
      { linkId: 'about.birth-date', type: 'date', required: true },
      { linkId: 'about.callback-phone', type: 'text', maxLength: 40, required: true },
      { linkId: 'about.sex', type: 'choice', options: ['female', 'male', 'other', 'unknown'], unsure: 'unknown' },
      { linkId: 'about.dominant-hand', type: 'choice', options: ['right', 'left', 'both'] },
    ] },
    { id: 'concern', items: [
      { linkId: 'concern.symptoms', type: 'multi', options: ['weakness', 'twitching', 'cramps', 'stiffness', 'speech', 'swallowing', 'breathing', 'walking-or-falls', 'numbness-or-tingling', 'pain', 'eyes', 'tiredness', 'shaking', 'none'], exclusive: 'none', required: true },
      { linkId: 'concern.onset', type: 'month' },
      { linkId: 'concern.onset-speed', type: 'choice', options: ['minutes-to-a-day', 'days', 'weeks-to-months', 'years', 'unsure'], unsure: 'unsure' },
      { linkId: 'concern.in-own-words', type: 'text', maxLength: 2000 },
    ] },
    { id: 'weakness', questionsPerPage: 2, items: [
      { linkId: 'weakness.regions', type: 'multi', options: bodyRegions, shownWhen: { any: [{ item: 'concern.symptoms', includes: 'weakness' }, { item: 'concern.symptoms', includes: 'walking-or-falls' }] } },
      { linkId: 'weakness.first-region', type: 'choice', options: bodyRegions, shownWhen: { item: 'weakness.regions', answered: true } },
      { linkId: 'weakness.course', type: 'choice', options: ['steadily-worse', 'worse-in-steps', 'comes-and-goes', 'stable', 'improving'], shownWhen: { item: 'weakness.regions', answered: true } },
      { linkId: 'weakness.spread', type: 'choice', options: ['no', 'within-same-limb', 'to-another-body-part', 'unsure'], unsure: 'unsure', shownWhen: { item: 'weakness.regions', answered: true } },
      { linkId: 'weakness.tasks', type: 'multi', options: ['keys-or-buttons', 'writing', 'gripping-or-opening-jars', 'dropping-things', 'lifting-arms-overhead', 'foot-catching-or-tripping', 'stairs', 'rising-from-chair', 'holding-head-up', 'turning-in-bed', 'none'], exclusive: 'none', shownWhen: { item: 'weakness.regions', answered: true } },
      { linkId: 'weakness.worse-with-use', type: 'boolean', shownWhen: { item: 'weakness.regions', answered: true } },
      { linkId: 'weakness.pain-at-start', type: 'choice', options: ['none', 'mild', 'severe'], shownWhen: { item: 'weakness.regions', answered: true } },
      { linkId: 'weakness.thinner-muscles', type: 'multi', options: [...bodyRegions, 'none'], exclusive: 'none' },
    ] },
    { id: 'twitching', items: [
      { linkId: 'twitching.regions', type: 'multi', options: ['eyelid', 'face', 'tongue', 'shoulders-or-arms', 'hands', 'chest-back-or-belly', 'thighs', 'calves-or-feet'], shownWhen: { item: 'concern.symptoms', includes: 'twitching' } },
      { linkId: 'twitching.duration', type: 'choice', options: ['under-1-month', '1-to-6-months', '6-to-12-months', 'over-12-months'], shownWhen: { item: 'concern.symptoms', includes: 'twitching' } },
      { linkId: 'twitching.pattern', type: 'choice', options: ['now-and-then', 'most-days', 'nearly-constant'], shownWhen: { item: 'concern.symptoms', includes: 'twitching' } },
      { linkId: 'twitching.triggers', type: 'multi', options: ['caffeine', 'stress', 'exercise', 'poor-sleep', 'new-medicine', 'none'], exclusive: 'none', shownWhen: { item: 'concern.symptoms', includes: 'twitching' } },
    ] },
    { id: 'cramps', items: [
      { linkId: 'cramps.frequency', type: 'choice', options: ['under-weekly', 'weekly', 'daily'], shownWhen: { item: 'concern.symptoms', includes: 'cramps' } },
      { linkId: 'cramps.outside-calves', type: 'boolean', shownWhen: { item: 'concern.symptoms', includes: 'cramps' } },
      { linkId: 'stiffness.kind', type: 'multi', options: ['legs-stiff-or-jerky', 'hands-clumsy', 'jaw-or-tongue-tight', 'joints-stiff-in-morning'], shownWhen: { item: 'concern.symptoms', includes: 'stiffness' } },
    ] },
    { id: 'bulbar', items: [
      { linkId: 'speech.kind', type: 'multi', options: ['slurred', 'nasal', 'quiet-or-hoarse', 'word-finding'], shownWhen: { item: 'concern.symptoms', includes: 'speech' } },
      { linkId: 'speech.course', type: 'choice', options: ['steadily-worse', 'comes-and-goes', 'stable', 'improving'], shownWhen: { item: 'concern.symptoms', includes: 'speech' } },
      { linkId: 'swallowing.kind', type: 'multi', options: ['coughing-or-choking-on-drinks', 'food-sticking', 'chewing-tires', 'drooling', 'long-meals'], shownWhen: { item: 'concern.symptoms', includes: 'swallowing' } },
      { linkId: 'swallowing.choking', type: 'choice', options: ['never', 'monthly', 'weekly', 'daily'], shownWhen: { item: 'concern.symptoms', includes: 'swallowing' } },
      { linkId: 'swallowing.course', type: 'choice', options: ['steadily-worse', 'comes-and-goes', 'stable', 'improving'], shownWhen: { item: 'concern.symptoms', includes: 'swallowing' } },
      { linkId: 'emotion.uncontrolled-laughing-crying', type: 'boolean', shownWhen: { any: [{ item: 'concern.symptoms', includes: 'speech' }, { item: 'concern.symptoms', includes: 'swallowing' }, { item: 'concern.symptoms', includes: 'weakness' }] } },
      { linkId: 'weight.loss', type: 'choice', options: ['none', 'under-5-percent', '5-to-10-percent', 'over-10-percent'] },
    ] },
    { id: 'breathing', items: [
      { linkId: 'breathing.kind', type: 'multi', options: ['on-exertion', 'lying-flat', 'waking-breathless', 'morning-headache', 'daytime-sleepiness', 'weak-cough'], shownWhen: { item: 'concern.symptoms', includes: 'breathing' } },
      { linkId: 'breathing.course', type: 'choice', options: ['steadily-worse', 'comes-and-goes', 'stable', 'improving'], shownWhen: { item: 'concern.symptoms', includes: 'breathing' } },
    ] },
    { id: 'walking', items: [
      { linkId: 'walking.falls-3-months', type: 'integer', unit: 'falls', min: 0, max: 99, shownWhen: { item: 'concern.symptoms', includes: 'walking-or-falls' } },
      { linkId: 'walking.cause', type: 'multi', options: ['legs-weak', 'foot-catches', 'legs-stiff', 'off-balance', 'blackout', 'tripped-on-something'], shownWhen: { item: 'concern.symptoms', includes: 'walking-or-falls' } },
    ] },
    { id: 'sensory', items: [
      { linkId: 'sensory.kind', type: 'multi', options: ['numb', 'tingling', 'burning', 'electric-shock-on-bending-neck'], shownWhen: { item: 'concern.symptoms', includes: 'numbness-or-tingling' } },
      { linkId: 'sensory.regions', type: 'multi', options: ['thumb-to-middle-finger', 'ring-and-little-finger', 'both-hands', 'both-feet', 'one-arm', 'one-leg', 'both-legs', 'back-of-hand-or-forearm', 'saddle', 'band-around-trunk', 'one-side-of-body', 'face'], shownWhen: { item: 'concern.symptoms', includes: 'numbness-or-tingling' } },
      { linkId: 'sensory.weight', type: 'choice', options: ['main-problem', 'smaller-part'], shownWhen: { item: 'concern.symptoms', includes: 'numbness-or-tingling' } },
      { linkId: 'sensory.night-hands', type: 'boolean', shownWhen: { item: 'concern.symptoms', includes: 'numbness-or-tingling' } },
      { linkId: 'pain.kind', type: 'multi', options: ['neck', 'mid-back', 'low-back', 'shooting-down-arm', 'shooting-down-leg', 'shooting-down-both-legs', 'chest-or-belly', 'muscles-aching', 'joints', 'shoulder-sudden-severe'], shownWhen: { item: 'concern.symptoms', includes: 'pain' } },
    ] },
    { id: 'other', items: [
      { linkId: 'other.eyes', type: 'multi', options: ['drooping-lids', 'double-vision', 'painful-loss-of-vision', 'none'], exclusive: 'none' },
      { linkId: 'other.bladder-bowel', type: 'choice', options: ['none', 'urgency-or-leaking', 'hard-to-empty', 'new-in-last-2-weeks'] },
      { linkId: 'other.movement', type: 'multi', options: ['shaking-at-rest', 'shaking-when-acting', 'slow-or-small-movements', 'jerks', 'none'], exclusive: 'none' },
      { linkId: 'other.thinking', type: 'multi', options: ['memory', 'behaviour-or-personality-change', 'none'], exclusive: 'none' },
      { linkId: 'other.general', type: 'multi', options: ['fever-or-night-sweats', 'rash', 'dark-urine', 'feeling-hot-or-racing-heart', 'feeling-cold-or-weight-gain', 'dry-mouth', 'neck-lump', 'breast-swelling', 'none'], exclusive: 'none' },
      { linkId: 'other.recent-trigger', type: 'multi', options: ['infection-in-last-6-weeks', 'vaccine-in-last-6-weeks', 'tick-bite', 'neck-or-back-injury', 'surgery', 'hard-new-exercise', 'leg-crossing-kneeling-or-slept-on-arm', 'pregnancy-or-birth', 'none'], exclusive: 'none' },
    ] },
    { id: 'history', items: [
      { linkId: 'history.family', type: 'multi', options: ['als-or-mnd', 'early-dementia', 'muscle-disease', 'inherited-nerve-disease', 'multiple-sclerosis', 'parkinsons', 'none', 'unsure'], exclusive: 'none', unsure: 'unsure' },
      { linkId: 'history.conditions', type: 'multi', options: ['diabetes', 'thyroid', 'autoimmune', 'cancer', 'b12-deficiency', 'stomach-or-bowel-surgery', 'polio', 'hiv', 'neck-or-back-problem', 'anxiety-or-depression', 'stroke', 'kidney-disease', 'copd-or-heart-failure', 'als-or-mnd', 'myasthenia', 'multiple-sclerosis', 'parkinsons', 'none'], exclusive: 'none' },
      { linkId: 'history.medicines', type: 'multi', options: ['statin', 'steroid-tablets', 'metformin', 'acid-reducer', 'inhaler', 'lithium', 'chemotherapy', 'immunotherapy', 'stimulant-or-decongestant', 'water-tablet', 'none'], exclusive: 'none' },
      { linkId: 'history.medicines-list', type: 'text', maxLength: 2000 },
      { linkId: 'history.allergies', type: 'text', maxLength: 500 },
      { linkId: 'history.diet', type: 'choice', options: ['mixed', 'vegetarian', 'vegan'] },
      { linkId: 'history.alcohol-units', type: 'integer', unit: 'units a week', min: 0, max: 300 },
      { linkId: 'history.smoking', type: 'choice', options: ['never', 'stopped', 'current'] },
      { linkId: 'history.exposure', type: 'multi', options: ['lead-or-heavy-metals', 'solvents-or-pesticides', 'nitrous-oxide', 'none'], exclusive: 'none' },
    ] },
    { id: 'wellbeing', items: [
      { linkId: 'wellbeing.gad2-nervous', type: 'choice', options: ['0', '1', '2', '3'] },
      { linkId: 'wellbeing.gad2-worry', type: 'choice', options: ['0', '1', '2', '3'] },
      { linkId: 'wellbeing.worried-about-als', type: 'boolean' },
      { linkId: 'wellbeing.searching', type: 'choice', options: ['rarely', 'weekly', 'daily'], shownWhen: { item: 'wellbeing.worried-about-als', is: true } },
      { linkId: 'wellbeing.caffeine-cups', type: 'integer', unit: 'cups a day', min: 0, max: 40, shownWhen: { item: 'concern.symptoms', includes: 'twitching' } },
      { linkId: 'wellbeing.sleep-poor', type: 'boolean', shownWhen: { any: [{ item: 'concern.symptoms', includes: 'twitching' }, { item: 'concern.symptoms', includes: 'cramps' }, { item: 'concern.symptoms', includes: 'tiredness' }] } },
    ] },
    { id: 'function', questionsPerPage: 3, items: [
      { linkId: 'function.speech', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.salivation', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.swallowing', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.handwriting', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.cutting-food', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.dressing-hygiene', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.turning-in-bed', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.walking', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.climbing-stairs', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.dyspnea', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.orthopnea', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
      { linkId: 'function.respiratory-insufficiency', type: 'choice', options: ['0', '1', '2', '3', '4'], shownWhen: functionShown },
    ] },
    { id: 'visit', items: [
      { linkId: 'visit.matters-most', type: 'text', maxLength: 2000 },
      { linkId: 'visit.needs', type: 'multi', options: ['interpreter', 'step-free-access', 'hearing-support', 'large-print', 'carer-joins', 'none'], exclusive: 'none' },
    ] },
  ],
} as const satisfies Questionnaire;

/** The type from which rules, wording and checklist take their link ids and codes. */
export type MotorQuestionnaire = typeof questionnaire;

import { ocular } from './patterns';
import { aged, all, any, not, symptom, wasting, type MotorRule, type When } from './vocabulary';

const anotherSymptom: When = symptom(
  'weakness',
  'stiffness',
  'speech',
  'swallowing',
  'breathing',
  'walking-or-falls',
  'numbness-or-tingling',
  'pain',
  'eyes',
  'tiredness',
  'shaking',
);

/** Twitching or cramps, asked about everything that would make them matter, and none of it there. */
const isolatedTwitching: When = all(
  symptom('twitching', 'cramps'),
  not(anotherSymptom),
  { item: 'weakness.thinner-muscles', includes: 'none' },
  not({ item: 'twitching.regions', includes: 'tongue' }),
);

/** Then twitching is not alone, whatever else is well. */
const notAlone: When = any(
  { item: 'other.thinking', includes: 'behaviour-or-personality-change' },
  { item: 'history.conditions', includes: 'als-or-mnd' },
);

const noSymptom: When = all(
  { item: 'concern.symptoms', includes: 'none' },
  { item: 'weakness.thinner-muscles', includes: 'none' },
);
const familyHistory: When = { item: 'history.family', includesAny: ['als-or-mnd', 'early-dementia'] };
const cautious: When = any(
  aged(45),
  { item: 'twitching.pattern', is: 'nearly-constant' },
  all({ item: 'cramps.frequency', is: 'daily' }, { item: 'cramps.outside-calves', is: true }),
  familyHistory,
);

const isolated: readonly MotorRule[] = [
  {
    id: 'S1',
    label: 'Twitching or cramps alone',
    disposition: 'self-care',
    when: isolatedTwitching,
    unless: notAlone,
    because:
      'Noticed {concern.symptoms} alone[; twitching of the {twitching.regions}][ for {twitching.duration}][, {twitching.pattern}]; no weakness, wasting, slurring or other red flag.',
    sources: ['NG127', 'BFS2024', 'Blexrud1993', 'BFS2017', 'Singh2011'],
    grade: 'guideline',
    suspects: ['benign-fasciculation'],
    action: 'Written safety net; ask again at 6 and 12 months, sooner with any weakness, wasting or slurring.',
  },
  {
    id: 'S2',
    label: 'Twitching or cramps alone, with a reason to examine',
    disposition: 'primary-care',
    when: all(isolatedTwitching, cautious),
    unless: notAlone,
    because:
      'Noticed {concern.symptoms} alone[, {twitching.pattern}][, {cramps.frequency}], date of birth {about.birth-date}[; family: {history.family}]: examine once and take bloods; no referral on these answers.',
    sources: ['TurnerTalbot2013', 'Singh2011', 'Kincaid1997'],
    grade: 'consensus',
    unverified:
      'The age of 45 is the cautious end of a range of 45 to 50; frequency and family history as reasons are our own inference.',
    action: 'Examine power, reflexes and tongue; thyroid, electrolytes, calcium, magnesium and creatine kinase.',
  },
  {
    id: 'S0',
    label: 'No symptom reported',
    disposition: 'self-care',
    fallback: true,
    when: noSymptom,
    because: 'Noticed {concern.symptoms}; {weakness.thinner-muscles}.',
    sources: ['NG127'],
    grade: 'inference',
    action: 'Nothing further on these answers; the patient may come back at any time.',
  },
];

const information: readonly MotorRule[] = [
  {
    id: 'M1',
    label: 'Family history without symptoms',
    disposition: 'self-care',
    when: all(familyHistory, noSymptom),
    because: 'No symptoms; family history: {history.family}.',
    sources: ['NHS-MND'],
    grade: 'consensus',
    action: 'Offer information on genetic counselling.',
  },
  {
    id: 'M2',
    label: 'Anxiety, or much searching',
    disposition: 'self-care',
    when: any(
      { item: 'wellbeing.gad2-nervous', is: '3' },
      { item: 'wellbeing.gad2-worry', is: '3' },
      all({ item: 'wellbeing.gad2-nervous', is: '2' }, { item: 'wellbeing.gad2-worry', in: ['1', '2'] }),
      all({ item: 'wellbeing.gad2-nervous', is: '1' }, { item: 'wellbeing.gad2-worry', is: '2' }),
      { item: 'wellbeing.searching', is: 'daily' },
    ),
    because:
      'Anxiety screen: nervous {wellbeing.gad2-nervous}[, worry {wellbeing.gad2-worry}][; {wellbeing.searching}]. This never lowers an urgency.',
    sources: ['GAD2', 'Article'],
    grade: 'study',
    suspects: ['anxiety'],
    action: 'Offer support for worry beside, not instead of, the assessment.',
  },
];

/** A picture in which motor neurone disease could be thought of at all. */
const motorPicture: When = any(symptom('weakness', 'speech', 'swallowing', 'walking-or-falls'), wasting);

const safeguards: readonly MotorRule[] = [
  {
    id: 'X1',
    label: 'Safety question not answered',
    disposition: 'primary-care',
    when: { all: [] },
    unanswered: [
      'urgent.breathing-now',
      'urgent.sudden-stroke-signs',
      'urgent.rapid-weakness',
      'urgent.cannot-swallow',
      'urgent.saddle-bladder-bowel',
      'urgent.other-emergency',
      'urgent.self-harm',
    ],
    because: 'At least one question of the safety screen was not answered, so an emergency is not ruled out.',
    sources: ['unsourced'],
    grade: 'inference',
    unverified: 'A safeguard of this pathway, derived from the rule that unanswered is never no.',
    action: 'Phone the patient today: a safety question was not answered.',
  },
  {
    id: 'X3',
    label: 'Symptoms not answered',
    disposition: 'primary-care',
    when: { all: [] },
    unanswered: ['concern.symptoms'],
    because: 'Which symptoms were noticed was not answered, so no pattern can be recognised or ruled out.',
    sources: ['unsourced'],
    grade: 'inference',
    unverified: 'A safeguard of this pathway, derived from the rule that unanswered is never no.',
    action: 'Phone the patient today: what has been noticed?',
  },
  {
    id: 'X4',
    label: 'Date of birth not answered',
    disposition: 'primary-care',
    when: { all: [] },
    unanswered: ['about.birth-date'],
    because: 'The date of birth was not answered, so what counts from an age on cannot be ruled out.',
    sources: ['unsourced'],
    grade: 'inference',
    unverified: 'A safeguard of this pathway, derived from the rule that unanswered is never no.',
    action: 'Ask for the date of birth.',
  },
  {
    id: 'X2',
    label: 'Improving: unusual in motor neurone disease',
    disposition: 'self-care',
    when: all(
      motorPicture,
      any(
        { item: 'weakness.course', is: 'improving' },
        { item: 'speech.course', is: 'improving' },
        { item: 'swallowing.course', is: 'improving' },
      ),
    ),
    because:
      'An improving course is unusual in motor neurone disease[; weakness {weakness.course}][; speech {speech.course}][; swallowing {swallowing.course}]. It adds look-alikes to the checklist and takes nothing from the urgency.',
    sources: ['RedFlag', 'MEI2022', 'Article'],
    grade: 'consensus',
    action: 'Work through the look-alikes on the checklist.',
  },
  {
    id: 'X2b',
    label: 'Mainly sensory: unusual in motor neurone disease',
    disposition: 'self-care',
    when: all(motorPicture, { item: 'sensory.weight', is: 'main-problem' }),
    because:
      'Prominent sensory symptoms[ of {sensory.regions}] are unusual in motor neurone disease. It adds look-alikes to the checklist and takes nothing from the urgency.',
    sources: ['RedFlag', 'MEI2022', 'Article'],
    grade: 'consensus',
    action: 'Work through the look-alikes on the checklist.',
  },
  {
    id: 'X2c',
    label: 'Eyelids or double vision: unusual in motor neurone disease',
    disposition: 'self-care',
    when: all(motorPicture, ocular),
    because:
      'Eye symptoms ({other.eyes}) are unusual in motor neurone disease. It adds look-alikes to the checklist and takes nothing from the urgency.',
    sources: ['RedFlag', 'MEI2022', 'Article'],
    grade: 'consensus',
    action: 'Work through the look-alikes on the checklist.',
  },
  {
    id: 'X2d',
    label: 'Bladder or bowel: unusual early in motor neurone disease',
    disposition: 'self-care',
    when: all(motorPicture, {
      item: 'other.bladder-bowel',
      in: ['urgency-or-leaking', 'hard-to-empty', 'new-in-last-2-weeks'],
    }),
    because:
      'Sphincter symptoms ({other.bladder-bowel}) are unusual early in motor neurone disease, yet were associated with it in one large series. It adds look-alikes to the checklist and takes nothing from the urgency.',
    sources: ['RedFlag', 'MEI2022', 'Article'],
    grade: 'consensus',
    action: 'Work through the look-alikes on the checklist.',
  },
  {
    id: 'P0',
    label: 'Not settled by any rule',
    disposition: 'primary-care',
    fallback: true,
    when: { all: [] },
    // Only a picture that is complete and harmless may stay with self-care; everything else is read by a clinician.
    unless: any(isolatedTwitching, noSymptom),
    because: 'The answers match no pattern with an urgency of its own[; noticed: {concern.symptoms}].',
    sources: ['NG127'],
    grade: 'inference',
    action: 'Read the answers and examine; ask again what was left blank.',
  },
];

/** Reassurance, information, and the safeguards that keep silence from counting as health. */
export const safeguardRules: readonly MotorRule[] = [...isolated, ...information, ...safeguards];

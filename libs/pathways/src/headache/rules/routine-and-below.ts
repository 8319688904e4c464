import {
  aged,
  all,
  any,
  feels,
  known,
  not,
  notWorse,
  sameForYears,
  steadilyWorse,
  takes,
  warning,
  type HeadacheRule,
  type When,
} from './vocabulary';

const aura: When = feels('aura');
const often: When = any(
  { item: 'medicines.days', is: '15-or-more' },
  all(
    { item: 'medicines.days', is: '10-to-14' },
    { item: 'medicines.kind', includesAny: ['triptan', 'codeine-or-other-opioid'] },
  ),
);

/** Old, unchanged and asked about everything that would make it matter, none of it there. */
const oldAndUnchanged: When = all(
  sameForYears,
  notWorse,
  { item: 'headache.warning', includes: 'none' },
  { item: 'medicines.days', is: 'under-10' },
  { item: 'home.others-or-better-away', is: 'no' },
  { item: 'urgent.head-injury', is: 'none' },
  not(feels('one-eye-watering-restless', 'one-sided-throbbing', 'aura')),
);

/** Neurology without hurry. */
export const routineRules: readonly HeadacheRule[] = [
  {
    id: 'R1',
    label: 'Pain around one eye with watering and restlessness',
    disposition: 'routine-referral',
    when: feels('one-eye-watering-restless'),
    because: '{headache.feel}: cluster headache or one of its kin[; {concern.pattern}].',
    sources: ['CG150', 'BNSSG'],
    grade: 'guideline',
    unverified: 'Specialist advice for a first bout was read in summaries only.',
    suspects: ['cluster-headache'],
    action: 'Look at eye, pupil and lid today; ask for specialist advice and treat attacks meanwhile.',
  },
  {
    id: 'R2',
    label: 'Worse over time, or brought on by posture or effort',
    disposition: 'routine-referral',
    when: any(steadilyWorse, warning('worse-upright', 'on-exertion')),
    because: 'Headache[ {concern.pattern}][, {concern.course}][; {headache.warning}].',
    sources: ['CG150', 'Highland', 'SNNOOP10'],
    grade: 'guideline',
    unverified: 'The guideline asks to consider referral; that a routine wait is safe under 50 is our own inference.',
    action: 'Examine with optic discs; a scan before the visit where it can be had.',
  },
];

/** Examined and treated by the practice first. */
export const primaryCareRules: readonly HeadacheRule[] = [
  {
    id: 'P1',
    label: 'Medicine for headache on many days',
    disposition: 'primary-care',
    when: often,
    because: 'Takes medicine for headache on {medicines.days}[: {medicines.kind}].',
    sources: ['ICHD3', 'CG150', 'Lothian', 'SIGN155'],
    grade: 'guideline',
    suspects: ['medication-overuse'],
    action: 'Explain how relief can keep headache going; plan to stop, with a date; opioids not abruptly.',
  },
  {
    id: 'P2',
    label: 'Throbbing headache with light or noise, or aura',
    disposition: 'primary-care',
    when: any(aura, all(feels('one-sided-throbbing'), feels('worse-with-light-or-noise')), known('migraine')),
    because: 'Migraine is in keeping[: {headache.feel}][; known: {history.conditions}][; {concern.pattern}].',
    sources: ['CG150', 'BNSSG', 'Lothian', 'SIGN155'],
    grade: 'guideline',
    suspects: ['migraine'],
    action: 'Diary for eight weeks; acute treatment; offer prevention where attacks are frequent.',
  },
  {
    id: 'P3',
    label: 'Headache new or changed at 50 or over',
    disposition: 'primary-care',
    when: aged(50),
    unless: sameForYears,
    because: 'Headache[ {concern.pattern}] at 50 or over, date of birth {about.birth-date}.',
    sources: ['SCOT-headache', 'SNNOOP10', 'NW-headache'],
    grade: 'guideline',
    unverified: 'The abstract that was read names 65 years; 50 is the age of other lists and of giant cell arteritis.',
    suspects: ['giant-cell-arteritis'],
    action: 'CRP and ESR and an examination within days.',
  },
  {
    id: 'P4',
    label: 'Aura while taking a combined contraceptive',
    disposition: 'primary-care',
    when: all(aura, takes('combined-contraceptive')),
    because: '{headache.feel}; takes {history.medicines}: the two together raise the risk of stroke.',
    sources: ['UKMEC'],
    grade: 'guideline',
    suspects: ['migraine'],
    action: 'Phone this week: confirm the aura; if it is one, stop the combined method and offer another.',
  },
];

const silence: readonly HeadacheRule[] = [
  {
    id: 'X1',
    label: 'Safety question not answered',
    disposition: 'primary-care',
    when: { all: [] },
    unanswered: [
      'urgent.sudden-worst',
      'urgent.fever-stiff-neck-rash',
      'urgent.brain-signs',
      'urgent.head-injury',
      'urgent.sight',
      'urgent.self-harm',
    ],
    because: 'At least one question of the safety screen was not answered, so an emergency is not ruled out.',
    sources: ['unsourced'],
    grade: 'inference',
    unverified: 'A safeguard of this pathway, derived from the rule that unanswered is never no.',
    action: 'Phone the patient today: a safety question was not answered.',
  },
  {
    id: 'X2',
    label: 'Warning signs or age not answered',
    disposition: 'primary-care',
    when: { all: [] },
    unanswered: ['headache.warning', 'concern.pattern', 'about.birth-date'],
    because:
      'Warning signs, the date of birth, or whether the headache is new, was not answered, so no red flag is ruled out.',
    sources: ['unsourced'],
    grade: 'inference',
    unverified: 'A safeguard of this pathway, derived from the rule that unanswered is never no.',
    action: 'Phone the patient: ask what was left blank.',
  },
];

/** Reassurance, information, and the safeguards that keep silence from counting as health. */
export const safeguardRules: readonly HeadacheRule[] = [
  {
    id: 'S1',
    label: 'Old, unchanged headache without warning signs',
    disposition: 'self-care',
    when: oldAndUnchanged,
    because: 'Headache {concern.pattern}[, {concern.course}][; {headache.feel}]; no warning sign was noticed.',
    sources: ['CG150', 'SCOT-headache'],
    grade: 'inference',
    suspects: ['tension-type'],
    action: 'Written safety net and a diary; ask again in eight weeks, sooner with any change.',
  },
  {
    id: 'M1',
    label: 'Worry or low mood',
    disposition: 'self-care',
    when: any({ item: 'wellbeing.worried', is: true }, { item: 'wellbeing.low-mood', is: true }),
    because: 'Wellbeing[: {wellbeing.worried}][; {wellbeing.low-mood}]. This never lowers an urgency.',
    sources: ['unsourced'],
    grade: 'inference',
    action: 'Offer support beside, not instead of, the assessment.',
  },
  ...silence,
  {
    id: 'P0',
    label: 'Not settled by any rule',
    disposition: 'primary-care',
    fallback: true,
    when: { all: [] },
    // Only an old headache asked about in full may stay with self-care; everything else is read by a clinician.
    unless: oldAndUnchanged,
    because: 'The answers match no pattern with an urgency of its own[; {headache.feel}][; {concern.pattern}].',
    sources: ['unsourced'],
    grade: 'inference',
    action: 'Read the answers and examine, blood pressure and optic discs included.',
  },
];

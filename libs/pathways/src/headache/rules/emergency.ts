import {
  all,
  any,
  bloodThinner,
  not,
  sameForYears,
  sightChange,
  warning,
  youngerThan,
  type HeadacheRule,
  type When,
} from './vocabulary';

const jaw: When = warning('jaw-pain-on-chewing');

const atOnce: readonly HeadacheRule[] = [
  {
    id: 'E1',
    label: 'Sudden worst headache',
    disposition: 'emergency',
    when: any(
      { item: 'urgent.sudden-worst', in: ['now-or-last-24-hours', 'in-last-4-weeks'] },
      all({ item: 'concern.onset-speed', is: 'within-5-minutes' }, { monthsSince: 'concern.onset', max: 1 }),
    ),
    because:
      'Thunderclap onset must be assessed on the same day, also when it was some days ago[; {urgent.sudden-worst}][; came on {concern.onset-speed}].',
    sources: ['SCOT-headache', 'CG150', 'SNNOOP10', 'NW-headache'],
    grade: 'guideline',
    unverified: 'Four weeks as the limit of a late presentation is our own; the pathway that was opened gives none.',
    suspects: ['subarachnoid'],
    action: 'Phone the patient: emergency department today, however well they feel now.',
  },
  {
    id: 'E2',
    label: 'Headache with fever and stiff neck or rash',
    disposition: 'emergency',
    when: { item: 'urgent.fever-stiff-neck-rash', is: true },
    because: 'Headache with {urgent.fever-stiff-neck-rash}: meningitis or encephalitis must be excluded today.',
    sources: ['CG150', 'SCOT-headache', 'NW-headache'],
    grade: 'guideline',
    suspects: ['meningitis'],
    action: 'Phone the patient: emergency department now.',
  },
  {
    id: 'E3',
    label: 'Weakness, speech trouble, fit or drowsiness',
    disposition: 'emergency',
    when: { item: 'urgent.brain-signs', in: ['now-or-last-24-hours', 'in-last-7-days'] },
    because: 'Headache with {urgent.brain-signs}.',
    sources: ['CG150', 'SCOT-headache', 'Highland'],
    grade: 'guideline',
    unverified: 'Seven days follows the usual limit for transient ischaemic attack, which was not opened for headache.',
    suspects: ['stroke-seizure'],
    action: 'Phone the patient: emergency department now.',
  },
  {
    id: 'E4',
    label: 'Head injury today, or on blood thinners',
    disposition: 'emergency',
    when: any(
      { item: 'urgent.head-injury', is: 'today' },
      all({ item: 'urgent.head-injury', is: 'in-last-3-months' }, bloodThinner),
    ),
    because: 'Headache after a {urgent.head-injury}[; takes {history.medicines}].',
    sources: ['NG232', 'NW-headache', 'NHS-subdural'],
    grade: 'guideline',
    unverified: 'That blood thinners make an injury of up to three months ago an emergency is our own inference.',
    suspects: ['subdural'],
    action: 'Phone the patient: emergency department now; ask for the name of the blood thinner.',
  },
  {
    id: 'E5',
    label: 'Sudden loss of sight, or a red painful eye',
    disposition: 'emergency',
    when: { item: 'urgent.sight', is: true },
    because: 'Headache with {urgent.sight}.',
    sources: ['CG150', 'BSR-GCA', 'NW-headache'],
    grade: 'guideline',
    suspects: ['giant-cell-arteritis', 'acute-glaucoma'],
    action: 'Phone the patient: eye casualty today; if 50 or over, steroids without waiting for tests.',
  },
];

const sameDay: readonly HeadacheRule[] = [
  {
    id: 'E6',
    label: 'Possible giant cell arteritis',
    disposition: 'emergency',
    when: any(jaw, warning('scalp-tender'), sightChange),
    // Only an age below fifty that is known, or an old unchanged headache with neither jaw pain nor change of sight, is an exception.
    unless: any(youngerThan(50), all(sameForYears, not(jaw), not(sightChange))),
    because: '{headache.warning}[; date of birth {about.birth-date}][; {concern.pattern}].',
    sources: ['BSR-GCA', 'Lanarkshire-GCA', 'NW-headache', 'CG150'],
    grade: 'guideline',
    unverified: 'The guideline was read in a summary: same working day where possible, in all cases within days.',
    suspects: ['giant-cell-arteritis'],
    action: 'See today: temporal arteries, sight, CRP and ESR; treat and refer without waiting for results.',
  },
  {
    id: 'E7',
    label: 'Headache in pregnancy or after birth',
    disposition: 'emergency',
    when: { item: 'history.pregnancy', in: ['pregnant', 'birth-in-last-6-weeks'] },
    unless: sameForYears,
    because:
      'Headache while {history.pregnancy}[; {concern.pattern}]: pre-eclampsia and venous thrombosis of the brain must be excluded.',
    sources: ['NW-headache', 'Pregnancy2014', 'SNNOOP10'],
    grade: 'guideline',
    unverified:
      'The pathway that was opened names the last three months and the time after birth; earlier is our own caution.',
    suspects: ['pregnancy-related'],
    action: 'Phone the patient today: blood pressure and urine the same day; maternity unit.',
  },
  {
    id: 'E8',
    label: 'Others in the home affected too',
    disposition: 'emergency',
    when: { item: 'home.others-or-better-away', in: ['others-too', 'both'] },
    because: 'Headache, {home.others-or-better-away}: carbon monoxide must be excluded before anybody goes back in.',
    sources: ['COMA'],
    grade: 'consensus',
    unverified: 'The four questions are published; how soon to act on them is general clinical knowledge.',
    suspects: ['carbon-monoxide'],
    action: 'Phone now: out of the building, gas off, carboxyhaemoglobin today for everybody there.',
  },
  {
    id: 'E9',
    label: 'Thoughts of self-harm',
    disposition: 'emergency',
    when: { item: 'urgent.self-harm', is: true },
    because: 'Reports {urgent.self-harm}.',
    sources: ['NG225'],
    grade: 'guideline',
    action: 'Phone the patient now; no risk score decides who gets help.',
  },
];

/** Act now, or on the same day. */
export const emergencyRules: readonly HeadacheRule[] = [...atOnce, ...sameDay];

import { began, functionNow, otherwiseWell, person, type MotorCase } from './patient';

const { 'urgent.self-harm': _, ...withoutSelfHarmAnswer } = otherwiseWell;

/** Primary care first: common and mostly benign, and never to be flagged. */
export const primaryCareCases: readonly MotorCase[] = [
  {
    id: 'cervical-radiculopathy', title: '46, neck pain down one arm, mild stable weakness',
    source: 'NICE NG127, Terms used: radiculopathy',
    authored: '2026-10-05', demo: { givenName: 'Hawthorn' },
    answers: {
      ...otherwiseWell, ...person('1980-04-11', 'female', '91'),
      'concern.symptoms': ['pain', 'numbness-or-tingling', 'weakness'], ...began('2026-07', 'days', 'Pain from my neck to my thumb. The elbow is a bit weak.'),
      'weakness.regions': ['left-shoulder-arm'], 'weakness.first-region': 'left-shoulder-arm', 'weakness.course': 'stable', 'weakness.spread': 'no',
      'weakness.tasks': ['gripping-or-opening-jars'], 'weakness.worse-with-use': false, 'weakness.pain-at-start': 'severe', 'emotion.uncontrolled-laughing-crying': false,
      'sensory.kind': ['tingling'], 'sensory.regions': ['one-arm'], 'sensory.weight': 'smaller-part', 'sensory.night-hands': false, 'pain.kind': ['neck', 'shooting-down-arm'],
      'history.medicines-list': 'Ibuprofen 400 mg as needed', ...functionNow(), 'visit.matters-most': 'The pain at night.',
    },
    expect: { disposition: 'primary-care', rules: ['R2'] },
  },
  {
    id: 'carpal-tunnel', title: '51, wakes with numb fingers and shakes the hand',
    source: 'NHS Tayside, Carpal tunnel syndrome',
    authored: '2026-10-06', demo: { givenName: 'Indigo' },
    answers: {
      ...otherwiseWell, ...person('1975-01-07', 'female', '92'),
      'concern.symptoms': ['numbness-or-tingling'], ...began('2026-03', 'weeks-to-months', 'I hang my hand out of bed and shake it.'),
      'sensory.kind': ['numb', 'tingling'], 'sensory.regions': ['thumb-to-middle-finger'], 'sensory.weight': 'main-problem', 'sensory.night-hands': true, 'visit.matters-most': 'Sleep.',
    },
    expect: { disposition: 'primary-care', rules: ['R2b'] },
  },
  {
    id: 'ulnar-neuropathy', title: '43, numb little finger when leaning on the elbow',
    source: 'NHS Greater Glasgow and Clyde, Cubital tunnel syndrome',
    authored: '2026-10-07', demo: { givenName: 'Jonquil' },
    answers: {
      ...otherwiseWell, ...person('1983-09-13', 'male', '93'),
      'concern.symptoms': ['numbness-or-tingling'], ...began('2026-05', 'weeks-to-months', 'My little finger goes dead at the desk.'),
      'sensory.kind': ['tingling'], 'sensory.regions': ['ring-and-little-finger'], 'sensory.weight': 'main-problem', 'sensory.night-hands': false, 'visit.matters-most': 'Typing.',
    },
    expect: { disposition: 'primary-care', rules: ['R2c'] },
  },
  {
    id: 'peroneal-palsy', title: '35, foot drop after a day of kneeling, numb shin, better already',
    source: 'Tables of causes of foot drop (epomedicine)',
    authored: '2026-10-08', demo: { givenName: 'Kalmia' },
    answers: {
      ...otherwiseWell, ...person('1991-11-02', 'male', '94'),
      'concern.symptoms': ['weakness', 'numbness-or-tingling'], ...began('2026-08', 'minutes-to-a-day', 'I laid tiles all day and my foot flopped next morning.'),
      'weakness.regions': ['right-foot-ankle'], 'weakness.first-region': 'right-foot-ankle', 'weakness.course': 'improving', 'weakness.spread': 'no',
      'weakness.tasks': ['foot-catching-or-tripping'], 'weakness.worse-with-use': false, 'weakness.pain-at-start': 'none', 'emotion.uncontrolled-laughing-crying': false,
      'sensory.kind': ['numb'], 'sensory.regions': ['one-leg'], 'sensory.weight': 'smaller-part', 'sensory.night-hands': false,
      'other.recent-trigger': ['leg-crossing-kneeling-or-slept-on-arm'], ...functionNow({ walking: '3' }), 'visit.matters-most': 'Work.',
    },
    expect: { disposition: 'primary-care', rules: ['R2d', 'X2'] },
  },
  {
    id: 'stocking-numbness', title: '64, diabetes, numb feet for two years',
    source: 'NICE NG127: stocking loss (read in summary); NICE NG239 on metformin (read in summary)',
    authored: '2026-10-09', demo: { givenName: 'Lavender' },
    answers: {
      ...otherwiseWell, ...person('1962-06-18', 'male', '95'),
      'concern.symptoms': ['numbness-or-tingling'], ...began('2024-09', 'years', 'I cannot feel my slippers.'),
      'sensory.kind': ['numb', 'burning'], 'sensory.regions': ['both-feet'], 'sensory.weight': 'main-problem', 'sensory.night-hands': false,
      'history.conditions': ['diabetes'], 'history.medicines': ['metformin'], 'history.medicines-list': 'Metformin 1 g twice a day', 'visit.matters-most': 'Burning at night.',
    },
    expect: { disposition: 'primary-care', rules: ['P2', 'P5'] },
  },
  {
    id: 'statin-ache', title: '59, thighs ache since the new statin',
    source: 'Hilton-Jones 2018, Statin-related muscle disease',
    authored: '2026-10-12', demo: { givenName: 'Marigold' },
    answers: {
      ...otherwiseWell, ...person('1967-10-05', 'female', '96'),
      'concern.symptoms': ['pain'], ...began('2026-08', 'weeks-to-months', 'Both thighs ache since the new tablets.'), 'pain.kind': ['muscles-aching'],
      'history.medicines': ['statin'], 'history.medicines-list': 'Atorvastatin 40 mg, started eight weeks ago', 'visit.matters-most': 'Another tablet?',
    },
    expect: { disposition: 'primary-care', rules: ['P3'] },
  },
  {
    id: 'hypothyroid-tired', title: '45, tired, cold and heavier',
    source: 'Neurologic complications of thyroid disease (MedLink and textbook chapters)',
    authored: '2026-10-13', demo: { givenName: 'Narcissa' },
    answers: {
      ...otherwiseWell, ...person('1981-02-25', 'female', '97'),
      'concern.symptoms': ['tiredness', 'cramps'], ...began('2026-02', 'weeks-to-months', 'Always cold, always tired.'), 'cramps.frequency': 'weekly', 'cramps.outside-calves': false,
      'other.general': ['feeling-cold-or-weight-gain'], 'wellbeing.sleep-poor': false, 'visit.matters-most': 'Energy.',
    },
    expect: { disposition: 'primary-care', rules: ['P4', 'P6'] },
  },
  {
    id: 'action-tremor', title: '50, hands shake when pouring',
    source: 'General clinical knowledge of essential tremor; no document was opened',
    authored: '2026-10-14', demo: { givenName: 'Oxalis' },
    answers: {
      ...otherwiseWell, ...person('1976-08-14', 'male', '98'),
      'concern.symptoms': ['shaking'], ...began('2023-05', 'years', 'I spill tea.'), 'other.movement': ['shaking-when-acting'], 'history.medicines': ['inhaler'],
      'history.medicines-list': 'Salbutamol inhaler', 'visit.matters-most': 'Spilling in public.',
    },
    expect: { disposition: 'primary-care', rules: ['P7'] },
  },
  {
    id: 'long-off-balance', title: '78, a little off balance for six years, a blackout once',
    source: 'NICE NG127: unsteadiness (read in summary)',
    authored: '2026-10-15', demo: { givenName: 'Primrose' },
    answers: {
      ...otherwiseWell, ...person('1948-05-09', 'female', '99'),
      'concern.symptoms': ['walking-or-falls'], ...began('2020-04', 'years', 'I have never been steady since seventy. I blacked out in church.'),
      'walking.falls-3-months': 1, 'walking.cause': ['off-balance', 'blackout'], ...functionNow({ walking: '3', 'climbing-stairs': '3' }), 'visit.matters-most': 'Not to fall.',
    },
    expect: { disposition: 'primary-care', rules: ['P8', 'P9'] },
  },
  {
    id: 'memory', title: '70, forgetful, bladder slow',
    source: 'Masrori and Van Damme 2020 on cognition; pattern by general clinical knowledge',
    authored: '2026-10-16', demo: { givenName: 'Rue' },
    answers: {
      ...otherwiseWell, ...person('1956-12-30', 'male', '01'),
      'about.respondent': 'carer', 'concern.symptoms': ['tiredness'], ...began('2025-09', 'years', 'He repeats himself.'), 'other.thinking': ['memory'],
      'other.bladder-bowel': 'hard-to-empty', 'wellbeing.sleep-poor': true, 'visit.matters-most': 'Planning ahead.', 'visit.needs': ['carer-joins'],
    },
    expect: { disposition: 'primary-care', rules: ['P4', 'P10', 'P11'] },
  },
  {
    id: 'weight-loss-fevers', title: '56, night sweats and loose clothes',
    source: 'Mei and others 2022 on weight loss; pattern by general clinical knowledge',
    authored: '2026-10-19', demo: { givenName: 'Saffron' },
    answers: {
      ...otherwiseWell, ...person('1970-07-19', 'female', '02'),
      'concern.symptoms': ['none'], 'concern.in-own-words': 'I am losing weight.', 'weight.loss': '5-to-10-percent', 'other.general': ['fever-or-night-sweats'], 'visit.matters-most': 'Blood tests.',
    },
    expect: { disposition: 'primary-care', rules: ['P13', 'P16'] },
  },
  {
    id: 'copd-breathless', title: '67, known COPD, puffed on hills as ever',
    source: 'Mei and others 2022 on wheeze; pattern by general clinical knowledge',
    authored: '2026-10-20', demo: { givenName: 'Teasel' },
    answers: {
      ...otherwiseWell, ...person('1959-03-23', 'male', '03'),
      'concern.symptoms': ['breathing'], ...began('2019-01', 'years', 'Puffed on hills, the same as last year. I have slept on three pillows for years.'),
      'breathing.kind': ['on-exertion', 'lying-flat'], 'breathing.course': 'stable', 'history.conditions': ['copd-or-heart-failure'], 'history.medicines': ['inhaler'],
      'history.medicines-list': 'Tiotropium inhaler', 'history.smoking': 'stopped', ...functionNow({ dyspnea: '3' }), 'visit.matters-most': 'Repeat prescription.',
    },
    expect: { disposition: 'primary-care', rules: ['P12'] },
  },
  {
    id: 'deconditioned-legs', title: '58, legs weaker since the winter in bed, coming back',
    source: 'General clinical knowledge of deconditioning; no document was opened',
    authored: '2026-10-21', demo: { givenName: 'Urtica' },
    answers: {
      ...otherwiseWell, ...person('1968-09-09', 'female', '04'),
      'concern.symptoms': ['weakness'], ...began('2026-02', 'weeks-to-months', 'Since pneumonia my legs are slow, but each month is better.'),
      'weakness.regions': ['right-hip-thigh', 'left-hip-thigh'], 'weakness.first-region': 'right-hip-thigh', 'weakness.course': 'improving', 'weakness.spread': 'no',
      'weakness.tasks': ['stairs'], 'weakness.worse-with-use': false, 'weakness.pain-at-start': 'none', 'emotion.uncontrolled-laughing-crying': false,
      ...functionNow({ 'climbing-stairs': '3' }), 'visit.matters-most': 'Exercises.',
    },
    expect: { disposition: 'primary-care', rules: ['P14', 'X2'] },
  },
  {
    id: 'word-finding', title: '49, words on the tip of the tongue',
    source: 'NICE NG127: minor word-finding difficulty (read in summary)',
    authored: '2026-10-22', demo: { givenName: 'Verbena' },
    answers: {
      ...otherwiseWell, ...person('1977-04-30', 'female', '05'),
      'concern.symptoms': ['speech'], ...began('2025-12', 'weeks-to-months', 'Names escape me in meetings.'), 'speech.kind': ['word-finding'], 'speech.course': 'stable',
      'emotion.uncontrolled-laughing-crying': false, ...functionNow(), 'wellbeing.gad2-nervous': '2', 'wellbeing.gad2-worry': '2', 'visit.matters-most': 'Is it dementia?',
    },
    expect: { disposition: 'primary-care', rules: ['P15', 'M2'] },
  },
  {
    id: 'droopy-lids', title: '77, heavy eyelids for years, nothing else',
    source: 'RCEMLearning: Myasthenia gravis, for what has to be looked for',
    authored: '2026-10-23', demo: { givenName: 'Woad' },
    answers: {
      ...otherwiseWell, ...person('1949-02-01', 'female', '06'),
      'concern.symptoms': ['none'], 'concern.in-own-words': 'My lids have sagged for years.', 'other.eyes': ['drooping-lids'], 'visit.matters-most': 'Reading.',
    },
    expect: { disposition: 'primary-care', rules: ['P17'] },
  },
  {
    id: 'twitching-at-52', title: '52, calf twitching alone for eight months',
    source: 'Turner and Talbot 2013 (read in summary); Singh and others 2011',
    authored: '2026-10-26', demo: { givenName: 'Xyris' },
    answers: {
      ...otherwiseWell, ...person('1974-05-29', 'male', '07'),
      'concern.symptoms': ['twitching'], ...began('2026-02', 'weeks-to-months', 'My calves ripple when I sit down.'), 'twitching.regions': ['calves-or-feet'],
      'twitching.duration': '6-to-12-months', 'twitching.pattern': 'nearly-constant', 'twitching.triggers': ['exercise', 'caffeine'], 'wellbeing.caffeine-cups': 5,
      'wellbeing.sleep-poor': false, 'visit.matters-most': 'To hear that it is harmless.',
    },
    expect: { disposition: 'primary-care', rules: ['S2', 'S1'] },
  },
  {
    id: 'neck-ache', title: '41, stiff neck at the desk',
    source: 'General clinical knowledge; a complaint that no rule of this pathway settles',
    authored: '2026-10-27', demo: { givenName: 'Yew' },
    answers: {
      ...otherwiseWell, ...person('1985-10-16', 'male', '08'),
      'concern.symptoms': ['pain'], ...began('2026-08', 'weeks-to-months', 'My neck aches after work.'), 'pain.kind': ['neck'], 'visit.matters-most': 'Relief.',
    },
    expect: { disposition: 'primary-care', rules: ['P0'] },
  },
  {
    id: 'safety-screen-blank', title: '37, twitching, one safety question left blank',
    source: 'Myotome safeguard: unanswered is never no; cannot be submitted from the form, may arrive by import',
    authored: '2026-10-28',
    answers: {
      ...withoutSelfHarmAnswer, ...person('1989-01-03', 'female', '09'),
      'concern.symptoms': ['twitching'], ...began('2026-07', 'weeks-to-months', 'Eyelid.'), 'twitching.regions': ['eyelid'], 'twitching.duration': '1-to-6-months',
      'twitching.pattern': 'now-and-then', 'twitching.triggers': ['poor-sleep'],
    },
    expect: { disposition: 'primary-care', rules: ['X1', 'S1'] },
  },
];

/** Reassurance, a written safety net and a planned re-check. */
export const selfCareCases: readonly MotorCase[] = [
  {
    id: 'benign-fasciculation', title: '31, twitching eyelid and calves, coffee and exams',
    source: 'Mattiuzzi and Lippi 2024, Benign fasciculation syndrome; Blexrud and others 1993 (read in summary)',
    authored: '2026-10-05', demo: { givenName: 'Anise' },
    answers: {
      ...otherwiseWell, ...person('1995-03-19', 'male', '41'),
      'concern.symptoms': ['twitching'], ...began('2026-05', 'days', 'Eyelid and calves, mostly at rest.'), 'twitching.regions': ['eyelid', 'calves-or-feet'],
      'twitching.duration': '1-to-6-months', 'twitching.pattern': 'most-days', 'twitching.triggers': ['caffeine', 'stress', 'poor-sleep'],
      'wellbeing.caffeine-cups': 6, 'wellbeing.sleep-poor': true, 'visit.matters-most': 'Is it dangerous?',
    },
    expect: { disposition: 'self-care', rules: ['S1'] },
  },
  {
    id: 'night-cramps', title: '39, calf cramps after running',
    source: 'Singh and others 2011 for the caution; pattern by general clinical knowledge',
    authored: '2026-10-06', demo: { givenName: 'Basil' },
    answers: {
      ...otherwiseWell, ...person('1987-06-27', 'female', '42'),
      'concern.symptoms': ['cramps'], ...began('2026-08', 'weeks-to-months', 'Cramp in the calf after long runs.'), 'cramps.frequency': 'weekly', 'cramps.outside-calves': false,
      'other.recent-trigger': ['hard-new-exercise'], 'wellbeing.sleep-poor': false, 'visit.matters-most': 'The marathon.',
    },
    expect: { disposition: 'self-care', rules: ['S1'] },
  },
  {
    id: 'health-anxiety', title: '27, twitching and hours of searching',
    source: "Ubie Doctor's Note 2026; Plummer and others 2016 on GAD-2; AAN abstract 2017, health workers and worry",
    authored: '2026-10-07', demo: { givenName: 'Chicory' },
    answers: {
      ...otherwiseWell, ...person('1999-12-12', 'female', '43'),
      'concern.symptoms': ['twitching'], ...began('2026-08', 'days', 'I have read everything about it and cannot stop.'), 'twitching.regions': ['thighs', 'shoulders-or-arms', 'eyelid'],
      'twitching.duration': '1-to-6-months', 'twitching.pattern': 'most-days', 'twitching.triggers': ['stress'], 'history.conditions': ['anxiety-or-depression'],
      'wellbeing.gad2-nervous': '3', 'wellbeing.gad2-worry': '3', 'wellbeing.worried-about-als': true, 'wellbeing.searching': 'daily', 'wellbeing.caffeine-cups': 3,
      'wellbeing.sleep-poor': true, 'visit.matters-most': 'To be told the truth.',
    },
    expect: { disposition: 'self-care', rules: ['S1', 'M2'] },
  },
  {
    id: 'family-history', title: '40, well, father had motor neurone disease',
    source: 'NHS and nidirect page on motor neurone disease',
    authored: '2026-10-08', demo: { givenName: 'Dill' },
    answers: {
      ...otherwiseWell, ...person('1986-04-04', 'female', '44'),
      'concern.symptoms': ['none'], 'concern.in-own-words': 'My father died of it. I am well. Should I be tested?', 'history.family': ['als-or-mnd'],
      'wellbeing.worried-about-als': true, 'wellbeing.searching': 'weekly', 'visit.matters-most': 'My children.',
    },
    expect: { disposition: 'self-care', rules: ['M1'] },
  },
  {
    id: 'well', title: '33, invited by mistake, nothing to report',
    source: 'A complete questionnaire without a finding',
    authored: '2026-10-09', demo: { givenName: 'Endive' },
    answers: { ...otherwiseWell, ...person('1993-08-16', 'male', '45'), 'concern.symptoms': ['none'], 'concern.in-own-words': 'I am fine.' },
    expect: { disposition: 'self-care', rules: ['S0'] },
  },
];

import type { ExaminationItem } from '@myotome/differential';
import type { Questionnaire } from '@myotome/questionnaire';
import type { LetterInput } from './input';
import type { LetterNarrative } from './narrative';

const questionnaire = {
  id: 'demo',
  version: '1.2.0',
  topics: [
    {
      id: 'only',
      items: [
        { linkId: 'symptoms', type: 'multi', options: ['weakness', 'pain', 'none'], exclusive: 'none' },
        { linkId: 'onset', type: 'month' },
        {
          linkId: 'course',
          type: 'choice',
          options: ['worse', 'same'],
          shownWhen: { item: 'symptoms', includes: 'weakness' },
        },
        { linkId: 'words', type: 'text', maxLength: 2000 },
        { linkId: 'smoking', type: 'choice', options: ['never', 'current'] },
        { linkId: 'allergies', type: 'text' },
        { linkId: 'worry', type: 'choice', options: ['0', '1'] },
        { linkId: 'dread', type: 'choice', options: ['0', '1'] },
      ],
    },
  ],
} as const satisfies Questionnaire;

const power = {
  group: 'Power',
  sided: true,
  values: [
    { code: '5', label: '5/5' },
    { code: '3', label: '3/5', abnormal: true },
  ],
} as const;

const examination: readonly ExaminationItem[] = [
  { id: 'power.grip', label: 'Grip', ...power },
  { id: 'power.knee', label: 'Knee extension', ...power },
  {
    id: 'gait',
    label: 'Gait',
    group: 'Gait',
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'stiff', label: 'stiff', abnormal: true },
    ],
  },
];

const letterNarrative: LetterNarrative = {
  sentences: [
    { section: 'history', paragraph: 'onset', text: 'The symptoms are {symptoms}[, first noticed in {onset}].' },
    { section: 'history', paragraph: 'onset', text: 'Not reported: {symptoms|absent:weakness,pain}.' },
    { section: 'history', paragraph: 'onset', text: 'It began {onset|ago}.' },
    {
      section: 'history',
      paragraph: 'course',
      text: 'The weakness is worsening.',
      when: { item: 'course', is: 'worse' },
    },
    { section: 'history', paragraph: 'words', text: 'In their own words: {words}' },
    { section: 'background', paragraph: 'one', text: 'Smokes.', when: { item: 'smoking', is: 'current' } },
    { section: 'medicines', paragraph: 'one', text: 'Allergies: “{allergies}”' },
  ],
  scales: [
    { section: 'wellbeing', label: 'Worry score', items: ['worry', 'dread'], best: 2, from: 2, meaning: 'high' },
  ],
  suspicions: { als: { priority: 'CLINICAL SUSPICION FOR ALS/MND', ask: 'Please give your opinion.' } },
};

/** A whole input, as small as it can be: one suspicion, one clinician, few questions. */
export const input: LetterInput = {
  pathway: {
    id: 'demo',
    version: '1.2.0',
    questionnaire,
    terms: {
      symptoms: { label: 'Symptoms', phrases: { weakness: 'weakness', pain: 'pain', none: 'none' } },
      onset: { label: 'Onset', frame: '{month}' },
      course: { label: 'Course', phrases: { worse: 'worse', same: 'the same' } },
      words: { label: 'Own words', frame: '“{value}”' },
      smoking: { label: 'Smoking', phrases: { never: 'never smoked', current: 'current smoker' } },
      allergies: { label: 'Allergies', frame: '{value}' },
      worry: { label: 'Worry', phrases: { '0': 'no', '1': 'yes' } },
      dread: { label: 'Dread', phrases: { '0': 'no', '1': 'yes' } },
    },
    examination,
    tests: [{ id: 'ck', label: 'Creatine kinase' }],
    sources: [{ key: 'NG42', title: 'NICE NG42', url: '', read: 'secondary' }],
    letterSubjects: {
      als: 'Suspected motor neurone disease (ALS): please assess',
      mg: 'Suspected myasthenia: please assess',
    },
    letterNarrative,
  },
  answers: {
    symptoms: ['weakness'],
    onset: '2026-06',
    course: 'worse',
    words: 'I drop "keys".\n\nEvery day',
    smoking: 'never',
    allergies: 'penicillin',
  },
  authored: '2026-11-22',
  respondent: 'self',
  triage: {
    disposition: 'urgent-referral',
    version: '1.2.0',
    findings: [
      {
        rule: 'U3',
        label: 'Progressive weakness',
        disposition: 'urgent-referral',
        because: 'the weakness is getting worse',
        evidence: ['course'],
        sources: ['NG42'],
        suspects: ['als'],
      },
    ],
  },
  examination: [
    { item: 'power.grip', side: 'right', value: '3', note: 'painless', by: 'Dr Demo', on: '2026-11-22' },
    { item: 'power.knee', side: 'right', value: '5', by: 'Dr Demo', on: '2026-11-22' },
    { item: 'power.knee', side: 'left', value: '5', by: 'Dr Demo', on: '2026-11-22' },
  ],
  differential: [
    {
      condition: 'als',
      label: 'Motor neurone disease (ALS)',
      standing: 'most-in-keeping',
      for: ['Getting worse'],
      against: ['Pain'],
      missing: [],
      examine: [],
      tests: [],
      urgency: 'urgent-referral',
      sources: [],
    },
  ],
  checklist: [{ condition: 'als', mark: 'suspected', note: 'No other explanation', by: 'Dr Demo' }],
  tests: [{ test: 'ck', on: '2026-11-21' }],
  decision: {
    kind: 'refer',
    urgency: 'urgent-referral',
    reason: 'Please see soon',
    by: 'Dr Demo',
    on: '2026-11-22',
    service: 'Northside Neurology',
    patientTold: 'that a specialist should look at this soon',
  },
  patient: { name: 'Marta Demo', birthDate: '1968-03-04', sex: 'female', identifier: '999 000 0018' },
  practice: { name: 'Riverside Practice', phone: '020 7946 0000' },
  author: { name: 'Dr Demo', role: 'general practitioner' },
  reference: 'MY-7K3F-22QD',
  date: '2026-11-22',
};

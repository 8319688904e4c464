import type { IntakeView, PatientPractice, Receipt } from '@myotome/contract';
import { bodyRegions, type Questionnaire, type Wording } from '@myotome/questionnaire';

/** A form of two topics: enough to stop, to branch, to point at a body and to forget something required. */
const questionnaire: Questionnaire = {
  id: 'small',
  version: '1.0.0',
  topics: [
    {
      id: 'urgent',
      items: [
        { linkId: 'urgent.breathing', type: 'boolean', required: true },
        { linkId: 'urgent.self-harm', type: 'boolean', required: true },
      ],
    },
    {
      id: 'concern',
      items: [
        {
          linkId: 'concern.symptoms',
          type: 'multi',
          options: ['weakness', 'cramps', 'none'],
          exclusive: 'none',
          required: true,
        },
        { linkId: 'concern.falls', type: 'integer', min: 0, max: 99, unit: 'falls' },
        { linkId: 'concern.onset', type: 'month' },
      ],
    },
    {
      id: 'place',
      items: [
        {
          linkId: 'place.regions',
          type: 'multi',
          options: bodyRegions,
          shownWhen: { item: 'concern.symptoms', includes: 'weakness' },
        },
      ],
    },
  ],
};

const wording: Wording = {
  language: 'en',
  title: 'Before your visit',
  topics: { urgent: { title: 'Safety check' }, concern: { title: 'What you have noticed' }, place: { title: 'Where' } },
  items: {
    'urgent.breathing': { text: 'Are you short of breath?' },
    'urgent.self-harm': { text: 'Do you think of hurting yourself?' },
    'concern.symptoms': {
      text: 'What have you noticed?',
      options: { weakness: { text: 'Weakness' }, cramps: { text: 'Cramps' }, none: { text: 'None of these' } },
    },
    'concern.falls': { text: 'How often have you fallen?', unit: 'falls' },
    'concern.onset': { text: 'When did it begin?' },
    'place.regions': {
      text: 'Where are you weaker?',
      options: Object.fromEntries(bodyRegions.map((code) => [code, { text: code }])),
    },
  },
};

/** The practice of the small form. */
export const practice: PatientPractice = {
  name: 'Riverside Practice',
  phone: '020 7946 0123',
  emergencyNumber: '999',
  crisisLines: [{ name: 'Samaritans', number: '116 123' }],
  timezone: 'Europe/London',
  openings: [],
  outOfHours: '',
};

/** What the server answers when the small form is opened. */
export const smallIntake: IntakeView = {
  practice,
  tablet: false,
  patient: { givenName: 'Maria' },
  questionnaire,
  wording,
  stops: [
    {
      linkId: 'urgent.self-harm',
      values: [true],
      call: 'crisis',
      heading: 'Please talk to someone now.',
      whileYouWait: [],
    },
    {
      linkId: 'urgent.breathing',
      values: [true],
      call: 'emergency',
      heading: 'Trouble breathing needs help.',
      whileYouWait: ['Sit upright.'],
    },
  ],
  answers: {},
  absent: {},
  helper: null,
  version: 3,
  savedAt: null,
  stopsTold: {},
  receipt: null,
};

/** What the server answers when the small form is sent. */
export const smallReceipt: Receipt = {
  submittedAt: '2026-11-23T10:42:00Z',
  next: ['Someone looks at your answers.'],
  whileYouWait: [],
  comeBackIf: [],
};

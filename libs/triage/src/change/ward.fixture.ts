import type { Questionnaire } from '@myotome/questionnaire';
import type { ChangePathway } from './change-plan';

const questionnaire = {
  id: 'ward',
  version: '1.0.0',
  topics: [
    {
      id: 'only',
      items: [
        { linkId: 'collapsed', type: 'boolean', required: true },
        { linkId: 'born', type: 'date' },
        { linkId: 'noticed', type: 'multi', options: ['weak', 'numb', 'tired', 'none'], exclusive: 'none' },
        {
          linkId: 'course',
          type: 'choice',
          options: ['worse', 'in-steps', 'stable', 'better', 'unsure'],
          unsure: 'unsure',
          shownWhen: { item: 'noticed', includes: 'weak' },
        },
        {
          linkId: 'places',
          type: 'multi',
          options: ['face-jaw', 'right-hand', 'left-hand', 'trunk', 'left-foot-ankle'],
          shownWhen: { item: 'noticed', includesAny: ['weak', 'numb'] },
        },
        { linkId: 'since', type: 'month' },
        { linkId: 'falls', type: 'integer', min: 0, max: 6 },
        {
          linkId: 'illness',
          type: 'multi',
          options: ['stroke', 'polio', 'none', 'unsure'],
          exclusive: 'none',
          unsure: 'unsure',
        },
        { linkId: 'words', type: 'text' },
      ],
    },
  ],
} as const satisfies Questionnaire;

/** A small pathway with every kind of question, test and rule, so small that all its changes can be tried. */
export const ward: ChangePathway = {
  id: 'ward',
  version: '1.0.0',
  questionnaire,
  identity: ['born'],
  stops: [{ linkId: 'collapsed' }],
  terms: {
    collapsed: { label: 'Collapse', phrases: { true: 'collapsed', false: 'no collapse' } },
    born: { label: 'Date of birth', frame: '{date}' },
    noticed: {
      label: 'Symptoms noticed',
      phrases: { weak: 'weakness', numb: 'numbness', tired: 'tiredness', none: 'no symptoms' },
    },
    course: {
      label: 'Course',
      phrases: {
        worse: 'worsening',
        'in-steps': 'in steps',
        stable: 'stable',
        better: 'improving',
        unsure: 'not known',
      },
    },
    places: { label: 'Places', phrases: { 'face-jaw': 'face', 'right-hand': 'right hand', trunk: 'trunk' } },
    since: { label: 'Onset', frame: '{month}' },
    falls: { label: 'Falls', frame: '{value} falls' },
    illness: { label: 'GAD-2', phrases: { stroke: 'stroke', polio: 'polio', none: 'none' } },
    words: { label: 'Own words', frame: '{value}' },
  },
  rules: [
    {
      id: 'E1',
      label: 'Collapse',
      disposition: 'emergency',
      when: { item: 'collapsed', is: true },
      because: '{collapsed}.',
      sources: [],
      grade: 'inference',
    },
    {
      id: 'E2',
      label: 'Weak and falling, all of a sudden',
      disposition: 'emergency',
      when: {
        all: [
          { item: 'noticed', includes: 'weak' },
          { item: 'falls', min: 3 },
          { monthsSince: 'since', max: 0 },
        ],
      },
      because: '{noticed}.',
      sources: [],
      grade: 'inference',
    },
    {
      id: 'U1',
      label: 'Worsening',
      disposition: 'urgent-referral',
      when: {
        any: [
          { item: 'course', in: ['worse', 'in-steps'] },
          { regions: 'places', atLeast: 3 },
        ],
      },
      unless: {
        all: [
          { item: 'illness', includes: 'stroke' },
          { monthsSince: 'since', min: 12 },
        ],
      },
      because: '{course}.',
      sources: [],
      grade: 'inference',
    },
    {
      id: 'U2',
      label: 'Weak, course not given',
      disposition: 'urgent-referral',
      when: {
        all: [
          { item: 'noticed', includes: 'weak' },
          { item: 'falls', min: 1 },
        ],
      },
      unanswered: ['course'],
      because: '{falls}.',
      sources: [],
      grade: 'inference',
    },
    {
      id: 'R1',
      label: 'Two of three',
      disposition: 'routine-referral',
      fallback: true,
      when: {
        atLeast: 2,
        of: [
          { item: 'noticed', includes: 'numb' },
          { item: 'falls', min: 2 },
          { all: [{ yearsSince: 'born', min: 60 }, { not: { item: 'illness', includes: 'polio' } }] },
        ],
      },
      because: '{noticed}.',
      sources: [],
      grade: 'inference',
    },
    {
      id: 'P1',
      label: 'Tired',
      disposition: 'primary-care',
      when: { item: 'noticed', includes: 'tired' },
      because: '{noticed}.',
      sources: [],
      grade: 'inference',
    },
    {
      id: 'S1',
      label: 'Well',
      disposition: 'self-care',
      when: { item: 'noticed', answered: true },
      because: '{noticed}.',
      sources: [],
      grade: 'inference',
    },
  ],
};

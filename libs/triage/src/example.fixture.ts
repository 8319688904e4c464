import type { Questionnaire } from '@myotome/questionnaire';
import type { TriagePathway } from './prepare';

const questionnaire = {
  id: 'example',
  version: '1.2.3',
  topics: [
    {
      id: 'only',
      items: [
        { linkId: 'safe', type: 'boolean', required: true },
        { linkId: 'symptoms', type: 'multi', options: ['weak', 'numb', 'none'], exclusive: 'none' },
        {
          linkId: 'course',
          type: 'choice',
          options: ['worse', 'stable'],
          shownWhen: { item: 'symptoms', includes: 'weak' },
        },
        { linkId: 'onset', type: 'month' },
        { linkId: 'falls', type: 'integer' },
      ],
    },
  ],
} as const satisfies Questionnaire;

/** A small pathway: one rule of each kind that triage knows. */
export const example: TriagePathway = {
  id: 'example',
  version: '1.2.3',
  questionnaire,
  terms: {
    safe: { label: 'Safe', phrases: { true: 'safe', false: 'not safe' } },
    symptoms: { label: 'Symptoms', phrases: { weak: 'weakness', numb: 'numbness', none: 'no symptoms' } },
    course: { label: 'Course', phrases: { worse: 'getting worse', stable: 'stable' } },
    onset: { label: 'Onset', frame: '{month}' },
    falls: { label: 'Falls', frame: '{value} falls' },
  },
  rules: [
    {
      id: 'P0',
      label: 'Not settled',
      disposition: 'primary-care',
      fallback: true,
      when: { all: [] },
      unless: { item: 'symptoms', includes: 'none' },
      because: 'nothing else fired.',
      sources: ['A'],
      grade: 'inference',
    },
    {
      id: 'S1',
      label: 'Well',
      disposition: 'self-care',
      when: { item: 'symptoms', includes: 'none' },
      because: '{symptoms}.',
      sources: ['A'],
      grade: 'inference',
    },
    {
      id: 'U1',
      label: 'Worsening',
      disposition: 'urgent-referral',
      when: { item: 'course', is: 'worse' },
      unless: { item: 'symptoms', includes: 'numb' },
      because: '{symptoms}, {course}[, since {onset}][, {falls}].',
      sources: ['A', 'B'],
      grade: 'guideline',
      floor: 'routine-referral',
      suspects: ['als'],
      action: 'Refer.',
      unverified: 'The limit.',
    },
    {
      id: 'E1',
      label: 'Not safe',
      disposition: 'emergency',
      when: { item: 'safe', is: false },
      because: 'Reports being {safe}.',
      sources: ['A'],
      grade: 'inference',
    },
    {
      id: 'X1',
      label: 'Safety not answered',
      disposition: 'primary-care',
      when: { all: [] },
      unanswered: ['safe'],
      because: 'Safety was not answered.',
      sources: ['A'],
      grade: 'inference',
    },
  ],
};

import type { Questionnaire } from '@myotome/questionnaire';

/** The headache pathway's questionnaire. Link ids, types and codes are a contract with stored data and every export; a change needs a new version. */
export const questionnaire = {
  id: 'headache',
  version: '1.0.0',
  topics: [
    {
      id: 'urgent',
      questionsPerPage: 6,
      items: [
        {
          linkId: 'urgent.sudden-worst',
          type: 'choice',
          options: ['none', 'now-or-last-24-hours', 'in-last-4-weeks', 'longer-ago'],
          required: true,
        },
        { linkId: 'urgent.fever-stiff-neck-rash', type: 'boolean', required: true },
        {
          linkId: 'urgent.brain-signs',
          type: 'choice',
          options: ['none', 'now-or-last-24-hours', 'in-last-7-days', 'longer-ago'],
          required: true,
        },
        {
          linkId: 'urgent.head-injury',
          type: 'choice',
          options: ['none', 'today', 'in-last-3-months'],
          required: true,
        },
        { linkId: 'urgent.sight', type: 'boolean', required: true },
        { linkId: 'urgent.self-harm', type: 'boolean', required: true },
      ],
    },
    {
      id: 'about',
      items: [
        { linkId: 'about.respondent', type: 'choice', options: ['self', 'carer'], required: true },
        { linkId: 'about.birth-date', type: 'date', required: true },
        { linkId: 'about.callback-phone', type: 'text', maxLength: 40, required: true },
        { linkId: 'about.sex', type: 'choice', options: ['female', 'male', 'other', 'unknown'], unsure: 'unknown' },
      ],
    },
    {
      id: 'concern',
      items: [
        { linkId: 'concern.onset', type: 'month' },
        {
          linkId: 'concern.onset-speed',
          type: 'choice',
          options: ['within-5-minutes', 'hours', 'days-to-weeks', 'months-or-longer', 'unsure'],
          unsure: 'unsure',
        },
        {
          linkId: 'concern.pattern',
          type: 'choice',
          options: ['same-for-years', 'new', 'changed', 'unsure'],
          unsure: 'unsure',
        },
        {
          linkId: 'concern.course',
          type: 'choice',
          options: ['steadily-worse', 'comes-and-goes', 'stable', 'improving'],
        },
        { linkId: 'concern.in-own-words', type: 'text', maxLength: 2000 },
      ],
    },
    {
      id: 'headache',
      items: [
        {
          linkId: 'headache.feel',
          type: 'multi',
          options: [
            'one-sided-throbbing',
            'worse-with-light-or-noise',
            'aura',
            'band-or-pressure',
            'one-eye-watering-restless',
            'none',
          ],
          exclusive: 'none',
        },
        {
          linkId: 'headache.warning',
          type: 'multi',
          options: [
            'wakes-me',
            'morning-with-vomiting',
            'worse-lying-or-coughing',
            'worse-upright',
            'on-exertion',
            'jaw-pain-on-chewing',
            'scalp-tender',
            'sight-greys-out',
            'double-vision',
            'thinking-or-behaviour',
            'none',
          ],
          exclusive: 'none',
        },
        {
          linkId: 'medicines.days',
          type: 'choice',
          options: ['under-10', '10-to-14', '15-or-more', 'unsure'],
          unsure: 'unsure',
        },
        {
          linkId: 'medicines.kind',
          type: 'multi',
          options: ['simple', 'triptan', 'codeine-or-other-opioid', 'unsure'],
          unsure: 'unsure',
          shownWhen: { item: 'medicines.days', in: ['10-to-14', '15-or-more'] },
        },
        {
          linkId: 'home.others-or-better-away',
          type: 'choice',
          options: ['no', 'better-away', 'others-too', 'both', 'unsure'],
          unsure: 'unsure',
        },
      ],
    },
    {
      id: 'history',
      items: [
        {
          linkId: 'history.conditions',
          type: 'multi',
          options: ['cancer', 'hiv', 'weak-immune-system', 'migraine', 'none'],
          exclusive: 'none',
        },
        {
          linkId: 'history.medicines',
          type: 'multi',
          options: ['blood-thinner', 'combined-contraceptive', 'none'],
          exclusive: 'none',
        },
        {
          linkId: 'history.pregnancy',
          type: 'choice',
          options: ['no', 'pregnant', 'birth-in-last-6-weeks', 'unsure'],
          unsure: 'unsure',
        },
        {
          linkId: 'history.family',
          type: 'multi',
          options: ['migraine', 'brain-bleed', 'none', 'unsure'],
          exclusive: 'none',
          unsure: 'unsure',
        },
      ],
    },
    {
      id: 'wellbeing',
      items: [
        { linkId: 'wellbeing.worried', type: 'boolean' },
        { linkId: 'wellbeing.low-mood', type: 'boolean' },
      ],
    },
  ],
} as const satisfies Questionnaire;

/** The type of the questionnaire, from which every link id and code of this pathway is checked. */
export type HeadacheQuestionnaire = typeof questionnaire;

import type { Answers, Condition, Questionnaire } from './questionnaire';
import type { Facts } from './evaluate';
import { itemsById } from './visible-items';

/** A small questionnaire with every type of question, two levels of follow-up, and one topic long enough to split. */
export const example = {
  id: 'example',
  version: '1.0.0',
  topics: [
    {
      id: 'safety',
      questionsPerPage: 6,
      items: [
        { linkId: 'safety.now', type: 'boolean', required: true },
        { linkId: 'safety.birth-date', type: 'date', required: true },
        { linkId: 'safety.b', type: 'boolean' },
        { linkId: 'safety.c', type: 'boolean' },
        { linkId: 'safety.d', type: 'boolean' },
        { linkId: 'safety.e', type: 'boolean' },
      ],
    },
    {
      id: 'concern',
      items: [
        { linkId: 'symptoms', type: 'multi', options: ['weakness', 'pain', 'none'], exclusive: 'none', required: true },
        { linkId: 'onset', type: 'month' },
        {
          linkId: 'where',
          type: 'multi',
          options: ['right-hand', 'left-hand', 'neck', 'trunk', 'face-jaw'],
          shownWhen: { item: 'symptoms', includes: 'weakness' },
        },
        {
          linkId: 'course',
          type: 'choice',
          options: ['worse', 'stable', 'unsure'],
          unsure: 'unsure',
          shownWhen: { item: 'where', answered: true },
        },
        { linkId: 'why', type: 'text', maxLength: 20, required: true, shownWhen: { item: 'course', is: 'worse' } },
        { linkId: 'falls', type: 'integer', min: 0, max: 99 },
        { linkId: 'weight', type: 'decimal', min: 20 },
      ],
    },
    {
      id: 'pain',
      items: [
        {
          linkId: 'pain.where',
          type: 'multi',
          options: ['neck', 'back'],
          shownWhen: { item: 'symptoms', includes: 'pain' },
        },
      ],
    },
    {
      id: 'family',
      items: [
        {
          linkId: 'family',
          type: 'multi',
          options: ['nerve', 'muscle', 'none', 'unsure'],
          exclusive: 'none',
          unsure: 'unsure',
        },
      ],
    },
  ],
} as const satisfies Questionnaire;

/** The day on which the example's answers are given. */
export const today = '2026-07-15';

/** Facts to judge the example's answers by. */
export function factsOf(answers: Answers): Facts {
  return { items: itemsById(example), answers, authored: today };
}

/** Conditions of every kind over the example, for properties that must hold of any. */
export const conditions: readonly Condition[] = [
  { item: 'safety.now', is: true },
  { item: 'symptoms', includes: 'weakness' },
  { item: 'symptoms', includesAny: ['pain', 'none'] },
  { item: 'where', answered: true },
  { item: 'course', is: 'worse' },
  { item: 'course', in: ['worse', 'stable'] },
  { item: 'falls', min: 2 },
  { monthsSince: 'onset', max: 6 },
  { yearsSince: 'safety.birth-date', min: 40 },
  { regions: 'where', atLeast: 2 },
  { item: 'family', includes: 'nerve' },
];

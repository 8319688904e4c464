import type { WordingOf } from '@myotome/questionnaire';
import type { MotorQuestionnaire } from '../../questionnaire';
import { aboutWords } from './about';
import { functionWords } from './function';
import { historyWords } from './history';
import { safetyWords } from './safety';
import { sensationWords } from './sensation';
import { symptomWords } from './symptoms';

/** The motor questionnaire in plain English, for a reading age of about eleven. */
export const wording = {
  language: 'en',
  title: 'Before your visit',
  topics: {
    urgent: {
      title: 'Safety check',
      intro: 'We ask these first. Some problems need help now, and a form is too slow for them.',
    },
    about: { title: 'About you' },
    concern: { title: 'What you have noticed' },
    weakness: { title: 'Weakness' },
    twitching: { title: 'Twitching' },
    cramps: { title: 'Cramps and stiffness' },
    bulbar: { title: 'Speech, eating and drinking' },
    breathing: { title: 'Breathing' },
    walking: { title: 'Walking and falls' },
    sensory: { title: 'Feeling and pain' },
    other: {
      title: 'Other changes',
      intro: 'These may seem to have nothing to do with it. They help us to find the cause.',
    },
    history: {
      title: 'Your health before',
      intro: 'This helps us to plan safe tests. Only the people who look after you see it.',
    },
    wellbeing: {
      title: 'How you feel',
      intro: 'New symptoms can be a worry. Your answers here never make us take them less seriously.',
    },
    function: {
      title: 'Everyday life',
      intro: 'Think of how you were before this began. Choose what fits you now.',
    },
    visit: { title: 'Your visit' },
  },
  items: {
    ...safetyWords,
    ...aboutWords,
    ...symptomWords,
    ...sensationWords,
    ...historyWords,
    ...functionWords,
  },
} satisfies WordingOf<MotorQuestionnaire>;

import type { MotorWords } from './words';

/** The safety screen: short enough for a frightened person on a phone. */
export const safetyWords = {
  'urgent.breathing-now': {
    text: 'Are you short of breath right now, while you sit still?',
    hint: 'Say yes if you are too short of breath to finish a sentence.',
  },
  'urgent.sudden-stroke-signs': {
    text: 'Did any of these start all of a sudden?',
    hint: 'One side of the face droops. An arm or leg goes weak. Speech goes wrong. Sight or balance is lost.',
    options: {
      none: { text: 'No, none of these' },
      'now-or-last-24-hours': { text: 'Yes, now or in the last 24 hours' },
      'started-days-ago-still-there': { text: 'Yes, it began days ago and is still there' },
      'gone-but-within-7-days': { text: 'Yes, in the last 7 days, but it has gone' },
      'longer-ago': { text: 'Yes, but more than a week ago' },
    },
  },
  'urgent.rapid-weakness': {
    text: 'Have you become much weaker very quickly?',
    hint: 'For example, both legs grow weaker each day, or the weakness moves up your body.',
    options: {
      none: { text: 'No' },
      'over-hours-or-days': { text: 'Yes, over hours or days' },
      'over-up-to-4-weeks': { text: 'Yes, over 1 to 4 weeks' },
    },
  },
  'urgent.cannot-swallow': {
    text: 'Are you now unable to swallow drinks or your own spit?',
    hint: 'Say yes if drinks will not go down at all.',
  },
  'urgent.saddle-bladder-bowel': {
    text: 'Do you have a new numb feeling between your legs, or can you no longer hold your pee or poo?',
    hint: 'Say yes if you feel numb around your bottom or private parts. Say yes if you cannot pee, or if pee or poo comes out without warning.',
  },
  'urgent.other-emergency': {
    text: 'Have you had any of these today?',
    hint: 'A sudden headache, the worst ever. A fit. Chest pain. A bad knock to the head.',
  },
  'urgent.self-harm': {
    text: 'Do you have thoughts of ending your life or of hurting yourself?',
    hint: 'We ask everyone. If you say yes, we show you who you can talk to now.',
  },
} satisfies MotorWords;

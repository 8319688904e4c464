import { regionWords, type MotorWords } from './words';

/** Who is answering, and what brought them. */
export const aboutWords = {
  'about.respondent': {
    text: 'Who is filling this in?',
    hint: 'If you help someone, tell us about them in every answer.',
    options: {
      self: { text: 'I am, for myself' },
      carer: { text: 'I am helping someone', hint: 'A family member, friend or carer' },
    },
  },
  'about.birth-date': { text: 'What is your date of birth?' },
  'about.callback-phone': {
    text: 'What number can we call you on today?',
    hint: 'We use it if we need to talk to you soon about your answers.',
  },
  'about.sex': {
    text: 'What sex was written down when you were born?',
    hint: 'Some problems are more common in women and some in men. You can skip this.',
    options: {
      female: { text: 'Female' },
      male: { text: 'Male' },
      other: { text: 'Other' },
      unknown: { text: 'I do not know, or would rather not say' },
    },
  },
  'about.dominant-hand': {
    text: 'Which hand do you write with?',
    options: { right: { text: 'Right' }, left: { text: 'Left' }, both: { text: 'Both' } },
  },
  'concern.symptoms': {
    text: 'What have you noticed?',
    hint: 'Choose all that apply, even if they seem small.',
    options: {
      weakness: { text: 'Weakness', hint: 'A part of the body is less strong or less skilled' },
      twitching: { text: 'Twitching', hint: 'Small jumps under the skin' },
      cramps: { text: 'Cramps' },
      stiffness: { text: 'Stiffness' },
      speech: { text: 'A change in my speech or voice' },
      swallowing: { text: 'Trouble with chewing or swallowing' },
      breathing: { text: 'Trouble with breathing' },
      'walking-or-falls': { text: 'Trouble with walking, or falls' },
      'numbness-or-tingling': { text: 'Numbness or tingling' },
      pain: { text: 'Pain' },
      eyes: { text: 'Trouble with my eyes or sight' },
      tiredness: { text: 'Feeling very tired' },
      shaking: { text: 'Shaking' },
      none: { text: 'None of these' },
    },
  },
  'concern.onset': {
    text: 'When did you notice the first of these?',
    hint: 'The month is enough. A good guess is fine.',
  },
  'concern.onset-speed': {
    text: 'How did it begin?',
    options: {
      'minutes-to-a-day': { text: 'Suddenly', hint: 'Over minutes, or within a day' },
      days: { text: 'Over a few days' },
      'weeks-to-months': { text: 'Slowly', hint: 'Over weeks or months' },
      years: { text: 'Very slowly', hint: 'Over years' },
      unsure: { text: 'I am not sure' },
    },
  },
  'concern.in-own-words': {
    text: 'What worries you most? Tell us in your own words.',
    hint: 'A few words are enough.',
  },
  'weakness.regions': { text: 'Where are you weaker?', hint: 'Choose all that apply.', options: regionWords },
  'weakness.first-region': { text: 'Where did the weakness begin?', options: regionWords },
  'weakness.course': {
    text: 'How has the weakness changed since it began?',
    hint: 'Think about what you can do now and what you could do in the first weeks.',
    options: {
      'steadily-worse': { text: 'Slowly but surely worse', hint: 'Each month I can do a little less' },
      'worse-in-steps': { text: 'Worse in steps', hint: 'It stays the same, then drops' },
      'comes-and-goes': { text: 'It comes and goes', hint: 'Some days or hours are nearly normal' },
      stable: { text: 'About the same' },
      improving: { text: 'Getting better' },
    },
  },
  'weakness.spread': {
    text: 'Has the weakness spread?',
    options: {
      no: { text: 'No' },
      'within-same-limb': { text: 'Yes, within the same arm or leg' },
      'to-another-body-part': { text: 'Yes, to another part of the body' },
      unsure: { text: 'I am not sure' },
    },
  },
  'weakness.tasks': {
    text: 'Which of these have become hard?',
    hint: 'Choose all that apply.',
    options: {
      'keys-or-buttons': { text: 'Keys, buttons or zips' },
      writing: { text: 'Writing' },
      'gripping-or-opening-jars': { text: 'Gripping, or opening jars' },
      'dropping-things': { text: 'I drop things' },
      'lifting-arms-overhead': { text: 'Lifting my arms above my head' },
      'foot-catching-or-tripping': { text: 'My foot catches, or I trip' },
      stairs: { text: 'Stairs' },
      'rising-from-chair': { text: 'Getting up from a chair' },
      'holding-head-up': { text: 'Holding my head up' },
      'turning-in-bed': { text: 'Turning over in bed' },
      none: { text: 'None of these' },
    },
  },
  'weakness.worse-with-use': {
    text: 'Does the weakness get clearly worse with use or late in the day, and better with rest?',
  },
  'weakness.pain-at-start': {
    text: 'Was there pain in the same place when the weakness began?',
    options: {
      none: { text: 'No pain' },
      mild: { text: 'A little pain' },
      severe: { text: 'Very bad pain' },
    },
  },
  'weakness.thinner-muscles': {
    text: 'Does any muscle look thinner than before?',
    hint: 'Look at the spot between your thumb and first finger too. Is there a hollow?',
    options: { ...regionWords, none: { text: 'No, none' } },
  },
} satisfies MotorWords;

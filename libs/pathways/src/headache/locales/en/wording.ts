import type { WordingOf } from '@myotome/questionnaire';
import type { HeadacheQuestionnaire } from '../../questionnaire';

type Words = Partial<WordingOf<HeadacheQuestionnaire>['items']>;

/** The safety screen: short enough for a frightened person on a phone. */
const safety = {
  'urgent.sudden-worst': {
    text: 'Have you had a sudden headache that was the worst of your life?',
    hint: 'It comes like a clap, and is at its worst in less than 5 minutes.',
    options: {
      none: { text: 'No' },
      'now-or-last-24-hours': { text: 'Yes, now or in the last 24 hours' },
      'in-last-4-weeks': { text: 'Yes, in the last 4 weeks' },
      'longer-ago': { text: 'Yes, but more than 4 weeks ago' },
    },
  },
  'urgent.fever-stiff-neck-rash': {
    text: 'Do you now have a fever with a stiff neck, or a fever with a rash?',
    hint: 'Say yes if it hurts to put your chin on your chest and you feel hot or very ill.',
  },
  'urgent.brain-signs': {
    text: 'Have you had any of these new problems?',
    hint: 'A weak or numb face, arm or leg. Trouble with speech. A fit. Being very sleepy or mixed up.',
    options: {
      none: { text: 'No, none of these' },
      'now-or-last-24-hours': { text: 'Yes, now or in the last 24 hours' },
      'in-last-7-days': { text: 'Yes, in the last 7 days' },
      'longer-ago': { text: 'Yes, but more than a week ago' },
    },
  },
  'urgent.head-injury': {
    text: 'Have you had a bad knock to the head today or in the last 3 months?',
    options: {
      none: { text: 'No' },
      today: { text: 'Yes, today' },
      'in-last-3-months': { text: 'Yes, in the last 3 months' },
    },
  },
  'urgent.sight': {
    text: 'Do you now have a sudden loss of sight, or one red eye that hurts a lot?',
    hint: 'Say yes for one eye or both, even if your sight came back.',
  },
  'urgent.self-harm': {
    text: 'Do you have thoughts of ending your life or of hurting yourself?',
    hint: 'We ask everyone. If you say yes, we show you who you can talk to now.',
  },
} satisfies Words;

const about = {
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
    hint: 'You can skip this.',
    options: {
      female: { text: 'Female' },
      male: { text: 'Male' },
      other: { text: 'Other' },
      unknown: { text: 'I do not know, or would rather not say' },
    },
  },
} satisfies Words;

const concern = {
  'concern.onset': {
    text: 'When did this headache begin?',
    hint: 'The month is enough. If you get headaches often, think of the first like this.',
  },
  'concern.onset-speed': {
    text: 'How did it come on?',
    options: {
      'within-5-minutes': { text: 'At its worst within 5 minutes' },
      hours: { text: 'Over some hours' },
      'days-to-weeks': { text: 'Over days or weeks' },
      'months-or-longer': { text: 'Over months or longer' },
      unsure: { text: 'I am not sure' },
    },
  },
  'concern.pattern': {
    text: 'Have you had headaches like this before?',
    options: {
      'same-for-years': { text: 'Yes, the same for years' },
      new: { text: 'No, this is new' },
      changed: { text: 'I get headaches, but they have changed', hint: 'In kind, in strength, or how often' },
      unsure: { text: 'I am not sure' },
    },
  },
  'concern.course': {
    text: 'How has it been since it began?',
    options: {
      'steadily-worse': { text: 'Slowly but surely worse' },
      'comes-and-goes': { text: 'It comes and goes' },
      stable: { text: 'About the same' },
      improving: { text: 'Getting better' },
    },
  },
  'concern.in-own-words': {
    text: 'What worries you most? Tell us in your own words.',
    hint: 'A few words are enough.',
  },
} satisfies Words;

const headache = {
  'headache.feel': {
    text: 'What is the headache like?',
    hint: 'Choose all that apply.',
    options: {
      'one-sided-throbbing': { text: 'It throbs on one side' },
      'worse-with-light-or-noise': { text: 'Light or noise make it worse' },
      aura: { text: 'I see zigzags or spots, or I tingle', hint: 'Before the pain or with it, for up to an hour' },
      'band-or-pressure': { text: 'Like a tight band, or pressing' },
      'one-eye-watering-restless': {
        text: 'Very bad pain around one eye',
        hint: 'The eye waters or the nose runs, and I cannot keep still',
      },
      none: { text: 'None of these' },
    },
  },
  'headache.warning': {
    text: 'Have you noticed any of these?',
    hint: 'Choose all that apply, even if they seem small.',
    options: {
      'wakes-me': { text: 'It wakes me at night' },
      'morning-with-vomiting': { text: 'I wake up with it and throw up' },
      'worse-lying-or-coughing': { text: 'Worse when I lie, bend, cough or strain' },
      'worse-upright': { text: 'Worse when I sit or stand up' },
      'on-exertion': { text: 'It comes on with sport or sex' },
      'jaw-pain-on-chewing': { text: 'My jaw hurts when I chew' },
      'scalp-tender': { text: 'My scalp is sore when I touch it or comb my hair' },
      'sight-greys-out': { text: 'My sight goes grey for some seconds' },
      'double-vision': { text: 'I see double' },
      'thinking-or-behaviour': { text: 'I think or act in a way that is not like me' },
      none: { text: 'None of these' },
    },
  },
  'medicines.days': {
    text: 'On how many days a month do you take something for headache?',
    hint: 'Count things you buy in a shop too.',
    options: {
      'under-10': { text: 'Fewer than 10 days' },
      '10-to-14': { text: '10 to 14 days' },
      '15-or-more': { text: '15 days or more' },
      unsure: { text: 'I am not sure' },
    },
  },
  'medicines.kind': {
    text: 'What do you take for it?',
    hint: 'Choose all that apply.',
    options: {
      simple: { text: 'Paracetamol, aspirin or ibuprofen' },
      triptan: { text: 'A triptan', hint: 'The name ends in -triptan' },
      'codeine-or-other-opioid': { text: 'Codeine, or another strong one' },
      unsure: { text: 'I am not sure' },
    },
  },
  'home.others-or-better-away': {
    text: 'Do others at home feel ill too, or is your headache better when you are out?',
    hint: 'Pets count. So do people at work, in a boat or in a caravan.',
    options: {
      no: { text: 'No, neither' },
      'better-away': { text: 'It is better when I am out' },
      'others-too': { text: 'Others feel ill too' },
      both: { text: 'Both of these' },
      unsure: { text: 'I am not sure' },
    },
  },
} satisfies Words;

const history = {
  'history.conditions': {
    text: 'Do you have, or have you had, any of these?',
    options: {
      cancer: { text: 'Cancer' },
      hiv: { text: 'HIV' },
      'weak-immune-system': {
        text: 'A weak immune system',
        hint: 'From an illness, steroids, chemotherapy or a transplant',
      },
      migraine: { text: 'Migraine that a doctor has told me of' },
      none: { text: 'None of these' },
    },
  },
  'history.medicines': {
    text: 'Do you take any of these?',
    options: {
      'blood-thinner': {
        text: 'A blood thinner',
        hint: 'Warfarin, apixaban, clopidogrel, or aspirin each day',
      },
      'combined-contraceptive': { text: 'The combined pill, patch or ring' },
      none: { text: 'None of these' },
    },
  },
  'history.pregnancy': {
    text: 'Are you pregnant, or have you given birth in the last 6 weeks?',
    options: {
      no: { text: 'No, or this does not fit me' },
      pregnant: { text: 'Yes, I am pregnant' },
      'birth-in-last-6-weeks': { text: 'Yes, I gave birth in the last 6 weeks' },
      unsure: { text: 'I am not sure' },
    },
  },
  'history.family': {
    text: 'Has a parent, brother, sister or child had any of these?',
    options: {
      migraine: { text: 'Migraine' },
      'brain-bleed': { text: 'A bleed in the head' },
      none: { text: 'None of these' },
      unsure: { text: 'I am not sure' },
    },
  },
} satisfies Words;

const wellbeing = {
  'wellbeing.worried': { text: 'Is there one cause that you worry about?' },
  'wellbeing.low-mood': { text: 'Have you felt low, or lost joy in things, on most days?' },
} satisfies Words;

/** The headache questionnaire in plain English, for a reading age of about eleven. */
export const wording = {
  language: 'en',
  title: 'Before your visit',
  topics: {
    urgent: {
      title: 'Safety check',
      intro: 'We ask these first. Some problems need help now, and a form is too slow for them.',
    },
    about: { title: 'About you' },
    concern: { title: 'How it began' },
    headache: { title: 'Your headache' },
    history: {
      title: 'Your health before',
      intro: 'This helps us to plan safe care. Only the people who look after you see it.',
    },
    wellbeing: {
      title: 'How you feel',
      intro: 'We ask everyone. Your answers here never make us take your pain less seriously.',
    },
  },
  items: { ...safety, ...about, ...concern, ...headache, ...history, ...wellbeing },
} satisfies WordingOf<HeadacheQuestionnaire>;

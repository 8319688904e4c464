import type { MotorWords } from './words';

const courseWords = {
  'steadily-worse': { text: 'Slowly but surely worse' },
  'comes-and-goes': { text: 'It comes and goes', hint: 'Some days or hours are nearly normal' },
  stable: { text: 'About the same' },
  improving: { text: 'Getting better' },
};

/** Twitching, cramps, stiffness, speech, swallowing, breathing and walking. */
export const symptomWords = {
  'twitching.regions': {
    text: 'Where do you feel or see the twitching?',
    hint: 'Choose all that apply.',
    options: {
      eyelid: { text: 'Eyelid' },
      face: { text: 'Face' },
      tongue: { text: 'Tongue' },
      'shoulders-or-arms': { text: 'Shoulders or arms' },
      hands: { text: 'Hands' },
      'chest-back-or-belly': { text: 'Chest, back or belly' },
      thighs: { text: 'Thighs' },
      'calves-or-feet': { text: 'Calves or feet' },
    },
  },
  'twitching.duration': {
    text: 'How long have you had the twitching?',
    options: {
      'under-1-month': { text: 'Less than 1 month' },
      '1-to-6-months': { text: '1 to 6 months' },
      '6-to-12-months': { text: '6 to 12 months' },
      'over-12-months': { text: 'More than 1 year' },
    },
  },
  'twitching.pattern': {
    text: 'How often does it twitch?',
    options: {
      'now-and-then': { text: 'Now and then' },
      'most-days': { text: 'Most days' },
      'nearly-constant': { text: 'Nearly all the time' },
    },
  },
  'twitching.triggers': {
    text: 'Does anything bring the twitching on?',
    hint: 'Choose all that apply.',
    options: {
      caffeine: { text: 'Coffee, tea, cola or energy drinks' },
      stress: { text: 'Stress' },
      exercise: { text: 'Exercise' },
      'poor-sleep': { text: 'Poor sleep' },
      'new-medicine': { text: 'A new medicine' },
      none: { text: 'Nothing that I know of' },
    },
  },
  'cramps.frequency': {
    text: 'How often do you get cramps?',
    options: {
      'under-weekly': { text: 'Less than once a week' },
      weekly: { text: 'Every week' },
      daily: { text: 'Every day' },
    },
  },
  'cramps.outside-calves': { text: 'Do you get cramps in your hands, arms, belly, neck or jaw too?' },
  'stiffness.kind': {
    text: 'What is stiff?',
    hint: 'Choose all that apply.',
    options: {
      'legs-stiff-or-jerky': { text: 'My legs are stiff or jerky' },
      'hands-clumsy': { text: 'My hands are stiff or clumsy' },
      'jaw-or-tongue-tight': { text: 'My jaw or tongue is tight' },
      'joints-stiff-in-morning': { text: 'My joints are stiff in the morning' },
    },
  },
  'speech.kind': {
    text: 'How has your speech changed?',
    hint: 'Choose all that apply.',
    options: {
      slurred: { text: 'Slurred or unclear' },
      nasal: { text: 'As if through my nose' },
      'quiet-or-hoarse': { text: 'Quiet or hoarse' },
      'word-finding': { text: 'I cannot find the right words' },
    },
  },
  'speech.course': { text: 'How has your speech been since it first changed?', options: courseWords },
  'swallowing.kind': {
    text: 'What happens when you eat or drink?',
    hint: 'Choose all that apply.',
    options: {
      'coughing-or-choking-on-drinks': { text: 'I cough or choke on drinks' },
      'food-sticking': { text: 'Food gets stuck' },
      'chewing-tires': { text: 'Chewing makes my jaw tired' },
      drooling: { text: 'I drool' },
      'long-meals': { text: 'Meals take much longer' },
    },
  },
  'swallowing.choking': {
    text: 'How often do you choke?',
    options: {
      never: { text: 'Never' },
      monthly: { text: 'About once a month' },
      weekly: { text: 'About once a week' },
      daily: { text: 'Every day' },
    },
  },
  'swallowing.course': { text: 'How has your swallowing been since it first changed?', options: courseWords },
  'emotion.uncontrolled-laughing-crying': {
    text: 'Do you laugh or cry when it does not fit how you feel?',
    hint: 'For example, you start to cry when you are not sad, and cannot stop.',
  },
  'weight.loss': {
    text: 'Have you lost weight in the last 6 months without trying?',
    hint: 'A guess is fine. The sizes are for a person of 70 kg (11 stone, 154 lb).',
    options: {
      none: { text: 'No' },
      'under-5-percent': { text: 'Yes, a little', hint: 'Less than 3.5 kg (8 lb)' },
      '5-to-10-percent': { text: 'Yes, some', hint: '3.5 to 7 kg (8 to 15 lb)' },
      'over-10-percent': { text: 'Yes, a lot', hint: 'More than 7 kg (15 lb)' },
    },
  },
  'breathing.kind': {
    text: 'What have you noticed about your breathing?',
    hint: 'Choose all that apply.',
    options: {
      'on-exertion': { text: 'Short of breath when I move about' },
      'lying-flat': { text: 'Short of breath when I lie flat' },
      'waking-breathless': { text: 'I wake up short of breath' },
      'morning-headache': { text: 'I wake up with a headache' },
      'daytime-sleepiness': { text: 'I am very sleepy in the day' },
      'weak-cough': { text: 'My cough is weak' },
    },
  },
  'breathing.course': { text: 'How has your breathing been since it first changed?', options: courseWords },
  'walking.falls-3-months': {
    text: 'How many times have you had a fall in the last 3 months?',
    hint: 'Put 0 if you have had none.',
    unit: 'falls',
  },
  'walking.cause': {
    text: 'What makes walking hard, or makes you fall?',
    hint: 'Choose all that apply.',
    options: {
      'legs-weak': { text: 'My legs are weak or give way' },
      'foot-catches': { text: 'My foot catches on the ground' },
      'legs-stiff': { text: 'My legs are stiff' },
      'off-balance': { text: 'I lose my balance' },
      blackout: { text: 'I black out' },
      'tripped-on-something': { text: 'I tripped on something' },
    },
  },
} satisfies MotorWords;

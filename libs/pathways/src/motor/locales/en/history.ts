import type { MotorWords } from './words';

/** How often, in the four steps that screening questions on mood share. */
const frequencyWords = {
  '0': { text: 'Not at all' },
  '1': { text: 'Several days' },
  '2': { text: 'More than half the days' },
  '3': { text: 'Nearly every day' },
};

/** Health before this, family, habits, mood, and what the visit is for. Only here are conditions named: those that people were told they have. */
export const historyWords = {
  'history.family': {
    text: 'Has anyone in your family had one of these?',
    hint: 'We mean your family by birth, such as a parent or a brother.',
    options: {
      'als-or-mnd': { text: 'Motor neurone disease (ALS)' },
      'early-dementia': { text: 'Dementia before the age of 65' },
      'muscle-disease': { text: 'A muscle disease' },
      'inherited-nerve-disease': { text: 'A nerve disease that runs in the family' },
      'multiple-sclerosis': { text: 'Multiple sclerosis' },
      parkinsons: { text: 'Parkinson’s' },
      none: { text: 'None of these' },
      unsure: { text: 'I am not sure' },
    },
  },
  'history.conditions': {
    text: 'Have you been told that you have one of these?',
    hint: 'Choose all that apply.',
    options: {
      diabetes: { text: 'Diabetes' },
      thyroid: { text: 'A thyroid problem' },
      autoimmune: { text: 'An immune problem', hint: 'Such as arthritis, lupus or bowel disease' },
      cancer: { text: 'Cancer, now or in the past' },
      'b12-deficiency': { text: 'Low vitamin B12' },
      'stomach-or-bowel-surgery': { text: 'An operation on my stomach or bowel' },
      polio: { text: 'Polio' },
      hiv: { text: 'HIV' },
      'neck-or-back-problem': { text: 'A neck or back problem' },
      'anxiety-or-depression': { text: 'Anxiety or depression' },
      stroke: { text: 'A stroke' },
      'kidney-disease': { text: 'Kidney disease' },
      'copd-or-heart-failure': { text: 'Lung disease (COPD) or a weak heart' },
      'als-or-mnd': { text: 'Motor neurone disease (ALS)' },
      myasthenia: { text: 'Myasthenia' },
      'multiple-sclerosis': { text: 'Multiple sclerosis' },
      parkinsons: { text: 'Parkinson’s' },
      none: { text: 'None of these' },
    },
  },
  'history.medicines': {
    text: 'Do you take any of these?',
    hint: 'Choose all that apply. It helps to have the boxes by you.',
    options: {
      statin: { text: 'A statin', hint: 'To lower cholesterol' },
      'steroid-tablets': { text: 'Steroid tablets', hint: 'Such as prednisolone' },
      metformin: { text: 'Metformin', hint: 'For diabetes' },
      'acid-reducer': { text: 'A stomach acid medicine', hint: 'Such as omeprazole' },
      inhaler: { text: 'An inhaler' },
      lithium: { text: 'Lithium' },
      chemotherapy: { text: 'Chemotherapy, now or in the past' },
      immunotherapy: { text: 'Immunotherapy', hint: 'It helps the body to fight cancer' },
      'stimulant-or-decongestant': {
        text: 'A stimulant or cold remedy',
        hint: 'Such as ADHD tablets, or a spray for a blocked nose',
      },
      'water-tablet': { text: 'A water tablet' },
      none: { text: 'None of these' },
    },
  },
  'history.medicines-list': {
    text: 'Please list all your medicines.',
    hint: 'Put the dose and when you started, if you know. Add any you buy yourself.',
  },
  'history.allergies': {
    text: 'Are you allergic to anything?',
    hint: 'Tell us what it is and what happens. Write “none” if you have no allergy.',
  },
  'history.diet': {
    text: 'What do you eat?',
    hint: 'Some diets are low in a vitamin that nerves need.',
    options: {
      mixed: { text: 'Everything' },
      vegetarian: { text: 'No meat or fish' },
      vegan: { text: 'Nothing from animals' },
    },
  },
  'history.alcohol-units': {
    text: 'How many units of alcohol do you drink in a week?',
    hint: 'Half a pint of beer or one single spirit is about 1 unit. A glass of wine is about 2. Put 0 if you drink none.',
    unit: 'units a week',
  },
  'history.smoking': {
    text: 'Do you smoke?',
    options: {
      never: { text: 'No, I never have' },
      stopped: { text: 'No, I have stopped' },
      current: { text: 'Yes' },
    },
  },
  'history.exposure': {
    text: 'Have you been near any of these often, at work or at home?',
    hint: 'Choose all that apply.',
    options: {
      'lead-or-heavy-metals': { text: 'Lead or other heavy metals' },
      'solvents-or-pesticides': { text: 'Solvents, or sprays that kill weeds or insects' },
      'nitrous-oxide': { text: 'Laughing gas (nitrous oxide)' },
      none: { text: 'None of these' },
    },
  },
  'wellbeing.gad2-nervous': {
    text: 'In the last 2 weeks, how often have you felt tense or on edge?',
    options: frequencyWords,
  },
  'wellbeing.gad2-worry': {
    text: 'In the last 2 weeks, how often could you not switch your worries off?',
    options: frequencyWords,
  },
  'wellbeing.worried-about-als': {
    text: 'Is there one disease that you worry you may have?',
    hint: 'Many people are. You can tell us which one at the end, or in the visit.',
  },
  'wellbeing.searching': {
    text: 'How often do you look your symptoms up?',
    options: {
      rarely: { text: 'Rarely' },
      weekly: { text: 'Every week' },
      daily: { text: 'Every day' },
    },
  },
  'wellbeing.caffeine-cups': {
    text: 'How many cups of coffee, tea, cola or energy drink do you have a day?',
    hint: 'Put 0 if you have none.',
    unit: 'cups a day',
  },
  'wellbeing.sleep-poor': { text: 'Do you sleep badly on most nights?' },
  'visit.matters-most': {
    text: 'What do you most want from your visit?',
    hint: 'For example, a question that you want to have answered.',
  },
  'visit.needs': {
    text: 'Would any of these help you at the visit?',
    hint: 'Choose all that apply.',
    options: {
      interpreter: { text: 'Someone who speaks my language' },
      'step-free-access': { text: 'A way in without steps' },
      'hearing-support': { text: 'Help with hearing' },
      'large-print': { text: 'Large print' },
      'carer-joins': { text: 'Someone will come with me' },
      none: { text: 'None of these' },
    },
  },
} satisfies MotorWords;

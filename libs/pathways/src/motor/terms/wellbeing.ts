export const wellbeingTerms = {
  'wellbeing.gad2-nervous': {
    label: 'GAD-2: feeling nervous',
    phrases: {
      '0': 'not at all',
      '1': 'several days',
      '2': 'more than half the days',
      '3': 'nearly every day',
    },
  },
  'wellbeing.gad2-worry': {
    label: 'GAD-2: uncontrolled worry',
    phrases: {
      '0': 'not at all',
      '1': 'several days',
      '2': 'more than half the days',
      '3': 'nearly every day',
    },
  },
  'wellbeing.worried-about-als': {
    label: 'Worried about one particular disease',
    phrases: {
      true: 'worried about one particular disease',
      false: 'not worried about one particular disease',
    },
  },
  'wellbeing.searching': {
    label: 'Looking up symptoms',
    phrases: {
      rarely: 'rarely looks up symptoms',
      weekly: 'looks up symptoms weekly',
      daily: 'looks up symptoms daily',
    },
  },
  'wellbeing.caffeine-cups': { label: 'Caffeine', frame: '{value} cups a day' },
  'wellbeing.sleep-poor': {
    label: 'Poor sleep',
    phrases: {
      true: 'sleeps poorly most nights',
      false: 'sleeps well',
    },
  },
  'function.speech': {
    label: 'Function: speech',
    phrases: {
      '0': 'no useful speech',
      '1': 'speech with non-vocal communication',
      '2': 'intelligible with repeating',
      '3': 'detectable speech disturbance',
      '4': 'normal speech',
    },
  },
  'function.salivation': {
    label: 'Function: saliva',
    phrases: {
      '0': 'marked drooling, constant wiping',
      '1': 'marked excess of saliva with some drooling',
      '2': 'moderately excessive saliva',
      '3': 'slight excess of saliva',
      '4': 'normal saliva',
    },
  },
  'function.swallowing': {
    label: 'Function: swallowing',
    phrases: {
      '0': 'nothing by mouth',
      '1': 'needs supplementary tube feeding',
      '2': 'changed food consistency',
      '3': 'occasional choking',
      '4': 'normal swallowing',
    },
  },
  'function.handwriting': {
    label: 'Function: handwriting',
    phrases: {
      '0': 'unable to grip a pen',
      '1': 'grips a pen but cannot write',
      '2': 'not all words legible',
      '3': 'slow or untidy writing, legible',
      '4': 'normal handwriting',
    },
  },
  'function.cutting-food': {
    label: 'Function: cutlery',
    phrases: {
      '0': 'needs to be fed',
      '1': 'food cut by someone else, feeds slowly',
      '2': 'cuts most foods, needs some help',
      '3': 'clumsy with cutlery, no help',
      '4': 'normal use of cutlery',
    },
  },
  'function.dressing-hygiene': {
    label: 'Function: dressing and hygiene',
    phrases: {
      '0': 'fully dependent',
      '1': 'needs an attendant',
      '2': 'needs help at times',
      '3': 'independent with effort',
      '4': 'normal dressing and hygiene',
    },
  },
  'function.turning-in-bed': {
    label: 'Function: turning in bed',
    phrases: {
      '0': 'helpless in bed',
      '1': 'starts to turn, needs help',
      '2': 'turns alone with great difficulty',
      '3': 'slow or clumsy turning, no help',
      '4': 'normal turning in bed',
    },
  },
  'function.walking': {
    label: 'Function: walking',
    phrases: {
      '0': 'no purposeful leg movement',
      '1': 'moves legs, cannot walk',
      '2': 'walks with assistance',
      '3': 'early walking difficulty',
      '4': 'normal walking',
    },
  },
  'function.climbing-stairs': {
    label: 'Function: stairs',
    phrases: {
      '0': 'cannot climb stairs',
      '1': 'needs assistance on stairs',
      '2': 'mild unsteadiness or fatigue on stairs',
      '3': 'slow on stairs',
      '4': 'normal on stairs',
    },
  },
  'function.dyspnea': {
    label: 'Function: breathlessness',
    phrases: {
      '0': 'marked difficulty breathing',
      '1': 'breathless at rest',
      '2': 'breathless when eating, bathing or dressing',
      '3': 'breathless on walking',
      '4': 'not breathless',
    },
  },
  'function.orthopnea': {
    label: 'Function: breathing lying down',
    phrases: {
      '0': 'unable to sleep',
      '1': 'sleeps sitting up only',
      '2': 'needs more than two pillows',
      '3': 'some difficulty sleeping from breathlessness',
      '4': 'no difficulty lying flat',
    },
  },
  'function.respiratory-insufficiency': {
    label: 'Function: breathing support',
    phrases: {
      '0': 'invasive ventilation',
      '1': 'continuous non-invasive ventilation',
      '2': 'non-invasive ventilation through the night',
      '3': 'intermittent non-invasive ventilation',
      '4': 'no breathing support',
    },
  },
  'visit.matters-most': { label: 'What matters most to the patient', frame: '“{value}”' },
  'visit.needs': {
    label: 'Support needed',
    phrases: {
      interpreter: 'interpreter',
      'step-free-access': 'step-free access',
      'hearing-support': 'hearing support',
      'large-print': 'large print',
      'carer-joins': 'a carer joins',
      none: 'no support needed',
    },
  },
} as const;

const regionNames = {
  'face-jaw': 'face or jaw',
  'tongue-throat': 'tongue or throat',
  neck: 'neck',
  'right-shoulder-arm': 'right shoulder or arm',
  'left-shoulder-arm': 'left shoulder or arm',
  'right-hand': 'right hand',
  'left-hand': 'left hand',
  trunk: 'trunk',
  'right-hip-thigh': 'right hip or thigh',
  'left-hip-thigh': 'left hip or thigh',
  'right-foot-ankle': 'right foot or lower leg',
  'left-foot-ankle': 'left foot or lower leg',
} as const;

export const presentingTerms = {
  'urgent.breathing-now': {
    label: 'Breathlessness at rest',
    phrases: {
      true: 'breathless at rest or unable to finish a sentence',
      false: 'not breathless at rest',
    },
  },
  'urgent.sudden-stroke-signs': {
    label: 'Sudden stroke signs',
    phrases: {
      none: 'no sudden facial droop, limb weakness or speech disturbance',
      'now-or-last-24-hours': 'sudden facial droop, limb weakness or speech disturbance now or within 24 hours',
      'started-days-ago-still-there': 'sudden facial droop, limb weakness or speech disturbance days ago, persisting',
      'gone-but-within-7-days': 'sudden facial droop, limb weakness or speech disturbance within 7 days, resolved',
      'longer-ago': 'sudden facial droop, limb weakness or speech disturbance more than 7 days ago',
    },
  },
  'urgent.rapid-weakness': {
    label: 'Rapidly progressive weakness',
    phrases: {
      none: 'no rapid progression',
      'over-hours-or-days': 'weakness progressing over hours to days',
      'over-up-to-4-weeks': 'weakness progressing over up to four weeks',
    },
  },
  'urgent.cannot-swallow': {
    label: 'Unable to swallow',
    phrases: {
      true: 'unable to swallow liquids or saliva',
      false: 'able to swallow liquids and saliva',
    },
  },
  'urgent.saddle-bladder-bowel': {
    label: 'Saddle or sphincter symptoms',
    phrases: {
      true: 'new loss of bladder or bowel control, or saddle numbness',
      false: 'no new sphincter loss and no saddle numbness',
    },
  },
  'urgent.other-emergency': {
    label: 'Other emergency today',
    phrases: {
      true: 'sudden severe headache, seizure, chest pain or head injury today',
      false: 'no sudden severe headache, seizure, chest pain or head injury today',
    },
  },
  'urgent.self-harm': {
    label: 'Thoughts of self-harm',
    phrases: {
      true: 'thoughts of suicide or self-harm',
      false: 'no thoughts of suicide or self-harm',
    },
  },
  'about.respondent': {
    label: 'Answered by',
    phrases: {
      self: 'the patient',
      carer: 'a carer',
    },
  },
  'about.birth-date': { label: 'Date of birth', frame: '{date}' },
  'about.callback-phone': { label: 'Call-back number', frame: '{value}' },
  'about.sex': {
    label: 'Sex recorded at birth',
    phrases: {
      female: 'female',
      male: 'male',
      other: 'other',
      unknown: 'not known',
    },
  },
  'about.dominant-hand': {
    label: 'Handedness',
    phrases: {
      right: 'right-handed',
      left: 'left-handed',
      both: 'ambidextrous',
    },
  },
  'concern.symptoms': {
    label: 'Symptoms noticed',
    phrases: {
      weakness: 'weakness',
      twitching: 'twitching',
      cramps: 'cramps',
      stiffness: 'stiffness',
      speech: 'change in speech',
      swallowing: 'difficulty swallowing',
      breathing: 'breathlessness',
      'walking-or-falls': 'difficulty walking or falls',
      'numbness-or-tingling': 'numbness or tingling',
      pain: 'pain',
      eyes: 'eye symptoms',
      tiredness: 'tiredness',
      shaking: 'shaking',
      none: 'no symptoms',
    },
  },
  'concern.onset': { label: 'Onset', frame: '{month}' },
  'concern.onset-speed': {
    label: 'Speed of onset',
    phrases: {
      'minutes-to-a-day': 'over minutes to a day',
      days: 'over days',
      'weeks-to-months': 'over weeks to months',
      years: 'over years',
      unsure: 'at an uncertain speed',
    },
  },
  'concern.in-own-words': { label: "In the patient's words", frame: '“{value}”' },
  'weakness.regions': { label: 'Sites of weakness', phrases: regionNames },
  'weakness.first-region': { label: 'First site of weakness', phrases: regionNames },
  'weakness.course': {
    label: 'Course of the weakness',
    phrases: {
      'steadily-worse': 'steadily progressive',
      'worse-in-steps': 'stepwise worsening',
      'comes-and-goes': 'fluctuating',
      stable: 'stable',
      improving: 'improving',
    },
  },
  'weakness.spread': {
    label: 'Spread of the weakness',
    phrases: {
      no: 'no spread',
      'within-same-limb': 'spread within the same limb',
      'to-another-body-part': 'spread to another body part',
      unsure: 'spread uncertain',
    },
  },
  'weakness.tasks': {
    label: 'Tasks that have become hard',
    phrases: {
      'keys-or-buttons': 'keys or buttons',
      writing: 'writing',
      'gripping-or-opening-jars': 'gripping or opening jars',
      'dropping-things': 'dropping things',
      'lifting-arms-overhead': 'lifting the arms overhead',
      'foot-catching-or-tripping': 'foot catching or tripping',
      stairs: 'stairs',
      'rising-from-chair': 'rising from a chair',
      'holding-head-up': 'holding the head up',
      'turning-in-bed': 'turning in bed',
      none: 'no task',
    },
  },
  'weakness.worse-with-use': {
    label: 'Fatigability',
    phrases: {
      true: 'fatigable, better after rest',
      false: 'not fatigable',
    },
  },
  'weakness.pain-at-start': {
    label: 'Pain at the site at onset',
    phrases: {
      none: 'painless at onset',
      mild: 'mildly painful at onset',
      severe: 'severely painful at onset',
    },
  },
  'weakness.thinner-muscles': {
    label: 'Wasting noticed',
    phrases: {
      ...regionNames,
      none: 'no wasting noticed',
    },
  },
  'twitching.regions': {
    label: 'Sites of twitching',
    phrases: {
      eyelid: 'eyelid',
      face: 'face',
      tongue: 'tongue',
      'shoulders-or-arms': 'shoulders or arms',
      hands: 'hands',
      'chest-back-or-belly': 'chest, back or abdomen',
      thighs: 'thighs',
      'calves-or-feet': 'calves or feet',
    },
  },
  'twitching.duration': {
    label: 'Duration of twitching',
    phrases: {
      'under-1-month': 'under one month',
      '1-to-6-months': 'one to six months',
      '6-to-12-months': 'six to twelve months',
      'over-12-months': 'over twelve months',
    },
  },
  'twitching.pattern': {
    label: 'Frequency of twitching',
    phrases: {
      'now-and-then': 'occasional',
      'most-days': 'most days',
      'nearly-constant': 'nearly constant',
    },
  },
  'twitching.triggers': {
    label: 'Triggers of twitching',
    phrases: {
      caffeine: 'caffeine',
      stress: 'stress',
      exercise: 'exercise',
      'poor-sleep': 'poor sleep',
      'new-medicine': 'a new medicine',
      none: 'no trigger noticed',
    },
  },
  'cramps.frequency': {
    label: 'Frequency of cramps',
    phrases: {
      'under-weekly': 'less than weekly',
      weekly: 'weekly',
      daily: 'daily',
    },
  },
  'cramps.outside-calves': {
    label: 'Cramps outside the calves',
    phrases: {
      true: 'cramps also in hands, arms, abdomen, neck or jaw',
      false: 'cramps in the calves only',
    },
  },
  'stiffness.kind': {
    label: 'Stiffness',
    phrases: {
      'legs-stiff-or-jerky': 'stiff or jerky legs',
      'hands-clumsy': 'clumsy hands',
      'jaw-or-tongue-tight': 'tight jaw or tongue',
      'joints-stiff-in-morning': 'morning joint stiffness',
    },
  },
} as const;

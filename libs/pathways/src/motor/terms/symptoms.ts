const symptomCourse = {
  'steadily-worse': 'steadily progressive',
  'comes-and-goes': 'fluctuating',
  stable: 'stable',
  improving: 'improving',
} as const;

export const symptomTerms = {
  'speech.kind': {
    label: 'Change in speech',
    phrases: {
      slurred: 'slurred speech',
      nasal: 'nasal speech',
      'quiet-or-hoarse': 'quiet or hoarse voice',
      'word-finding': 'word-finding difficulty',
    },
  },
  'speech.course': { label: 'Course of the speech change', phrases: symptomCourse },
  'swallowing.kind': {
    label: 'Swallowing difficulty',
    phrases: {
      'coughing-or-choking-on-drinks': 'coughing or choking on drinks',
      'food-sticking': 'food sticking',
      'chewing-tires': 'fatigue on chewing',
      drooling: 'drooling',
      'long-meals': 'prolonged meals',
    },
  },
  'swallowing.choking': {
    label: 'Choking episodes',
    phrases: {
      never: 'no choking',
      monthly: 'choking monthly',
      weekly: 'choking weekly',
      daily: 'choking daily',
    },
  },
  'swallowing.course': { label: 'Course of the swallowing difficulty', phrases: symptomCourse },
  'emotion.uncontrolled-laughing-crying': {
    label: 'Emotional lability',
    phrases: {
      true: 'laughing or crying out of keeping with mood',
      false: 'no emotional lability',
    },
  },
  'weight.loss': {
    label: 'Unplanned weight loss in six months',
    phrases: {
      none: 'no weight loss',
      'under-5-percent': 'weight loss under 5%',
      '5-to-10-percent': 'weight loss of 5 to 10%',
      'over-10-percent': 'weight loss over 10%',
    },
  },
  'breathing.kind': {
    label: 'Breathing symptoms',
    phrases: {
      'on-exertion': 'breathless on exertion',
      'lying-flat': 'breathless lying flat',
      'waking-breathless': 'waking breathless',
      'morning-headache': 'morning headache',
      'daytime-sleepiness': 'daytime sleepiness',
      'weak-cough': 'weak cough',
    },
  },
  'breathing.course': { label: 'Course of the breathing symptoms', phrases: symptomCourse },
  'walking.falls-3-months': { label: 'Falls in three months', frame: '{value}' },
  'walking.cause': {
    label: 'Reason for walking difficulty or falls',
    phrases: {
      'legs-weak': 'weak legs',
      'foot-catches': 'a foot that catches',
      'legs-stiff': 'stiff legs',
      'off-balance': 'imbalance',
      blackout: 'blackout',
      'tripped-on-something': 'tripping on an object',
    },
  },
  'sensory.kind': {
    label: 'Sensory symptoms',
    phrases: {
      numb: 'numbness',
      tingling: 'tingling',
      burning: 'burning',
      'electric-shock-on-bending-neck': "electric shocks on neck flexion (Lhermitte's symptom)",
    },
  },
  'sensory.regions': {
    label: 'Sites of sensory symptoms',
    phrases: {
      'thumb-to-middle-finger': 'thumb to middle finger',
      'ring-and-little-finger': 'ring and little finger',
      'both-hands': 'both hands',
      'both-feet': 'both feet',
      'one-arm': 'one arm',
      'one-leg': 'one leg',
      'both-legs': 'both legs',
      'back-of-hand-or-forearm': 'back of the hand or forearm',
      saddle: 'saddle area',
      'band-around-trunk': 'a band around the trunk',
      'one-side-of-body': 'one side of the body',
      face: 'face',
    },
  },
  'sensory.weight': {
    label: 'Weight of sensory symptoms',
    phrases: {
      'main-problem': 'sensory symptoms are the main problem',
      'smaller-part': 'sensory symptoms are a smaller part',
    },
  },
  'sensory.night-hands': {
    label: 'Nocturnal hand numbness',
    phrases: {
      true: 'wakes with numb hands and shakes them for relief',
      false: 'does not wake with numb hands',
    },
  },
  'pain.kind': {
    label: 'Pain',
    phrases: {
      neck: 'neck pain',
      'mid-back': 'mid-back pain',
      'low-back': 'low back pain',
      'shooting-down-arm': 'pain shooting down an arm',
      'shooting-down-leg': 'pain shooting down one leg',
      'shooting-down-both-legs': 'pain shooting down both legs',
      'chest-or-belly': 'chest or abdominal pain',
      'muscles-aching': 'muscle aching',
      joints: 'joint pain',
      'shoulder-sudden-severe': 'sudden severe shoulder pain',
    },
  },
} as const;

import type { MotorWords } from '../en/words';

const courseWords = {
  'steadily-worse': { text: 'Peor, poco a poco' },
  'comes-and-goes': { text: 'Va y viene', hint: 'Algunos días u horas son casi normales' },
  stable: { text: 'Más o menos igual' },
  improving: { text: 'Va mejor' },
};

/** Twitching, cramps, stiffness, speech, swallowing, breathing and walking. */
export const symptomWords = {
  'twitching.regions': {
    text: '¿Dónde siente o ve los saltos?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      eyelid: { text: 'Párpado' },
      face: { text: 'Cara' },
      tongue: { text: 'Lengua' },
      'shoulders-or-arms': { text: 'Hombros o brazos' },
      hands: { text: 'Manos' },
      'chest-back-or-belly': { text: 'Pecho, espalda o vientre' },
      thighs: { text: 'Muslos' },
      'calves-or-feet': { text: 'Pantorrillas o pies' },
    },
  },
  'twitching.duration': {
    text: '¿Desde cuándo tiene los saltos?',
    options: {
      'under-1-month': { text: 'Menos de 1 mes' },
      '1-to-6-months': { text: 'De 1 a 6 meses' },
      '6-to-12-months': { text: 'De 6 a 12 meses' },
      'over-12-months': { text: 'Más de 1 año' },
    },
  },
  'twitching.pattern': {
    text: '¿Con qué frecuencia le salta el músculo?',
    options: {
      'now-and-then': { text: 'De vez en cuando' },
      'most-days': { text: 'Casi todos los días' },
      'nearly-constant': { text: 'Casi todo el tiempo' },
    },
  },
  'twitching.triggers': {
    text: '¿Hay algo que provoque los saltos?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      caffeine: { text: 'Café, té, refrescos de cola o bebidas energéticas' },
      stress: { text: 'El estrés' },
      exercise: { text: 'El ejercicio' },
      'poor-sleep': { text: 'Dormir mal' },
      'new-medicine': { text: 'Un medicamento nuevo' },
      none: { text: 'Nada que yo sepa' },
    },
  },
  'cramps.frequency': {
    text: '¿Con qué frecuencia tiene calambres?',
    options: {
      'under-weekly': { text: 'Menos de una vez por semana' },
      weekly: { text: 'Todas las semanas' },
      daily: { text: 'Todos los días' },
    },
  },
  'cramps.outside-calves': {
    text: '¿Tiene también calambres en las manos, los brazos, el vientre, el cuello o la mandíbula?',
  },
  'stiffness.kind': {
    text: '¿Qué tiene rígido?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      'legs-stiff-or-jerky': { text: 'Las piernas están rígidas o van a tirones' },
      'hands-clumsy': { text: 'Las manos están rígidas o torpes' },
      'jaw-or-tongue-tight': { text: 'La mandíbula o la lengua están tensas' },
      'joints-stiff-in-morning': { text: 'Las articulaciones están rígidas por la mañana' },
    },
  },
  'speech.kind': {
    text: '¿Cómo ha cambiado su manera de hablar?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      slurred: { text: 'Arrastro las palabras o no se me entiende bien' },
      nasal: { text: 'Como si hablara por la nariz' },
      'quiet-or-hoarse': { text: 'La voz es débil o ronca' },
      'word-finding': { text: 'No encuentro la palabra que busco' },
    },
  },
  'speech.course': { text: '¿Cómo ha ido su manera de hablar desde que cambió?', options: courseWords },
  'swallowing.kind': {
    text: '¿Qué le pasa cuando come o bebe?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      'coughing-or-choking-on-drinks': { text: 'Toso o me atraganto con los líquidos' },
      'food-sticking': { text: 'La comida se queda atascada' },
      'chewing-tires': { text: 'Masticar me cansa la mandíbula' },
      drooling: { text: 'Se me cae la saliva' },
      'long-meals': { text: 'Tardo mucho más en comer' },
    },
  },
  'swallowing.choking': {
    text: '¿Con qué frecuencia se atraganta?',
    options: {
      never: { text: 'Nunca' },
      monthly: { text: 'Más o menos una vez al mes' },
      weekly: { text: 'Más o menos una vez por semana' },
      daily: { text: 'Todos los días' },
    },
  },
  'swallowing.course': { text: '¿Cómo ha ido al tragar desde que cambió?', options: courseWords },
  'emotion.uncontrolled-laughing-crying': {
    text: '¿Se ríe o llora cuando no corresponde a lo que siente?',
    hint: 'Por ejemplo, empieza a llorar sin estar triste y no puede parar.',
  },
  'weight.loss': {
    text: '¿Ha bajado de peso en los últimos 6 meses sin querer?',
    hint: 'Puede ser aproximado. Las cantidades son para una persona de 70 kg (154 libras).',
    options: {
      none: { text: 'No' },
      'under-5-percent': { text: 'Sí, un poco', hint: 'Menos de 3,5 kg (8 libras)' },
      '5-to-10-percent': { text: 'Sí, algo', hint: 'De 3,5 a 7 kg (8 a 15 libras)' },
      'over-10-percent': { text: 'Sí, mucho', hint: 'Más de 7 kg (15 libras)' },
    },
  },
  'breathing.kind': {
    text: '¿Qué ha notado en su respiración?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      'on-exertion': { text: 'Me falta el aire cuando me muevo' },
      'lying-flat': { text: 'Me falta el aire cuando me acuesto plano' },
      'waking-breathless': { text: 'Me despierto sin aire' },
      'morning-headache': { text: 'Me despierto con dolor de cabeza' },
      'daytime-sleepiness': { text: 'Tengo mucho sueño durante el día' },
      'weak-cough': { text: 'Toso con poca fuerza' },
    },
  },
  'breathing.course': { text: '¿Cómo ha ido su respiración desde que cambió?', options: courseWords },
  'walking.falls-3-months': {
    text: '¿Cuántas veces se ha caído en los últimos 3 meses?',
    hint: 'Ponga 0 si no se ha caído.',
    unit: 'caídas',
  },
  'walking.cause': {
    text: '¿Qué le hace difícil caminar, o qué le hace caer?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      'legs-weak': { text: 'Las piernas están débiles o me fallan' },
      'foot-catches': { text: 'El pie se engancha en el suelo' },
      'legs-stiff': { text: 'Las piernas están rígidas' },
      'off-balance': { text: 'Pierdo el equilibrio' },
      blackout: { text: 'Pierdo el conocimiento' },
      'tripped-on-something': { text: 'Tropecé con algo' },
    },
  },
} satisfies MotorWords;

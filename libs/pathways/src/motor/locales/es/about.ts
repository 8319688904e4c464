import type { MotorWords } from '../en/words';
import { regionWords } from './words';

/** Who is answering, and what brought them. */
export const aboutWords = {
  'about.respondent': {
    text: '¿Quién rellena este formulario?',
    hint: 'Si ayuda a otra persona, responda a todo sobre esa persona.',
    options: {
      self: { text: 'Yo, sobre mí' },
      carer: { text: 'Ayudo a otra persona', hint: 'Familiar, amistad o persona que cuida' },
    },
  },
  'about.birth-date': { text: '¿Cuál es su fecha de nacimiento?' },
  'about.callback-phone': {
    text: '¿A qué número podemos llamarle hoy?',
    hint: 'Lo usamos si tenemos que hablar pronto con usted sobre sus respuestas.',
  },
  'about.sex': {
    text: '¿Qué sexo se anotó cuando usted nació?',
    hint: 'Algunos problemas son más frecuentes en mujeres y otros en hombres. Puede saltar esta pregunta.',
    options: {
      female: { text: 'Mujer' },
      male: { text: 'Hombre' },
      other: { text: 'Otro' },
      unknown: { text: 'No lo sé, o prefiero no decirlo' },
    },
  },
  'about.dominant-hand': {
    text: '¿Con qué mano escribe?',
    options: { right: { text: 'Con la derecha' }, left: { text: 'Con la izquierda' }, both: { text: 'Con las dos' } },
  },
  'concern.symptoms': {
    text: '¿Qué ha notado?',
    hint: 'Elija todo lo que corresponda, aunque parezca poca cosa.',
    options: {
      weakness: { text: 'Debilidad', hint: 'Una parte del cuerpo tiene menos fuerza o es más torpe' },
      twitching: { text: 'Saltos musculares', hint: 'Pequeños saltos bajo la piel' },
      cramps: { text: 'Calambres' },
      stiffness: { text: 'Rigidez' },
      speech: { text: 'Un cambio al hablar o en la voz' },
      swallowing: { text: 'Problemas para masticar o tragar' },
      breathing: { text: 'Problemas para respirar' },
      'walking-or-falls': { text: 'Problemas para caminar, o caídas' },
      'numbness-or-tingling': { text: 'Zonas dormidas u hormigueo' },
      pain: { text: 'Dolor' },
      eyes: { text: 'Problemas con los ojos o la vista' },
      tiredness: { text: 'Mucho cansancio' },
      shaking: { text: 'Temblor' },
      none: { text: 'Nada de esto' },
    },
  },
  'concern.onset': {
    text: '¿Cuándo notó la primera de estas cosas?',
    hint: 'Basta con el mes. Puede ser aproximado.',
  },
  'concern.onset-speed': {
    text: '¿Cómo empezó?',
    options: {
      'minutes-to-a-day': { text: 'De repente', hint: 'En minutos, o en un solo día' },
      days: { text: 'En unos pocos días' },
      'weeks-to-months': { text: 'Despacio', hint: 'En semanas o meses' },
      years: { text: 'Muy despacio', hint: 'En años' },
      unsure: { text: 'No lo sé con seguridad' },
    },
  },
  'concern.in-own-words': {
    text: '¿Qué le preocupa más? Cuéntelo con sus palabras.',
    hint: 'Bastan unas pocas palabras.',
  },
  'weakness.regions': {
    text: '¿Dónde tiene menos fuerza?',
    hint: 'Elija todo lo que corresponda.',
    options: regionWords,
  },
  'weakness.first-region': { text: '¿Dónde empezó la debilidad?', options: regionWords },
  'weakness.course': {
    text: '¿Cómo ha cambiado la debilidad desde que empezó?',
    hint: 'Piense en lo que puede hacer ahora y en lo que podía hacer las primeras semanas.',
    options: {
      'steadily-worse': { text: 'Peor, poco a poco', hint: 'Cada mes puedo hacer un poco menos' },
      'worse-in-steps': { text: 'Peor, a saltos', hint: 'Sigue igual y de pronto baja' },
      'comes-and-goes': { text: 'Va y viene', hint: 'Algunos días u horas son casi normales' },
      stable: { text: 'Más o menos igual' },
      improving: { text: 'Va mejor' },
    },
  },
  'weakness.spread': {
    text: '¿Se ha extendido la debilidad?',
    options: {
      no: { text: 'No' },
      'within-same-limb': { text: 'Sí, dentro del mismo brazo o pierna' },
      'to-another-body-part': { text: 'Sí, a otra parte del cuerpo' },
      unsure: { text: 'No lo sé con seguridad' },
    },
  },
  'weakness.tasks': {
    text: '¿Cuáles de estas cosas le cuestan ahora?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      'keys-or-buttons': { text: 'Llaves, botones o cremalleras' },
      writing: { text: 'Escribir' },
      'gripping-or-opening-jars': { text: 'Agarrar, o abrir frascos' },
      'dropping-things': { text: 'Se me caen las cosas' },
      'lifting-arms-overhead': { text: 'Levantar los brazos por encima de la cabeza' },
      'foot-catching-or-tripping': { text: 'El pie se engancha, o tropiezo' },
      stairs: { text: 'Las escaleras' },
      'rising-from-chair': { text: 'Levantarme de una silla' },
      'holding-head-up': { text: 'Mantener la cabeza derecha' },
      'turning-in-bed': { text: 'Darme la vuelta en la cama' },
      none: { text: 'Nada de esto' },
    },
  },
  'weakness.worse-with-use': {
    text: '¿La debilidad empeora claramente con el uso o al final del día, y mejora con el descanso?',
  },
  'weakness.pain-at-start': {
    text: '¿Hubo dolor en el mismo sitio cuando empezó la debilidad?',
    options: {
      none: { text: 'Sin dolor' },
      mild: { text: 'Un poco de dolor' },
      severe: { text: 'Un dolor muy fuerte' },
    },
  },
  'weakness.thinner-muscles': {
    text: '¿Hay algún músculo que se vea más delgado que antes?',
    hint: 'Mire también la zona entre el pulgar y el índice. ¿Hay un hueco?',
    options: { ...regionWords, none: { text: 'No, ninguno' } },
  },
} satisfies MotorWords;

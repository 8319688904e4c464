import type { MotorWords } from '../en/words';

/** Feeling, pain, and other changes in the body. */
export const sensationWords = {
  'sensory.kind': {
    text: '¿Qué siente?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      numb: { text: 'Una zona dormida' },
      tingling: { text: 'Hormigueo o pinchazos' },
      burning: { text: 'Quemazón' },
      'electric-shock-on-bending-neck': { text: 'Como una descarga eléctrica al doblar el cuello' },
    },
  },
  'sensory.regions': {
    text: '¿Dónde lo siente?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      'thumb-to-middle-finger': { text: 'Dedo pulgar, índice o medio' },
      'ring-and-little-finger': { text: 'Dedo anular o meñique' },
      'both-hands': { text: 'Las dos manos' },
      'both-feet': { text: 'Los dos pies' },
      'one-arm': { text: 'Un brazo' },
      'one-leg': { text: 'Una pierna' },
      'both-legs': { text: 'Las dos piernas' },
      'back-of-hand-or-forearm': { text: 'Dorso de la mano o antebrazo' },
      saddle: { text: 'Entre las piernas', hint: 'Partes íntimas, nalgas o cara interna de los muslos' },
      'band-around-trunk': { text: 'Como una banda alrededor del pecho o el vientre' },
      'one-side-of-body': { text: 'Un lado del cuerpo' },
      face: { text: 'La cara' },
    },
  },
  'sensory.weight': {
    text: '¿Lo que más le molesta es la zona dormida o el hormigueo?',
    options: {
      'main-problem': { text: 'Sí, es mi problema principal' },
      'smaller-part': { text: 'No, es una parte menor' },
    },
  },
  'sensory.night-hands': {
    text: '¿Se despierta por la noche con las manos dormidas y las sacude para sentirse mejor?',
  },
  'pain.kind': {
    text: '¿Dónde está el dolor?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      neck: { text: 'Cuello' },
      'mid-back': { text: 'Mitad de la espalda' },
      'low-back': { text: 'Parte baja de la espalda' },
      'shooting-down-arm': { text: 'Baja por un brazo' },
      'shooting-down-leg': { text: 'Baja por una pierna' },
      'shooting-down-both-legs': { text: 'Baja por las dos piernas' },
      'chest-or-belly': { text: 'Pecho o vientre' },
      'muscles-aching': { text: 'Músculos doloridos' },
      joints: { text: 'Articulaciones' },
      'shoulder-sudden-severe': { text: 'Dolor muy fuerte de hombro que empezó de repente' },
    },
  },
  'other.eyes': {
    text: '¿Ha notado algo de esto en los ojos?',
    options: {
      'drooping-lids': { text: 'Se me caen los párpados' },
      'double-vision': { text: 'Veo doble' },
      'painful-loss-of-vision': { text: 'Dolor en un ojo, con pérdida de vista' },
      none: { text: 'Nada de esto' },
    },
  },
  'other.bladder-bowel': {
    text: '¿Ha cambiado algo al orinar o al evacuar?',
    hint: 'Si hay algo nuevo en las últimas 2 semanas, elija la última respuesta.',
    options: {
      none: { text: 'No' },
      'urgency-or-leaking': { text: 'Tengo que correr al baño, o se me escapa' },
      'hard-to-empty': { text: 'Me cuesta empezar o vaciar' },
      'new-in-last-2-weeks': { text: 'Hay algo nuevo en las últimas 2 semanas', hint: 'Aunque sea poca cosa' },
    },
  },
  'other.movement': {
    text: '¿Ha notado algo de esto al moverse o al descansar?',
    options: {
      'shaking-at-rest': { text: 'Temblor en reposo' },
      'shaking-when-acting': { text: 'Temblor al hacer algo' },
      'slow-or-small-movements': { text: 'Mis movimientos son lentos o pequeños' },
      jerks: { text: 'Sacudidas de repente' },
      none: { text: 'Nada de esto' },
    },
  },
  'other.thinking': {
    text: '¿Han notado usted o su familia un cambio en su manera de pensar o de actuar?',
    options: {
      memory: { text: 'Tengo peor memoria' },
      'behaviour-or-personality-change': { text: 'Actúo de un modo que no es propio de mí' },
      none: { text: 'No' },
    },
  },
  'other.general': {
    text: '¿Ha notado algo de esto?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      'fever-or-night-sweats': { text: 'Fiebre, o sudores por la noche' },
      rash: { text: 'Una erupción en la piel' },
      'dark-urine': { text: 'Orina oscura, como té o cola' },
      'feeling-hot-or-racing-heart': { text: 'Mucho calor, o el corazón muy rápido' },
      'feeling-cold-or-weight-gain': { text: 'Mucho frío, o aumento de peso' },
      'dry-mouth': { text: 'La boca seca' },
      'neck-lump': { text: 'Un bulto en el cuello' },
      'breast-swelling': { text: 'Pechos hinchados', hint: 'Elija esto si es hombre' },
      none: { text: 'Nada de esto' },
    },
  },
  'other.recent-trigger': {
    text: '¿Pasó alguna de estas cosas antes de que empezara?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      'infection-in-last-6-weeks': {
        text: 'Un resfriado, gripe o infección de estómago',
        hint: 'O cualquier infección en las últimas 6 semanas',
      },
      'vaccine-in-last-6-weeks': { text: 'Una vacuna en las últimas 6 semanas' },
      'tick-bite': { text: 'Una picadura de garrapata' },
      'neck-or-back-injury': { text: 'Una lesión de cuello o espalda' },
      surgery: { text: 'Una operación' },
      'hard-new-exercise': { text: 'Ejercicio fuerte que era nuevo para mí' },
      'leg-crossing-kneeling-or-slept-on-arm': {
        text: 'Presión en un brazo o una pierna',
        hint: 'Crucé las piernas, estuve mucho tiempo de rodillas o dormí sobre un brazo',
      },
      'pregnancy-or-birth': { text: 'Un embarazo o un parto' },
      none: { text: 'Nada de esto' },
    },
  },
} satisfies MotorWords;

import type { WordingOf } from '@myotome/questionnaire';
import type { HeadacheQuestionnaire } from '../../questionnaire';

type Words = Partial<WordingOf<HeadacheQuestionnaire>['items']>;

/** The safety screen: short enough for a frightened person on a phone. */
const safety = {
  'urgent.sudden-worst': {
    text: '¿Ha tenido un dolor de cabeza repentino que fue el peor de su vida?',
    hint: 'Llega como un golpe, y alcanza lo peor en menos de 5 minutos.',
    options: {
      none: { text: 'No' },
      'now-or-last-24-hours': { text: 'Sí, ahora o en las últimas 24 horas' },
      'in-last-4-weeks': { text: 'Sí, en las últimas 4 semanas' },
      'longer-ago': { text: 'Sí, pero hace más de 4 semanas' },
    },
  },
  'urgent.fever-stiff-neck-rash': {
    text: '¿Tiene ahora fiebre con el cuello rígido, o fiebre con una erupción en la piel?',
    hint: 'Diga que sí si le duele acercar la barbilla al pecho y siente calor o se siente muy mal.',
  },
  'urgent.brain-signs': {
    text: '¿Ha tenido alguno de estos problemas nuevos?',
    hint: 'La cara, un brazo o una pierna débil o dormida. Problemas para hablar. Una convulsión. Mucho sueño o confusión.',
    options: {
      none: { text: 'No, nada de esto' },
      'now-or-last-24-hours': { text: 'Sí, ahora o en las últimas 24 horas' },
      'in-last-7-days': { text: 'Sí, en los últimos 7 días' },
      'longer-ago': { text: 'Sí, pero hace más de una semana' },
    },
  },
  'urgent.head-injury': {
    text: '¿Se ha dado un golpe fuerte en la cabeza hoy o en los últimos 3 meses?',
    options: {
      none: { text: 'No' },
      today: { text: 'Sí, hoy' },
      'in-last-3-months': { text: 'Sí, en los últimos 3 meses' },
    },
  },
  'urgent.sight': {
    text: '¿Ha perdido vista de repente, o tiene un ojo rojo que le duele mucho?',
    hint: 'Diga que sí si es un ojo o los dos, aunque haya recuperado la vista.',
  },
  'urgent.self-harm': {
    text: '¿Piensa en quitarse la vida o en hacerse daño?',
    hint: 'Se lo preguntamos a todos. Si dice que sí, le mostramos con quién puede hablar ahora.',
  },
} satisfies Words;

const about = {
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
    hint: 'Puede saltar esta pregunta.',
    options: {
      female: { text: 'Mujer' },
      male: { text: 'Hombre' },
      other: { text: 'Otro' },
      unknown: { text: 'No lo sé, o prefiero no decirlo' },
    },
  },
} satisfies Words;

const concern = {
  'concern.onset': {
    text: '¿Cuándo empezó este dolor de cabeza?',
    hint: 'Basta con el mes. Si le duele la cabeza a menudo, piense en el primer dolor como este.',
  },
  'concern.onset-speed': {
    text: '¿Cómo llegó?',
    options: {
      'within-5-minutes': { text: 'Alcanzó lo peor en 5 minutos' },
      hours: { text: 'En unas horas' },
      'days-to-weeks': { text: 'En días o semanas' },
      'months-or-longer': { text: 'En meses o más tiempo' },
      unsure: { text: 'No lo sé con seguridad' },
    },
  },
  'concern.pattern': {
    text: '¿Ha tenido antes dolores de cabeza como este?',
    options: {
      'same-for-years': { text: 'Sí, los mismos desde hace años' },
      new: { text: 'No, este es nuevo' },
      changed: { text: 'Me duele la cabeza, pero ha cambiado', hint: 'En el tipo, en la fuerza o en la frecuencia' },
      unsure: { text: 'No lo sé con seguridad' },
    },
  },
  'concern.course': {
    text: '¿Cómo ha ido desde que empezó?',
    options: {
      'steadily-worse': { text: 'Peor, poco a poco' },
      'comes-and-goes': { text: 'Va y viene' },
      stable: { text: 'Más o menos igual' },
      improving: { text: 'Va mejor' },
    },
  },
  'concern.in-own-words': {
    text: '¿Qué le preocupa más? Cuéntelo con sus palabras.',
    hint: 'Bastan unas pocas palabras.',
  },
} satisfies Words;

const headache = {
  'headache.feel': {
    text: '¿Cómo es el dolor de cabeza?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      'one-sided-throbbing': { text: 'Late en un lado' },
      'worse-with-light-or-noise': { text: 'La luz o el ruido lo empeoran' },
      aura: { text: 'Veo zigzags o manchas, o siento hormigueo', hint: 'Antes del dolor o con él, hasta una hora' },
      'band-or-pressure': { text: 'Como una banda apretada, o presión' },
      'one-eye-watering-restless': {
        text: 'Un dolor muy fuerte alrededor de un ojo',
        hint: 'El ojo llora o la nariz gotea, y no puedo dejar de moverme',
      },
      none: { text: 'Nada de esto' },
    },
  },
  'headache.warning': {
    text: '¿Ha notado algo de esto?',
    hint: 'Elija todo lo que corresponda, aunque parezca poca cosa.',
    options: {
      'wakes-me': { text: 'Me despierta por la noche' },
      'morning-with-vomiting': { text: 'Me despierto con dolor y vomito' },
      'worse-lying-or-coughing': { text: 'Peor al acostarme, agacharme, toser o hacer fuerza' },
      'worse-upright': { text: 'Peor al sentarme o ponerme de pie' },
      'on-exertion': { text: 'Empieza con el deporte o el sexo' },
      'jaw-pain-on-chewing': { text: 'Me duele la mandíbula al masticar' },
      'scalp-tender': { text: 'Me duele el cuero cabelludo al tocarlo o peinarme' },
      'sight-greys-out': { text: 'La vista se me nubla unos segundos' },
      'double-vision': { text: 'Veo doble' },
      'thinking-or-behaviour': { text: 'Pienso o actúo de un modo que no es propio de mí' },
      none: { text: 'Nada de esto' },
    },
  },
  'medicines.days': {
    text: '¿Cuántos días al mes toma algo para el dolor de cabeza?',
    hint: 'Cuente también lo que compra sin receta.',
    options: {
      'under-10': { text: 'Menos de 10 días' },
      '10-to-14': { text: 'De 10 a 14 días' },
      '15-or-more': { text: '15 días o más' },
      unsure: { text: 'No lo sé con seguridad' },
    },
  },
  'medicines.kind': {
    text: '¿Qué toma para el dolor?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      simple: { text: 'Paracetamol, aspirina o ibuprofeno' },
      triptan: { text: 'Un triptán', hint: 'El nombre termina en -triptán' },
      'codeine-or-other-opioid': { text: 'Codeína, u otro medicamento fuerte' },
      unsure: { text: 'No lo sé con seguridad' },
    },
  },
  'home.others-or-better-away': {
    text: '¿Hay otras personas en casa que también se sienten mal, o le duele menos la cabeza cuando está fuera?',
    hint: 'También cuentan los animales, y la gente en el trabajo, en un barco o en una caravana.',
    options: {
      no: { text: 'No, ninguna de las dos cosas' },
      'better-away': { text: 'Me duele menos cuando estoy fuera' },
      'others-too': { text: 'Otras personas también se sienten mal' },
      both: { text: 'Las dos cosas' },
      unsure: { text: 'No lo sé con seguridad' },
    },
  },
} satisfies Words;

const history = {
  'history.conditions': {
    text: '¿Tiene o ha tenido alguna de estas cosas?',
    options: {
      cancer: { text: 'Cáncer' },
      hiv: { text: 'VIH' },
      'weak-immune-system': {
        text: 'Las defensas bajas',
        hint: 'Por una enfermedad, cortisona, quimioterapia o un trasplante',
      },
      migraine: { text: 'Migraña, según me dijo un médico' },
      none: { text: 'Nada de esto' },
    },
  },
  'history.medicines': {
    text: '¿Toma alguno de estos medicamentos?',
    options: {
      'blood-thinner': {
        text: 'Un anticoagulante',
        hint: 'Warfarina, apixabán, clopidogrel o aspirina a diario',
      },
      'combined-contraceptive': { text: 'La píldora, el parche o el anillo combinados' },
      none: { text: 'Nada de esto' },
    },
  },
  'history.pregnancy': {
    text: '¿Está embarazada, o ha dado a luz en las últimas 6 semanas?',
    options: {
      no: { text: 'No, o no es mi caso' },
      pregnant: { text: 'Sí, tengo un embarazo' },
      'birth-in-last-6-weeks': { text: 'Sí, di a luz en las últimas 6 semanas' },
      unsure: { text: 'No lo sé con seguridad' },
    },
  },
  'history.family': {
    text: '¿Su padre, su madre, un hermano o un hijo ha tenido algo de esto?',
    options: {
      migraine: { text: 'Migraña' },
      'brain-bleed': { text: 'Una hemorragia en la cabeza' },
      none: { text: 'Nada de esto' },
      unsure: { text: 'No lo sé con seguridad' },
    },
  },
} satisfies Words;

const wellbeing = {
  'wellbeing.worried': { text: '¿Hay una causa en concreto que le preocupa?' },
  'wellbeing.low-mood': {
    text: '¿Ha estado con el ánimo bajo, o sin ganas de nada, la mayoría de los días?',
  },
} satisfies Words;

/** The headache questionnaire in plain Spanish. */
export const wording = {
  language: 'es',
  title: 'Antes de su visita',
  topics: {
    urgent: {
      title: 'Control de seguridad',
      intro: 'Preguntamos esto primero. Algunos problemas necesitan ayuda ya, y un formulario es demasiado lento.',
    },
    about: { title: 'Sobre usted' },
    concern: { title: 'Cómo empezó' },
    headache: { title: 'Su dolor de cabeza' },
    history: {
      title: 'Su salud hasta ahora',
      intro: 'Esto nos ayuda a atenderle con seguridad. Solo lo ven las personas que le atienden.',
    },
    wellbeing: {
      title: 'Cómo se siente',
      intro: 'Se lo preguntamos a todos. Lo que responda aquí nunca hará que tomemos su dolor menos en serio.',
    },
  },
  items: { ...safety, ...about, ...concern, ...headache, ...history, ...wellbeing },
} satisfies WordingOf<HeadacheQuestionnaire>;

import type { MotorWords } from '../en/words';

/** How often, in the four steps that screening questions on mood share. */
const frequencyWords = {
  '0': { text: 'Nunca' },
  '1': { text: 'Varios días' },
  '2': { text: 'Más de la mitad de los días' },
  '3': { text: 'Casi todos los días' },
};

/** Health before this, family, habits, mood, and what the visit is for. Only here are conditions named: those that people were told they have. */
export const historyWords = {
  'history.family': {
    text: '¿Alguien de su familia ha tenido alguna de estas cosas?',
    hint: 'Hablamos de familiares de sangre, como su padre, su madre o un hermano.',
    options: {
      'als-or-mnd': { text: 'Enfermedad de la motoneurona (ELA)' },
      'early-dementia': { text: 'Demencia antes de los 65 años' },
      'muscle-disease': { text: 'Una enfermedad de los músculos' },
      'inherited-nerve-disease': { text: 'Una enfermedad de los nervios que viene de familia' },
      'multiple-sclerosis': { text: 'Esclerosis múltiple' },
      parkinsons: { text: 'Parkinson' },
      none: { text: 'Nada de esto' },
      unsure: { text: 'No lo sé con seguridad' },
    },
  },
  'history.conditions': {
    text: '¿Le han dicho que tiene alguna de estas cosas?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      diabetes: { text: 'Diabetes' },
      thyroid: { text: 'Un problema de tiroides' },
      autoimmune: { text: 'Un problema de defensas', hint: 'Como artritis, lupus o enfermedad del intestino' },
      cancer: { text: 'Cáncer, ahora o antes' },
      'b12-deficiency': { text: 'Vitamina B12 baja' },
      'stomach-or-bowel-surgery': { text: 'Una operación de estómago o intestino' },
      polio: { text: 'Polio' },
      hiv: { text: 'VIH' },
      'neck-or-back-problem': { text: 'Un problema de cuello o espalda' },
      'anxiety-or-depression': { text: 'Ansiedad o depresión' },
      stroke: { text: 'Un derrame o infarto cerebral' },
      'kidney-disease': { text: 'Enfermedad del riñón' },
      'copd-or-heart-failure': { text: 'Enfermedad del pulmón (EPOC) o corazón débil' },
      'als-or-mnd': { text: 'Enfermedad de la motoneurona (ELA)' },
      myasthenia: { text: 'Miastenia' },
      'multiple-sclerosis': { text: 'Esclerosis múltiple' },
      parkinsons: { text: 'Parkinson' },
      none: { text: 'Nada de esto' },
    },
  },
  'history.medicines': {
    text: '¿Toma alguno de estos medicamentos?',
    hint: 'Elija todo lo que corresponda. Ayuda tener las cajas a mano.',
    options: {
      statin: { text: 'Una estatina', hint: 'Para bajar el colesterol' },
      'steroid-tablets': { text: 'Pastillas de cortisona', hint: 'Como la prednisona o la prednisolona' },
      metformin: { text: 'Metformina', hint: 'Para la diabetes' },
      'acid-reducer': { text: 'Un medicamento para el ácido del estómago', hint: 'Como el omeprazol' },
      inhaler: { text: 'Un inhalador' },
      lithium: { text: 'Litio' },
      chemotherapy: { text: 'Quimioterapia, ahora o antes' },
      immunotherapy: { text: 'Inmunoterapia', hint: 'Ayuda al cuerpo a luchar contra el cáncer' },
      'stimulant-or-decongestant': {
        text: 'Un estimulante o un remedio para el resfriado',
        hint: 'Como pastillas para el TDAH, o un espray para la nariz tapada',
      },
      'water-tablet': { text: 'Una pastilla para orinar más' },
      none: { text: 'Nada de esto' },
    },
  },
  'history.medicines-list': {
    text: 'Por favor, anote todos sus medicamentos.',
    hint: 'Ponga la dosis y cuándo empezó, si lo sabe. Añada los que compra por su cuenta.',
  },
  'history.allergies': {
    text: '¿Tiene alergia a algo?',
    hint: 'Díganos a qué y qué le pasa. Escriba «ninguna» si no tiene alergias.',
  },
  'history.diet': {
    text: '¿Qué come?',
    hint: 'Algunas dietas tienen poca cantidad de una vitamina que los nervios necesitan.',
    options: {
      mixed: { text: 'De todo' },
      vegetarian: { text: 'Ni carne ni pescado' },
      vegan: { text: 'Nada que venga de animales' },
    },
  },
  'history.alcohol-units': {
    text: '¿Cuántas unidades de alcohol bebe por semana?',
    hint: 'Una cerveza pequeña o una copita de licor es más o menos 1 unidad. Un vaso de vino son más o menos 2. Ponga 0 si no bebe.',
    unit: 'unidades por semana',
  },
  'history.smoking': {
    text: '¿Fuma?',
    options: {
      never: { text: 'No, nunca he fumado' },
      stopped: { text: 'No, lo he dejado' },
      current: { text: 'Sí' },
    },
  },
  'history.exposure': {
    text: '¿Ha estado a menudo cerca de alguna de estas cosas, en el trabajo o en casa?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      'lead-or-heavy-metals': { text: 'Plomo u otros metales pesados' },
      'solvents-or-pesticides': { text: 'Disolventes, o productos contra hierbas o insectos' },
      'nitrous-oxide': { text: 'Gas de la risa (óxido nitroso)' },
      none: { text: 'Nada de esto' },
    },
  },
  'wellbeing.gad2-nervous': {
    text: 'En las últimas 2 semanas, ¿con qué frecuencia ha tenido nervios o tensión?',
    options: frequencyWords,
  },
  'wellbeing.gad2-worry': {
    text: 'En las últimas 2 semanas, ¿con qué frecuencia no ha podido dejar de preocuparse?',
    options: frequencyWords,
  },
  'wellbeing.worried-about-als': {
    text: '¿Hay una enfermedad en concreto que le preocupa tener?',
    hint: 'A muchas personas les pasa. Puede decirnos cuál al final, o en la visita.',
  },
  'wellbeing.searching': {
    text: '¿Con qué frecuencia busca información sobre sus síntomas?',
    options: {
      rarely: { text: 'Pocas veces' },
      weekly: { text: 'Todas las semanas' },
      daily: { text: 'Todos los días' },
    },
  },
  'wellbeing.caffeine-cups': {
    text: '¿Cuántas tazas de café, té, cola o bebida energética toma al día?',
    hint: 'Ponga 0 si no toma.',
    unit: 'tazas al día',
  },
  'wellbeing.sleep-poor': { text: '¿Duerme mal la mayoría de las noches?' },
  'visit.matters-most': {
    text: '¿Qué es lo que más quiere de su visita?',
    hint: 'Por ejemplo, una pregunta que quiere que le respondan.',
  },
  'visit.needs': {
    text: '¿Le ayudaría alguna de estas cosas en la visita?',
    hint: 'Elija todo lo que corresponda.',
    options: {
      interpreter: { text: 'Alguien que hable mi idioma' },
      'step-free-access': { text: 'Una entrada sin escalones' },
      'hearing-support': { text: 'Ayuda para oír' },
      'large-print': { text: 'Letra grande' },
      'carer-joins': { text: 'Alguien vendrá conmigo' },
      none: { text: 'Nada de esto' },
    },
  },
} satisfies MotorWords;

import type { PatientAdvice } from '@myotome/pathway';

const someoneLooks = 'Alguien de su consultorio mirará sus respuestas {by}.';
const ifNothingHeard =
  'Si para entonces no ha sabido nada, llame al consultorio y diga que ha enviado este formulario.';

/** What a patient is told after sending. */
export const advice = {
  next: {
    emergency: [
      'Sus respuestas nos dicen que quizá necesite ayuda ahora.',
      'Si todavía no le han ayudado, llame ahora al {emergency}. No espere al consultorio.',
      'Su consultorio tiene sus respuestas e intentará llamarle {by}. Esto no sustituye llamar al {emergency}.',
    ],
    'urgent-referral': [
      'Alguien de su consultorio mirará sus respuestas y le llamará o escribirá {by}.',
      'Puede que quieran verle y mirarle los ojos pronto. Conteste a su llamada y acepte la primera visita que pueda.',
      ifNothingHeard,
    ],
    'routine-referral': [
      someoneLooks,
      'Después le dirán cuál es el paso siguiente. Puede ser una visita, una prueba o una carta a un especialista.',
      ifNothingHeard,
    ],
    'primary-care': [
      someoneLooks,
      'El paso siguiente suele ser una visita, para mirarle la tensión y los ojos.',
      ifNothingHeard,
    ],
    'self-care': [
      someoneLooks,
      'Le confirmarán cuál es el paso siguiente. Hasta entonces, siga los consejos de esta página.',
      'Si algo cambia o le preocupa, llame al consultorio. No hace falta que espere a una fecha.',
    ],
  },
  whileYouWait: [
    'Anote cada dolor de cabeza: el día, cuánto dura, cuánto duele y qué ha tomado.',
    'Procure no tomar calmantes más de dos días por semana.',
    'No deje un medicamento que le dio un médico sin preguntar antes.',
    'Duerma, coma y beba a las mismas horas cada día, en lo posible.',
    'Tenga en casa una alarma de monóxido de carbono. Haga revisar la calefacción y la cocina cada año.',
    'Lleve a la visita la lista de sus medicamentos y sus preguntas. Puede ir con alguien.',
  ],
  comeBackIf: [
    '¿Empieza de repente un dolor de cabeza, el peor que ha tenido? Llame ahora al {emergency}.',
    '¿Tiene fiebre con el cuello rígido o con una erupción en la piel? Llame ahora al {emergency}.',
    '¿Tiene débil la cara, un brazo o una pierna, le cuesta hablar, tiene una convulsión o mucho sueño? Llame ahora al {emergency}.',
    '¿Pierde vista, ve doble o tiene un ojo rojo que duele? Llame ahora al {emergency}.',
    '¿Le duele la mandíbula al masticar, o el cuero cabelludo? Llame hoy al consultorio.',
    '¿Hay otras personas en casa que también se sienten mal? Salga al aire libre y llame ahora al {emergency}.',
    '¿Está embarazada, o ha dado a luz en las últimas seis semanas? Llame hoy al consultorio.',
    '¿Piensa en quitarse la vida o en hacerse daño? Llame ahora a una línea de ayuda. Si no está a salvo, llame al {emergency}.',
    '¿El dolor de cabeza empeora cada semana, le despierta, o vomita con él? Llame hoy al consultorio.',
  ],
} as const satisfies PatientAdvice;

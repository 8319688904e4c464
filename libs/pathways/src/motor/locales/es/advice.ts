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
      'Puede que quieran verle y examinarle pronto. Conteste a su llamada y acepte la primera visita que pueda.',
      ifNothingHeard,
    ],
    'routine-referral': [
      someoneLooks,
      'Después le dirán cuál es el paso siguiente. Puede ser una visita, una prueba o una carta a un especialista.',
      ifNothingHeard,
    ],
    'primary-care': [
      someoneLooks,
      'El paso siguiente suele ser una visita, para que alguien le examine. Puede que le hagan pruebas sencillas, como un análisis de sangre.',
      ifNothingHeard,
    ],
    'self-care': [
      someoneLooks,
      'Le confirmarán cuál es el paso siguiente. Hasta entonces, siga los consejos de esta página.',
      'Si algo cambia o le preocupa, llame al consultorio. No hace falta que espere a una fecha.',
    ],
  },
  whileYouWait: [
    'Fíjese en lo que puede hacer, más que en cuántas veces le salta un músculo. ¿Puede abrocharse botones, levantar cosas, subir escaleras y caminar como antes?',
    'Anote los cambios con la fecha. Bastan unas palabras una vez por semana.',
    'Siga con su actividad, salvo que le hayan dicho que no. Descanse cuando lo necesite.',
    'Procure dormir bien, comer bien y beber suficiente.',
    'Siga tomando sus medicamentos como ahora, salvo que le digan que los cambie.',
    'Procure no pasar mucho tiempo buscando en internet. Suele preocupar más, y una búsqueda no puede examinarle.',
    'Lleve a la visita la lista de sus medicamentos y sus preguntas. Puede ir con alguien.',
  ],
  comeBackIf: [
    '¿Le falta el aire sin moverse? ¿No le pasan los líquidos o la saliva? Llame ahora al {emergency}.',
    '¿Se le cae un lado de la cara? ¿De repente un brazo o una pierna pierde fuerza, o le cuesta hablar? Llame ahora al {emergency}.',
    '¿Tiene la zona entre las piernas dormida desde hace poco? ¿No puede orinar, o se le escapan la orina o las heces? Llame ahora al {emergency}.',
    '¿Tiene menos fuerza de un día para otro? Llame ahora al {emergency}.',
    '¿Piensa en quitarse la vida o en hacerse daño? Llame ahora a una línea de ayuda. Si no está a salvo, llame al {emergency}.',
    '¿La debilidad ha empeorado, o está en otra parte del cuerpo? Llame hoy al consultorio.',
    '¿Ha cambiado su manera de hablar? ¿Se atraganta más, o le cuesta comer? Llame hoy al consultorio.',
    '¿Se despierta sin aire, o necesita más almohadas para dormir? Llame hoy al consultorio.',
    '¿Se ha caído, ha bajado de peso sin querer o ha visto que un músculo se hace más delgado? Llame esta semana al consultorio.',
  ],
} as const satisfies PatientAdvice;

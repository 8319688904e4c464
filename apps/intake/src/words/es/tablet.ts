import type { Words } from '../en';

export const tablet: Words['tablet'] = {
  title: 'Preguntas antes de su visita',
  intro: 'En recepción le dan un código para esta tableta.',
  forgets: 'Esta tableta no guarda nada. Cuando termine, pulse «He terminado».',
  banner: 'Esta tableta es compartida. No guarda nada de usted.',
  leave: 'He terminado',
  leaving: 'Un momento …',
  sureTitle: '¿Salir del formulario?',
  sure: 'Sus respuestas hasta ahora están guardadas en su consultorio. Para seguir más tarde, pida un código nuevo en recepción.',
  sureSent: 'Sus respuestas se han enviado. Esta página se cierra para la siguiente persona.',
  unsaved: 'Sus últimas respuestas aún no están guardadas: no hay conexión. Si sale ahora, se pierden.',
  stay: 'Quedarme aquí',
  leaveNow: 'Sí, salir',
  idleTitle: '¿Sigue ahí?',
  idle: (seconds) =>
    seconds === 1 ? 'Esta página se cierra en 1 segundo.' : `Esta página se cierra en ${seconds} segundos.`,
  idleMore: 'Sigo aquí',
};

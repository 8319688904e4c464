import type { Words } from '../en';

export const app: Words['app'] = {
  name: 'Preguntas antes de su visita',
  skip: 'Ir a la parte principal',
  yourPractice: 'Su consultorio',
  loading: 'Un momento …',
  chunkFailed: 'No se pudo cargar la página siguiente. Revise su conexión y vuelva a intentarlo.',
  tryAgain: 'Volver a intentarlo',
  call: (number) => `Llamar al ${number}`,
  problemTitle: 'Hay un problema',
  faultsTitle: 'Por favor, responda antes de seguir',
};

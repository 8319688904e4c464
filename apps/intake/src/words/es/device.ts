import type { Words } from '../en';

export const device: Words['device'] = {
  keptTitle: 'No tiene conexión',
  keptText:
    'Sus respuestas están guardadas en este dispositivo. Escriba su fecha de nacimiento para seguir. Se enviarán cuando vuelva la conexión.',
  shared: 'Otras personas usan este teléfono u ordenador',
  sharedHint: 'Entonces no se guarda nada en él. Necesita conexión para seguir.',
  twiceTitle: 'Ha dado dos respuestas',
  twiceText: 'Esta pregunta se respondió aquí y en otro dispositivo. ¿Qué respuesta es la correcta?',
  here: 'En este dispositivo',
  elsewhere: 'En el otro dispositivo',
  use: (answer) => `Usar: ${answer}`,
  noAnswer: 'sin respuesta',
};

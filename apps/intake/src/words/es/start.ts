import type { Words } from '../en';
import { wait } from './counts';

export const start: Words['start'] = {
  title: 'Preguntas antes de su visita',
  welcome: (practice) =>
    `En ${practice} quieren saber más antes de verle. Sus respuestas ayudan a que le atienda pronto la persona adecuada.`,
  points: [
    'La mayoría de las personas tarda entre 10 y 20 minutos.',
    'Puede parar y volver con el mismo enlace. Cada respuesta se guarda en el momento.',
    'No hay respuestas malas. Puede saltarse la mayoría de las preguntas.',
    'Otra persona puede rellenarlo con usted o por usted.',
  ],
  privacyTitle: 'Quién ve sus respuestas',
  privacy: (practice) =>
    `Solo las personas que le atienden en ${practice}, y un especialista si le envían a uno. No hay anuncios ni seguimiento.`,
  notEmergency: 'Este formulario no es para emergencias. Use «Ayuda ahora», arriba en cada página.',
  birthDate: '¿Cuál es su fecha de nacimiento?',
  birthDateHint: 'La pedimos para que nadie más pueda abrir su enlace. Por ejemplo, 27 3 1968.',
  submittedTitle: 'Ya ha enviado sus respuestas',
  submittedText: 'Para volver a ver qué pasa ahora, escriba su fecha de nacimiento.',
  sessionEnded:
    'Para proteger su privacidad, vuelva a escribir su fecha de nacimiento. No cierre esta página: las respuestas que ha dado siguen aquí.',
  go: 'Continuar',
  checking: 'Comprobando …',
  triesLeft: (count) =>
    count === 1 ? 'Puede intentarlo una vez más. Después tendrá que esperar.' : `Puede intentarlo ${count} veces más.`,
  wrong: 'Esta fecha de nacimiento no coincide con nuestros datos. Revise el día, el mes y el año',
  locked: (seconds) =>
    `Ha habido demasiados intentos. Espere ${wait(seconds)} y vuelva a intentarlo, o llame al consultorio`,
  noConnection: 'No hay conexión. Revise su conexión y vuelva a intentarlo',
  failed: 'Algo ha fallado por nuestra parte. Vuelva a intentarlo en un momento',
  offlineTitle: 'No hay conexión',
  offlineText:
    'Ahora mismo no podemos abrir el formulario de su consultorio. Revise su conexión y vuelva a intentarlo.',
  failedTitle: 'Ahora mismo no se puede abrir el formulario',
  failedText: 'Algo ha fallado por nuestra parte. Vuelva a intentarlo en un momento.',
};

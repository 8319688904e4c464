import type { Words } from '../en';

export const review: Words['review'] = {
  title: 'Revise sus respuestas',
  intro: 'Puede cambiar cualquier respuesta antes de enviar.',
  change: 'Cambiar',
  answer: 'Responder',
  notAnswered: 'Sin respuesta',
  unsure: 'No lo sabe con seguridad',
  skipped: 'Ha saltado esta pregunta',
  missingTitle: 'Antes de poder enviar',
  missingText: 'Por favor, responda o corrija:',
  missingFirst: 'Podrá enviar cuando responda a las preguntas que están arriba.',
  declarationTitle: 'Enviar a su consultorio',
  declaration:
    'Al enviar, usted dice que estas respuestas son ciertas, hasta donde sabe. Después no se pueden cambiar, pero siempre puede llamar al consultorio.',
  send: 'Enviar mis respuestas',
  sending: 'Enviando …',
  noConnection:
    'No se pudieron enviar sus respuestas: no hay conexión. Están guardadas. Revise su conexión y vuelva a intentarlo, o llame al consultorio.',
  failed:
    'No se pudieron enviar sus respuestas. Están guardadas. Vuelva a intentarlo en un momento, o llame al consultorio.',
  saidTwice: 'Diga primero cuál de las dos respuestas es la correcta. Están al principio de la página.',
  invalid: 'Hay que volver a mirar algunas respuestas. Están arriba en una lista.',
};

import type { Words } from '../en';

export const question: Words['question'] = {
  yes: 'Sí',
  no: 'No',
  several: 'Elija todo lo que corresponda.',
  mapLabel: 'Cuerpo visto de frente',
  mapHint: 'Toque el dibujo o elija en la lista. Da lo mismo.',
  sides: ['Su derecha', 'Su izquierda'],
  unsure: 'No lo sé con seguridad',
  skip: 'Saltar esta pregunta',
  isUnsure: 'No lo sabe con seguridad',
  isSkipped: 'Ha saltado esta pregunta',
  undo: 'Deshacer',
  noLonger: (answers, topic) =>
    answers === 1
      ? `1 respuesta sobre “${topic}” ya no cuenta.`
      : `${answers} respuestas sobre “${topic}” ya no cuentan.`,
  undoChange: 'Deshacer este cambio',
  none: 'Nada de esto',
  noneHint: (count) => `¿Es “no” todo lo que falta en esta página? Con pulsar una vez responde a ${count} preguntas.`,
  noneDone: (count) => (count === 1 ? 'Ha dicho “no” a 1 pregunta.' : `Ha dicho “no” a ${count} preguntas.`),
  charactersLeft: (count) => (count === 1 ? 'Queda 1 letra' : `Quedan ${count} letras`),
  outOfRange: (min, max) => `Escriba un número de ${min ?? 0} a ${max ?? ''}`,
};

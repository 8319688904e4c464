import type { Words } from '../en';

export const answerProblems: Words['answerProblems'] = {
  required: 'Por favor, responda a esta pregunta',
  'unknown-question': 'Esta pregunta ya no se hace',
  'unknown-code': 'Elija una de las respuestas que se muestran',
  'wrong-type': 'Escriba un número, por ejemplo 3',
  'one-code-only': 'Elija solo una respuesta',
  'repeated-code': 'Elija cada respuesta solo una vez',
  'exclusive-code': 'Elija «ninguno» o las respuestas que correspondan, pero no las dos cosas',
  'too-long': 'Acorte este texto',
  'unreadable-text': 'Quite el signo que no se puede leer, por ejemplo un dibujo',
  'out-of-range': 'Este número es demasiado pequeño o demasiado grande',
  'not-a-date': 'Esta fecha no está completa o no existe',
  'in-the-future': 'Esta fecha debe ser anterior a hoy',
  'too-long-ago': 'Esta fecha es de hace demasiado tiempo',
};

import type { Words } from '../en';

export const receipt: Words['receipt'] = {
  title: 'Sus respuestas se han enviado',
  sentAt: (practice, when) => `Enviadas a ${practice} el ${when}.`,
  next: 'Qué pasa ahora',
  whileYouWait: 'Mientras espera',
  comeBackIf: 'Cuándo llamar',
  practice: 'Su consultorio',
  keep: 'Ya puede cerrar esta página. El mismo enlace la vuelve a mostrar.',
  print: 'Imprimir esta página',
};

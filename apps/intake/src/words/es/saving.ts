import type { Words } from '../en';

export const saving: Words['saving'] = {
  nothingYet: 'Cada respuesta se guarda en el momento',
  saving: 'Guardando …',
  saved: (time) => `Guardado a las ${time} · puede parar y volver`,
  waiting: 'Sin guardar: no hay conexión. No cierre esta página',
  kept: 'Sin conexión. Sus respuestas están a salvo en este dispositivo. Se enviarán cuando vuelva la conexión',
  undecided: 'Falta guardar una respuesta. Diga cuál es la correcta',
  sessionEnded: 'Sin guardar: vuelva a escribir su fecha de nacimiento',
  refused: 'No se pudo guardar una respuesta. Revise esta página',
};

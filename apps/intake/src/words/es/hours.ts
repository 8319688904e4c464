import type { Words } from '../en';

export const hours: Words['hours'] = {
  open: (until) => `Abierto ahora, hasta las ${until}.`,
  closed: 'Cerrado ahora.',
  opens: (day, time) => `Cerrado ahora. Abre el ${day} a las ${time}.`,
  opensToday: (time) => `Cerrado ahora. Abre hoy a las ${time}.`,
};

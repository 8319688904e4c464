import type { Words } from '../en';
import { minutes } from './counts';

export const form: Words['form'] = {
  where: (topic, page, pages) => `${topic} · página ${page} de ${pages}`,
  title: (topic, page, pages) => `${topic}, página ${page} de ${pages}`,
  minutesLeft: (count) => (count < 1 ? 'queda menos de un minuto' : `faltan unos ${minutes(count)}`),
  back: 'Atrás',
  go: 'Continuar',
  toReview: 'Volver a mis respuestas',
  welcomeBack: (name) => `Hola de nuevo, ${name}. Sus respuestas están guardadas. Sigue donde lo dejó.`,
  keptAfterStop: 'Sus respuestas están guardadas. Puede seguir con el formulario cuando esté a salvo, o dejarlo aquí.',
};

import type { Words } from '../en';
import { minutes } from './counts';

export const form: Words['form'] = {
  where: (topic, page, pages) => `${topic} · página ${page} de ${pages}`,
  title: (topic, page, pages) => `${topic}, página ${page} de ${pages}`,
  minutesLeft: (least, most) => {
    if (most < 1) return 'queda menos de un minuto';
    if (least < 1) return `quedan como mucho ${minutes(most)}`;
    return least === most ? `faltan unos ${minutes(most)}` : `faltan de ${least} a ${minutes(most)}`;
  },
  back: 'Atrás',
  go: 'Continuar',
  toReview: 'Volver a mis respuestas',
  welcomeBack: (name) => `Hola de nuevo, ${name}. Sus respuestas están guardadas. Sigue donde lo dejó.`,
  keptAfterStop: 'Sus respuestas están guardadas. Puede seguir con el formulario cuando esté a salvo, o dejarlo aquí.',
};

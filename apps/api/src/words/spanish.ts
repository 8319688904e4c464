import type { ServerWords } from './english';

const locale = 'es';

const greeting = (givenName: string): string => (givenName === '' ? 'Hola:' : `Hola, ${givenName}:`);

/** Whatever this server itself says to a patient, in Spanish. */
export const spanish: ServerWords = {
  due: {
    soon: 'lo antes posible',
    by: (due) => {
      const local = due.setLocale(locale);
      return `antes de ${local.hour === 1 ? 'la' : 'las'} ${local.toFormat("H:mm 'del' cccc d 'de' LLLL")}`;
    },
  },

  day: (day) => day.setLocale(locale).toFormat("d 'de' LLLL"),

  invitation: {
    subject: (practice) => `${practice}: preguntas antes de su visita`,
    lines: ({ givenName, practice, link, until, emergencyNumber, phone }) => [
      greeting(givenName),
      `${practice} le pide que responda a unas preguntas antes de su visita. Puede hacerlo en el teléfono, parar y seguir más tarde:`,
      link,
      `Le pediremos su fecha de nacimiento. El enlace funciona hasta el ${until}. Por favor, no se lo pase a nadie.`,
      `Si necesita ayuda ahora, llame al ${emergencyNumber}. Para todo lo demás, llame al consultorio: ${phone}.`,
    ],
  },

  reminder: {
    subject: (practice) => `${practice}: todavía no tenemos sus respuestas`,
    lines: ({ givenName, practice, link, until, emergencyNumber, phone }) => [
      greeting(givenName),
      `${practice} todavía no ha recibido sus respuestas. Si ya empezó, todo lo que dijo está guardado y puede seguir donde lo dejó:`,
      link,
      `Le pediremos su fecha de nacimiento. El enlace funciona hasta el ${until}. Por favor, no se lo pase a nadie.`,
      `Si ya no necesita la visita, no tiene que hacer nada. Si necesita ayuda ahora, llame al ${emergencyNumber}. Para todo lo demás, llame al consultorio: ${phone}.`,
    ],
  },
};

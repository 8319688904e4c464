import type { Words } from '../en';

export const stop: Words['stop'] = {
  sign: 'Por favor, pare aquí y pida ayuda ahora',
  crisisSign: 'Cuenta con ayuda. Hay alguien para usted ahora',
  notWait: 'No espere a este formulario ni a que abra el consultorio.',
  cannotSpeak: 'Si no puede hablar o sujetar el teléfono, pida a alguien cercano que llame.',
  orEmergency: 'Si se ha hecho daño o no está a salvo ahora',
  lines: 'Puede hablar con alguien ahora',
  alsoLines: 'Si piensa en hacerse daño, puede hablar con alguien ahora',
  whileYouWait: 'Mientras espera',
  told: 'Su consultorio ya está avisado',
  toldAt: (practice, time, number) =>
    `Avisamos a ${practice} a las ${time} y le intentarán llamar. Esto no sustituye llamar al ${number}.`,
  telling: 'Estamos avisando a su consultorio …',
  tellingText: (number) => `No espere a esto. Llame ahora al ${number}.`,
  unreached: 'Todavía no hemos podido avisar a su consultorio',
  unreachedText: (number) => `Por favor, llame ahora al ${number}. No cierre esta página: seguimos intentándolo.`,
  read: 'Lo he leído',
  mistake: 'Lo elegí por error: cambiar mi respuesta',
};

import type { Words } from '../en';

export const link: Words['link'] = {
  missingTitle: 'Abra el enlace de su consultorio',
  missingText:
    'Su consultorio le envía un enlace a este formulario, en un mensaje de texto, un correo o una carta. Abra ese enlace o escanee su código con el teléfono.',
  unknownTitle: 'Este enlace no funciona',
  unknownText:
    'Puede que falte una parte del enlace. Vuelva a abrirlo desde el mensaje, o cópielo entero. Si sigue sin funcionar, llame a su consultorio y pida uno nuevo.',
  expiredTitle: 'Este enlace ha caducado',
  expiredText: (practice) => `Por favor, llame a ${practice} y pida uno nuevo. Usted no ha hecho nada mal.`,
  revokedTitle: 'Este enlace ya no se usa',
  revokedText: (practice) =>
    `${practice} lo ha retirado. Si todavía tiene que enviar sus respuestas, llame y pida uno nuevo.`,
  usedTitle: 'Este enlace ya se ha usado',
  usedText: (practice) => `Las respuestas se enviaron hace algún tiempo. Si algo ha cambiado, llame a ${practice}.`,
};

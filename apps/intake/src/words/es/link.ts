import type { Words } from '../en';

export const link: Words['link'] = {
  missingTitle: 'Abra el enlace de su consultorio',
  missingText:
    'Su consultorio le envía un enlace a este formulario, en un mensaje de texto, un correo o una carta. Abra ese enlace o escanee su código con el teléfono.',
  unknownTitle: 'Este enlace no funciona',
  unknownText:
    'Puede que falte una parte del enlace. Vuelva a abrirlo desde el mensaje, o cópielo entero. Si sigue sin funcionar, llame a su consultorio y pida uno nuevo.',
  expiredTitle: 'Este enlace ha caducado',
  expiredText: 'Usted no ha hecho nada mal. Pulse el botón y le llegará un enlace nuevo.',
  renew: 'Pedir un enlace nuevo',
  renewing: 'Pidiendo …',
  renewedTitle: 'Ha pedido un enlace nuevo',
  renewedText: (practice) =>
    `Si en ${practice} tienen su correo electrónico, le llegará un enlace nuevo en unos minutos. Si no, ya lo saben y se pondrán en contacto con usted. Todo lo que ha respondido hasta ahora está guardado.`,
  renewFailed: 'No ha funcionado. Revise su conexión y vuelva a intentarlo, o llame al consultorio.',
  notMe: 'No soy yo',
  notMeTitle: '¿Este enlace no es para usted?',
  notMeText: (practice) =>
    `Si usted no es la persona a la que escribió ${practice}, díganoslo aquí. El enlace dejará de funcionar y avisaremos al consultorio. No se guarda nada sobre usted.`,
  notMeConfirm: 'Sí, no soy yo',
  notMeBack: 'Volver',
  toldTitle: 'Gracias por avisarnos',
  toldText: (practice) =>
    `El enlace ya no funciona y hemos avisado a ${practice}. Por favor, borre el mensaje. No tiene que hacer nada más.`,
  revokedTitle: 'Este enlace ya no se usa',
  revokedText: (practice) =>
    `${practice} lo ha retirado. Si todavía tiene que enviar sus respuestas, llame y pida uno nuevo.`,
  usedTitle: 'Este enlace ya se ha usado',
  usedText: (practice) => `Las respuestas se enviaron hace algún tiempo. Si algo ha cambiado, llame a ${practice}.`,
};

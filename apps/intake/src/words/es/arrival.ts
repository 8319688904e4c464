import type { Words } from '../en';

export const arrival: Words['arrival'] = {
  title: 'Preguntas antes de su visita',
  intro: (practice) => `En ${practice} quieren saber más antes de verle. Primero, díganos quién es.`,
  givenName: 'Nombre',
  familyName: 'Apellidos',
  birthDate: '¿Cuál es su fecha de nacimiento?',
  birthDateHint: 'Por ejemplo, 27 3 1968.',
  phone: 'Número de teléfono',
  phoneHint: 'Para que el consultorio pueda hablar con usted.',
  email: 'Correo electrónico (puede dejarlo vacío)',
  emailHint: 'Le enviamos un enlace, para que pueda parar y seguir más tarde.',
  about: '¿De qué se trata?',
  missingGivenName: 'Escriba su nombre',
  missingFamilyName: 'Escriba sus apellidos',
  missingPhone: 'Escriba un número de teléfono',
  wrongEmail: 'Revise el correo electrónico, o déjelo vacío',
  refusedDate: 'Revise la fecha de nacimiento',
  tooMany: 'Ahora mismo llegan demasiadas personas. Espere un poco, o llame al consultorio',
  unknownTitle: 'Este enlace no funciona',
  unknownText: 'Puede que sea antiguo. Busque el nuevo en la página web de su consultorio, o llame a su consultorio.',
};

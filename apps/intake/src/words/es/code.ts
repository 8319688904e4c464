import type { Words } from '../en';

export const code: Words['code'] = {
  title: 'Escriba su código',
  intro: 'El código tiene 8 letras y números. Funciona una sola vez.',
  label: 'Código',
  hint: 'Por ejemplo, ABCD-2345.',
  birthDate: '¿Cuál es su fecha de nacimiento?',
  birthDateHint: 'Por ejemplo, 27 3 1968.',
  missing: 'Escriba las 8 letras y números del código',
  unknown: 'Este código no funciona, o ya no funciona. Revíselo, o pida uno nuevo',
  have: 'Tengo un código',
  elsewhere: 'Seguir en otro dispositivo',
  elsewhereTitle: 'Seguir en otro dispositivo',
  elsewhereOpen: (address) => `En el otro dispositivo, abra ${address}`,
  elsewhereSteps: ['Escriba este código y su fecha de nacimiento.', 'Seguirá donde lo dejó.'],
  yourCode: 'Su código',
  lasts: (time) => `Funciona una sola vez, hasta las ${time}. No se lo dé a nadie más.`,
  another: 'Crear un código nuevo',
  failed: 'No se pudo crear el código. Revise su conexión y vuelva a intentarlo.',
  back: 'Volver al formulario',
};

import type { Words } from '../en';

export const languages: Words['languages'] = {
  choose: 'Idioma',
  unreviewed: 'Estas palabras se tradujeron con un programa. Ninguna persona las ha revisado todavía.',
  formLater: 'Las preguntas cambiarán en cuanto haya conexión.',
  failed: 'No se pudo cargar este idioma. Revise su conexión y vuelva a intentarlo.',
};

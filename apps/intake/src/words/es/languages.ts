import type { Words } from '../en';

export const languages: Words['languages'] = {
  choose: 'Idioma',
  unreviewed: 'Un ordenador ha traducido estas palabras. Ninguna persona las ha revisado todavía.',
  formLater: 'Las preguntas cambiarán en cuanto haya conexión.',
  failed: 'No se pudo cargar este idioma. Revise su conexión y vuelva a intentarlo.',
};

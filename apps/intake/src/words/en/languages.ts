/** The choice of a language. */
export const languages = {
  choose: 'Language',
  unreviewed: 'These words were translated by a computer. No person has checked them yet.',
  formLater: 'The questions will change as soon as you have a connection.',
  failed: 'This language could not be loaded. Check your connection, then try again.',
};

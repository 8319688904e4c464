import { configOf } from './config.mjs';

export default configOf('triage', {
  mutate: ['libs/triage/src/**/*.ts'],
  // The reading of free text is tried by its own specs and by what patients write.
  specs: ['libs/triage/src/**/*.spec.ts', 'libs/pathways/src/motor/own-words/own-words.spec.ts'],
  libraries: ['differential', 'letter', 'pathway', 'pathways', 'progression', 'questionnaire', 'triage'],
  // Measures time, which instrumented code has none of.
  without: ['takes no more time'],
  goal: 90,
});

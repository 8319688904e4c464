import { configOf } from './config.mjs';

export default configOf('triage', {
  mutate: ['libs/triage/src/**/*.ts'],
  specs: ['libs/triage/src/**/*.spec.ts'],
  libraries: ['questionnaire', 'triage'],
  // Measures time, which instrumented code has none of.
  without: ['takes no more time'],
  goal: 90,
});

import { configOf } from './config.mjs';

export default configOf('triage', {
  mutate: ['libs/triage/src/**/*.ts'],
  specs: ['libs/triage/src/**/*.spec.ts'],
  libraries: ['questionnaire', 'triage'],
  goal: 90,
});

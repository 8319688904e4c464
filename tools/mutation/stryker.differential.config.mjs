import { configOf } from './config.mjs';

export default configOf('differential', {
  mutate: ['libs/differential/src/**/*.ts'],
  specs: ['libs/differential/src/**/*.spec.ts'],
  libraries: ['differential', 'questionnaire', 'triage'],
  goal: 90,
});

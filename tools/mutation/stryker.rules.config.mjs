import { configOf } from './config.mjs';

export default configOf('rules', {
  mutate: ['libs/pathways/src/motor/rules/*.ts'],
  specs: [
    'libs/pathways/src/all-pathways.spec.ts',
    'libs/pathways/src/motor/rules.spec.ts',
    'libs/pathways/src/motor/rules/*.spec.ts',
  ],
  libraries: ['differential', 'letter', 'pathway', 'pathways', 'progression', 'questionnaire', 'triage'],
  goal: 95,
  plugins: ['./tools/mutation/runner.mjs', './tools/mutation/words.mjs'],
  ignorers: ['words-of-rules'],
  // That a pathway is sound shows every code that does not exist, hence every mutant of a code, whatever it is for.
  without: ['is sound'],
  blank: 'no-such-code',
});

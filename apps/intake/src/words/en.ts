import { answerProblems } from './en/answer-problems';
import { app } from './en/app';
import { date } from './en/date';
import { form } from './en/form';
import { help } from './en/help';
import { languages } from './en/languages';
import { link } from './en/link';
import { question } from './en/question';
import { receipt } from './en/receipt';
import { review } from './en/review';
import { saving } from './en/saving';
import { start } from './en/start';
import { stop } from './en/stop';

/** Every word of the patient app itself, in English. The questions and their answers come with the form. */
export const english = {
  answerProblems,
  app,
  date,
  form,
  help,
  languages,
  link,
  question,
  receipt,
  review,
  saving,
  start,
  stop,
};

/** The words that any language must have: one that is missing anywhere does not compile. */
export type Words = typeof english;

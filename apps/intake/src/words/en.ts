import { answerProblems } from './en/answer-problems';
import { app } from './en/app';
import { arrival } from './en/arrival';
import { code } from './en/code';
import { date } from './en/date';
import { device } from './en/device';
import { effort } from './en/effort';
import { form } from './en/form';
import { help } from './en/help';
import { hours } from './en/hours';
import { languages } from './en/languages';
import { link } from './en/link';
import { question } from './en/question';
import { receipt } from './en/receipt';
import { review } from './en/review';
import { saving } from './en/saving';
import { start } from './en/start';
import { stop } from './en/stop';
import { tablet } from './en/tablet';

/** Every word of the patient app itself, in English. The questions and their answers come with the form. */
export const english = {
  answerProblems,
  app,
  arrival,
  code,
  date,
  device,
  effort,
  form,
  help,
  hours,
  languages,
  link,
  question,
  receipt,
  review,
  saving,
  start,
  stop,
  tablet,
};

/** The words that any language must have: one that is missing anywhere does not compile. */
export type Words = typeof english;

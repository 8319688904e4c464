import type { Words } from './en';
import { answerProblems } from './es/answer-problems';
import { app } from './es/app';
import { arrival } from './es/arrival';
import { code } from './es/code';
import { date } from './es/date';
import { device } from './es/device';
import { effort } from './es/effort';
import { form } from './es/form';
import { help } from './es/help';
import { hours } from './es/hours';
import { languages } from './es/languages';
import { link } from './es/link';
import { question } from './es/question';
import { receipt } from './es/receipt';
import { review } from './es/review';
import { saving } from './es/saving';
import { start } from './es/start';
import { stop } from './es/stop';
import { tablet } from './es/tablet';

/** Every word of the patient app itself, in Spanish; loaded when it is chosen. */
export const spanish: Words = {
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

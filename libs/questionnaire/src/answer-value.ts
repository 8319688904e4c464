import type { AnswerValue } from './questionnaire';

/** Whether an answer is a list of codes, as a question with several answers has it. */
export function isCodes(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

/** Whether an answer says nothing: an empty list or blank text counts as not answered. */
export function isBlank(value: AnswerValue | undefined): boolean {
  if (value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : isCodes(value) && value.length === 0;
}

import type { AnswerValue } from './questionnaire';

/** Whether an answer says nothing: an empty list or blank text counts as not answered. */
export function isBlank(value: AnswerValue | undefined): boolean {
  if (value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

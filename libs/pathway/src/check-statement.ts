import { parseDay } from '@myotome/questionnaire';
import type { Pathway } from './pathway';

/** Every text within a value, with the path to it ("inputs.0.whenMissing"). */
function textsIn(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, path === '' ? key : `${path}.${key}`));
}

/** Issues with what a pathway says about itself: nothing may be left unsaid, and its days must exist. */
export function checkStatement({ statement }: Pathway): readonly string[] {
  const lists = { inputs: statement.inputs, logic: statement.logic, limits: statement.limits };
  const empty = [
    ...Object.entries(lists).flatMap(([name, list]) => (list.length === 0 ? [name] : [])),
    ...textsIn(statement, '').flatMap(([path, text]) => (text.trim() === '' ? [path] : [])),
  ];
  const days = [statement.reviewDue, ...(statement.reviewed ? [statement.reviewed.on] : [])];
  return [
    ...empty.map((path) => `The statement says nothing about ${path}.`),
    ...days.filter((day) => !parseDay(day)).map((day) => `The statement names ${day}, which is no day.`),
  ];
}

import { dateInWords } from '@myotome/triage';
import type { Provenance, Sentence } from './document';

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** "22 November 2026"; text that is no date is returned as it is. */
export function dayInWords(isoDay: string): string {
  return dateInWords(isoDay.slice(0, 10), true);
}

/** Numbers up to twelve in words, as prose has them. */
export function countInWords(count: number): string {
  return small[count] ?? String(count);
}

/** "this month", "five months ago", "3 years ago" (whole years from two years on). */
export function monthsAgo(months: number): string {
  if (months < 1) return 'this month';
  if (months < 24) return `${countInWords(months)} ${months === 1 ? 'month' : 'months'} ago`;
  const years = Math.floor(months / 12);
  return `${countInWords(years)} years ago`;
}

/** One line: runs of white space, line breaks among them, become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first letter made a capital, whatever the script. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('en') + rest.join('');
}

/** The first letter made small, unless the word is an abbreviation ("ALS", "B12"). */
export function small1(text: string): string {
  return /^\p{Lu}[\p{Ll}\s]/u.test(text) ? text.charAt(0).toLocaleLowerCase('en') + text.slice(1) : text;
}

/** Ends a sentence with a full stop unless it ends with one already, or with a question or exclamation mark. */
export function ended(text: string): string {
  return /[.?!…][”"')\]]?$/u.test(text) ? text : `${text}.`;
}

/** A sentence on one line with its origins. */
export function say(text: string, ...from: readonly Provenance[]): Sentence {
  return { text: oneLine(text), from };
}

export const template: Provenance = { kind: 'template' };
export const record = (field: string): Provenance => ({ kind: 'record', field });
export const decided: Provenance = { kind: 'decision' };
export const answered = (linkId: string): Provenance => ({ kind: 'answer', linkId });

/** A row of a `fields` section: a label and its value; no row when the value says nothing. */
export function field(
  label: string,
  value: string | undefined,
  ...from: readonly Provenance[]
): readonly (readonly Sentence[])[] {
  return value === undefined || oneLine(value) === '' ? [] : [[say(label, template), say(value, ...from)]];
}

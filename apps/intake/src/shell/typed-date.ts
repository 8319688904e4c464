import { parseDay } from '@myotome/questionnaire';
import type { Words } from '../words/en';

/** A date as it is typed into three fields. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The parts of a date, in the order in which they are typed. */
export type DatePart = keyof TypedDate;

/** What is wrong with a typed date, and the field to mend first. */
export interface DateFault {
  readonly part: DatePart | 'all';
  readonly message: string;
}

const parts: readonly DatePart[] = ['day', 'month', 'year'];

/** The typed date as an ISO date; `undefined` when there is no such day. */
export function isoDate({ day, month, year }: TypedDate): string | undefined {
  const iso = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  return parseDay(iso) && iso.length === 10 ? iso : undefined;
}

/** An ISO date as three fields. */
export function typedDate(iso: string): TypedDate {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** What is wrong with a date of birth as typed; `undefined` when it can be sent. */
export function faultIn(typed: TypedDate, today: string, words: Words): DateFault | undefined {
  const missing = parts.filter((part) => typed[part].trim() === '');
  if (missing.length === parts.length) return { part: 'all', message: words.date.missing };
  if (missing[0]) {
    return { part: missing[0], message: words.date.missingPart(missing.map((part) => words.date[part].toLowerCase())) };
  }
  if (typed.year.trim().length !== 4) return { part: 'year', message: words.date.shortYear };
  const iso = isoDate(typed);
  if (iso === undefined) return { part: 'all', message: words.date.notReal };
  return iso > today ? { part: 'year', message: words.date.future } : undefined;
}

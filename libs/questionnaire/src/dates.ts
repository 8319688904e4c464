/** A day that exists. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The number that the digits from one place up to another stand for; NaN when something else stands there. */
function numeral(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    value = digit >= 0 && digit <= 9 ? 10 * value + digit : NaN;
  }
  return value;
}

const exists = ({ year, month, day }: CalendarDay): boolean => year >= 100 && day >= 1 && day <= daysIn(year, month);

/**
 * Reads "YYYY-MM-DD" or "YYYY-MM" (day 1); `undefined` when the day does not exist in the calendar, or lies before the
 * year 100. Read digit by digit, because triage and validation spend much of their time here.
 */
export function parseDay(text: string): CalendarDay | undefined {
  const hasDay = text.length === 10 && text[7] === '-';
  if (text[4] !== '-' || !(hasDay || text.length === 7)) return undefined;
  const day = {
    year: numeral(text, 0, 4),
    month: numeral(text, 5, 7),
    day: hasDay ? numeral(text, 8, 10) : 1,
  };
  return exists(day) ? day : undefined;
}

/** Whole months from one day to another; negative when `end` lies before `start`. */
export function wholeMonthsFrom(start: CalendarDay, end: CalendarDay): number {
  return (end.year - start.year) * 12 + (end.month - start.month) - (end.day < start.day ? 1 : 0);
}

/**
 * Whole months from one ISO date or month to another; negative when `to` lies before `from`.
 * A month without a day counts from its first day, so it never makes a history look shorter than it is.
 * @returns NaN when either is no date
 */
export function wholeMonthsBetween(from: string, to: string): number {
  const [start, end] = [parseDay(from), parseDay(to)];
  return start && end ? wholeMonthsFrom(start, end) : NaN;
}

/** Whole years from one ISO date to another, as an age is counted; NaN when either is no date. */
export function wholeYearsBetween(from: string, to: string): number {
  return Math.floor(wholeMonthsBetween(from, to) / 12);
}

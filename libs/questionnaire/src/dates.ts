const isoDate = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads "YYYY-MM-DD" or "YYYY-MM" (day 1); `undefined` when the day does not exist in the calendar. */
export function parseDay(text: string): CalendarDay | undefined {
  const match = isoDate.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { year, month, day } : undefined;
}

/**
 * Whole months from one ISO date or month to another; negative when `to` lies before `from`.
 * A month without a day counts from its first day, so it never makes a history look shorter than it is.
 * @returns NaN when either is no date
 */
export function wholeMonthsBetween(from: string, to: string): number {
  const [start, end] = [parseDay(from), parseDay(to)];
  if (!start || !end) return NaN;
  return (end.year - start.year) * 12 + (end.month - start.month) - (end.day < start.day ? 1 : 0);
}

/** Whole years from one ISO date to another, as an age is counted; NaN when either is no date. */
export function wholeYearsBetween(from: string, to: string): number {
  return Math.floor(wholeMonthsBetween(from, to) / 12);
}

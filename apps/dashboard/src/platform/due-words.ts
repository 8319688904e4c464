const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Where and when a due time is read. */
export interface DueReading {
  readonly dueAt: string;
  readonly now: Date;
  /** IANA name of the practice's time zone; the browser's own when absent. */
  readonly timeZone?: string | undefined;
}

/** Whether the due time has passed. */
export function isOverdue(dueAt: string, now: Date): boolean {
  return Date.parse(dueAt) < now.getTime();
}

/** A due time as staff say it: "2 h 10 left", "tomorrow 10:00", "in 3 days", "overdue 1 h". */
export function dueWords(reading: DueReading): string {
  const left = Date.parse(reading.dueAt) - reading.now.getTime();
  if (left < 0) return `overdue ${span(-left)}`;
  const days = calendarDaysBetween(reading);
  if (left < 12 * hour || days === 0) return `${span(left)} left`;
  return days === 1 ? `tomorrow ${timeOfDay(reading)}` : `in ${days} days`;
}

function span(milliseconds: number): string {
  if (milliseconds < minute) return '1 min';
  if (milliseconds < hour) return `${Math.floor(milliseconds / minute)} min`;
  if (milliseconds < day) {
    const minutes = Math.floor((milliseconds % hour) / minute);
    return `${Math.floor(milliseconds / hour)} h${minutes > 0 ? ` ${String(minutes).padStart(2, '0')}` : ''}`;
  }
  const days = Math.floor(milliseconds / day);
  return days === 1 ? '1 day' : `${days} days`;
}

function calendarDaysBetween({ dueAt, now, timeZone }: DueReading): number {
  const dayOf = (instant: Date): number => Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant));
  return Math.round((dayOf(new Date(dueAt)) - dayOf(now)) / day);
}

function timeOfDay({ dueAt, timeZone }: DueReading): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(dueAt));
}

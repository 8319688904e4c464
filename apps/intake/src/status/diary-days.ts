import { dateLocale } from '../session/clock';

/** Days back that a person remembers well enough to write about. */
const offered = 14;

/** An ISO day in words ("Monday 23 November"). */
export function dayWords(day: string, language: string): string {
  return new Intl.DateTimeFormat(dateLocale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The days that can be written about, today first, as ISO days. */
export function daysBefore(today: string): readonly string[] {
  const start = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: offered }, (_, back) => new Date(start - back * 86_400_000).toISOString().slice(0, 10));
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Today where the patient is, as an ISO date. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** Plain "en" means American to browsers; the form asks for the day first, so dates are read back that way. */
export function dateLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** An instant as a clock time ("10:42"), on the patient's own clock. */
export function clockTime(instant: string, language: string): string {
  return new Intl.DateTimeFormat(dateLocale(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

/** An instant as day and time ("4 June 2026 at 10:42"). */
export function dayAndTime(instant: string, language: string): string {
  return new Intl.DateTimeFormat(dateLocale(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(instant));
}

/** Names of the twelve months. */
export function monthNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(dateLocale(language), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
}

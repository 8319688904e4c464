/** A stored day (midnight UTC) as "YYYY-MM-DD". */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** "YYYY-MM-DD" as it is stored. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The furthest day that anybody on Earth calls today: a date after it is in the future for everyone. */
export function latestToday(now: Date): string {
  return dayOf(new Date(now.getTime() + 14 * 3_600_000));
}

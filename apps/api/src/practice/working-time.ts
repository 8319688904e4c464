import { holidays, openingHours, weekdays, type Holiday, type OpeningHours } from '@myotome/contract';
import { DateTime } from 'luxon';
import type { Practice } from '../platform/database/generated/client';

/** When somebody is at work at a practice. */
export interface WorkingTime {
  /** IANA name of the practice's time zone. */
  readonly timezone: string;
  readonly openingHours: OpeningHours;
  readonly holidays: readonly Pick<Holiday, 'day'>[];
}

/** One span of work. */
export interface Span {
  readonly opens: DateTime;
  readonly closes: DateTime;
}

/** Beyond the longest wait that a hundred holidays and one opening a week can make. */
const furthestDays = 7 * 102;

/** The working time of a stored practice. */
export function workingTimeOf(practice: Pick<Practice, 'timezone' | 'openingHours' | 'holidays'>): WorkingTime {
  return {
    timezone: practice.timezone,
    openingHours: openingHours.parse(practice.openingHours),
    holidays: holidays.parse(practice.holidays),
  };
}

function at(day: DateTime, clock: string): DateTime {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return day.startOf('day').set({ hour, minute });
}

/** The spans of work of the day on which `time` lies, in order; none on a holiday. */
export function spansOn(time: DateTime, { openingHours: hours, holidays: free }: WorkingTime): readonly Span[] {
  const weekday = weekdays[time.weekday - 1];
  const isFree = free.some(({ day }) => day === time.toFormat('yyyy-MM-dd'));
  if (isFree || !weekday) return [];
  return hours[weekday].map(({ opens, closes }) => ({ opens: at(time, opens), closes: at(time, closes) }));
}

/**
 * The span of work in which `time` lies, otherwise the next one. The moment of closing belongs to the next.
 *
 * @throws Error for a practice that never opens, which the contract refuses
 */
export function spanFrom(time: DateTime, working: WorkingTime): Span {
  for (let days = 0; days <= furthestDays; days += 1) {
    const day = days === 0 ? time : time.startOf('day').plus({ days });
    const span = spansOn(day, working).find(({ closes }) => closes > time);
    if (span) return span;
  }
  throw new Error('this practice never opens');
}

/** The span of now and those that follow, `count` in all. */
export function comingSpans(now: Date, working: WorkingTime, count: number): readonly Span[] {
  const spans: Span[] = [];
  let time: DateTime = DateTime.fromJSDate(now, { zone: working.timezone });
  while (spans.length < count) {
    const span = spanFrom(time, working);
    spans.push(span);
    time = span.closes;
  }
  return spans;
}

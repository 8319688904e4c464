import type { Disposition } from '@myotome/triage';
import { DateTime, Duration } from 'luxon';

/** When somebody is at work, Monday to Friday, in the practice's own time. */
const opens = { hour: 8, minute: 0 };
const closes = { hour: 18, minute: 30 };

/** How soon a clinician must look: hours of work, or the close of a later working day. */
type Promise = { readonly workingHours: number } | { readonly workingDays: number };

const promises: Readonly<Record<Disposition, Promise>> = {
  emergency: { workingHours: 0 },
  'urgent-referral': { workingHours: 4 },
  'routine-referral': { workingDays: 1 },
  'primary-care': { workingDays: 2 },
  'self-care': { workingDays: 2 },
};

const isWorkingDay = (time: DateTime): boolean => time.weekday <= 5;
const openingOf = (day: DateTime): DateTime => day.startOf('day').set(opens);
const closingOf = (day: DateTime): DateTime => day.startOf('day').set(closes);

/** The given moment if somebody is at work then, otherwise the next opening. */
function whenAtWork(time: DateTime): DateTime {
  if (isWorkingDay(time) && time < closingOf(time)) return DateTime.max(time, openingOf(time));
  let day = time.plus({ days: 1 });
  while (!isWorkingDay(day)) day = day.plus({ days: 1 });
  return openingOf(day);
}

function addWorkingHours(from: DateTime, hours: number): DateTime {
  let left = Duration.fromObject({ hours });
  let time = whenAtWork(from);
  for (;;) {
    const today = closingOf(time).diff(time);
    if (left <= today) return time.plus(left);
    left = left.minus(today);
    time = whenAtWork(closingOf(time));
  }
}

/** A case of the night belongs to the next opening, and its working days are counted from there. */
function addWorkingDays(from: DateTime, days: number): DateTime {
  let time = whenAtWork(from);
  for (let left = days; left > 0; left -= 1) time = whenAtWork(closingOf(time));
  return closingOf(time);
}

/** What sets the clock of a case. */
export interface Clock {
  readonly disposition: Disposition;
  /** Whether a finding wants a person to have the case before them today, however calm the disposition. */
  readonly today: boolean;
  readonly openedAt: Date;
  /** IANA name of the practice's time zone. */
  readonly timezone: string;
}

/**
 * By when a clinician must have looked at a case: at once for an emergency, otherwise counted in working time. What
 * must be read today is due at the close of this working day, or of the next one when nobody is at work any more.
 */
export function dueTime({ disposition, today, openedAt, timezone }: Clock): Date {
  const promise = promises[disposition];
  const from = DateTime.fromJSDate(openedAt, { zone: timezone });
  if ('workingHours' in promise && promise.workingHours === 0) return openedAt;
  const promised =
    'workingDays' in promise ? addWorkingDays(from, promise.workingDays) : addWorkingHours(from, promise.workingHours);
  return (today ? DateTime.min(promised, closingOf(whenAtWork(from))) : promised).toJSDate();
}

/** The due time in words for a patient: "by 5 pm on Thursday 4 June". */
export function dueInWords(dueAt: Date, timezone: string): string {
  const due = DateTime.fromJSDate(dueAt, { zone: timezone }).setLocale('en-GB');
  const clock = due.toFormat(due.minute === 0 ? 'h a' : 'h:mm a').toLowerCase();
  return `by ${clock} on ${due.toFormat('cccc d LLLL')}`;
}

/** The day it is at the practice. */
export function localDay(now: Date, timezone: string): string {
  return DateTime.fromJSDate(now, { zone: timezone }).toFormat('yyyy-MM-dd');
}

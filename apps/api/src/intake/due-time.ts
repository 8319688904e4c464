import type { Disposition } from '@myotome/triage';
import { DateTime, Duration } from 'luxon';
import { spanFrom, spansOn, type WorkingTime } from '../practice/working-time';

/** How soon a clinician must look: hours of work, or the close of a later working day. */
type Promise = { readonly workingHours: number } | { readonly workingDays: number };

const promises: Readonly<Record<Disposition, Promise>> = {
  emergency: { workingHours: 0 },
  'urgent-referral': { workingHours: 4 },
  'routine-referral': { workingDays: 1 },
  'primary-care': { workingDays: 2 },
  'self-care': { workingDays: 2 },
};

/** The given moment if somebody is at work then, otherwise the next opening. */
function whenAtWork(time: DateTime, working: WorkingTime): DateTime {
  return DateTime.max(time, spanFrom(time, working).opens);
}

/** When the last person goes home on the day of a moment at which somebody is at work. */
function closingOf(time: DateTime, working: WorkingTime): DateTime {
  return spansOn(time, working).at(-1)?.closes ?? time;
}

function addWorkingHours(from: DateTime, hours: number, working: WorkingTime): DateTime {
  let left = Duration.fromObject({ hours });
  let time = from;
  for (;;) {
    const { opens, closes } = spanFrom(time, working);
    time = DateTime.max(time, opens);
    const today = closes.diff(time);
    if (left <= today) return time.plus(left);
    left = left.minus(today);
    time = closes;
  }
}

/** A case of the night belongs to the next opening, and its working days are counted from there. */
function addWorkingDays(from: DateTime, days: number, working: WorkingTime): DateTime {
  let time = whenAtWork(from, working);
  for (let left = days; left > 0; left -= 1) time = whenAtWork(closingOf(time, working), working);
  return closingOf(time, working);
}

/** What sets the clock of a case. */
export interface Clock {
  readonly disposition: Disposition;
  /** Whether a finding wants a person to have the case before them today, however calm the disposition. */
  readonly today: boolean;
  readonly openedAt: Date;
  /** When somebody is at work at the practice. */
  readonly working: WorkingTime;
}

/**
 * By when a clinician must have looked at a case: at once for an emergency, otherwise counted in working time. What
 * must be read today is due at the close of this working day, or of the next one when nobody is at work any more.
 */
export function dueTime({ disposition, today, openedAt, working }: Clock): Date {
  const promise = promises[disposition];
  const from = DateTime.fromJSDate(openedAt, { zone: working.timezone });
  if ('workingHours' in promise && promise.workingHours === 0) return openedAt;
  const promised =
    'workingDays' in promise
      ? addWorkingDays(from, promise.workingDays, working)
      : addWorkingHours(from, promise.workingHours, working);
  return (today ? DateTime.min(promised, closingOf(whenAtWork(from, working), working)) : promised).toJSDate();
}

/** The day it is at the practice. */
export function localDay(now: Date, timezone: string): string {
  return DateTime.fromJSDate(now, { zone: timezone }).toFormat('yyyy-MM-dd');
}

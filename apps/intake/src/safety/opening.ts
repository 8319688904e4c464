import type { Opening, PatientPractice } from '@myotome/contract';
import { dateLocale } from '../session/clock';
import type { Words } from '../words/en';

/** Whether somebody is at work at a moment, by the openings that came with the page: no network is needed. */
export type Standing =
  | { readonly kind: 'open'; readonly until: Date }
  | { readonly kind: 'closed'; readonly from: Date }
  /** The page has been open for longer than the openings that came with it. */
  | { readonly kind: 'unknown' };

/** How a practice stands at a moment. */
export function standingAt(openings: readonly Opening[], now: Date): Standing {
  const next = openings.find(({ until }) => new Date(until) > now);
  if (!next) return { kind: 'unknown' };
  const [from, until] = [new Date(next.from), new Date(next.until)];
  return from <= now ? { kind: 'open', until } : { kind: 'closed', from };
}

/** When, in which language. */
export interface Saying {
  readonly now: Date;
  readonly language: string;
  readonly words: Words['hours'];
}

/** The standing in words, on the practice's own clock; empty when it is not known. */
export function standingInWords(practice: PatientPractice, { now, language, words }: Saying): string {
  const { timezone: timeZone, openings } = practice;
  const write = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(dateLocale(language), { ...options, timeZone }).format(date);
  const time = (date: Date): string => write(date, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const day = (date: Date): string => write(date, { weekday: 'long', day: 'numeric', month: 'long' });
  const standing = standingAt(openings, now);
  if (standing.kind === 'unknown') return '';
  if (standing.kind === 'open') return words.open(time(standing.until));
  const { from } = standing;
  return day(from) === day(now) ? words.opensToday(time(from)) : words.opens(day(from), time(from));
}

import * as z from 'zod';
import { day, instant, requiredText } from './common';

/** The days of a week, in the order in which a practice lists them. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** A time on the practice's own clock, "08:30". */
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 08:30');

/** From when to when somebody is at work. */
const openSpan = z
  .object({ opens: clockTime, closes: clockTime })
  .refine(({ opens, closes }) => opens < closes, { error: 'Closes before it opens', path: ['closes'] });

/** A day's spans, in order and apart; an empty list is a day on which the practice is closed. */
const openSpans = z
  .array(openSpan)
  .max(3)
  .refine((spans) => spans.every(({ opens }, index) => index === 0 || opens > (spans[index - 1]?.closes ?? '')), {
    error: 'These times overlap or are not in order',
  });

/** When somebody is at work, by weekday, on the practice's own clock. */
export const openingHours = z
  .object({
    monday: openSpans,
    tuesday: openSpans,
    wednesday: openSpans,
    thursday: openSpans,
    friday: openSpans,
    saturday: openSpans,
    sunday: openSpans,
  })
  .refine((hours) => weekdays.some((weekday) => hours[weekday].length > 0), {
    error: 'The practice must be open at some time of the week',
  });
export type OpeningHours = z.infer<typeof openingHours>;

/** The hours of a practice that has not said otherwise. */
export const usualHours: OpeningHours = {
  monday: [{ opens: '08:00', closes: '18:30' }],
  tuesday: [{ opens: '08:00', closes: '18:30' }],
  wednesday: [{ opens: '08:00', closes: '18:30' }],
  thursday: [{ opens: '08:00', closes: '18:30' }],
  friday: [{ opens: '08:00', closes: '18:30' }],
  saturday: [],
  sunday: [],
};

/** Days on which nobody is at work whatever the weekday. So few that one opening a week still comes. */
export const holidays = z.array(z.object({ day, name: requiredText(80) })).max(100);
export type Holiday = z.infer<typeof holidays>[number];

/** One coming span of work, as instants. */
export const opening = z.object({ from: instant, until: instant });
export type Opening = z.infer<typeof opening>;

import { helpLine, type PatientPractice } from '@myotome/contract';
import { z } from 'zod';
import type { Practice } from '../platform/database/generated/client';
import { comingSpans, workingTimeOf } from '../practice/working-time';

const helpLines = z.array(helpLine);

/** Enough to name the next opening after a whole week of holidays and a form left open for days. */
const openingsSent = 12;

/** What a patient may know of the practice, and when it is open from now on. */
export function patientPractice(practice: Practice, now = new Date()): PatientPractice {
  const { name, phone, emergencyNumber, timezone, outOfHours } = practice;
  const openings = comingSpans(now, workingTimeOf(practice), openingsSent).map(({ opens, closes }) => ({
    from: opens.toJSDate().toISOString(),
    until: closes.toJSDate().toISOString(),
  }));
  const crisisLines = helpLines.parse(practice.crisisLines);
  return { name, phone, emergencyNumber, crisisLines, timezone, openings, outOfHours };
}

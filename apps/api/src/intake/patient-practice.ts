import { helpLine, type PatientPractice } from '@myotome/contract';
import { z } from 'zod';
import type { Practice } from '../platform/database/generated/client';

const helpLines = z.array(helpLine);

/** What a patient may know of the practice. */
export function patientPractice({ name, phone, emergencyNumber, crisisLines }: Practice): PatientPractice {
  return { name, phone, emergencyNumber, crisisLines: helpLines.parse(crisisLines) };
}

import type { PatientWordsOf } from '@myotome/pathway';
import type { HeadacheQuestionnaire } from '../questionnaire';
import type { HeadacheStopId } from '../stops';
import { advice } from './en/advice';
import { stopWords } from './en/stops';
import { wording } from './en/wording';

/** Everything that a patient reads of the headache pathway, in plain English. */
export const english = { subject: 'Headache', wording, advice, stops: stopWords } satisfies PatientWordsOf<
  HeadacheQuestionnaire,
  HeadacheStopId
>;

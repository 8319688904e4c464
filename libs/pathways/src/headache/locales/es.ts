import type { PatientWordsOf } from '@myotome/pathway';
import type { HeadacheQuestionnaire } from '../questionnaire';
import type { HeadacheStopId } from '../stops';
import { advice } from './es/advice';
import { stopWords } from './es/stops';
import { wording } from './es/wording';

/** Everything that a patient reads of the headache pathway, in plain Spanish. */
export const spanish = { subject: 'Dolor de cabeza', wording, advice, stops: stopWords } satisfies PatientWordsOf<
  HeadacheQuestionnaire,
  HeadacheStopId
>;

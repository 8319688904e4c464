import type { PatientWordsOf } from '@myotome/pathway';
import type { MotorQuestionnaire } from '../questionnaire';
import type { MotorStopId } from '../stops';
import { advice } from './en/advice';
import { stopWords } from './en/stops';
import { wording } from './en/wording';

/** Everything that a patient reads of the motor pathway, in plain English. */
export const english = {
  subject: 'Weak muscles, twitches, cramps, or trouble when you walk, talk or eat',
  wording,
  advice,
  stops: stopWords,
} satisfies PatientWordsOf<MotorQuestionnaire, MotorStopId>;

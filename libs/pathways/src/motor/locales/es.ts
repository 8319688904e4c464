import type { PatientWordsOf } from '@myotome/pathway';
import type { MotorQuestionnaire } from '../questionnaire';
import type { MotorStopId } from '../stops';
import { advice } from './es/advice';
import { stopWords } from './es/stops';
import { wording } from './es/wording';

/** Everything that a patient reads of the motor pathway, in plain Spanish. */
export const spanish = {
  subject: 'Debilidad, saltos en los músculos, calambres, o problemas al caminar, hablar o comer',
  wording,
  advice,
  stops: stopWords,
} satisfies PatientWordsOf<MotorQuestionnaire, MotorStopId>;

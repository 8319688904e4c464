import { pseudoOf } from '@myotome/questionnaire';
import { english, type Words } from './en';

/** Every word of the patient app itself in the pseudo language; loaded when it is chosen. */
export const pseudoWords: Words = pseudoOf(english);

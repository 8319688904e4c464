import type { Pathway } from '@myotome/pathway';
import { headache } from './headache/index';
import { motor } from './motor/index';

export type { MotorQuestionnaire } from './motor/questionnaire';
export { figures } from './figures';
export { motor };

/** Every pathway; a new one is a folder and a line here. */
export const pathways: readonly Pathway[] = [motor, headache];

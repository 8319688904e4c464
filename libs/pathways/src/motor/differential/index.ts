import type { MotorCondition } from './vocabulary';
import { benignConditions } from './benign';
import { centralConditions } from './central';
import { cordAndRootConditions } from './cord-and-root';
import { immuneConditions } from './immune';
import { junctionConditions } from './junction';
import { metabolicConditions } from './metabolic';
import { motorNeuronConditions } from './motor-neuron';
import { muscleConditions } from './muscle';
import { nerveConditions } from './nerve';
import { withResults } from './results';

/**
 * The conditions in the order of the checklist. The order settles ties: what is treatable or dangerous to miss stands before
 * what can wait. Supports a clinician's judgement; awaits sign-off by a responsible clinician.
 */
const withoutResults: readonly MotorCondition[] = [
  ...motorNeuronConditions,
  ...cordAndRootConditions,
  ...junctionConditions,
  ...immuneConditions,
  ...muscleConditions,
  ...nerveConditions,
  ...metabolicConditions,
  ...centralConditions,
  ...benignConditions,
];

/** Everything on the motor checklist, with what test results say for and against it. */
export const conditions: readonly MotorCondition[] = withoutResults.map(withResults);

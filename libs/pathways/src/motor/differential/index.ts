import { dispositions } from '@myotome/triage';
import type { MotorCondition } from './vocabulary';
import { benignConditions } from './benign';
import { centralConditions } from './central';
import { cordConditions } from './cord';
import { deficiencyConditions } from './deficiency';
import { hormoneConditions } from './hormone';
import { immuneConditions } from './immune';
import { infectiveConditions } from './infective';
import { junctionConditions } from './junction';
import { motorNeuronConditions } from './motor-neuron';
import { muscleConditions } from './muscle';
import { nerveConditions } from './nerve';
import { withResults } from './results';
import { rootConditions } from './root';

const withoutResults: readonly MotorCondition[] = [
  ...motorNeuronConditions,
  ...cordConditions,
  ...rootConditions,
  ...junctionConditions,
  ...immuneConditions,
  ...muscleConditions,
  ...nerveConditions,
  ...deficiencyConditions,
  ...hormoneConditions,
  ...infectiveConditions,
  ...centralConditions,
  ...benignConditions,
];

/** The disease this pathway exists for comes first, then what cannot wait. */
const placeOf = ({ id, urgency }: MotorCondition): number => (id === 'als' ? -1 : dispositions.indexOf(urgency));

/**
 * Everything on the motor checklist, with what test results say for and against it. The order settles ties. Supports a clinician's judgement; awaits sign-off by a responsible clinician.
 */
export const conditions: readonly MotorCondition[] = withoutResults
  .map(withResults)
  .sort((a, b) => placeOf(a) - placeOf(b));

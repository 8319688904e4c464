import { alsBulbar } from './als-bulbar';
import { alsHard } from './als-hard';
import { alsLowerLimb } from './als-lower-limb';
import { alsOtherOnsets } from './als-other-onsets';
import { alsUpperLimb } from './als-upper-limb';
import { benignOther } from './benign-other';
import { benignTwitching } from './benign-twitching';
import { emergenciesOfBrainAndSpine } from './emergency-brain-and-spine';
import { emergenciesOfNerveAndBreath } from './emergency-nerve-and-breath';
import { otherEmergencies } from './emergency-other';
import { lookAlikesOfTheBody } from './look-alike-body';
import { lookAlikesOfTheBrain } from './look-alike-brain';
import { lookAlikesOfJunctionAndMuscle } from './look-alike-junction-and-muscle';
import { lookAlikesOfMotorNeuron } from './look-alike-motor-neuron';
import { lookAlikesOfNerve } from './look-alike-nerve';
import { lookAlikesOfTheSpine } from './look-alike-spine';
import { primaryCareGeneral } from './primary-care-general';
import { primaryCareNerves } from './primary-care-nerves';
import { primaryCarePartial } from './primary-care-partial';
import type { MotorVignette } from './vignette';

/** Every vignette that the engine is measured by. */
export const vignettes: readonly MotorVignette[] = [
  ...alsBulbar,
  ...alsUpperLimb,
  ...alsLowerLimb,
  ...alsOtherOnsets,
  ...alsHard,
  ...emergenciesOfBrainAndSpine,
  ...emergenciesOfNerveAndBreath,
  ...otherEmergencies,
  ...lookAlikesOfJunctionAndMuscle,
  ...lookAlikesOfTheSpine,
  ...benignTwitching,
  ...benignOther,
  ...primaryCareNerves,
  ...primaryCareGeneral,
  ...primaryCarePartial,
  ...lookAlikesOfNerve,
  ...lookAlikesOfMotorNeuron,
  ...lookAlikesOfTheBody,
  ...lookAlikesOfTheBrain,
];

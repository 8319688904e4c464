import { emergenciesOfBrainAndSpine } from './emergency-brain-and-spine';
import { emergenciesOfNerveAndBreath } from './emergency-nerve-and-breath';
import { otherEmergencies } from './emergency-other';
import type { MotorVignette } from './vignette';

/** Every vignette that the engine is measured by. */
export const vignettes: readonly MotorVignette[] = [
  ...emergenciesOfBrainAndSpine,
  ...emergenciesOfNerveAndBreath,
  ...otherEmergencies,
];

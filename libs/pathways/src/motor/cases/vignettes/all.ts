import { benignOther } from './benign-other';
import { benignTwitching } from './benign-twitching';
import { emergenciesOfBrainAndSpine } from './emergency-brain-and-spine';
import { emergenciesOfNerveAndBreath } from './emergency-nerve-and-breath';
import { otherEmergencies } from './emergency-other';
import { primaryCareGeneral } from './primary-care-general';
import { primaryCareNerves } from './primary-care-nerves';
import { primaryCarePartial } from './primary-care-partial';
import type { MotorVignette } from './vignette';

/** Every vignette that the engine is measured by. */
export const vignettes: readonly MotorVignette[] = [
  ...emergenciesOfBrainAndSpine,
  ...emergenciesOfNerveAndBreath,
  ...otherEmergencies,
  ...benignTwitching,
  ...benignOther,
  ...primaryCareNerves,
  ...primaryCareGeneral,
  ...primaryCarePartial,
];

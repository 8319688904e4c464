import { secondAlsArm } from './second-als-arm';
import { secondAlsBulbar } from './second-als-bulbar';
import { secondAlsLeg } from './second-als-leg';
import { secondBenign } from './second-benign';
import { secondEmergencies } from './second-emergency';
import { secondLookAlikesOfBrainAndMuscle } from './second-look-alike-brain-and-muscle';
import { secondLookAlikesOfNerveAndSpine } from './second-look-alike-nerve-and-spine';
import { secondPrimaryCare } from './second-primary-care';
import type { MotorVignette } from './vignette';

/**
 * A second set of vignettes, written without sight of the rules and apart from the first: people who tick imperfectly.
 * About a third of the forms are filled in, a third leave much blank, and a third tell next to nothing.
 */
export const secondSet: readonly MotorVignette[] = [
  ...secondAlsArm,
  ...secondAlsLeg,
  ...secondAlsBulbar,
  ...secondEmergencies,
  ...secondLookAlikesOfNerveAndSpine,
  ...secondLookAlikesOfBrainAndMuscle,
  ...secondBenign,
  ...secondPrimaryCare,
];

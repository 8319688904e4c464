import { thirdAlsArm } from './third-als-arm';
import { thirdAlsBulbar } from './third-als-bulbar';
import { thirdAlsLeg } from './third-als-leg';
import { thirdBenign } from './third-benign';
import { thirdEmergencies } from './third-emergency';
import { thirdLookAlikesOfBrainAndMuscle } from './third-look-alike-brain-and-muscle';
import { thirdLookAlikesOfNerveAndSpine } from './third-look-alike-nerve-and-spine';
import { thirdPrimaryCare } from './third-primary-care';
import type { MotorVignette } from './vignette';

/**
 * A third set of vignettes, written from the sources and the questionnaire alone, before looking at what the rules say
 * and apart from the first two: people who skip, tick too much, blame something else, or tell it only in their own
 * words, misspelt and at times in Spanish.
 */
export const thirdSet: readonly MotorVignette[] = [
  ...thirdAlsArm,
  ...thirdAlsLeg,
  ...thirdAlsBulbar,
  ...thirdEmergencies,
  ...thirdLookAlikesOfNerveAndSpine,
  ...thirdLookAlikesOfBrainAndMuscle,
  ...thirdBenign,
  ...thirdPrimaryCare,
];

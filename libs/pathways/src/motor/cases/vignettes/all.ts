import type { MotorVignette } from './vignette';

/** Every vignette that the engine is measured by. */
export const vignettes: readonly MotorVignette[] = [];

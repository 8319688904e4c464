import type { BedsideCondition } from '@myotome/differential';
import type { examination } from './exam';
import type { tests } from './tests';

/** A condition over what a clinician finds and what tests report; the patient's answers cannot be asked. */
export type Sign = BedsideCondition<typeof examination, typeof tests>;

const any = (...parts: readonly Sign[]): Sign => ({ any: parts });

/** Swollen optic disc on either side. */
export const discSwollen: Sign = any(
  { item: 'exam.eye.disc.right', is: 'swollen' },
  { item: 'exam.eye.disc.left', is: 'swollen' },
);
/** Weakness or drift of a limb, restricted eye movements or an unsteady gait. */
export const focalSigns: Sign = any(
  { item: 'exam.motor.drift.right', is: 'present' },
  { item: 'exam.motor.drift.left', is: 'present' },
  { item: 'exam.cranial.eye-movements', is: 'restricted' },
  { item: 'exam.gait.pattern', is: 'unsteady' },
);
/** Stiff neck, rash, or a temperature of 38 °C and more. */
export const infectionSigns: Sign = any(
  { item: 'exam.neck.stiffness', is: 'stiff' },
  { item: 'exam.skin.rash', is: 'present' },
  { item: 'exam.vital.temperature', min: 38 },
);
/** Drowsy, confused, or impaired at interview. */
export const mentalSigns: Sign = any(
  { item: 'exam.consciousness.level', is: 'drowsy' },
  { item: 'exam.cognition.screen', is: 'impaired' },
);
/** A temporal artery that is tender, thickened or without a pulse, on either side. */
export const arteryAbnormal: Sign = any(
  { item: 'exam.temporal.artery.right', in: ['tender', 'no-pulse'] },
  { item: 'exam.temporal.artery.left', in: ['tender', 'no-pulse'] },
);
/** A red, hazy eye or a fixed pupil. */
export const redEye: Sign = any(
  { item: 'exam.eye.appearance.right', is: 'red' },
  { item: 'exam.eye.appearance.left', is: 'red' },
);
/** A watering eye, small pupil or drooping lid. */
export const wateringEye: Sign = any(
  { item: 'exam.eye.appearance.right', is: 'watering' },
  { item: 'exam.eye.appearance.left', is: 'watering' },
);
/** Reduced visual acuity on either side. */
export const acuityReduced: Sign = any(
  { item: 'exam.eye.acuity.right', is: 'reduced' },
  { item: 'exam.eye.acuity.left', is: 'reduced' },
);
export const bloodPressureHigh: Sign = { item: 'exam.vital.blood-pressure', in: ['raised', 'very-high'] };

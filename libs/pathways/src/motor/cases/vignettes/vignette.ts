import type { Vignette } from '@myotome/pathway';
import type { SourceKey } from '../../evidence';
import type { MotorAnswers } from '../patient';

/** Where a motor vignette belongs in the figures. */
export interface MotorSlices {
  /** Where the disease of the motor neurons began. */
  readonly onset?: 'bulbar' | 'upper-limb' | 'lower-limb' | 'respiratory' | 'neck' | 'trunk' | 'cognitive';
  /** How the form was filled in, when not in full and with one voice. */
  readonly form?: 'sparse' | 'contradictory';
}

/** A vignette of the motor pathway; an unknown question, code or source does not compile. */
export interface MotorVignette extends Vignette {
  readonly sources: readonly SourceKey[];
  readonly answers: MotorAnswers & Vignette['answers'];
  readonly slices?: MotorSlices & Vignette['slices'];
}

import { emergencyCases } from './emergency';
import { primaryCareCases, selfCareCases } from './not-flagged';
import type { MotorCase } from './patient';
import { redFlagCases } from './red-flags';
import { routineCases } from './routine';
import { urgentCases } from './urgent';

/** Every worked case of the motor pathway; each with a given name is a demo patient too. */
export const cases: readonly MotorCase[] = [
  ...emergencyCases,
  ...redFlagCases,
  ...urgentCases,
  ...routineCases,
  ...primaryCareCases,
  ...selfCareCases,
];

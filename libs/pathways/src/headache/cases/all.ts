import { calmerCases } from './calm';
import { emergencyCases } from './emergency';
import type { HeadacheCase } from './patient';
import { urgentCases } from './urgent';

/** Every worked case of the headache pathway; each with a given name is a demo patient too. */
export const cases: readonly HeadacheCase[] = [...emergencyCases, ...urgentCases, ...calmerCases];

import { emergencyRules } from './rules/emergency';
import { primaryCareRules } from './rules/primary-care';
import { redFlagRules } from './rules/red-flags';
import { routineRules } from './rules/routine';
import { safeguardRules } from './rules/safeguards';
import { urgentRules } from './rules/urgent';
import type { MotorRule } from './rules/vocabulary';

/**
 * The rule pack of the motor pathway, the rules that name motor neurone disease before the others of their urgency,
 * so that the first reason on a row is the one the letter is about. Drafted from published guidance; a responsible
 * clinician must approve it before use.
 */
export const rules: readonly MotorRule[] = [
  ...emergencyRules,
  ...redFlagRules,
  ...urgentRules,
  ...routineRules,
  ...primaryCareRules,
  ...safeguardRules,
];

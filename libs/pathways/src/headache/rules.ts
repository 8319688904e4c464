import { emergencyRules } from './rules/emergency';
import { primaryCareRules, routineRules, safeguardRules } from './rules/routine-and-below';
import { urgentRules } from './rules/urgent';
import type { HeadacheRule } from './rules/vocabulary';

/**
 * The rule pack of the headache pathway, within each urgency the rules that name a disease first. Drafted from published
 * guidance; a responsible clinician must approve it before use.
 */
export const rules: readonly HeadacheRule[] = [
  ...emergencyRules,
  ...urgentRules,
  ...routineRules,
  ...primaryCareRules,
  ...safeguardRules,
];

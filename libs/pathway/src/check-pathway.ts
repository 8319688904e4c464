import { checkCases } from './check-cases';
import { checkQuestions } from './check-questions';
import { checkRules } from './check-rules';
import { checkStatement } from './check-statement';
import type { Pathway } from './pathway';

/**
 * What makes a pathway sound, checked by its own worked cases: every rule has sources that exist, fires in a case and
 * keeps silent in another; every disposition is reached; every question can come into view and every code has its
 * clinical words; every case validates and comes out as expected; every suspicion is a condition of the checklist; and
 * it says what it is for and where it ends.
 * @returns one sentence for each issue, empty for a sound pathway; never throws
 */
export function checkPathway(pathway: Pathway): readonly string[] {
  return [...checkStatement(pathway), ...checkQuestions(pathway), ...checkRules(pathway), ...checkCases(pathway)];
}

import { checkCases } from './check-cases';
import { checkConditions } from './check-conditions';
import { checkOwnWords } from './check-own-words';
import { checkQuestions } from './check-questions';
import { checkRedFlags } from './check-red-flags';
import { checkRules } from './check-rules';
import { checkStatement } from './check-statement';
import { checkWords } from './check-words';
import type { Pathway } from './pathway';

/**
 * What makes a pathway sound, checked by its own worked cases: every rule has sources that exist, fires in a case and
 * keeps silent in another; no condition is impossible by itself; every disposition is reached; every question can come
 * into view and every code has its clinical words; every case validates and comes out as expected; every suspicion is
 * a condition of the checklist; every language says everything that English says; free text is read as its phrases say; and it says what it is for and where it ends.
 * What holds of everybody, and not only of its cases, is proved apart, with a solver.
 * @returns one sentence for each issue, empty for a sound pathway; never throws
 */
export function checkPathway(pathway: Pathway): readonly string[] {
  return [
    checkStatement,
    checkQuestions,
    checkWords,
    checkRules,
    checkConditions,
    checkRedFlags,
    checkCases,
    checkOwnWords,
  ].flatMap((check) => check(pathway));
}

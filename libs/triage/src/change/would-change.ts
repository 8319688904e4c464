import type { TriageResult } from '../result';
import { askNext } from './ask-next';
import type { ChangePathway } from './change-plan';
import type { WouldChange } from './change-result';
import { moreUrgent } from './more-urgent';
import { noLongerFlagged } from './no-longer-flagged';
import type { Given } from './present';
import { raisingAlone } from './singles';
import { situationOf } from './situation';

/**
 * What would change the outcome of a triage, and what to ask next.
 *
 * A change gives one question another answer: another code; a list with codes added or taken away, or its exclusive
 * code alone; a number or date beyond a bound that some rule tests; or an answer where there is none. It never takes an
 * answer away, never answers "I do not know", and never touches free text or, once answered, who the person is. A
 * changed answer is one the questionnaire accepts, to a question that is shown once all changes of its set are made;
 * answers that a change hides are dropped, as they are at submission. Pure: the same input gives the same result.
 * @param result what `triage` says of the same answers
 */
export function wouldChange(pathway: ChangePathway, given: Given, result: TriageResult): WouldChange {
  const situation = situationOf(pathway, given, result);
  const singles = raisingAlone(situation);
  return {
    noLongerFlagged: noLongerFlagged(situation),
    moreUrgent: moreUrgent(situation, singles),
    askNext: askNext(situation, result, singles),
  };
}

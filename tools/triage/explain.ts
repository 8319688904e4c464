import type { Pathway } from '@myotome/pathway';
import type { Answers } from '@myotome/questionnaire';
import {
  askNextInWords,
  moreUrgentIf,
  notFlaggedIf,
  wouldChange,
  type ChangeSet,
  type Terms,
  type TriageResult,
} from '@myotome/triage';

type Sentence = (terms: Terms, set: ChangeSet) => string;

/** What would change the outcome and what to ask next, each with its sentence for clinicians. */
export function explain(
  pathway: Pathway,
  given: { readonly answers: Answers; readonly authored: string },
  result: TriageResult,
): object {
  const { noLongerFlagged, moreUrgent, askNext } = wouldChange(pathway, given, result);
  const told = (sets: readonly ChangeSet[], sentence: Sentence): readonly object[] =>
    sets.map((set) => ({ ...set, sentence: sentence(pathway.terms, set) }));
  return {
    wouldChange: {
      noLongerFlagged: { ...noLongerFlagged, sets: told(noLongerFlagged.sets, notFlaggedIf) },
      moreUrgent: moreUrgent.map((group) => ({ ...group, sets: told(group.sets, moreUrgentIf) })),
    },
    askNext: askNext.map((ask) => ({ ...ask, sentence: askNextInWords(pathway.terms, ask) })),
  };
}

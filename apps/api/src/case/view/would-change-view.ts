import type { CaseView, ChangeSetView } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import type { Answers } from '@myotome/questionnaire';
import {
  moreUrgentIf,
  notFlaggedIf,
  triage,
  wordsOfChange,
  wouldChange,
  type AskNext,
  type ChangeSet,
} from '@myotome/triage';
import { labelOf } from './answers-view';

/** The sealed answers of a case, the day they were given on, and the version of the pathway that judged them. */
interface Judged {
  readonly answers: Answers;
  readonly authored: string;
  readonly version: string;
}

type Rules = ChangeSetView['rules'];

function rulesView({ rules }: Pathway, ids: readonly string[]): Rules {
  return ids.map((rule) => ({ rule, label: rules.find(({ id }) => id === rule)?.label ?? rule }));
}

function changeSetView(pathway: Pathway, set: ChangeSet, sentence: string): ChangeSetView {
  return {
    disposition: set.disposition,
    sentence,
    changes: set.changes.map((change) => ({ linkId: change.linkId, ...wordsOfChange(pathway.terms, change) })),
    rules: rulesView(pathway, set.rules),
  };
}

function askNextView(pathway: Pathway, { rules, ...ask }: AskNext): CaseView['askNext'][number] {
  return {
    ...ask,
    label: labelOf(pathway, ask.linkId),
    question: pathway.words.en.wording.items[ask.linkId]?.text ?? ask.linkId,
    rules: rulesView(pathway, rules),
  };
}

/**
 * What would change the outcome of a case, and what to ask next, worked out at reading from the sealed answers.
 * Nothing is said of a case that another version of the pathway judged: its rules are no longer at hand.
 */
export function wouldChangeOf(
  pathway: Pathway,
  { answers, authored, version }: Judged,
): Pick<CaseView, 'wouldChange' | 'askNext'> {
  if (version !== pathway.version) return { wouldChange: null, askNext: [] };
  const found = wouldChange(pathway, { answers, authored }, triage(pathway, answers, authored));
  const { sets, none = null } = found.noLongerFlagged;
  return {
    wouldChange: {
      noLongerFlagged: { sets: sets.map((set) => changeSetView(pathway, set, notFlaggedIf(pathway.terms, set))), none },
      moreUrgent: found.moreUrgent.map(({ disposition, screen = false, sets: raising }) => ({
        disposition,
        screen,
        sets: raising.map((set) => changeSetView(pathway, set, moreUrgentIf(pathway.terms, set))),
      })),
    },
    askNext: found.askNext.map((ask) => askNextView(pathway, ask)),
  };
}

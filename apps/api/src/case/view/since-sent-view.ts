import type { SinceSent } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import { visibleItems } from '@myotome/questionnaire';
import { storedChange, withChange, type Response } from '../../intake/current-answers';
import { entryOf } from '../../intake/diary';
import { storedAbsences, storedAnswers } from '../../intake/draft';
import type { Worsening } from '../../platform/database/generated/client';
import type { CaseRecord } from '../load-case';
import { answersView } from './answers-view';

type WorseningView = SinceSent['worsenings'][number];

/** What a change made of the answers, question by question; a safety question answered as before is no change. */
function changedIn(pathway: Pathway, before: Response, after: Response): WorseningView['changed'] {
  const asked = new Set(visibleItems(pathway.questionnaire, after.answers).map(({ linkId }) => linkId));
  const was = new Map(answersView(pathway, before).map((answer) => [answer.linkId, answer]));
  return answersView(pathway, after)
    .filter(({ linkId, words }) => asked.has(linkId) && was.get(linkId)?.words !== words)
    .map(({ linkId, label, words }) => ({ linkId, label, was: was.get(linkId)?.words ?? '', now: words }));
}

/** The patient's own words stand by themselves, not among the answers that changed. */
function worseningView(
  pathway: Pathway,
  stored: Worsening,
  { before, after }: { readonly before: Response; readonly after: Response },
): WorseningView {
  return {
    id: stored.id,
    at: stored.sentAt.toISOString(),
    stopped: stored.occasion === 'worsening-stop',
    changed: changedIn(pathway, before, after),
    words: stored.words,
  };
}

function worseningsView(pathway: Pathway, { intake }: CaseRecord): WorseningView[] {
  let before: Response = { answers: storedAnswers(intake), absent: storedAbsences(intake) };
  return intake.worsenings.map((stored) => {
    const change = storedChange(stored);
    const withoutWords = withChange(pathway, before, { ...change, words: '' });
    const view = worseningView(pathway, stored, { before, after: withoutWords });
    before = withChange(pathway, before, change);
    return view;
  });
}

/** What came in from the patient after sending, each in the order in which it came. */
export function sinceSentView(pathway: Pathway, record: CaseRecord): SinceSent {
  return {
    worsenings: worseningsView(pathway, record),
    diary: record.intake.diary.map(entryOf),
    withdrawnAt: record.withdrawnAt?.toISOString() ?? null,
  };
}

import type { CaseView } from '@myotome/contract';
import { narrate } from '@myotome/letter';
import type { Pathway } from '@myotome/pathway';
import type { Answers } from '@myotome/questionnaire';

/** The history as the letter would tell it, one sentence after the other, each leading to its answers. */
export function summaryOf(pathway: Pathway, answers: Answers, authored: string): CaseView['summary'] {
  const { questionnaire, terms, letterNarrative } = pathway;
  return narrate(letterNarrative, 'history', { questionnaire, terms, answers, authored })
    .flat()
    .map(({ text, from }) => ({
      text,
      linkIds: from.flatMap((origin) => (origin.kind === 'answer' ? [origin.linkId] : [])),
    }))
    // A sentence without an answer behind it says only what was not answered, which the list of answers shows.
    .filter(({ linkIds }) => linkIds.length > 0);
}

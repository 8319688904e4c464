import type { CaseView } from '@myotome/contract';
import { functionSummary, summarise } from '@myotome/letter';
import type { Pathway } from '@myotome/pathway';
import type { Answers } from '@myotome/questionnaire';

/** The case in a few clinical sentences, each leading to its answers; function last. */
export function summaryOf(pathway: Pathway, answers: Answers, authored: string): CaseView['summary'] {
  const { questionnaire, terms, letterNarrative } = pathway;
  return [
    ...summarise(letterNarrative, { questionnaire, terms, answers, authored }),
    ...functionSummary(answers, authored),
  ].map(({ text, from }) => ({
    text,
    linkIds: from.flatMap((origin) => (origin.kind === 'answer' ? [origin.linkId] : [])),
  }));
}

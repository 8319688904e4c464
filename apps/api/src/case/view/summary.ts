import type { CaseView } from '@myotome/contract';
import { functionSummary, summarise } from '@myotome/letter';
import type { Pathway } from '@myotome/pathway';
import type { Answers } from '@myotome/questionnaire';

/** The case in a few sentences of clinical language, each leading to its answers. */
export function summaryOf(pathway: Pathway, answers: Answers, authored: string): CaseView['summary'] {
  const { questionnaire, terms, letterNarrative } = pathway;
  const sentences = [
    ...summarise(letterNarrative, { questionnaire, terms, answers, authored }),
    ...functionSummary(answers, authored),
  ];
  return sentences.map(({ text, from }) => ({
    text,
    linkIds: from.flatMap((origin) => (origin.kind === 'answer' ? [origin.linkId] : [])),
  }));
}

import type { AnswerView } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import {
  isBlank,
  visibleItems,
  type Absences,
  type Answers,
  type AnswerValue,
  type Item,
} from '@myotome/questionnaire';
import { describeAnswer } from '@myotome/triage';

/** What a patient answered, and why not where they did not. */
export interface Response {
  readonly answers: Answers;
  readonly absent: Absences;
}

const wordsFor: Readonly<Record<Exclude<AnswerView['state'], 'answered'>, string>> = {
  'not-answered': 'not answered',
  'not-sure': 'not sure',
  declined: 'would rather not say',
  'not-asked': 'not asked',
};

function saysUnsure(item: Item, value: AnswerValue): boolean {
  if (item.unsure === undefined) return false;
  return value === item.unsure || (Array.isArray(value) && value.includes(item.unsure));
}

function stateOf(item: Item, { answers, absent }: Response): AnswerView['state'] {
  const value = answers[item.linkId];
  if (value !== undefined && !isBlank(value)) return saysUnsure(item, value) ? 'not-sure' : 'answered';
  if (absent[item.linkId] === 'asked-unknown') return 'not-sure';
  return absent[item.linkId] === 'asked-declined' ? 'declined' : 'not-answered';
}

/** The clinical label of a question. */
export function labelOf(pathway: Pathway, linkId: string): string {
  return pathway.terms[linkId]?.label ?? linkId;
}

/** An answer in clinical words; "not answered" without one. */
export function wordsOf(pathway: Pathway, answers: Answers, linkId: string): string {
  return describeAnswer(pathway.terms, linkId, answers[linkId]);
}

function answerView(
  pathway: Pathway,
  item: Item,
  response: Response & { readonly asked: boolean },
): Omit<AnswerView, 'topic'> {
  const { linkId } = item;
  const state = response.asked ? stateOf(item, response) : 'not-asked';
  const value = state === 'not-asked' ? undefined : response.answers[linkId];
  return {
    linkId,
    question: pathway.words.en.wording.items[linkId]?.text ?? linkId,
    label: labelOf(pathway, linkId),
    value: (value ?? null) as AnswerView['value'],
    words: state === 'answered' ? wordsOf(pathway, response.answers, linkId) : wordsFor[state],
    state,
  };
}

/** Every question of the form in its order, with the answer in clinical words or the reason why there is none. */
export function answersView(pathway: Pathway, response: Response): AnswerView[] {
  const visible = new Set(visibleItems(pathway.questionnaire, response.answers));
  return pathway.questionnaire.topics.flatMap((topic) => {
    const title = pathway.words.en.wording.topics[topic.id]?.title ?? topic.id;
    return topic.items.map((item) => ({
      topic: title,
      ...answerView(pathway, item, { ...response, asked: visible.has(item) }),
    }));
  });
}

import type { Answers, Item, Questionnaire, Topic } from './questionnaire';
import { visibleItems } from './visible-items';

/** One page of the form: the visible questions of one topic, or of one part of it. */
export interface Page {
  /** Topic id and number within the topic ("history-2"); the same for everyone, so that a person can return to it. */
  readonly id: string;
  readonly topic: string;
  readonly items: readonly Item[];
}

/** Most questions on one page, unless their topic says otherwise. */
const usualQuestionsPerPage = 5;

function pagesOfTopic(topic: Topic): readonly Page[] {
  const size = topic.questionsPerPage ?? usualQuestionsPerPage;
  return Array.from({ length: Math.ceil(topic.items.length / size) }, (_, index) => ({
    id: `${topic.id}-${index + 1}`,
    topic: topic.id,
    items: topic.items.slice(index * size, (index + 1) * size),
  }));
}

/**
 * The pages to walk through, given the answers so far, in order; a page with nothing to ask is left out.
 * A question keeps its page whatever is answered, so nothing jumps away while somebody is answering it.
 */
export function pagesOf(questionnaire: Questionnaire, answers: Answers): readonly Page[] {
  const visible = new Set(visibleItems(questionnaire, answers));
  return questionnaire.topics
    .flatMap(pagesOfTopic)
    .map((page) => ({ ...page, items: page.items.filter((item) => visible.has(item)) }))
    .filter((page) => page.items.length > 0);
}

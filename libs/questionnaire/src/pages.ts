import type { Answers, Item, Questionnaire, Topic } from './questionnaire';
import { visibleItems } from './visible-items';

/** One page of the form: the visible questions of one topic, or of one part of it. */
export interface Page {
  /** Topic id and number within the topic ("history-2"); the same for everyone, so that a person can return to it. */
  readonly id: string;
  readonly topic: string;
  readonly items: readonly Item[];
}

/**
 * How questions are laid out: as many on a page as belong together, or one on each, whose page ids then count
 * questions ("history-q4"), so that an address never means one page in one layout and another in the other.
 */
export type Layout = 'together' | 'one-by-one';

/** Most questions on one page, unless their topic says otherwise. */
const usualQuestionsPerPage = 5;

function pagesOfTopic(topic: Topic, layout: Layout): readonly Page[] {
  const oneByOne = layout === 'one-by-one';
  const size = oneByOne ? 1 : (topic.questionsPerPage ?? usualQuestionsPerPage);
  return Array.from({ length: Math.ceil(topic.items.length / size) }, (_, index) => ({
    id: `${topic.id}-${oneByOne ? 'q' : ''}${index + 1}`,
    topic: topic.id,
    items: topic.items.slice(index * size, (index + 1) * size),
  }));
}

/**
 * The pages to walk through, given the answers so far, in order; a page with nothing to ask is left out.
 * A question keeps its page whatever is answered, so nothing jumps away while somebody is answering it.
 */
export function pagesOf(questionnaire: Questionnaire, answers: Answers, layout: Layout = 'together'): readonly Page[] {
  const visible = new Set(visibleItems(questionnaire, answers));
  return questionnaire.topics
    .flatMap((topic) => pagesOfTopic(topic, layout))
    .map((page) => ({ ...page, items: page.items.filter((item) => visible.has(item)) }))
    .filter((page) => page.items.length > 0);
}

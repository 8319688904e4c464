import {
  type Answers,
  type Condition,
  type Page,
  pagesOf,
  type Questionnaire,
  safetyTopic,
  type Topic,
  visibleItems,
} from '@myotome/questionnaire';

/** Topics in which nothing gets worse: who somebody is, and what they need for a visit. */
const neverWorse = ['about', 'visit'];

/** A questionnaire with the answers that stop it. */
export interface Asking {
  readonly questionnaire: Questionnaire;
  readonly stops: readonly { readonly linkId: string }[];
}

/** The topics in which something may have changed, in the order asked. */
export function changeableTopics({ questionnaire, stops }: Asking): readonly Topic[] {
  const safety = safetyTopic(questionnaire, stops);
  return questionnaire.topics.filter((topic) => topic !== safety && !neverWorse.includes(topic.id));
}

/** The questions that a condition looks at. */
function askedBy(condition: Condition): readonly string[] {
  const found: string[] = [];
  JSON.stringify(condition, (key, value: unknown) => {
    if (key === 'item' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

/** The topics whose answers decide whether a topic is asked at all. */
function gatesOf({ topics }: Questionnaire, topic: Topic): readonly string[] {
  const deciding = new Set(topic.items.flatMap(({ shownWhen }) => (shownWhen ? askedBy(shownWhen) : [])));
  return topics.filter(({ items }) => items.some(({ linkId }) => deciding.has(linkId))).map(({ id }) => id);
}

/** What was said before, what is said now, and where something has changed. */
export interface Changing {
  readonly before: Answers;
  readonly now: Answers;
  readonly topics: readonly string[];
}

/**
 * The pages on which to say what has changed: those of the topics chosen, those that a change has brought into view,
 * and, for a topic of which nothing is asked yet, those whose answers would bring it into view.
 */
export function pagesToAsk(asking: Asking, { before, now, topics }: Changing): readonly Page[] {
  const { questionnaire } = asking;
  const seen = new Set(visibleItems(questionnaire, before));
  const changeable = changeableTopics(asking).map(({ id }) => id);
  const hidden = questionnaire.topics.filter(
    ({ id, items }) => topics.includes(id) && items.every((item) => !seen.has(item)),
  );
  const wanted = new Set([...topics, ...hidden.flatMap((topic) => gatesOf(questionnaire, topic))]);
  return pagesOf(questionnaire, now).filter(
    ({ topic, items }) => changeable.includes(topic) && (wanted.has(topic) || items.some((item) => !seen.has(item))),
  );
}

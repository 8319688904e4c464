import type { Answers, Questionnaire } from './questionnaire';
import { visibleItems } from './visible-items';

/**
 * The answers that a change takes out of view, so that they no longer count, as link ids by topic id.
 *
 * @param before the answers before the change, and `after` those after it
 */
export function lostAnswers(
  questionnaire: Questionnaire,
  before: Answers,
  after: Answers,
): ReadonlyMap<string, readonly string[]> {
  const still = new Set(visibleItems(questionnaire, after));
  const gone = new Set(
    visibleItems(questionnaire, before).filter((item) => before[item.linkId] !== undefined && !still.has(item)),
  );
  const byTopic = questionnaire.topics.map(({ id, items }) => [id, items.filter((item) => gone.has(item))] as const);
  return new Map(byTopic.flatMap(([id, items]) => (items.length > 0 ? [[id, items.map(({ linkId }) => linkId)]] : [])));
}

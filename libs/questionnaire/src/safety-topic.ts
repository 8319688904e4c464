import type { Questionnaire, Topic } from './questionnaire';

/** The questions that come before everything else: the first topic of which an answer can stop the form. */
export function safetyTopic(
  questionnaire: Questionnaire,
  stops: readonly { readonly linkId: string }[],
): Topic | undefined {
  const stopping = new Set(stops.map(({ linkId }) => linkId));
  return questionnaire.topics.find(({ items }) => items.some(({ linkId }) => stopping.has(linkId)));
}

import { allItems, itemsById, visibleItems, type Condition, type Item } from '@myotome/questionnaire';
import { mentionsOf } from './conditions';
import type { Pathway } from './pathway';

/** Issues with what a condition speaks of: items that do not exist and codes that are not offered. */
export function checkMentions(pathway: Pathway, condition: Condition, where: string): readonly string[] {
  const items = itemsById(pathway.questionnaire);
  return mentionsOf(condition).flatMap(({ linkId, codes }) => {
    const item = items.get(linkId);
    if (!item) return [`${where} asks about ${linkId}, which is no question.`];
    return codes
      .filter((code) => !item.options?.includes(code))
      .map((code) => `${where} asks for ${code} of ${linkId}, which does not offer it.`);
  });
}

function checkTerm(pathway: Pathway, item: Item): readonly string[] {
  const term = pathway.terms[item.linkId];
  if (!term) return [`${item.linkId} has no clinical words.`];
  const codes = item.type === 'boolean' ? ['true', 'false'] : (item.options ?? []);
  if (codes.length === 0 && term.frame === undefined) return [`${item.linkId} has no frame for its value.`];
  return codes
    .filter((code) => !term.phrases?.[code])
    .map((code) => `${item.linkId} has no clinical words for ${code}.`);
}

/** A question that no worked case ever brings into view may have a condition that cannot hold. */
function checkReachable(pathway: Pathway): readonly string[] {
  const seen = new Set(
    pathway.cases.flatMap(({ answers }) => visibleItems(pathway.questionnaire, answers).map(({ linkId }) => linkId)),
  );
  return allItems(pathway.questionnaire)
    .filter(({ linkId }) => !seen.has(linkId))
    .map(({ linkId }) => `${linkId} comes into view in no worked case.`);
}

function checkStops(pathway: Pathway): readonly string[] {
  return pathway.stops.flatMap(({ linkId, values }) =>
    checkMentions(
      pathway,
      { item: linkId, in: values.filter((value) => typeof value === 'string') },
      `The stop page for ${linkId}`,
    ),
  );
}

function checkIdentity({ identity = [], questionnaire }: Pathway): readonly string[] {
  const items = itemsById(questionnaire);
  return identity
    .filter((linkId) => !items.has(linkId))
    .map((linkId) => `Who the person is rests on ${linkId}, which is no question.`);
}

/** Issues with questions: unreachable ones, and codes without words. */
export function checkQuestions(pathway: Pathway): readonly string[] {
  const items = allItems(pathway.questionnaire);
  const repeated = items.filter(({ linkId }, index) => items.findIndex((other) => other.linkId === linkId) !== index);
  return [
    ...repeated.map(({ linkId }) => `${linkId} is asked twice.`),
    ...items.flatMap((item) => [
      ...checkTerm(pathway, item),
      ...(item.shownWhen ? checkMentions(pathway, item.shownWhen, `The condition of ${item.linkId}`) : []),
    ]),
    ...checkReachable(pathway),
    ...checkStops(pathway),
    ...checkIdentity(pathway),
  ];
}

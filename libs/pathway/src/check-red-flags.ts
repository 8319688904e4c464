import { itemsById, type Item } from '@myotome/questionnaire';
import type { Pathway } from './pathway';
import type { RedFlagAnswers } from './red-flag-answers';

type Value = string | boolean;

function isOffered({ type, options }: Item, value: Value): boolean {
  return type === 'boolean' ? typeof value === 'boolean' : (options ?? []).some((code) => code === value);
}

function checkValues(item: Item, { values = [], over = [] }: RedFlagAnswers): readonly string[] {
  const { linkId, exclusive, unsure } = item;
  const strange = [...values, ...over]
    .filter((value) => !isOffered(item, value))
    .map((value) => `The red flags of ${linkId} name ${value}, which it does not offer.`);
  const saysNothing = values
    .filter((value) => value === exclusive || value === unsure)
    .map((value) => `The red flags of ${linkId} name ${value}, which stands for none or unsure.`);
  const both = over
    .filter((value) => values.includes(value))
    .map((value) => `The red flags of ${linkId} put ${value} above itself.`);
  return [...strange, ...saysNothing, ...both];
}

function checkBounds({ linkId, atLeast, atMost, values }: RedFlagAnswers): readonly string[] {
  if (values !== undefined) return values.length > 0 ? [] : [`The red flags of ${linkId} name no answer.`];
  if (atLeast === undefined && atMost === undefined) return [`The red flags of ${linkId} name no answer.`];
  return (atLeast ?? -Infinity) > (atMost ?? Infinity) ? [`The red flags of ${linkId} leave no number.`] : [];
}

/** What stops the form as an emergency is a red flag. */
function checkStopsAreRed({ stops, redFlagAnswers }: Pathway): readonly string[] {
  const isRed = (linkId: string, value: Value): boolean =>
    redFlagAnswers.some((flag) => flag.linkId === linkId && flag.values?.includes(value));
  return stops.flatMap(({ linkId, values }) =>
    values
      .filter((value) => !isRed(linkId, value))
      .map((value) => `${linkId}: ${value} stops the form and is no red flag.`),
  );
}

/** Issues with red-flag answers: questions and codes that do not exist, and entries that name nothing. */
export function checkRedFlags(pathway: Pathway): readonly string[] {
  const items = itemsById(pathway.questionnaire);
  const ofEntries = pathway.redFlagAnswers.flatMap((flag) => {
    const item = items.get(flag.linkId);
    if (!item) return [`The red flags name ${flag.linkId}, which is no question.`];
    return [...checkBounds(flag), ...checkValues(item, flag)];
  });
  return [...ofEntries, ...checkStopsAreRed(pathway)];
}

import type { Condition } from '@myotome/questionnaire';

/** A code that a condition asks of an item, or the item alone where it asks no code. */
export interface Mention {
  readonly linkId: string;
  readonly codes: readonly string[];
}

function itemMention(condition: Extract<Condition, { readonly item: string }>): Mention {
  const linkId = condition.item;
  if ('is' in condition) return { linkId, codes: typeof condition.is === 'string' ? [condition.is] : [] };
  if ('in' in condition) return { linkId, codes: condition.in };
  if ('includes' in condition) return { linkId, codes: [condition.includes] };
  if ('includesAny' in condition) return { linkId, codes: condition.includesAny };
  return { linkId, codes: [] };
}

/** Every item and code that a condition speaks of. */
export function mentionsOf(condition: Condition): readonly Mention[] {
  if ('all' in condition) return condition.all.flatMap(mentionsOf);
  if ('any' in condition) return condition.any.flatMap(mentionsOf);
  if ('not' in condition) return mentionsOf(condition.not);
  if ('of' in condition) return condition.of.flatMap(mentionsOf);
  if ('regions' in condition) return [{ linkId: condition.regions, codes: [] }];
  if ('monthsSince' in condition) return [{ linkId: condition.monthsSince, codes: [] }];
  if ('yearsSince' in condition) return [{ linkId: condition.yearsSince, codes: [] }];
  return [itemMention(condition)];
}

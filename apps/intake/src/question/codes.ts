import { type AnswerValue, bodyRegions, type Item } from '@myotome/questionnaire';

/** The codes of an answer to a choice or a multi. */
export function codesOf(value: AnswerValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? value : [];
}

/**
 * What a multi says once a code has been pointed at: it comes or goes; "none" and "not sure" stand alone.
 * @returns the codes in the order in which they are offered, `null` when none is left
 */
export function toggle(item: Item, chosen: readonly string[], code: string): readonly string[] | null {
  const alone = [item.exclusive, item.unsure];
  const others = chosen.filter((other) => other !== code);
  if (others.length < chosen.length) return others.length > 0 ? others : null;
  if (alone.includes(code)) return [code];
  const kept = new Set([...others.filter((other) => !alone.includes(other)), code]);
  return (item.options ?? []).filter((option) => kept.has(option));
}

/** Whether the answers offered are places on the body, which can also be pointed at on a figure. */
export function asksForRegions(item: Item): boolean {
  return bodyRegions.every((region) => item.options?.includes(region));
}

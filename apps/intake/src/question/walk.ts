import type { Item, ItemType, Page } from '@myotome/questionnaire';

/** Seconds that a question of each type takes an unhurried person. */
const secondsFor: Readonly<Record<ItemType, number>> = {
  boolean: 8,
  choice: 10,
  multi: 15,
  date: 15,
  month: 15,
  integer: 10,
  decimal: 10,
  text: 35,
};

/** Minutes for these questions; 0 means less than one. */
export function minutesFor(items: readonly Item[]): number {
  const seconds = items.reduce((sum, item) => sum + secondsFor[item.type], 0);
  return seconds < 50 ? 0 : Math.ceil(seconds / 60);
}

/** Whether a question was answered, or left with a reason, by link id. */
export type DealtWith = (linkId: string) => boolean;

/**
 * Where somebody goes on who comes back: the first page with a required question left out before the place they had
 * reached, otherwise that place, otherwise the page after it; `undefined` when only the check of the answers is left.
 */
export function resumeAt(pages: readonly Page[], dealtWith: DealtWith): string | undefined {
  const reached = pages.findLastIndex((page) => page.items.some((item) => dealtWith(item.linkId)));
  const wanting = pages.findIndex((page) => page.items.some((item) => item.required && !dealtWith(item.linkId)));
  if (wanting >= 0 && wanting <= reached) return pages[wanting]?.id;
  const here = pages[reached];
  if (here?.items.some((item) => !dealtWith(item.linkId))) return here.id;
  return pages[reached + 1]?.id;
}

/** What is left of a form for somebody on one of its pages. */
interface Ahead {
  /** This page and those after it. */
  readonly left: readonly Page[];
  readonly dealtWith: DealtWith;
  /** Questions of which it is not known yet whether they will be asked. */
  readonly perhaps: readonly Item[];
}

/** Minutes that are left if nothing more comes into view, and if everything does that may. */
export function minutesLeft({ left, dealtWith, perhaps }: Ahead): readonly [least: number, most: number] {
  const sure = left.flatMap((page) => page.items).filter((item) => !dealtWith(item.linkId));
  return [minutesFor(sure), minutesFor([...sure, ...perhaps])];
}

/**
 * Where somebody goes on whose questions are laid out anew: the page that now holds what was open on the page they were
 * on, otherwise what was asked first there; `undefined` when that page asks nothing.
 */
export function samePlace(pages: readonly Page[], before: Page | undefined, dealtWith: DealtWith): string | undefined {
  const asked = before?.items ?? [];
  const at = asked.find(({ linkId }) => !dealtWith(linkId)) ?? asked[0];
  return pages.find(({ items }) => at !== undefined && items.includes(at))?.id;
}

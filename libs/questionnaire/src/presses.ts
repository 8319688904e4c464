import { isBlank, isCodes } from './answer-value';
import { denialOf, denialsOf } from './denials';
import type { Layout, Page } from './pages';
import type { Answers, Item, ItemType } from './questionnaire';

/** Fewest open questions of a page for which "none of these" is less work than pointing at "none" itself. */
export const worthDenying = 2;

/** Presses that an answer of each type takes: a date has three fields, a month two, and words one to begin typing. */
const pressesOf: Readonly<Record<ItemType, number>> = {
  boolean: 1,
  choice: 1,
  multi: 2,
  date: 3,
  month: 2,
  integer: 1,
  decimal: 1,
  text: 1,
};

/** Whether an answer of this type leads to the next question by itself where each question has a page of its own. */
export function goesOnByItself({ type }: Item): boolean {
  return type === 'boolean' || type === 'choice';
}

/** Somebody on the way through the form. */
export interface Walker {
  readonly layout: Layout;
  /** Whether a question was answered, or left with a reason, by link id. */
  readonly dealtWith: (linkId: string) => boolean;
  /** What they are going to say, where that is known: a question that is not in it they leave blank. */
  readonly willSay?: Answers;
}

function toAnswer(item: Item, { willSay }: Walker): number {
  if (!willSay) return pressesOf[item.type];
  const value = willSay[item.linkId];
  if (value === undefined || isBlank(value)) return 0;
  return isCodes(value) ? value.length : pressesOf[item.type];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What one press on "none of these" saves on a page, once everything else there has been said. */
function savedByDenying(open: readonly Item[], { willSay = {} }: Walker): number {
  const rest = open.filter(
    (item) => isBlank(willSay[item.linkId]) || JSON.stringify(willSay[item.linkId]) === JSON.stringify(denialOf(item)),
  );
  const allMeant = rest.every((item) => !isBlank(willSay[item.linkId]));
  const denied = Object.keys(denialsOf(rest)).length;
  return allMeant && denied >= worthDenying ? denied - 1 : 0;
}

function onPage(page: Page, walker: Walker): number {
  const open = page.items.filter((item) => !walker.dealtWith(item.linkId));
  const answering = sum(open.map((item) => toAnswer(item, walker)));
  if (walker.layout === 'together') return answering - savedByDenying(open, walker) + 1;
  const [only] = open;
  return answering + (only && answering > 0 && goesOnByItself(only) ? 0 : 1);
}

/**
 * Presses from the first of these pages until the answers are sent: each answer, each way on, and the sending. Letters
 * and figures that are typed are not counted, since they may be spoken. A guess, unless it is known what will be said.
 */
export function pressesLeft(pages: readonly Page[], walker: Walker): number {
  return sum(pages.map((page) => onPage(page, walker))) + 1;
}

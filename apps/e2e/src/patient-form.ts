import { motor } from '@myotome/pathways';
import { allItems, type Answers, type AnswerValue, denialOf, type Item, worthDenying } from '@myotome/questionnaire';
import { expect, type Locator, type Page } from '@playwright/test';
import { Hand } from './hand';

const items = allItems(motor.questionnaire);

/** Known from the record, and never asked for twice. */
const prefilled = 'about.birth-date';

/** Words that no patient may read after sending: names of diseases, chances, and what staff call the case. */
export const notForPatients =
  /\b(ALS|MND|motor neurone?|sclerosis|neuropathy|syndrome|fasciculation|urgent|red flag|tumou?r|cancer)\b|\d ?%/i;

/** The buttons of the form by what stands on them. */
export interface Buttons {
  readonly go: string;
  readonly none: string;
  readonly send: string;
}

const inEnglish: Buttons = { go: 'Continue', none: 'None of these', send: 'Send my answers' };

/** How somebody goes through the form, other than as most do. */
export interface Manner {
  readonly buttons?: Buttons;
  /** Looks at each page, once it is answered. */
  readonly onPage?: (asked: readonly Item[]) => Promise<void>;
}

/** The id of the first control of a question; begins all its other ids. */
function idOf(linkId: string): string {
  return `q-${linkId.replaceAll('.', '-')}`;
}

/** What a person presses to give this answer: its card in the list. */
export function cardOf(page: Page, { linkId, type, options = [] }: Item, code: string): Locator {
  const codes = type === 'boolean' ? ['true', 'false'] : options;
  const id = codes[0] === code ? idOf(linkId) : `${idOf(linkId)}-${code}`;
  return page.locator(`label:has(> #${id}), button#${id}`);
}

/** The question with this name, which must exist. */
export function itemOf(linkId: string): Item {
  const item = items.find((one) => one.linkId === linkId);
  if (!item) throw new Error(`there is no question ${linkId}`);
  return item;
}

/** The questions that stand on the page. */
export async function questionsOn(page: Page): Promise<readonly Item[]> {
  const ids = await page.locator('fieldset > legend').evaluateAll((legends) => legends.map(({ id }) => id));
  return ids.flatMap((id) => items.filter(({ linkId }) => `${idOf(linkId)}-text` === id));
}

async function answerMonth(hand: Hand, id: string, [year = '', month = '']: readonly string[]): Promise<void> {
  await hand.choose(hand.page.locator(`select#${id}`), month);
  await hand.type(hand.page.locator(`#${id}-year`), year);
}

/** Answers one question as a person does who sees and points. */
export async function answer(hand: Hand, item: Item, value: AnswerValue): Promise<void> {
  const id = idOf(item.linkId);
  if (item.type === 'month') return answerMonth(hand, id, String(value).split('-'));
  if (['boolean', 'choice', 'multi'].includes(item.type)) {
    for (const code of [value].flat()) await hand.click(cardOf(hand.page, item, String(code)));
    return;
  }
  await hand.type(hand.page.locator(`#${id}`), String(value));
}

function isDenied(item: Item, history: Answers): boolean {
  const denial = denialOf(item);
  return denial !== undefined && JSON.stringify(denial) === JSON.stringify(history[item.linkId]);
}

/** Answers what is left of a page: with one press where everything there is to be denied, otherwise one by one. */
async function finish(hand: Hand, left: readonly Item[], { history, none }: { history: Answers; none: string }) {
  if (left.length >= worthDenying && left.every((item) => isDenied(item, history)))
    return hand.click(hand.page.getByRole('button', { name: none, exact: true }));
  for (const item of left) {
    const value = history[item.linkId];
    if (value !== undefined) await answer(hand, item, value);
  }
}

/** Answers the page; an answer may bring a question onto the very page that is being filled in. */
async function answerPage(hand: Hand, history: Answers, none: string): Promise<void> {
  const said = new Set([prefilled]);
  for (;;) {
    const left = (await questionsOn(hand.page)).filter(({ linkId }) => !said.has(linkId));
    const next = left.find((item) => item.linkId in history && !isDenied(item, history));
    const value = next && history[next.linkId];
    if (!next || value === undefined) return finish(hand, left, { history, none });
    await answer(hand, next, value);
    said.add(next.linkId);
  }
}

/** Somebody's way in. */
export interface Key {
  readonly link: string;
  /** ISO date. */
  readonly birthDate: string;
}

/** Types the date of birth and goes on. */
async function giveBirthDate(hand: Hand, birthDate: string): Promise<void> {
  const { page } = hand;
  const [year = '', month = '', day = ''] = birthDate.split('-');
  await hand.type(page.locator('#birth-date'), day);
  await hand.type(page.locator('#birth-date-month'), month);
  await hand.type(page.locator('#birth-date-year'), year);
  await hand.click(page.locator('button.go[type=submit]'));
}

/** Types a short code and the date of birth, and goes on. */
export async function enterByCode(page: Page, code: string, { birthDate }: Pick<Key, 'birthDate'>): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await giveBirthDate(new Hand(page), birthDate);
}

/** Opens an invitation's link and gives the date of birth. */
export async function enter(hand: Hand, { link, birthDate }: Key): Promise<void> {
  const { page } = hand;
  await page.goto(link);
  await giveBirthDate(hand, birthDate);
  await page.waitForURL(/\/(form|review|stop|status)/);
}

/** Opens an invitation's link and gives the date of birth. */
export function openLink(page: Page, link: string, birthDate: string): Promise<void> {
  return enter(new Hand(page), { link, birthDate });
}

/** Answers page after page until the review; the questions that were asked, page by page. */
export async function walkThrough(
  hand: Hand,
  history: Answers,
  { buttons = inEnglish, onPage = () => Promise.resolve() }: Manner = {},
): Promise<readonly (readonly string[])[]> {
  const { page } = hand;
  const way: (readonly string[])[] = [];
  while (way.length < 60) {
    const url = page.url();
    await answerPage(hand, history, buttons.none);
    const asked = await questionsOn(page);
    way.push(asked.map(({ linkId }) => linkId));
    await onPage(asked);
    await hand.click(page.getByRole('button', { name: buttons.go, exact: true }));
    await expect(page).not.toHaveURL(url);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    if (page.url().endsWith('/review')) return way;
  }
  throw new Error('the review page was never reached');
}

/** Answers page after page until the review, and tells how many pages there were. */
export async function fillIn(page: Page, history: Answers, onPage?: Manner['onPage']): Promise<number> {
  return (await walkThrough(new Hand(page), history, { ...(onPage && { onPage }) })).length;
}

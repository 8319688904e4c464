import { motor } from '@myotome/pathways';
import { allItems, type AnswerValue, type Item } from '@myotome/questionnaire';
import { expect, type Locator, type Page } from '@playwright/test';

const { wording: words } = motor.words.en;
const items = new Map(allItems(motor.questionnaire).map((item) => [item.linkId, item]));

function textOf(linkId: string): string {
  return words.items[linkId]?.text ?? linkId;
}

function optionOf(linkId: string, code: string): string {
  return words.items[linkId]?.options?.[code]?.text ?? code;
}

async function tick(question: Locator, label: string): Promise<void> {
  // A card may have a second line, so its first line is compared alone.
  const card = question.locator(`xpath=.//label[.//span[normalize-space(text()[1])="${label}"]]`);
  await card.locator('input').check();
}

async function answerMonth(question: Locator, value: string): Promise<void> {
  const [year = '', month = ''] = value.split('-');
  await question.getByLabel('Month').selectOption(month);
  await question.getByLabel('Year').fill(year);
  await question.getByLabel('Year').press('Tab');
}

async function answerOne(question: Locator, item: Item, value: AnswerValue): Promise<void> {
  if (item.type === 'boolean') return tick(question, value === true ? 'Yes' : 'No');
  if (item.type === 'choice') return tick(question, optionOf(item.linkId, String(value)));
  if (item.type === 'month') return answerMonth(question, String(value));
  if (item.type === 'multi') {
    for (const code of Array.isArray(value) ? value : []) await tick(question, optionOf(item.linkId, String(code)));
    return;
  }
  const field = question.locator('input, textarea').first();
  await field.fill(String(value));
  await field.press('Tab');
}

/** Opens an invitation's link and gives the date of birth. */
export async function openLink(page: Page, link: string, birthDate: string): Promise<void> {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  await page.goto(link);
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/\/form\//);
}

/** The questions on the present page that a history answers. */
async function answerPage(page: Page, history: Readonly<Record<string, AnswerValue>>): Promise<void> {
  for (const [linkId, value] of Object.entries(history)) {
    const item = items.get(linkId);
    const question = page.locator('fieldset', { has: page.locator('legend', { hasText: textOf(linkId) }) });
    if (!item || (await question.count()) !== 1 || linkId === 'about.birth-date') continue;
    await answerOne(question, item, value);
  }
}

/** Answers page after page until the review; `onPage` looks at each page before it is left. */
export async function fillIn(
  page: Page,
  history: Readonly<Record<string, AnswerValue>>,
  onPage: (heading: string) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const heading = page.getByRole('heading', { level: 1 });
  for (let pages = 1; pages < 60; pages++) {
    const url = page.url();
    await answerPage(page, history);
    await onPage((await heading.textContent()) ?? '');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).not.toHaveURL(url);
    await expect(heading).toBeFocused();
    if (await page.getByRole('heading', { name: 'Check your answers' }).isVisible()) return pages;
  }
  throw new Error('the review page was never reached');
}

/** A history that any clinician would want to see within two weeks. */
export const alsLikeHistory: Readonly<Record<string, AnswerValue>> = {
  'urgent.breathing-now': false,
  'urgent.sudden-stroke-signs': 'none',
  'urgent.rapid-weakness': 'none',
  'urgent.cannot-swallow': false,
  'urgent.saddle-bladder-bowel': false,
  'urgent.other-emergency': false,
  'urgent.self-harm': false,
  'about.respondent': 'self',
  'about.callback-phone': '020 7946 0118',
  'about.sex': 'female',
  'about.dominant-hand': 'right',
  'concern.symptoms': ['weakness', 'twitching'],
  'concern.onset': '2026-06',
  'concern.onset-speed': 'weeks-to-months',
  'concern.in-own-words': 'I drop my keys <b>and</b> cannot do up buttons; #panic() is not a name.',
  'weakness.regions': ['right-hand', 'right-shoulder-arm'],
  'weakness.first-region': 'right-hand',
  'weakness.course': 'steadily-worse',
  'weakness.spread': 'to-another-body-part',
  'weakness.tasks': ['keys-or-buttons', 'writing'],
  'weakness.worse-with-use': false,
  'weakness.pain-at-start': 'none',
  'weakness.thinner-muscles': ['right-hand'],
  'twitching.regions': ['hands', 'shoulders-or-arms'],
  'twitching.duration': '1-to-6-months',
  'twitching.pattern': 'most-days',
  'weight.loss': 'none',
  'other.eyes': ['none'],
  'other.bladder-bowel': 'none',
  'history.medicines-list': 'Amlodipine 5 mg since 2020',
  'history.allergies': 'Penicillin: rash',
  'history.alcohol-units': 4,
};

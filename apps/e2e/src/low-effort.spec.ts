import type { Item } from '@myotome/questionnaire';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { alsLikeHistory } from './histories';
import { expectSound } from './looking';
import { cardOf, questionsOn } from './patient-form';
import { smallerThan } from './seen';
import { caseOf, invited } from './staff-side';

/** Pixels that each target has in either direction. */
const large = 64;

/** Moves on with the tab key until the focus is here, then presses. */
async function tabAndEnter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.elementHandle();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return;
  }
  throw new Error(`Tab never reached ${target.toString()}`);
}

/** Says what the history says; the rest is left open. */
async function answerOnly(page: Page, item: Item): Promise<void> {
  const value = alsLikeHistory[item.linkId];
  if (item.type === 'month') return tabAndEnter(page, page.getByRole('button', { name: /6 months ago/i }));
  if (value === undefined) return;
  if (item.type === 'integer') return tabAndEnter(page, page.getByRole('button', { name: String(value), exact: true }));
  if (item.type === 'text') {
    await tabTo(page, page.locator('fieldset').locator('input, textarea'));
    await page.keyboard.type(String(value));
    return;
  }
  for (const code of [value].flat()) await tabAndEnter(page, cardOf(page, item, String(code)));
}

/** Every target large, and sound by what axe and the width of the page say. */
async function expectLarge(page: Page): Promise<void> {
  expect(await smallerThan(page, large), page.url()).toEqual([]);
  await expectSound(page, page.url());
}

/** Goes through the form to the check of the answers; how many pages there were. */
async function walk(page: Page): Promise<number> {
  for (let pages = 0; pages < 100; pages++) {
    if (page.url().endsWith('/review')) return pages;
    const url = page.url();
    const [item, ...more] = await questionsOn(page);
    if (!item) throw new Error(`${url} asks nothing`);
    expect(more).toEqual([]);
    await expectLarge(page);
    if (item.linkId !== 'about.birth-date') await answerOnly(page, item);
    // A single answer leads on by itself.
    const goesOn = ['boolean', 'choice'].includes(item.type) && item.linkId in alsLikeHistory;
    if (!goesOn) await tabAndEnter(page, page.getByRole('button', { name: 'Continue', exact: true }));
    await expect(page).not.toHaveURL(url);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  throw new Error('the review page was never reached');
}

test('low effort: from the first page to the receipt with Tab and Enter alone, every target large', async ({
  browser,
}) => {
  const patient = await invited('Effort');
  const page = await (
    await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce', bypassCSP: true })
  ).newPage();
  await page.goto(patient.link);
  await tabAndEnter(page, page.locator('main').getByRole('button', { name: 'Large buttons' }));
  await expectLarge(page);
  const [year = '', month = '', day = ''] = patient.birthDate.split('-');
  for (const [id, part] of [
    ['birth-date', day],
    ['birth-date-month', month],
    ['birth-date-year', year],
  ] as const) {
    await tabTo(page, page.locator(`#${id}`));
    await page.keyboard.type(part);
  }
  await tabAndEnter(page, page.getByRole('button', { name: 'Continue', exact: true }));
  await page.waitForURL(/\/form\//);
  await expect(page.getByText(/^about \d+ presses left$/)).toBeVisible();

  const pages = await walk(page);
  expect(pages).toBeGreaterThan(40);
  await expectLarge(page);
  await tabAndEnter(page, page.getByRole('button', { name: 'Send my answers' }));
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeFocused();
  await expectLarge(page);
  expect(await caseOf(patient)).toMatchObject({ disposition: 'urgent-referral' });
  await page.context().close();
});

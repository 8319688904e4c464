import { motor } from '@myotome/pathways';
import type { Item } from '@myotome/questionnaire';
import { expect, test, type Page } from '@playwright/test';
import { Hand, phone } from './hand';
import { controlsHeard } from './heard';
import { alsLikeHistory } from './histories';
import { enter, walkThrough } from './patient-form';
import { invited } from './staff-side';

/** Two parts of a label that stand apart on the page need not be written with a space between them. */
const letters = (text: string): string => text.replace(/\s/g, '');

/** Each control is called by what stands on it, so that it can be spoken to; and a page is one heading's. */
async function listen(page: Page): Promise<void> {
  const heard = await controlsHeard(page);
  expect(heard.length, page.url()).toBeGreaterThan(3);
  const misnamed = heard.filter(({ name, seen }) => name === '' || !letters(name).startsWith(letters(seen)));
  expect(misnamed, page.url()).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
}

async function listenToQuestions(page: Page, asked: readonly Item[]): Promise<void> {
  await listen(page);
  for (const { linkId } of asked) {
    const { text = '' } = motor.words.en.wording.items[linkId] ?? {};
    await expect(page.getByRole('group', { name: text, exact: true })).toBeVisible();
  }
  // Read out once it is saved, and not at every key.
  await expect(page.locator('app-save-bar').getByRole('status')).toHaveText(
    /^(Saved at \d\d:\d\d|Each answer is saved)/,
  );
}

test('a screen reader: every control says what stands on it, on every page from the first to the receipt', async ({
  browser,
}) => {
  const patient = await invited('Listening');
  const page = await (await browser.newContext(phone)).newPage();
  await page.goto(patient.link);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await listen(page);
  await enter(new Hand(page), patient);
  await walkThrough(new Hand(page), alsLikeHistory, { onPage: (asked) => listenToQuestions(page, asked) });
  await listen(page);
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeFocused();
  await listen(page);
  await page.getByRole('link', { name: 'Where your answers are' }).click();
  await expect(page.getByRole('heading', { name: 'Where your answers are' })).toBeFocused();
  await listen(page);
  await page.context().close();
});

import { expect, test, type Page } from '@playwright/test';
import { sayByRequest } from './by-request';
import { twitchingAtLeast } from './histories';
import { cardOf, enterByCode, itemOf } from './patient-form';
import { practice } from './practice';
import { caseOf, invited, tabletCode } from './staff-side';

const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true } as const;

/** Everything that a browser could still tell the next person. */
async function keptIn(page: Page): Promise<object> {
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    hash: location.hash,
  }));
  return { ...kept, cookies: (await page.context().cookies()).map(({ name }) => name) };
}

const nothing = { local: {}, session: {}, databases: [], hash: '', cookies: [] };

test('the tablet in the waiting room: a code, the form, the receipt, and then nothing of anybody', async ({
  browser,
}) => {
  const patient = await invited('Waiting');
  const page = await (await browser.newContext(tablet)).newPage();
  await page.goto(`${practice.url}/tablet`);
  await expect(page.getByText('The front desk gives you a code for this tablet.')).toBeVisible();
  await enterByCode(page, await tabletCode(patient), patient);
  await expect(page).toHaveTitle(/page 1 of/);
  await expect(page.getByText('This tablet is shared. It keeps nothing of you.')).toBeVisible();
  await cardOf(page, itemOf('urgent.breathing-now'), 'false').click();
  await expect(page.locator('.saving')).toContainText('Saved at');
  expect(await keptIn(page)).toMatchObject({ local: {}, session: {}, databases: [] });
  await expect(page.getByRole('link', { name: 'Go on with another device' })).toBeHidden();

  await sayByRequest(page.request, twitchingAtLeast);
  await page.goto(`${practice.url}/review`);
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeFocused();
  expect(await keptIn(page)).toMatchObject({ local: {}, session: {}, databases: [] });
  await page.getByRole('button', { name: 'I am done' }).click();
  await page.getByRole('button', { name: 'Yes, leave' }).click();
  await expect(page.getByLabel('Code', { exact: true })).toHaveValue('');
  expect(await keptIn(page)).toEqual(nothing);

  for (let steps = 0; steps < 4; steps++) {
    await page.goBack({ waitUntil: 'networkidle' });
    await expect(page.locator('body')).not.toContainText(/Your answers have been sent|Check your answers|Safety check/);
  }
  await page.goto(`${practice.url}/receipt`);
  await expect(page.locator('main')).toContainText('Open the link from your practice');
  expect(await caseOf(patient)).toMatchObject({ submittedAt: expect.any(String) });
  await page.context().close();
});

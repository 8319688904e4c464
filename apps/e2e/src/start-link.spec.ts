import type { StartLinkView } from '@myotome/contract';
import { expect, test } from '@playwright/test';
import { sayByRequest } from './by-request';
import { phone } from './hand';
import { twitchingAtLeast } from './histories';
import { lookEveryWay, screenOf } from './looking';
import { practice, sessionOf } from './practice';
import { staff } from './staff-side';

/** The link that the practice puts on its website. */
async function startLink(): Promise<string> {
  const administrator = await staff('administrator');
  const renewed = await administrator.post(`${practice.url}/api/v1/practice/start-link`, {
    data: { act: 'renew' },
    headers: { origin: practice.url },
  });
  expect(renewed.ok(), await renewed.text()).toBe(true);
  const { link } = (await renewed.json()) as StartLinkView;
  await administrator.dispose();
  return link ?? '';
}

test('somebody comes from the website of the practice, fits no record, and stands before the front desk', async ({
  browser,
}) => {
  const familyName = `Website${Date.now() % 100_000}`;
  const page = await (await browser.newContext({ ...phone, ...screenOf(360, 'light') })).newPage();
  await page.goto(await startLink());
  await expect(page.getByLabel('First name')).toBeVisible();
  await lookEveryWay(page, 'patient-arrival');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('link', { name: 'Write your family name' })).toBeVisible();
  await page.getByLabel('First name').fill('Demo');
  await page.getByLabel('Family name').fill(familyName);
  await page.getByLabel('Day').fill('4');
  await page.getByLabel('Month').fill('3');
  await page.getByLabel('Year').fill('1968');
  await page.getByLabel('Phone number').fill('020 7946 0118');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/\/form\//);
  await sayByRequest(page.request, twitchingAtLeast);
  await page.goto(`${practice.url}/review`);
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeVisible();
  await page.context().close();

  const desk = await (await browser.newContext({ storageState: await sessionOf('reception') })).newPage();
  await desk.goto(`${practice.url}/staff/unmatched`);
  await expect(desk.getByText(familyName).first()).toBeVisible();
  await desk.context().close();
});

import type { InvitationPage } from '@myotome/contract';
import { expect, test, type Page } from '@playwright/test';
import { enterByRequest, formOf, sayByRequest } from './by-request';
import { Hand, phone } from './hand';
import { safe, twitchingAtLeast } from './histories';
import { cardOf, enter, enterByCode, itemOf } from './patient-form';
import { expire } from './past';
import { practice } from './practice';
import { caseOf, invited, staff } from './staff-side';

async function codeOn(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Go on with another device' }).click();
  await expect(
    page.getByText(new RegExp(`^On the other device, open ${new URL(practice.url).host}/code$`)),
  ).toBeVisible();
  return (await page.locator('.large-code').textContent()) ?? '';
}

test('the form is begun on one device and finished on another', async ({ browser }) => {
  const patient = await invited('Moving');
  const first = await (await browser.newContext(phone)).newPage();
  await enter(new Hand(first), patient);
  await sayByRequest(first.request, safe);
  await first.reload();
  const code = await codeOn(first);
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);

  const second = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await second.goto(`${practice.url}/code`);
  await enterByCode(second, code.toLowerCase(), patient);
  await expect(second).toHaveTitle(/page 2 of/);
  await expect(second.getByText('Your answers are kept. You go on where you stopped.')).toBeVisible();
  await second.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(cardOf(second, itemOf('urgent.breathing-now'), 'false').locator('input')).toBeChecked();
  await sayByRequest(second.request, twitchingAtLeast);
  await second.goto(`${practice.url}/review`);
  await second.getByRole('button', { name: 'Send my answers' }).click();
  await expect(second.getByRole('heading', { name: 'Your answers have been sent' })).toBeFocused();
  expect(await caseOf(patient)).toMatchObject({ submittedAt: expect.any(String) });

  const third = await (await browser.newContext(phone)).newPage();
  await third.goto(`${practice.url}/code`);
  await enterByCode(third, code, patient);
  await expect(third.getByRole('alert')).toContainText('This code does not work, or no longer.');
  await expect(third).toHaveURL(/\/code$/);
  for (const page of [first, second, third]) await page.context().close();
});

test('an expired link: one press asks for a new one, staff are told, and no answer is lost', async ({ browser }) => {
  const givenName = `Late${Date.now() % 100_000}`;
  const patient = await invited(givenName);
  const page = await (await browser.newContext(phone)).newPage();
  await enterByRequest(page.request, patient);
  await sayByRequest(page.request, safe);
  await page.context().clearCookies();
  await expire(patient);
  await page.goto(patient.link);
  await expect(page.getByRole('heading', { name: 'This link has expired' })).toBeFocused();
  await page.getByRole('button', { name: 'Ask for a new link' }).click();
  await expect(page.getByRole('heading', { name: 'You have asked for a new link' })).toBeVisible();

  const reception = await staff('reception');
  const list = await reception.get(`${practice.url}/api/v1/invitations`);
  const { attention } = (await list.json()) as InvitationPage;
  const asked = attention.find(({ patient: { name } }) => name.includes(givenName));
  expect(asked).toMatchObject({ attention: 'renewal' });
  const renewed = await reception.post(`${practice.url}/api/v1/invitations/${asked?.id ?? ''}/renewal`, {
    data: {},
    headers: { origin: practice.url },
  });
  expect(renewed.ok(), await renewed.text()).toBe(true);
  const { link } = (await renewed.json()) as { link: string };
  await enter(new Hand(page), { ...patient, link });
  await expect(page).toHaveTitle(/page 2 of/);
  expect((await formOf(page.request)).answers).toMatchObject(safe);
  await reception.dispose();
  await page.context().close();
});

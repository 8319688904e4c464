import { expect, test, type Page } from '@playwright/test';
import { sendByRequest } from './by-request';
import { Hand } from './hand';
import { alsLikeHistory } from './histories';
import { look, lookEveryWay, lookOnEveryScreen, screenOf } from './looking';
import { cardOf, enter, fillIn, itemOf } from './patient-form';
import { practice } from './practice';
import { expire } from './past';
import { invited } from './staff-side';

const narrow = screenOf(360, 'light');

/** Numbers the pages of the form, so that their pictures lie in order. */
function numbered(lookAt: (name: string) => Promise<void>): () => Promise<void> {
  let number = 0;
  return () => lookAt(`form-${String(++number).padStart(2, '0')}`);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeVisible();
}

test('the form on every screen, in both languages, light and dark', async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await (await browser.newContext(narrow)).newPage();
  const patient = await invited('LooksAll');
  const lookAt = (name: string): Promise<void> => lookOnEveryScreen(page, `patient-${name}`);
  await page.goto(patient.link);
  await expect(page.getByLabel('Day')).toBeVisible();
  await lookAt('start');
  await enter(new Hand(page), patient);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await lookAt('form-faults');
  await fillIn(page, alsLikeHistory, numbered(lookAt));
  await lookAt('review');
  await send(page);
  await lookAt('receipt');
  await page.context().close();
});

test('the pages that stop the form, and help now', async ({ browser }) => {
  const page = await (await browser.newContext(narrow)).newPage();
  await enter(new Hand(page), await invited('LooksStop'));
  await page.getByRole('button', { name: 'Help now' }).click();
  await look(page, '360-light-patient-help');
  await page.getByRole('button', { name: 'Close' }).click();
  for (const linkId of ['urgent.breathing-now', 'urgent.self-harm']) {
    await cardOf(page, itemOf(linkId), 'true').click();
    await expect(page.getByText('Your practice has been told')).toBeVisible();
    await lookEveryWay(page, `patient-stop-${linkId}`);
    await page.getByRole('button', { name: 'I have read this' }).click();
  }
  await page.context().close();
});

test('the ways in: unknown, expired and missing links, codes, the tablet and another device', async ({ browser }) => {
  const page = await (await browser.newContext(narrow)).newPage();
  await page.goto(`${practice.url}/#${'A'.repeat(43)}`);
  await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
  await lookEveryWay(page, 'patient-unknown-link');
  const late = await invited('LooksLate');
  await expire(late);
  await page.goto(`${practice.url}/code`);
  await lookEveryWay(page, 'patient-code');
  await page.goto(late.link);
  await expect(page.getByRole('button', { name: 'Ask for a new link' })).toBeVisible();
  await lookEveryWay(page, 'patient-expired-link');
  const patient = await invited('LooksIn');
  await page.goto(patient.link);
  await page.getByRole('link', { name: 'This is not me' }).click();
  await lookEveryWay(page, 'patient-not-me');
  await enter(new Hand(page), patient);
  await page.getByRole('link', { name: 'Go on with another device' }).click();
  await expect(page.locator('.large-code')).toBeVisible();
  await lookEveryWay(page, 'patient-elsewhere');
  await page.goto(`${practice.url}/tablet`);
  await expect(page.getByLabel('Code', { exact: true })).toBeVisible();
  await lookEveryWay(page, 'patient-tablet');
  await page.context().close();
});

/** The pages around answers that were sent, with a heading or a control that says that they are all there. */
const afterSending = ['status', 'status/worse/safety', 'status/diary', 'status/data', 'status/withdraw'];

test('the pages after sending', async ({ browser }) => {
  const page = await (await browser.newContext(narrow)).newPage();
  await sendByRequest(page.request, await invited('LooksAfter'), alsLikeHistory);
  for (const address of afterSending) {
    await page.goto(`${practice.url}/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.locator('.loading')).toHaveCount(0);
    await lookEveryWay(page, `patient-${address.replaceAll('/', '-')}`);
  }
  await page.context().close();
});

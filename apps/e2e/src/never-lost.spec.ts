import { expect, request, test, type BrowserContext, type Page } from '@playwright/test';
import { enterByRequest, formOf, sayByRequest } from './by-request';
import { Hand, phone } from './hand';
import { safe } from './histories';
import { answer, cardOf, enter, itemOf, type Key } from './patient-form';
import { untilStored } from './offline';
import { practice } from './practice';
import { invited } from './staff-side';

const about = { 'about.respondent': 'self', 'about.callback-phone': '020 7946 0118' };
const symptoms = itemOf('concern.symptoms');

/** The answers as the practice has them, seen from elsewhere. */
async function savedAnswers(key: Key): Promise<Readonly<Record<string, unknown>>> {
  const elsewhere = await request.newContext();
  const { answers } = await enterByRequest(elsewhere, key);
  await elsewhere.dispose();
  return answers;
}

/** In the form, on the page that asks what the person has noticed. */
async function atSymptoms(context: BrowserContext, key: Key): Promise<Page> {
  const page = await context.newPage();
  await enter(new Hand(page), key);
  await sayByRequest(page.request, { ...safe, ...about });
  await page.goto(`${practice.url}/form/concern-1`);
  await expect(cardOf(page, symptoms, 'weakness')).toBeVisible();
  return page;
}

async function giveBirthDate(page: Page, { birthDate }: Key): Promise<void> {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/\/form\//);
}

async function comeBackOffline(context: BrowserContext, key: Key): Promise<Page> {
  const page = await context.newPage();
  await page.goto(key.link);
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeFocused();
  await giveBirthDate(page, key);
  return page;
}

/** How many things the browser keeps for the form; runs in the page. */
function thingsKept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('myotome');
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onsuccess = () => {
      const stores = [...opening.result.objectStoreNames];
      let count = 0;
      if (stores.length === 0) return resolve(0);
      const all = opening.result.transaction(stores);
      for (const name of stores) {
        const counting = all.objectStore(name).count();
        counting.onsuccess = () => (count += counting.result);
      }
      all.oncomplete = () => resolve(count);
    };
  });
}

const here = 'Your answers are safe on this device';

test('the line goes half-way: answers outlive a closed tab on the phone, and are sent when it is back', async ({
  browser,
}) => {
  const patient = await invited('Offline');
  const context = await browser.newContext(phone);
  const page = await atSymptoms(context, patient);
  await untilStored(page);
  expect(await page.evaluate(thingsKept)).toBeGreaterThan(0);

  await context.setOffline(true);
  await answer(new Hand(page), symptoms, ['weakness']);
  await expect(page.getByText(here).first()).toBeVisible();
  expect(await savedAnswers(patient)).not.toHaveProperty(['concern.symptoms']);
  await page.close();
  const again = await comeBackOffline(context, patient);
  await expect(again.getByText(here).first()).toBeVisible();
  while (!again.url().endsWith('/form/concern-1')) {
    const url = again.url();
    await again.getByRole('button', { name: 'Continue', exact: true }).click();
    await expect(again).not.toHaveURL(url);
  }
  await expect(cardOf(again, symptoms, 'weakness').locator('input')).toBeChecked();
  await answer(new Hand(again), symptoms, ['twitching']);
  await expect(again.getByText(here).first()).toBeVisible();
  expect(JSON.stringify(await savedAnswers(patient))).not.toContain('twitching');

  // The session has ended meanwhile; the date of birth was given, so nobody is asked again.
  await context.clearCookies();
  await context.setOffline(false);
  await expect(again.getByText(/Saved at/).first()).toBeVisible({ timeout: 40_000 });
  expect((await savedAnswers(patient))['concern.symptoms']).toEqual(['weakness', 'twitching']);
  await context.close();
});

test('two devices: other questions join silently, the same question is put before the person', async ({ browser }) => {
  const patient = await invited('Twodevices');
  const [one, other] = await Promise.all([browser.newContext(phone), browser.newContext(phone)]);
  const here = await atSymptoms(one, patient);
  const there = await other.newPage();
  await enter(new Hand(there), patient);
  await there.goto(`${practice.url}/form/concern-1`);
  await expect(cardOf(there, symptoms, 'weakness')).toBeVisible();

  await sayByRequest(here.request, { 'concern.in-own-words': 'My hand is weak.' });
  await answer(new Hand(here), symptoms, ['weakness']);
  await expect(here.getByText(/Saved at/).first()).toBeVisible();
  expect(await savedAnswers(patient)).toMatchObject({
    'concern.symptoms': ['weakness'],
    'concern.in-own-words': 'My hand is weak.',
  });

  await answer(new Hand(there), symptoms, ['twitching']);
  const both = there.getByRole('alert').filter({ hasText: 'You gave two answers' });
  await expect(both).toBeVisible();
  await expect(both.getByRole('button')).toHaveText([/Use: .*Twitching/, /Use: .*Weakness/]);
  expect((await savedAnswers(patient))['concern.symptoms']).toEqual(['weakness']);
  await both.getByRole('button', { name: /twitching/i }).click();
  await expect(both).toBeHidden();
  await expect.poll(async () => (await formOf(there.request)).answers['concern.symptoms']).toEqual(['twitching']);
  for (const context of [one, other]) await context.close();
});

test('a device that others use keeps nothing', async ({ browser }) => {
  const patient = await invited('Shareddevice');
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(patient.link);
  await page.getByLabel('Other people use this phone or computer').check();
  await giveBirthDate(page, patient);
  await answer(new Hand(page), itemOf('urgent.breathing-now'), false);
  await expect(page.getByText(/Saved at/).first()).toBeVisible();
  expect(await page.evaluate(thingsKept)).toBe(0);
  await context.close();
});

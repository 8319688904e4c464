import { expect, test, type Page } from '@playwright/test';
import { Hand, phone } from './hand';
import { twitchingAtLeast } from './histories';
import { lookEveryWay } from './looking';
import { cardOf, enter, itemOf, walkThrough } from './patient-form';
import { caseOf, invited } from './staff-side';

const helper = { relation: 'child', name: 'Robin Helper', phone: '020 7946 0771', maySpeak: true } as const;
const forThem = 'Answer for the person you are helping.';

/** Says who is helping, beneath the question of who fills in the form. */
async function sayWhoHelps(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'About you, the helper' })).toBeVisible();
  await page.locator('label', { hasText: /^\s*Son or daughter\s*$/ }).click();
  await page.getByLabel('Your name').fill(helper.name);
  await page.getByLabel('Your phone number').fill(helper.phone);
  await page
    .getByRole('group', { name: /agree that we talk with you/ })
    .getByText('Yes', { exact: true })
    .click();
  await lookEveryWay(page, 'patient-helper');
}

test('somebody helps: they say who they are, answer for the person helped, and staff see both', async ({ browser }) => {
  const patient = await invited('Helped');
  const page = await (await browser.newContext({ ...phone, bypassCSP: true })).newPage();
  await enter(new Hand(page), patient);
  const reminded: string[] = [];
  await walkThrough(
    new Hand(page),
    { ...twitchingAtLeast, 'about.respondent': 'carer' },
    {
      onPage: async (asked) => {
        if (asked.some(({ linkId }) => linkId === 'about.respondent')) await sayWhoHelps(page);
        if (await page.getByText(forThem).isVisible()) reminded.push(asked[0]?.linkId ?? '');
      },
    },
  );
  expect(reminded).toEqual(expect.arrayContaining(['concern.symptoms', 'twitching.regions', 'history.family']));
  await page.goto(page.url().replace('/review', '/form/about-1'));
  await expect(cardOf(page, itemOf('about.respondent'), 'carer').locator('input')).toBeChecked();
  await expect(page.getByLabel('Your name')).toHaveValue(helper.name);
  await page.goBack();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeFocused();
  expect((await caseOf(patient)).patient).toMatchObject({
    respondent: 'carer',
    callbackPhone: '020 7946 0000',
    helper,
  });
  await page.context().close();
});

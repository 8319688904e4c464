import { expect, test } from '@playwright/test';
import { Hand, phone } from './hand';
import { twitchingAtLeast } from './histories';
import { cardOf, enter, itemOf, walkThrough } from './patient-form';
import { caseOf, invited } from './staff-side';

test('somebody helps: the form asks about the person helped, and staff see who answered', async ({ browser }) => {
  const patient = await invited('Helped');
  const page = await (await browser.newContext(phone)).newPage();
  const hand = new Hand(page);
  await enter(hand, patient);
  const pages = await walkThrough(
    hand,
    { ...twitchingAtLeast, 'about.respondent': 'carer' },
    {
      onPage: async (asked) => {
        if (!asked.some(({ linkId }) => linkId === 'about.respondent')) return;
        await expect(page.getByText('If you help someone, tell us about them in every answer.')).toBeVisible();
        await expect(cardOf(page, itemOf('about.respondent'), 'carer')).toContainText('I am helping someone');
      },
    },
  );
  expect(pages.flat()).toContain('about.respondent');
  await expect(page.locator('[id="review-about.respondent"]')).toContainText('I am helping someone');
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeFocused();
  expect((await caseOf(patient)).patient).toMatchObject({ respondent: 'carer', callbackPhone: '020 7946 0000' });
  await page.context().close();
});

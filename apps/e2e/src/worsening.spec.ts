import type { Answers } from '@myotome/questionnaire';
import { expect, test, type Page } from '@playwright/test';
import { sendByRequest } from './by-request';
import { Hand, phone } from './hand';
import { safe, workedCase } from './histories';
import { answer, cardOf, enter, itemOf, notForPatients } from './patient-form';
import { caseOf, invited, rowOf } from './staff-side';

const history = workedCase('benign-fasciculation');

/** What has come since: an arm that weakens. */
const news: Answers = {
  'weakness.regions': ['right-hand'],
  'weakness.first-region': 'right-hand',
  'weakness.course': 'steadily-worse',
};

async function answerAll(page: Page, answers: Answers): Promise<void> {
  const hand = new Hand(page);
  for (const [linkId, value] of Object.entries(answers)) {
    if (value !== undefined) await answer(hand, itemOf(linkId), value);
  }
}

/** Tells from the page "Where your answers are" that a hand has got weak. */
async function tellOfWeakness(page: Page): Promise<void> {
  const goOn = (): Promise<void> => page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.getByRole('link', { name: /^Something has got worse/ }).click();
  await expect(page.getByRole('heading', { name: 'First, a few safety questions' })).toBeFocused();
  await answerAll(page, safe);
  await goOn();
  await page.locator('label', { hasText: /^\s*What you have noticed\s*$/ }).click();
  await goOn();
  await expect(page.getByRole('heading', { name: 'What has changed: What you have noticed' })).toBeFocused();
  await cardOf(page, itemOf('concern.symptoms'), 'weakness').click();
  await goOn();
  await expect(page.getByRole('heading', { name: 'What has changed: Weakness' })).toBeFocused();
  await answerAll(page, news);
  const words = page.getByRole('heading', { name: 'In your own words' });
  while (!(await words.isVisible())) {
    const url = page.url();
    await goOn();
    await expect(page).not.toHaveURL(url);
  }
  await page.getByRole('textbox', { name: 'In your own words' }).fill('Since last week I cannot turn the key.');
}

test('a worsening told after sending raises the case, and staff see what has changed', async ({ browser }) => {
  const patient = await invited('Worsening', { birthDate: String(history['about.birth-date']) });
  const page = await (await browser.newContext(phone)).newPage();
  await sendByRequest(page.request, patient, history);
  expect(await caseOf(patient)).toMatchObject({ disposition: 'self-care' });
  expect(await rowOf(patient)).toMatchObject({ worse: false, unread: false });

  await enter(new Hand(page), patient);
  await expect(page.getByRole('heading', { name: 'Where your answers are' })).toBeFocused();
  await tellOfWeakness(page);
  await page.getByRole('button', { name: 'Send to my practice' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeFocused();
  await expect(page.locator('main')).not.toContainText(notForPatients);

  expect(await rowOf(patient)).toMatchObject({ disposition: 'urgent-referral', worse: true, unread: true });
  const { worsenings } = (await caseOf(patient)).sinceSent;
  expect(worsenings).toMatchObject([{ stopped: false, words: 'Since last week I cannot turn the key.' }]);
  expect(worsenings[0]?.changed.map(({ linkId }) => linkId)).toEqual(
    expect.arrayContaining(['concern.symptoms', ...Object.keys(news)]),
  );
  await page.getByRole('link', { name: 'Where your answers are' }).click();
  await expect(page.getByText(/^\s*You told us about a change on/)).toBeVisible();
  await page.context().close();
});

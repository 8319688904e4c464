import { expect, test } from '@playwright/test';
import { Hand, phone } from './hand';
import { workedCase } from './histories';
import { enter, notForPatients, walkThrough } from './patient-form';
import { answersIn, caseOf, inOneOrder, invited } from './staff-side';

test('twitching alone: a short form, calm words, and nobody is alarmed', async ({ browser }) => {
  const history = workedCase('benign-fasciculation');
  const patient = await invited('Twitching', { birthDate: String(history['about.birth-date']) });
  const page = await (await browser.newContext(phone)).newPage();
  const hand = new Hand(page);
  await enter(hand, patient);
  const pages = await walkThrough(hand, history);
  expect(pages.length).toBeLessThanOrEqual(18);
  expect(pages.flat().filter((linkId) => /^(weakness\.(?!thinner)|function)/.test(linkId))).toEqual([]);
  await page.getByRole('button', { name: 'Send my answers' }).click();

  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeFocused();
  const receipt = page.locator('main');
  await expect(receipt).toContainText('They will confirm what comes next. Until then, use the advice on this page.');
  await expect(receipt).toContainText('Watch what you can do, more than how often something twitches.');
  await expect(receipt).not.toContainText(notForPatients);

  const opened = await caseOf(patient);
  expect(opened).toMatchObject({ disposition: 'self-care', submittedAt: expect.any(String) });
  expect(opened.findings.filter(({ disposition }) => /emergency|urgent/.test(disposition))).toEqual([]);
  expect(answersIn(opened)).toEqual(inOneOrder(history));
  await page.context().close();
});

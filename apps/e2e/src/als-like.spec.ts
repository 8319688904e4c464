import { motor } from '@myotome/pathways';
import { visibleItems } from '@myotome/questionnaire';
import { expect, test } from '@playwright/test';
import { Hand, phone } from './hand';
import { workedCase } from './histories';
import { enter, notForPatients, walkThrough } from './patient-form';
import { answersIn, caseOf, inOneOrder, invited } from './staff-side';

/** Most presses from the first page to the receipt, the date of birth among them. */
const mostPresses = 90;

test('a hand that weakens: every question that matters, few presses, and staff see it all', async ({ browser }) => {
  const history = workedCase('als-hand');
  const patient = await invited('Weakening');
  const page = await (await browser.newContext(phone)).newPage();
  const hand = new Hand(page);
  await enter(hand, patient);
  const pages = await walkThrough(hand, history);
  await hand.click(page.getByRole('button', { name: 'Send my answers' }));
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeFocused();

  const figure = `from the first page to the receipt: ${hand.presses} presses over ${pages.length} pages`;
  test.info().annotations.push({ type: 'presses', description: figure });
  process.stdout.write(`    ${figure}\n`);
  expect(hand.presses).toBeLessThanOrEqual(mostPresses);
  expect(pages.length).toBeLessThanOrEqual(30);

  const relevant = visibleItems(motor.questionnaire, history).map(({ linkId }) => linkId);
  expect(pages.flat()).toEqual(relevant);
  expect(relevant.filter((linkId) => !(linkId in history))).toEqual([]);

  await expect(page.locator('main')).not.toContainText(notForPatients);
  const opened = await caseOf(patient);
  expect(answersIn(opened)).toEqual(inOneOrder({ ...history, 'about.birth-date': patient.birthDate }));
  expect(opened).toMatchObject({ disposition: 'urgent-referral', patient: { respondent: 'self' } });
  await page.context().close();
});

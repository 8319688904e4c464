import type { CaseView } from '@myotome/contract';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { Hand, phone } from './hand';
import { safe } from './histories';
import { answer, cardOf, enter, itemOf } from './patient-form';
import { practice, sessionOf } from './practice';
import { caseOf, invited, rowOf, type Invited } from './staff-side';

/** A nurse's page that has been open on the queue for a while. */
async function openQueue(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ storageState: await sessionOf('nurse') })).newPage();
  await page.goto(`${practice.url}/staff/queue/flagged`);
  await expect(page.getByText('Emergency').first()).toBeVisible();
  return page;
}

/** Less than the seconds after which an open queue is read again by itself: whoever sees the case sooner was told. */
const soon = 10_000;

interface Stopped {
  readonly page: Page;
  readonly patient: Invited;
}

/** Opens the form and gives one answer on the safety screen; it then stands in a queue that nobody touches. */
async function stopAt(browser: Browser, linkId: string, code: string): Promise<Stopped> {
  const givenName = `Stopped${Date.now() % 100_000}`;
  const patient = await invited(givenName);
  const queue = await openQueue(browser);
  const page = await (await browser.newContext(phone)).newPage();
  await enter(new Hand(page), patient);
  expect(await rowOf(patient)).toBeUndefined();
  const pressed = Date.now();
  await cardOf(page, itemOf(linkId), code).click();
  await expect(queue.getByText(givenName)).toBeVisible({ timeout: soon });
  const waited = Date.now() - pressed;
  test.info().annotations.push({ type: 'milliseconds until staff see it', description: String(waited) });
  await queue.context().close();
  expect((await rowOf(patient))?.disposition).toBe('emergency');
  return { page, patient };
}

const tasksOf = ({ findings }: CaseView) => findings.map(({ rule, action }) => `${rule} ${action ?? ''}`);

test('signs of a stroke: the number to call, what to do, and the practice knows at once', async ({ browser }) => {
  const { page, patient } = await stopAt(browser, 'urgent.sudden-stroke-signs', 'now-or-last-24-hours');
  await expect(page.getByRole('heading', { name: 'A sudden change like this needs help now.' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Call 999', exact: true })).toHaveAttribute('href', 'tel:999');
  await expect(page.getByText('Note the time when it began.')).toBeVisible();
  await expect(page.getByText(/was told at \d{1,2}:\d\d/)).toBeVisible();
  expect(page.url()).toMatch(/\/stop$/);

  // Nothing more is pressed: whoever lies down now has still been heard.
  await page.context().close();
  const opened = await caseOf(patient);
  expect(opened).toMatchObject({ disposition: 'emergency', status: 'new', submittedAt: null, dueAt: opened.openedAt });
  expect(opened.stoppedAt).not.toBeNull();
  expect(tasksOf(opened)).toContainEqual(expect.stringMatching(/^\S+ Call the patient now and use the stroke pathway/));
});

test('trouble breathing: whoever goes on with the form keeps the answers, and the case stays an emergency', async ({
  browser,
}) => {
  const { page, patient } = await stopAt(browser, 'urgent.breathing-now', 'true');
  const heading = page.getByRole('heading', { name: 'Trouble breathing at rest needs help straight away.' });
  await expect(heading).toBeFocused();
  await page.reload();
  await expect(heading).toBeFocused();
  await expect(page.getByRole('link', { name: 'Call 999', exact: true })).toHaveAttribute('href', 'tel:999');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByText('Your answers are kept.')).toBeVisible();
  await expect(cardOf(page, itemOf('urgent.breathing-now'), 'true').locator('input')).toBeChecked();

  const hand = new Hand(page);
  for (const [linkId, value] of Object.entries(safe)) {
    if (value !== undefined) await answer(hand, itemOf(linkId), value);
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveTitle(/page 2 of/);
  const opened = await caseOf(patient);
  expect(opened).toMatchObject({ disposition: 'emergency', submittedAt: null });
  expect(tasksOf(opened)).toContainEqual(expect.stringMatching(/Call the patient now; emergency services/));
  await page.context().close();
});

test('thoughts of self-harm: people to talk to, a person who calls, and never a score', async ({ browser }) => {
  const { page, patient } = await stopAt(browser, 'urgent.self-harm', 'true');
  await expect(
    page.getByRole('heading', { name: 'Thank you for telling us. Please talk to someone now.' }),
  ).toBeFocused();
  await expect(page.getByRole('link', { name: 'Call 116 123', exact: true })).toHaveAttribute('href', 'tel:116123');
  await expect(page.locator('main').getByText('Samaritans')).toBeVisible();
  await expect(page.getByRole('link', { name: /If you are hurt or not safe now/ })).toHaveAttribute('href', 'tel:999');
  await expect(page.locator('main')).not.toContainText(/score|points|result|risk/i);
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByText('Your answers are kept.')).toBeVisible();
  await page.context().close();

  const opened = await caseOf(patient);
  expect(opened).toMatchObject({ disposition: 'emergency', submittedAt: null });
  expect(tasksOf(opened)).toContainEqual(expect.stringMatching(/Speak with the patient now/));
  expect(JSON.stringify(opened.findings)).not.toMatch(/\bscore of|\d+ ?(?:of|\/) ?\d+ points/i);
});

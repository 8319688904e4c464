import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { phone } from './hand';
import { alsLikeHistory } from './histories';
import { fillIn, openLink } from './patient-form';
import { practice, signIn } from './practice';

const familyName = 'Ångström Παπαδοπούλου';
async function textOfPdf(path: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages.join(' ').replace(/\s+/g, ' ');
}

async function invitePatient(page: Page, givenName: string): Promise<string> {
  await signIn(page, 'reception');
  await page.getByRole('link', { name: 'Invitations' }).click();
  await page.getByRole('button', { name: 'New patient' }).click();
  await page.getByLabel('Given name').fill(givenName);
  await page.getByLabel('Family name').fill(familyName);
  await page.getByLabel('Date of birth').fill('1968-03-04');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('heading', { name: `Invitation for ${givenName} ${familyName}` })).toBeVisible();
  await expect(page.getByRole('img', { name: /code/i })).toBeVisible();
  return (await page.locator('.link').textContent())?.trim() ?? '';
}

async function answerOnPhone(browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await openLink(page, link, '1968-03-04');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const pages = await fillIn(page, alsLikeHistory, async () => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
  expect(pages).toBeLessThanOrEqual(30);
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/motor neurone|ALS|urgent/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeVisible();
  await context.close();
}

async function workCase(page: Page, givenName: string): Promise<string> {
  await signIn(page, 'clinician');
  await page.getByRole('searchbox').fill(givenName);
  const row = page.getByRole('link', { name: new RegExp(givenName) });
  await expect(row).toContainText('Urgent');
  await row.click();
  await expect(page.getByRole('heading', { name: new RegExp(givenName) }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Claim' }).click();
  await expect(page.getByRole('button', { name: 'Release' })).toBeVisible();
  const findings = await page.locator('app-finding-card').first().textContent();

  await page
    .getByRole('group', { name: 'Your view of Motor neurone disease (ALS)' })
    .getByRole('button', { name: 'Suspected' })
    .click();
  await page.getByLabel('Note on Motor neurone disease (ALS)').fill('Split hand on the right');
  await page.getByLabel('Note on Motor neurone disease (ALS)').press('Tab');

  await page.getByRole('button', { name: 'All normal in Power' }).click();
  await page.getByText('Power', { exact: true }).click();
  const fingers = page.getByRole('group', { name: 'Power, Finger abduction, right' });
  await fingers.getByRole('button', { name: '3/5' }).click();
  await expect(fingers.getByRole('button', { name: '3/5' })).toHaveAttribute('aria-pressed', 'true');

  await page.getByLabel('Refer to a specialist').check();
  await page.getByLabel('To which service').fill('Neurology, Northside Hospital');
  await page.getByLabel('What the patient was told').fill('That a specialist should look at the hand soon.');
  await page.getByRole('button', { name: 'Decide' }).click();
  return findings ?? '';
}

async function writeLetter(page: Page): Promise<string> {
  await page.getByRole('button', { name: /letter/i }).click();
  await expect(page).toHaveURL(/\/letters\//);
  await expect(page.getByText('Suspected motor neurone disease (ALS): please assess').first()).toBeVisible();
  await page.getByRole('button', { name: 'Sign and lock' }).click();
  await page.getByRole('button', { name: 'Sign with my name' }).click();
  await expect(page.getByText(/Signed by Dr Demo Clinician/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /Download PDF/ }).click();
  return (await download).path();
}

test('a patient on a phone becomes a signed referral letter', async ({ browser, page }) => {
  const givenName = `Märta${Date.now() % 100_000}`;
  const link = await invitePatient(page, givenName);
  expect(link).toMatch(new RegExp(`^${practice.url}/#[\\w-]{43}$`));
  await answerOnPhone(browser, link);

  const clinician = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await workCase(clinician, givenName);
  const letter = await writeLetter(clinician);

  const text = await textOfPdf(letter);
  expect(text).toContain(`${givenName} ${familyName}`);
  expect(text).toContain('4 March 1968');
  expect(text).toContain('CLINICAL SUSPICION FOR ALS/MND');
  expect(text).toMatch(/urgent/i);
  expect(text).toContain('Suspected motor neurone disease (ALS): please assess');
  expect(text).toContain('steadily progressive');
  expect(text).toMatch(/Progressive weakness without another explanation|Twitching with wasting or weakness/);
  expect(text).toContain('Dr Demo Clinician');
  expect(text).toContain('Split hand on the right');
  expect(text).toContain('Penicillin: rash');
  expect(text).toContain('#panic() is not a name');
  await clinician.context().close();
});

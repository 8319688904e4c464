import AxeBuilder from '@axe-core/playwright';
import { expect, request, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { alsLikeHistory } from './histories';
import { fillIn, openLink } from './patient-form';
import { invite, newPatient, practice, sessionOf } from './practice';

/** Every screen at three widths, light and dark: nothing for axe to find, nothing that scrolls sideways. */
const every = [360, 768, 1440].flatMap((width) => [
  { width, scheme: 'light' as const },
  { width, scheme: 'dark' as const },
]);
/** Each width once and both schemes; LOOK_AT_ALL=1 takes every pair. */
const usual = [
  { width: 360, scheme: 'light' as const },
  { width: 768, scheme: 'light' as const },
  { width: 1440, scheme: 'dark' as const },
];
const devices = process.env['LOOK_AT_ALL'] ? every : usual;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules as a reader looks through them: some rules, an address without any, the conditions, the sources. */
const rulesPages = [
  ['found', 'search=foot&unverified=yes', 'Fires when'],
  ['none', 'search=no-such-rule', 'Nothing matches'],
  ['conditions', 'view=conditions&urgency=emergency', 'Cauda equina syndrome'],
  ['evidence', 'view=evidence&search=epilepsy', 'Recurrent sensory attacks'],
  ['sources', 'view=sources&search=NICE', 'NICE NG127 Suspected neurological conditions'],
] as const;

async function look(page: Page, name: string): Promise<void> {
  // Transitions would have axe measure colours half way, and what is laid out only once it comes near, guessed sizes.
  await page.addStyleTag({
    content:
      '*, *::before, *::after { transition: none !important; animation: none !important; content-visibility: visible !important; }',
  });
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  await page.screenshot({ path: `tmp/looks/${name}.png`, fullPage: true });
}

function device(width: number, colorScheme: 'light' | 'dark'): BrowserContextOptions {
  return { viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme, bypassCSP: true };
}

async function staffPage(browser: Browser, role: string, options: BrowserContextOptions): Promise<Page> {
  return (await browser.newContext({ ...options, storageState: await sessionOf(role) })).newPage();
}

async function freshLink(givenName: string): Promise<string> {
  const staff = await request.newContext({ storageState: await sessionOf('reception') });
  const { link } = await invite(staff, practice.url, newPatient(givenName));
  await staff.dispose();
  return link;
}

async function openCase(page: Page, disposition: string): Promise<string> {
  const answer = await page.request.get(`${practice.url}/api/v1/cases`, { params: { list: 'flagged', limit: 100 } });
  const { rows } = (await answer.json()) as { rows: { id: string; disposition: string }[] };
  const row = rows.find((one) => one.disposition === disposition);
  if (!row) throw new Error(`no open case is ${disposition}`);
  return row.id;
}

async function letterId(page: Page): Promise<string | undefined> {
  const answer = await page.request.get(`${practice.url}/api/v1/cases`, {
    params: { list: 'flagged', show: 'decided', limit: 100 },
  });
  const { rows } = (await answer.json()) as { rows: { id: string }[] };
  for (const { id } of rows) {
    const found = (await (await page.request.get(`${practice.url}/api/v1/cases/${id}`)).json()) as {
      letterId: string | null;
    };
    if (found.letterId) return found.letterId;
  }
  return undefined;
}

for (const { width, scheme } of devices) {
  const as = `${width}-${scheme}`;

  test(`the patient's pages at ${as}`, async ({ browser }) => {
    const page = await (await browser.newContext(device(width, scheme))).newPage();
    await page.goto(`${practice.url}/#${'A'.repeat(43)}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(page, `${as}-patient-unknown-link`);

    const link = await freshLink(`Looks${as}`);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByLabel('Day')).toBeVisible();
    await look(page, `${as}-patient-start`);
    await openLink(page, link, '1968-03-04');
    let number = 0;
    await fillIn(page, alsLikeHistory, () => look(page, `${as}-patient-form-${String(++number).padStart(2, '0')}`));
    await look(page, `${as}-patient-review`);
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeVisible();
    await look(page, `${as}-patient-receipt`);
    await page.context().close();
  });

  test(`the stop page at ${as}`, async ({ browser }) => {
    const page = await (await browser.newContext(device(width, scheme))).newPage();
    await openLink(page, await freshLink(`Stop${as}`), '1968-03-04');
    const breathing = page.locator('fieldset').first();
    await breathing.getByLabel('Yes').click();
    await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
    await expect(page.getByText('Your practice has been told')).toBeVisible();
    await look(page, `${as}-patient-stop`);
    await page.context().close();
  });

  test(`the staff's pages at ${as}`, async ({ browser }) => {
    const page = await staffPage(browser, 'clinician', device(width, scheme));
    await page.goto(`${practice.url}/staff/queue/flagged`);
    await expect(page.getByText('Emergency').first()).toBeVisible();
    await look(page, `${as}-staff-queue`);
    await page.goto(`${practice.url}/staff/queue/flagged/${await openCase(page, 'urgent-referral')}`);
    await expect(page.getByRole('heading', { name: 'Differential checklist' })).toBeVisible();
    await look(page, `${as}-staff-case`);
    await page.goto(`${practice.url}/staff/queue/other`);
    await expect(page.getByText('Primary care').first()).toBeVisible();
    await look(page, `${as}-staff-other`);
    await page.goto(`${practice.url}/staff/letters/${await letterId(page)}`);
    await expect(page.getByRole('link', { name: /Download PDF/ })).toBeVisible();
    await look(page, `${as}-staff-letter`);
    await page.goto(`${practice.url}/staff/invitations`);
    await expect(page.getByRole('table').first()).toBeVisible();
    await look(page, `${as}-staff-invitations`);
    await page.context().close();
  });

  test(`the rules at ${as}`, async ({ browser }) => {
    const page = await staffPage(browser, 'nurse', device(width, scheme));
    for (const [name, query, found] of rulesPages) {
      await page.goto(`${practice.url}/staff/rules?${query}`);
      await expect(page.getByText(found).filter({ visible: true }).first()).toBeVisible();
      await look(page, `${as}-staff-rules-${name}`);
    }
    await page.context().close();
  });

  test(`the administrator's, auditor's and reception's pages at ${as}`, async ({ browser }) => {
    const administrator = await staffPage(browser, 'administrator', device(width, scheme));
    await administrator.goto(`${practice.url}/staff/practice`);
    await expect(administrator.getByRole('table').first()).toBeVisible();
    await look(administrator, `${as}-staff-practice`);
    const auditor = await staffPage(browser, 'auditor', device(width, scheme));
    await auditor.goto(`${practice.url}/staff/audit`);
    await expect(auditor.getByRole('table').first()).toBeVisible();
    await look(auditor, `${as}-staff-audit`);
    const reception = await staffPage(browser, 'reception', device(width, scheme));
    await reception.goto(`${practice.url}/staff/queue/flagged`);
    await expect(reception.getByText('Emergency').first()).toBeVisible();
    await look(reception, `${as}-staff-reception`);
    const nobody = await (await browser.newContext(device(width, scheme))).newPage();
    await nobody.goto(`${practice.url}/staff/`);
    await expect(nobody.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await look(nobody, `${as}-staff-sign-in`);
    for (const page of [administrator, auditor, reception, nobody]) await page.context().close();
  });
}

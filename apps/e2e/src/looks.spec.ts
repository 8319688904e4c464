import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { devices, look, screenOf } from './looking';
import { practice, sessionOf } from './practice';

/** The rules as a reader looks through them: some rules, an address without any, the conditions, the sources. */
const rulesPages = [
  ['found', 'search=foot&unverified=yes', 'Fires when'],
  ['none', 'search=no-such-rule', 'Nothing matches'],
  ['conditions', 'view=conditions&urgency=emergency', 'Cauda equina syndrome'],
  ['evidence', 'view=evidence&search=epilepsy', 'Recurrent sensory attacks'],
  ['sources', 'view=sources&search=NICE', 'NICE NG127 Suspected neurological conditions'],
] as const;

async function staffPage(browser: Browser, role: string, options: BrowserContextOptions): Promise<Page> {
  return (await browser.newContext({ ...options, storageState: await sessionOf(role) })).newPage();
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

  test(`the staff's pages at ${as}`, async ({ browser }) => {
    const page = await staffPage(browser, 'clinician', screenOf(width, scheme));
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
    const page = await staffPage(browser, 'nurse', screenOf(width, scheme));
    for (const [name, query, found] of rulesPages) {
      await page.goto(`${practice.url}/staff/rules?${query}`);
      await expect(page.getByText(found).filter({ visible: true }).first()).toBeVisible();
      await look(page, `${as}-staff-rules-${name}`);
    }
    await page.context().close();
  });

  test(`the administrator's, auditor's and reception's pages at ${as}`, async ({ browser }) => {
    const administrator = await staffPage(browser, 'administrator', screenOf(width, scheme));
    await administrator.goto(`${practice.url}/staff/practice`);
    await expect(administrator.getByRole('table').first()).toBeVisible();
    await look(administrator, `${as}-staff-practice`);
    const auditor = await staffPage(browser, 'auditor', screenOf(width, scheme));
    await auditor.goto(`${practice.url}/staff/audit`);
    await expect(auditor.getByRole('table').first()).toBeVisible();
    await look(auditor, `${as}-staff-audit`);
    const reception = await staffPage(browser, 'reception', screenOf(width, scheme));
    await reception.goto(`${practice.url}/staff/queue/flagged`);
    await expect(reception.getByText('Emergency').first()).toBeVisible();
    await look(reception, `${as}-staff-reception`);
    const nobody = await (await browser.newContext(screenOf(width, scheme))).newPage();
    await nobody.goto(`${practice.url}/staff/`);
    await expect(nobody.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await look(nobody, `${as}-staff-sign-in`);
    for (const page of [administrator, auditor, reception, nobody]) await page.context().close();
  });
}

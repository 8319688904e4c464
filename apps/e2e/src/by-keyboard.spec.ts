import { expect, request, test, type Page } from '@playwright/test';
import { openLink } from './patient-form';
import { invite, newPatient, practice, sessionOf } from './practice';

/** Presses Tab until the focused control has the wanted name; nothing is clicked. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const control = document.activeElement;
      const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : control?.textContent;
      return (label ?? '').replace(/\s+/g, ' ').trim();
    });
    if (wanted.test(name)) return;
  }
  throw new Error(`Tab never reached ${wanted.source}`);
}

/** Answers the focused group of cards with Space, the way a screen reader's user does. */
async function sayNoToAll(page: Page): Promise<void> {
  const groups = page.locator('fieldset');
  for (let index = 0; index < (await groups.count()); index++) {
    const safe = groups
      .nth(index)
      .locator('label', { hasText: /^(No|None|No, none)/ })
      .last()
      .locator('input');
    await safe.focus();
    await page.keyboard.press('Space');
    await expect(safe).toBeChecked();
  }
}

test('the form works with the keyboard alone, and says where it is', async ({ browser }) => {
  const staff = await request.newContext({ storageState: await sessionOf('reception') });
  const { link } = await invite(staff, practice.url, newPatient('Keyboard'));
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await openLink(page, link, '1968-03-04');

  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await sayNoToAll(page);
  await tabTo(page, /^Continue$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/page 2 of/);
  await expect(heading).toBeFocused();

  await tabTo(page, /^Back$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/page 1 of/);
  await page.goForward().catch(() => undefined);
  await page.context().close();
});

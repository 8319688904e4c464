import type { Locator, Page } from '@playwright/test';

/** A small phone under a finger. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/**
 * A hand on a page: real clicks and keys, counted as they are made. Letters and figures are typed without being counted,
 * since they may as well be spoken.
 */
export class Hand {
  presses = 0;

  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.presses += 1;
    await target.click();
  }

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  /** One press brings the field under the hand. */
  async type(field: Locator, text: string): Promise<void> {
    await this.click(field);
    await field.fill(text);
  }

  /** One press opens the list, another chooses. */
  async choose(list: Locator, code: string): Promise<void> {
    this.presses += 2;
    await list.selectOption(code);
  }
}

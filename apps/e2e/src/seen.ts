import type { Page } from '@playwright/test';

/** Every text that somebody meets on a page, by eye or by ear: what stands there, and what controls and pictures are called. */
export async function textsOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const isShown = (element: Element | null): boolean =>
      element?.checkVisibility({ visibilityProperty: true }) ?? false;
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement;
      const isOfLanguages = holder?.closest('app-language-picker select, script, style, noscript');
      // The text of a list's choices is seen once it is opened.
      if (!isOfLanguages && isShown(holder?.closest('select') ?? holder))
        found.push(walker.currentNode.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      if (!isShown(element)) continue;
      found.push(...['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''));
    }
    return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
  return [...new Set(texts)];
}

/** How many pixels of a page lie beyond the side of the window. */
export async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** What can be pressed, typed in or pointed at. */
const controls =
  'a[href], button, input, select, textarea, [role=checkbox], [role=radio], [role=button], [tabindex="0"]';

/**
 * The controls on a page that are smaller than so many pixels in either direction. A box to tick is as large as the card
 * around it, all of which can be pressed.
 */
export async function smallerThan(page: Page, pixels: number): Promise<readonly string[]> {
  return page.locator(controls).evaluateAll((found, least) => {
    const shown = found.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    return shown.flatMap((element) => {
      const boxes = [element, element.closest('label') ?? element].map((box) => box.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      // Boxes lie between pixels, so that half of one is no fault.
      if (Math.min(width, height) >= least - 0.5) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      return [`${element.tagName.toLowerCase()} "${name || element.id}": ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, pixels);
}

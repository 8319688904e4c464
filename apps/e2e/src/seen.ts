import type { Page } from '@playwright/test';

/** What stands on a page, letter by letter as it was written; the languages' own names for themselves left out. */
function written(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: holder, textContent } = walker.currentNode;
      if (!holder || holder.closest('app-language-picker select, script, style, noscript')) continue;
      // The text of a list's choices is seen once it is opened.
      const isShown = (holder.closest('select') ?? holder).checkVisibility({ visibilityProperty: true });
      if (isShown) found.push(textContent ?? '');
    }
    return found;
  });
}

/** What controls and pictures on a page are called where that is not written on them. */
function called(page: Page): Promise<readonly string[]> {
  return page
    .locator('[aria-label], [placeholder], [title], [alt]')
    .evaluateAll((found) =>
      found
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .flatMap((element) =>
          ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
        ),
    );
}

/** Every text that somebody meets on a page, by eye or by ear, and the title of the window. */
export async function textsOn(page: Page): Promise<readonly string[]> {
  const texts = [await page.title(), ...(await written(page)), ...(await called(page))];
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) => text !== '');
}

/** How many pixels of a page lie beyond the side of the window. */
export async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** What can be pressed or typed in. The parts of the drawn body are as large as a body has them; each has a card beside it. */
const controls = 'a[href], button, input, select, textarea, [role=button], [tabindex="0"]:not(myo-body-map *)';

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

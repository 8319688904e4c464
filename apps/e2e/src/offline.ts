import { expect, type Page } from '@playwright/test';

/** How many files of the form the browser still has to fetch for a start without a network; runs in the page. */
async function filesMissing(): Promise<number> {
  const { hashTable } = (await (await fetch('/ngsw.json')).json()) as { hashTable: Record<string, string> };
  const names = (await caches.keys()).filter((name) => name.includes(':assets:'));
  const stored = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = new Set(stored.flat().map(({ url }) => new URL(url).pathname));
  return Object.keys(hashTable).filter((path) => !paths.has(path)).length;
}

/** Until the browser has all files of the form, so that it opens without a network. */
export async function untilStored(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(filesMissing), { timeout: 40_000 }).toBe(0);
}

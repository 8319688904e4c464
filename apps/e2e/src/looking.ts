import AxeBuilder from '@axe-core/playwright';
import { expect, type BrowserContextOptions, type Page } from '@playwright/test';
import { sideways, smallerThan } from './seen';

/** Light or dark. */
export type Scheme = 'light' | 'dark';

const every = [360, 768, 1440].flatMap((width) => [
  { width, scheme: 'light' as const },
  { width, scheme: 'dark' as const },
]);
/** Each width once and both schemes. */
const usual = [
  { width: 360, scheme: 'light' as const },
  { width: 768, scheme: 'light' as const },
  { width: 1440, scheme: 'dark' as const },
];

/** The screens on which everything is looked at; LOOK_AT_ALL=1 takes every pair of width and scheme. */
export const devices = process.env['LOOK_AT_ALL'] ? every : usual;

/** A browser with such a screen. */
export function screenOf(width: number, colorScheme: Scheme) {
  return {
    viewport: { width, height: width === 360 ? 740 : 900 },
    colorScheme,
    bypassCSP: true,
  } satisfies BrowserContextOptions;
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is looked at here of what axe finds. */
interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** axe as it stands in a page in which it has run before. */
interface AxeInPage {
  readonly axe: { run(root: Document, options: object): Promise<{ readonly violations: readonly Found[] }> };
}

/** What axe finds. It is brought into a document once: bringing it takes several times as long as looking. */
async function violationsOn(page: Page): Promise<readonly Found[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    return (await new AxeBuilder({ page }).withTags(standards).setLegacyMode(true).analyze()).violations;
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as AxeInPage;
    return (await axe.run(document, { runOnly: { type: 'tag', values } })).violations;
  }, standards);
}

async function expectFitting(page: Page, name: string): Promise<void> {
  expect(await sideways(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Nothing for axe to find, nothing that scrolls sideways. */
export async function expectSound(page: Page, name: string): Promise<void> {
  const violations = await violationsOn(page);
  expect(violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([]);
  await expectFitting(page, name);
}

/**
 * Transitions would have axe measure colours half way, and what is laid out only once it comes near, guessed sizes. The
 * bar at the foot lies over whatever scrolls beneath it, which makes nothing smaller.
 */
async function holdStill(page: Page): Promise<void> {
  if ((await page.locator('style#still').count()) > 0) return;
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.id = 'still';
    style.textContent = `
      *, *::before, *::after { transition: none !important; animation: none !important; content-visibility: visible !important; }
      .bar { position: static !important; }`;
    document.head.append(style);
  });
}

/** What lies between a phone and a desk differs from them in its layout alone. */
function isInBetween(page: Page): boolean {
  return page.viewportSize()?.width === 768 && !process.env['LOOK_AT_ALL'];
}

/** Looks at a page: nothing for axe to find, nothing that scrolls sideways. Keeps a picture. */
export async function look(page: Page, name: string): Promise<void> {
  await holdStill(page);
  if (isInBetween(page)) await expectFitting(page, name);
  else await expectSound(page, name);
  await page.screenshot({ path: `tmp/looks/${name}.png`, fullPage: true });
}

/** Changes the language where the person does. */
export async function chooseLanguage(page: Page, tag: string): Promise<void> {
  await page.locator('app-language-picker select').selectOption(tag);
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
}

/** Pixels that every control of a patient's page has in either direction. */
const leastPixels = 44;

/** What is left of a desk's screen of 1280 by 1024 pixels when everything is four times as large. */
const zoomed = { width: 320, height: 256 };

/** Looks at a patient's page in the longer language at 400 %: it may be read by scrolling down alone. */
async function lookZoomed(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(zoomed);
  await expectFitting(page, `${name} at 400 %`);
  if (before) await page.setViewportSize(before);
}

/** Looks at a patient's page on a phone in both languages, light and dark, and measures its controls. */
export async function lookEveryWay(page: Page, name: string): Promise<void> {
  await holdStill(page);
  expect(await smallerThan(page, leastPixels), name).toEqual([]);
  for (const tag of ['es', 'en']) {
    await chooseLanguage(page, tag);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectSound(page, `${name}-${tag}-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectSound(page, `${name}-${tag}-light`);
    if (tag === 'es') await lookZoomed(page, name);
  }
  await page.screenshot({ path: `tmp/looks/360-light-${name}.png`, fullPage: true });
}

/** Looks at a patient's page on a phone in every way, and on the wider screens as they are usually set. */
export async function lookOnEveryScreen(page: Page, name: string): Promise<void> {
  await lookEveryWay(page, name);
  for (const { width, scheme } of devices.filter((device) => device.width > 360)) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize(screenOf(width, scheme).viewport);
    await look(page, `${width}-${scheme}-${name}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(screenOf(360, 'light').viewport);
}

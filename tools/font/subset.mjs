/** The patient app's only font, as small as what patients read allows: an old phone waits for every byte of it. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { root } from '../lib/run.mjs';

const from = `${root}/node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`;

/** Where the patient app takes it from. */
export const fontFile = `${root}/apps/intake/public/fonts/atkinson-hyperlegible-next.woff2`;

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Latin letters as western Europe writes them, and the signs of the patients' words. */
export const characters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}${range(0x2010, 0x2027)}\u202f←↑→↓−×✓€•…`;

/** Lighter and bolder than any of our words is left out. */
const weights = { min: 400, max: 700 };

/** @returns {Promise<Buffer>} the font as the patient app serves it */
export async function subset() {
  return subsetFont(await readFile(from), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  });
}

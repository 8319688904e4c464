import { readFileSync } from 'node:fs';
import { allWords } from '../words/words.fixture';
import { characters, fontFile, subset } from './subset.mjs';

describe('the font of the patient app', () => {
  it('has every character that patients read, in every language', async () => {
    const known = new Set(characters);
    const missing = (await allWords())
      .flatMap(({ english, translations }) => [english, ...translations.values()])
      .flatMap((texts) => [...texts])
      .flatMap(([key, text]) =>
        [...text].filter((one) => one >= ' ' && !known.has(one)).map((one) => `${key}: ${one}`),
      );
    expect(missing).toEqual([]);
  });

  it('is the one that the command makes', async () => {
    expect(readFileSync(fontFile).equals(await subset())).toBe(true);
  });
});

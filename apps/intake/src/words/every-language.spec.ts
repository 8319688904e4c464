import { isPseudo, placeholdersIn, textsIn } from '@myotome/questionnaire';
import { english, type Words } from './en';
import { spanish } from './es';
import { pseudoWords } from './pseudo';

/** Where the functions stand that make a text of what they are given, such as a number to call. */
function makersIn(value: unknown, path = ''): ReadonlyMap<string, (...given: unknown[]) => string> {
  if (typeof value === 'function') return new Map([[path, value as (...given: unknown[]) => string]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...makersIn(inner, path === '' ? key : `${path}.${key}`)]),
  );
}

/** What a maker says of these numbers or names; what it is given must turn up in every language. */
const said = (make: (...given: unknown[]) => string): string =>
  make(...Array.from({ length: make.length }, (_, index) => 41 + index));

describe.each([
  ['Spanish', spanish],
  ['the pseudo language', pseudoWords],
] as const)('%s', (_, words: Words) => {
  it('says as many things as English, and leaves the same places to fill in', () => {
    const [source, texts] = [textsIn(english), textsIn(words)];
    expect([...texts.keys()].sort()).toEqual([...source.keys()].sort());
    for (const [key, text] of texts) {
      expect(text.trim()).not.toBe('');
      expect([key, placeholdersIn(text)]).toEqual([key, placeholdersIn(source.get(key) ?? '')]);
    }
    expect([...makersIn(words).keys()].sort()).toEqual([...makersIn(english).keys()].sort());
  });
});

it('Spanish is not English: no sentence was left as it was', () => {
  const source = textsIn(english);
  const same = [...textsIn(spanish)].filter(([key, text]) => text === source.get(key) && /\p{L}{4}/u.test(text));
  expect(same).toEqual([]);
});

it('nothing in the pseudo language is without its dress', () => {
  expect([...textsIn(pseudoWords).values()].filter((text) => !isPseudo(text))).toEqual([]);
  const lists = ['date.missingPart'];
  const makers = [...makersIn(pseudoWords)].filter(([path]) => !lists.includes(path));
  expect(makers.length).toBeGreaterThan(15);
  expect(makers.map(([, make]) => said(make)).filter((text) => !isPseudo(text))).toEqual([]);
});

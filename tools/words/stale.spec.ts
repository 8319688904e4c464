import { staleLines } from './main';
import { textsOf, type WordSet } from './sets';
import { sourcesOf, staleIn } from './stale';
import { allWords, root } from './words.fixture';

const setOf = (english: object, spanish: object): WordSet => ({
  place: { folder: 'words', files: {} },
  english: textsOf(english),
  translations: new Map([['es', textsOf(spanish)]]),
});

describe('a translation', () => {
  const before = setOf({ title: 'Hello', left: (count: number) => `${count} left` }, { title: 'Hola' });
  const recorded = sourcesOf(before);

  it('is of the English of today once it was looked at', () => {
    expect(staleIn(before, recorded)).toEqual([]);
  });

  it('is stale once its English says something else, whatever made the sentence', () => {
    const after = setOf({ title: 'Welcome', left: (count: number) => `${count} to go` }, { title: 'Hola' });
    expect(staleIn(after, recorded)).toEqual([
      'left.many has changed in English to "141 to go"',
      'left.one has changed in English to "1 to go"',
      'title has changed in English to "Welcome"',
    ]);
  });

  it('is named when it is new, and when it is said no more', () => {
    expect(staleIn(setOf({ title: 'Hello', close: 'Close' }, {}), recorded)).toEqual([
      'close is new in English: "Close"',
      'left.many is said no more in English',
      'left.one is said no more in English',
    ]);
  });

  it('cannot be checked of a function that is given neither numbers nor a sample', () => {
    expect(() => textsOf({ list: (parts: readonly string[]) => parts.join() })).toThrow('give it a sample');
    expect(() => textsOf({ dear: ({ name }: { name: string }) => `Dear ${name}` })).toThrow('give it a sample');
  });
});

test('every translation was looked at since its English changed; if not, run: node tools/words.mjs', async () => {
  expect(await staleLines(root, await allWords())).toEqual([]);
});

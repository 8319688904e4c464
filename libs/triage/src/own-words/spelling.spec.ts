import * as fc from 'fast-check';
import { dictionaryOf } from './dictionary';
import { slipsAllowed, slipsBetween } from './spelling';

const letters = (word: string) => ({
  codes: Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
  length: word.length,
});

const hashOf = (word: string): number =>
  [...word].reduce((hash, letter) => (Math.imul(hash, 0x01000193) + letter.charCodeAt(0)) | 0, 0);

/** Whether two words end in the same two letters, exchanged. */
function isExchanged(a: string, b: string): boolean {
  return a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
}

/** The same distance by its definition, one table for the whole of it. */
function slowly(a: string, b: string): number {
  const known = new Map<string, number>();
  const of = (m: number, n: number): number => {
    if (m === 0 || n === 0) return m + n;
    const key = `${m},${n}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fewest = Math.min(
      of(m - 1, n) + 1,
      of(m, n - 1) + 1,
      of(m - 1, n - 1) + (a[m - 1] === b[n - 1] ? 0 : 1),
      isExchanged(a.slice(0, m), b.slice(0, n)) ? of(m - 2, n - 2) + 1 : Infinity,
    );
    known.set(key, fewest);
    return fewest;
  };
  return of(a.length, b.length);
}

describe('slips of the pen', () => {
  it('are counted as letters left out, added, replaced or exchanged', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => expect(slipsBetween(letters(a), b)).toBe(slowly(a, b))));
  });

  it('are allowed the more, the longer the word', () => {
    expect([4, 5, 8, 9].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
  });
});

describe('the dictionary', () => {
  const words = ['lantern', 'lanterns', 'candlestick', 'wax', 'lectern'];
  const dictionary = dictionaryOf(words, new Set(['lantern', 'candlestick', 'wax']));
  const find = (word: string): string | undefined => words[dictionary.find(letters(word), hashOf(word)) - 1];

  it('finds a word as it is spelt before any other', () => {
    expect(['lantern', 'lanterns', 'lectern', 'wax'].map(find)).toEqual(['lantern', 'lanterns', 'lectern', 'wax']);
  });

  it('finds a misspelt word within its slips, and none beyond', () => {
    expect(['lanten', 'latnern', 'candelstik', 'kandlestick'].map(find)).toEqual([
      'lantern',
      'lantern',
      'candlestick',
      undefined,
    ]);
    expect(['lnten', 'wx', 'waxx', 'cndlestk'].map(find)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('does not take a word for misspelt that may not be', () => {
    expect(find('lectrn')).toBeUndefined();
  });

  it('finds exactly the words that lie within their slips', () => {
    const word = fc.string({ unit: fc.constantFrom(...'lanterck'), minLength: 1, maxLength: 12 });
    const spelt = (written: string, one: string): boolean =>
      one.length >= 5 && written.length >= 4 && slowly(written, one) <= slipsAllowed(one.length);
    const start = fc.constantFrom('lantern', 'candlestick');
    fc.assert(
      fc.property(start, word, fc.nat({ max: 10 }), (one, noise, at) => {
        const written =
          one.slice(0, Math.max(1, at)) + noise.slice(0, 2) + one.slice(Math.max(1, at) + (noise.length % 3));
        if (words.includes(written)) return;
        const near = ['lantern', 'candlestick'].find((each) => each[0] === written[0] && spelt(written, each));
        expect(find(written)).toBe(near);
      }),
    );
  });
});

/** Every way of writing a word with one slip that spares its first letter: a letter left out, added, replaced, or two exchanged. */
function withOneSlip(word: string): readonly string[] {
  const places = Array.from({ length: word.length - 1 }, (_, at) => at + 1);
  return [
    ...places.map((at) => word.slice(0, at) + word.slice(at + 1)),
    ...places.map((at) => `${word.slice(0, at)}z${word.slice(at + 1)}`),
    ...[...places, word.length].map((at) => `${word.slice(0, at)}z${word.slice(at)}`),
    ...places.map((at) => word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1)),
  ];
}

describe('a word of the dictionary', () => {
  const finder = (words: readonly string[]): ((word: string) => string | undefined) => {
    const dictionary = dictionaryOf(words, new Set(words));
    return (word) => words[dictionary.find(letters(word), hashOf(word)) - 1];
  };
  const longest = 'abcdefghijklmnopqrstuvwx';

  it.each(['abcde', 'abcdefgh', 'abcdefghi', longest])('is found with any one slip in it: %s', (word) => {
    const find = finder([word]);
    const written = withOneSlip(word).filter((one) => one.length >= 4 && one.length <= longest.length);
    expect(written.filter((one) => find(one) !== word)).toEqual([]);
  });

  it('is found with any two slips in it where it is long', () => {
    const [short, long] = ['abcdefgh', 'abcdefghi'];
    const twice = (word: string): readonly string[] =>
      withOneSlip(word)
        .flatMap(withOneSlip)
        // Two slips upon one another count more.
        .filter((one) => one[0] === word[0] && one.length <= longest.length && slowly(one, word) <= 2);
    const missed = (word: string): readonly string[] => {
      const find = finder([word]);
      return twice(word).filter((one) => find(one) !== word);
    };
    expect([...missed(long), ...missed(longest)]).toEqual([]);
    const find = finder([long]);
    expect(finder([short])('abcdxefxgh')).toBeUndefined();
    expect(find('abcdxefxgxhi')).toBeUndefined();
  });

  it('is found with its first two letters exchanged, and with b for v', () => {
    const find = finder(['candle', 'vicar', 'barrel', 'candlestick']);
    expect(['acndle', 'bicar', 'varrel'].map(find)).toEqual(['candle', 'vicar', 'barrel']);
    expect(['xcndlestick', 'axndlestick', 'carrel'].map(find)).toEqual([undefined, undefined, undefined]);
    expect(['xandle', 'axndle', 'candel', 'bandle', 'vandle', 'cicar'].map(find)).toEqual([
      undefined,
      undefined,
      'candle',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is the one that is nearest', () => {
    const words = ['candlestack', 'candlesticks', 'candlestick'];
    const find = finder(words);
    expect(words.map(find)).toEqual(words);
    expect(['candlestcik', 'candlestackx', 'candlestiks'].map(find)).toEqual([
      'candlestick',
      'candlestack',
      'candlesticks',
    ]);
  });

  it('is not taken for another that has its hash', () => {
    const [one, other] = ['pecorito', 'romatonu'];
    expect(hashOf(one)).toBe(hashOf(other));
    expect([one, other].map(finder([one, other]))).toEqual([one, other]);
    expect(finder([one])(other)).toBeUndefined();
    expect([one, other].map(dictionaryOf([one, other], new Set()).idOf)).toEqual([1, 2]);
  });

  it('is found by no fewer than four letters, nor by more than the longest word has', () => {
    expect(finder(['candle'])('cadle')).toBe('candle');
    expect(finder(['abcde'])('abcd')).toBe('abcde');
    expect(finder(['abcd'])('abcx')).toBeUndefined();
    expect(finder([longest])(longest)).toBe(longest);
    expect(finder([longest])(`${longest.slice(0, 23)}yz`)).toBeUndefined();
    expect(finder([`${longest}y`])(longest)).toBeUndefined();
  });

  it('is found as it is spelt and misspelt, whatever its hash', () => {
    const twist = (word: string, by: number): string => word.slice(by) + word.slice(0, by);
    const words = ['abcdefg', 'gatefold', 'hexagon'].flatMap((word) =>
      Array.from(word, (_, by) => twist(word, by)).flatMap((one) => [one, `${one}s`, `${one}ly`, `${one}ed`]),
    );
    const missed = words.filter((word) => {
      const find = finder([word]);
      return [word, word.slice(0, -1), `${word}x`, `${word.slice(0, 3)}${word.slice(4)}`].some(
        (written) => find(written) !== word,
      );
    });
    expect(missed).toEqual([]);
  });

  it('has the number of its place, 0 where it has none', () => {
    const dictionary = dictionaryOf(['wax', 'lantern'], new Set());
    expect(['wax', 'lantern', 'candle', ''].map(dictionary.idOf)).toEqual([1, 2, 0, 0]);
  });
});

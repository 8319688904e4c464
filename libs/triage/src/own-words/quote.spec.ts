import { dictionaryOf } from './dictionary';
import { quoteOf } from './quote';
import { tokeniser } from './tokens';

const cut = tokeniser(dictionaryOf(['x'], new Set()));

/** The quotation around the words of a text from `first` up to `end`. */
const quote = (text: string, first: number, end = first + 1): string =>
  quoteOf(cut(text), { first, end, places: [first] });

const ten = 'ninechars ';

describe('a quotation', () => {
  it('is the clause around the words, without what ends it', () => {
    expect(quote('Well, a b c d, so. Bye', 3)).toBe('a b c d');
    expect(quote('a b', 0)).toBe('a b');
    expect(quote('a, b', 0)).toBe('a');
    expect(quote('a, b', 1)).toBe('b');
  });

  it('takes words before the match as long as it stays within its length, and then those behind', () => {
    const before = ten.repeat(20);
    expect(quote(`${before}abcdefghij x`, 20)).toBe(`${ten.repeat(11)}abcdefghij`);
    expect(quote(`${before}abcdefghijk x`, 20)).toBe(`${ten.repeat(10)}abcdefghijk x`);
    expect(quote(`abcdefghij ${ten.repeat(20)}`, 0)).toBe(`abcdefghij ${ten.repeat(11).trim()}`);
    expect(quote(`abcdefghijk ${ten.repeat(20)}`, 0)).toBe(`abcdefghijk ${ten.repeat(10).trim()}`);
    expect(quote(`abcdefghi ${ten.repeat(10)}abcdefghij ${ten}`, 0)).toBe(`abcdefghi ${ten.repeat(10)}abcdefghij`);
    expect(quote(`abcdefghi ${ten.repeat(10)}abcdefghijk ${ten}`, 0)).toBe(`abcdefghi ${ten.repeat(10).trim()}`);
  });

  it('keeps all the words of a match that fits', () => {
    expect(quote(`${ten.repeat(20)}one two three ${ten.repeat(20)}`, 20, 23)).toContain('one two three');
  });

  it('is cut within a word only where there is no other way, and never within a character', () => {
    expect(quote('a'.repeat(300), 0)).toBe('a'.repeat(120));
    expect(quote('𝐚'.repeat(90), 0)).toBe('𝐚'.repeat(60));
    expect(quote(`a${'𝐚'.repeat(90)}`, 0)).toBe(`a${'𝐚'.repeat(59)}`);
    expect(quote(`a${'ａ'.repeat(200)}`, 0)).toBe(`a${'ａ'.repeat(119)}`);
  });

  it.each(['\u{1d400}', '\u{1d7ff}'])('is not cut within %s, the first or the last of its kind', (character) => {
    const before = character === '\u{1d7ff}' ? '1' : 'a';
    expect(quote(`${before}${character.repeat(90)}`, 0)).toBe(`${before}${character.repeat(59)}`);
  });
});

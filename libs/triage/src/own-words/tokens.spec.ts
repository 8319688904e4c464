import { dictionaryOf } from './dictionary';
import { folded } from './letters';
import { tokeniser } from './tokens';

const longest = 'abcdefghijklmnopqrstuvwx';
const dictionary = dictionaryOf(['roof', 'cant', 'kg', '10', '19', 'buzz', longest], new Set());
const cut = tokeniser(dictionary);
const pauses = ['', ',', '.'];

/** A text as its words, as they were written, each behind the pause before it. */
function cutUp(text: string): readonly string[] {
  const { count, start, end, pause } = cut(text);
  return Array.from({ length: count }, (_, at) => `${pauses[pause[at] ?? 3]}${text.slice(start[at], end[at])}`);
}

/** The words of a text that the dictionary knows, as it spells them. */
function known(text: string): readonly string[] {
  const { count, word } = cut(text);
  return Array.from({ length: count }, (_, at) => dictionary.words[(word[at] ?? 0) - 1] ?? '?');
}

describe('a text is cut', () => {
  it.each<[string, string, readonly string[]]>([
    ['at spaces', 'a  b\tc\u00a0d', ['a', 'b', 'c', 'd']],
    ['with a pause at commas and brackets', 'a,b (c) d', ['a', ',b', ',c', ',d']],
    ['with the pause of a sentence at its marks', 'a;b! c? ¿d', ['a', '.b', '.c', '.d']],
    ['at marks of other scripts', 'a。b，c．d', ['a', '.b', ',c', '.d']],
    ['with the longest of several pauses', 'a, . b . , c', ['a', '.b', '.c']],
    ['at a full stop', 'a.b', ['a', '.b']],
    ['not in a decimal number', '3.5', ['3', '5']],
    ['at a full stop on one side of which there is no figure', '5.a 5. 6', ['5', '.a', '5', '.6']],
    ['with a lesser pause at several full stops', 'a... b .. c', ['a', ',b', ',c']],
    ['in a compound without a pause', 'a-b', ['a', 'b']],
    ['with a pause at a dash', 'a - b -c d- e\u00a0-f g-\u00a0h', ['a', ',b', ',c', 'd', ',e', ',f', 'g', ',h']],
    ['at a dash before the first word', '-a', [',a']],
    ['with a pause at the end of a line', 'a\nb\u2028c', ['a', ',b', ',c']],
    ['with the pause of a sentence at an empty line', 'a\n\nb', ['a', '.b']],
    ['at an apostrophe of no kind', "can't can’t canʼt", ["can't", 'can’t', 'canʼt']],
    ['between figures and letters', '10kg kg10 0a9', ['10', 'kg', 'kg', '10', '0', 'a', '9']],
    ['between figures and letters up to the greatest length of a word', `${longest}10 a`, [longest, '10', 'a']],
    ['between figures and letters of another width', '１０ｋｇ a１', ['１０', 'ｋｇ', 'a', '１']],
    ['at what is neither letter nor figure', 'a😀b €c', ['a', 'b', 'c']],
    ['into nothing where there is no word', ' .-', []],
  ])('%s', (_, text, words) => {
    expect(cutUp(text)).toEqual(words);
  });

  it('with the pause of a sentence at its end', () => {
    const { count, pause } = cut('a b');
    expect(pause[count]).toBe(2);
  });

  it('anew each time, whatever was read before and however long it was', () => {
    expect(cutUp('a. '.repeat(300))).toHaveLength(300);
    expect(cutUp('b')).toEqual(['b']);
    expect(cutUp('c '.repeat(500))).toHaveLength(500);
  });
});

describe('a word is known', () => {
  it.each<[string, string, readonly string[]]>([
    ['without case and accents', 'ROOF róôf ro\u0301of rộof', ['roof', 'roof', 'roof', 'roof']],
    ['without apostrophes and invisible marks', "can't canʼt c\u00adan\u200bt", ['cant', 'cant', 'cant']],
    ['in letters of another width or weight', 'ｒｏｏｆ 𝐫𝐨𝐨𝐟', ['roof', 'roof']],
    ['with the first and the last letter and figure', 'buzz 10 19', ['buzz', '10', '19']],
    ['beside a figure', '10kg １０ｋｇ', ['10', 'kg', '10', 'kg']],
    ['not with a letter of another alphabet in it', 'roofж жroof ж', ['?', '?', '?']],
    ['up to its greatest length', longest, [longest]],
    ['not beyond its greatest length', `${longest}y ${longest}yz`, ['?', '?']],
    ['up to its greatest length in other letters', longest.replace('a', 'ａ'), [longest]],
    ['not beyond its greatest length in other letters', `${longest}ｙ`, ['?']],
  ])('%s', (_, text, words) => {
    expect(known(text)).toEqual(words);
  });

  it('as a lexicon spells it once it is folded', () => {
    expect(['Can’t', 'atraganté', 'R2-Z9', 'roofж', '…'].map(folded)).toEqual([
      'cant',
      'atragante',
      'r2z9',
      'roof',
      '',
    ]);
  });
});

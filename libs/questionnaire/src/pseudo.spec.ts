import { isPseudo, pseudoOf, pseudoText } from './pseudo';
import { placeholdersIn, textsIn } from './texts';

describe('the pseudo language', () => {
  it('dresses up a text, and leaves what is filled in later', () => {
    expect(pseudoText('Call {emergency} now.')).toBe('﴾\u200fÇáll {emergency} ñów. ··﴿');
    expect(placeholdersIn(pseudoText('Call {emergency} {by}.'))).toEqual(['{by}', '{emergency}']);
    expect(pseudoText('')).toBe('');
  });

  it('is made once and no more', () => {
    const once = pseudoText('Back');
    expect(pseudoText(once)).toBe(once);
    expect(isPseudo(once)).toBe(true);
    expect(isPseudo('Back')).toBe(false);
  });

  it('reaches every text of lists, records and functions, and nothing that is no text', () => {
    const words = pseudoOf({
      title: 'Title',
      points: ['One', 'Two'],
      steps: [{ months: 1, text: 'One' }],
      call: (number: string) => `Call ${number}`,
    });
    expect([...textsIn(words).keys()]).toEqual(['title', 'points.0', 'points.1', 'steps.0.text']);
    expect([...textsIn(words).values()].every(isPseudo)).toBe(true);
    expect(isPseudo(words.call('999'))).toBe(true);
    expect(words.call('020 7946 0123')).toContain('\u2066020 7946 0123\u2069');
    expect(words.steps[0]?.months).toBe(1);
  });
});

import type { ConditionInWords } from '@myotome/triage';
import { linesOf } from './lines';

const line = (words: string): ConditionInWords => ({ kind: 'line', words });
const shown = (condition: ConditionInWords) =>
  linesOf(condition).map(({ depth, words, group }) => `${'  '.repeat(depth)}${group ? '+' : '-'} ${words}`);

describe('a condition as lines', () => {
  it('is one line where it says one thing', () => {
    expect(linesOf(line('Wasting'))).toEqual([{ depth: 0, words: 'Wasting', group: false }]);
  });

  it('heads each group and goes one step deeper', () => {
    const some: ConditionInWords = { kind: 'at-least', count: 2, parts: [line('b'), line('c'), line('d')] };
    expect(shown({ kind: 'all', parts: [line('a'), { kind: 'any', parts: [some, line('e')] }] })).toEqual([
      '+ All of:',
      '  - a',
      '  + One or more of:',
      '    + At least 2 of:',
      '      - b',
      '      - c',
      '      - d',
      '    - e',
    ]);
  });

  it.each<[string, ConditionInWords, readonly string[]]>([
    ['one thing on one line', line('a'), ['- Ruled out by an answer: a']],
    [
      'alternatives each for itself',
      { kind: 'any', parts: [line('a'), line('b')] },
      ['+ Each ruled out by an answer:', '  - a', '  - b'],
    ],
    [
      'a combination as a whole',
      { kind: 'all', parts: [line('a'), line('b')] },
      ['+ Ruled out by an answer:', '  + All of:', '    - a', '    - b'],
    ],
  ])('says what must be absent: %s', (_, part, lines) => {
    expect(shown({ kind: 'none', parts: [part] })).toEqual(lines);
  });
});

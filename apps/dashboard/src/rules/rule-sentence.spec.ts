import { piecesOf } from './rule-sentence';

describe('the sentence of a rule', () => {
  it('sets apart the places of answers and what may be left out', () => {
    expect(piecesOf('Weak {where}[, since {when}], and worse.')).toEqual([
      { words: 'Weak ', kind: 'words' },
      { words: 'where', kind: 'answer' },
      { words: '[, since ', kind: 'maybe' },
      { words: 'when', kind: 'answer' },
      { words: ']', kind: 'maybe' },
      { words: ', and worse.', kind: 'words' },
    ]);
  });

  it('keeps a sentence without answers as it is', () => {
    expect(piecesOf('In every case.')).toEqual([{ words: 'In every case.', kind: 'words' }]);
  });
});

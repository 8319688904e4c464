import { treeOf } from './line-tree';

const line = (depth: number, words: string) => ({ depth, words, group: false });
const leaf = (words: string) => ({ words, group: false, below: [] });

describe('lines by their depth', () => {
  it('stand under the line before them that is less deep', () => {
    const lines = [line(0, 'a'), line(1, 'b'), line(2, 'c'), line(1, 'd'), line(0, 'e'), line(1, 'f')];
    expect(treeOf(lines)).toEqual([
      { words: 'a', group: false, below: [{ words: 'b', group: false, below: [leaf('c')] }, leaf('d')] },
      { words: 'e', group: false, below: [leaf('f')] },
    ]);
  });

  it('are never lost, however deep they claim to be', () => {
    expect(treeOf([line(3, 'a')])).toEqual([leaf('a')]);
    expect(treeOf([])).toEqual([]);
  });
});

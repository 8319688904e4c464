import { properSubsets } from './change-set';
import { questionFor } from './question';
import { Replies } from './replies';

const question = questionFor({ linkId: 'falls', type: 'integer' }, 0, new Map());
const replies = new Replies([question], { wordOf: new Int32Array(0), wordsForRank: [] });
const [one, two, three] = [1, 2, 3].map((value) => replies.move(replies.of(question, 0), value));

describe('the parts of a set of changes', () => {
  it('are all but none of it and the whole, the smallest first', () => {
    const changes = [one, two, three].flatMap((move) => move ?? []);
    expect(properSubsets(changes)).toEqual([[one], [two], [three], [one, two], [one, three], [two, three]]);
    expect(properSubsets(changes.slice(1))).toEqual([[two], [three]]);
    expect(properSubsets(changes.slice(2))).toEqual([]);
  });
});

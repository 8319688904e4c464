import type { Condition, Item } from '@myotome/questionnaire';
import { questionFor, type Question } from './question';
import { Replies, worldsAtOnce, type Reply } from './replies';

type Node = Parameters<typeof questionFor>[2] extends ReadonlyMap<number, infer N> ? N : never;

/** A question, with the tests that are about it as the first nodes of a plan. */
function asked(item: Item, tests: readonly Node['condition'][], place = 0): Question {
  const nodes = tests.map((condition, node) => [node, { kind: 'test', item: place, condition }] as const);
  return questionFor(item, place, new Map(nodes));
}

/** The replies to one question, each of whose tests fills two words, the rules of one disposition resting on them all. */
function repliesTo(question: Question, wordsForRank = [2 * question.tests.length]): Replies {
  const wordOf = Int32Array.from(question.tests.map((_, test) => 2 * test));
  return new Replies([question], { wordOf, wordsForRank });
}

const falls: Item = { linkId: 'falls', type: 'integer' };
const upTo = (count: number): readonly (Condition & { readonly item: string })[] =>
  Array.from({ length: count }, (_, least) => ({ item: 'falls', min: least + 1 }));
const pairsOf = (values: readonly number[]): readonly (readonly [number, number])[] =>
  values.flatMap((value, at) => (at % 2 === 0 ? [[value, values[at + 1] ?? 0] as const] : []));
const valuesOf = ({ movesUpTo }: Reply): readonly (readonly number[])[] =>
  (movesUpTo[0] ?? []).map(({ moves }) => moves.map(({ value }) => value));

describe('the replies to a question', () => {
  it('are worked out once for each answer', () => {
    const question = asked(falls, [{ item: 'falls', min: 3 }]);
    const replies = repliesTo(question);
    const three = replies.of(question, 3);
    expect(replies.of(question, 3)).toBe(three);
    expect(replies.of(question, 4)).not.toBe(three);
    expect([three.value, [...three.words], three.isOpen]).toEqual([3, [0], false]);
    expect([...replies.of(question, 2).words]).toEqual([1]);
    expect(replies.move(three, 1)).toBe(replies.move(three, 1));
    expect(replies.move(three, 1)).not.toBe(replies.move(three, 0));
  });

  it('are found by their codes, and no others are', () => {
    const question = asked({ linkId: 'course', type: 'choice', options: ['worse', 'unsure'], unsure: 'unsure' }, [
      { item: 'course', is: 'worse' },
    ]);
    const replies = repliesTo(question);
    const worse = replies.ofCode(question, 'worse');
    expect(worse).toBe(replies.of(question, 1));
    expect(replies.ofCode(question, 'worse')).toBe(worse);
    expect(replies.ofCode(question, 'unsure')).toMatchObject({ value: 2, isOpen: true, words: Int32Array.of() });
    expect(replies.ofCode(question, 'other')).toBeUndefined();
    expect(replies.blank[0]).toMatchObject({ value: undefined, isOpen: true, words: Int32Array.of() });
  });

  it('are forgotten when there are five hundred, and moves as well, and worked out anew', () => {
    const question = asked(falls, [{ item: 'falls', min: 3 }]);
    const replies = repliesTo(question);
    const first = replies.of(question, 0);
    for (let value = 1; value < 500; value += 1) replies.of(question, value);
    expect(replies.of(question, 0)).toBe(first);
    replies.of(question, 500);
    expect(replies.of(question, 0)).not.toBe(first);
    // The one to the other side of the bound is known from the beginning.
    const move = replies.move(first, 1000);
    for (let value = 1001; first.moves.size < 500; value += 1) replies.move(first, value);
    expect(replies.move(first, 1000)).toBe(move);
    replies.move(first, 2000);
    expect(first.moves.size).toBe(1);
    expect(replies.move(first, 1000)).not.toBe(move);
  });

  it('come with the moves to others, as many in a bundle as are judged at once', () => {
    const few = asked(falls, upTo(4));
    const [some] = repliesTo(few).of(few, 2).movesUpTo[0] ?? [];
    expect(valuesOf(repliesTo(few).of(few, 2))).toEqual([[1, 3, 0, 4]]);
    expect(some?.all).toBe(0b1111);
    // By word that is turned over, and both are where a test comes out otherwise: the moves that do so, a bit for each.
    const turns = { 0: 0b100, 1: 0b100, 2: 0b101, 3: 0b101, 4: 0b1010, 5: 0b1010, 6: 0b1000, 7: 0b1000 };
    expect(Object.fromEntries(pairsOf([...(some?.turns ?? [])]))).toEqual(turns);
    const many = asked(falls, upTo(worldsAtOnce + 8));
    const bundles = repliesTo(many).of(many, 0).movesUpTo[0] ?? [];
    expect(bundles.map(({ moves, all }) => [moves.length, all])).toEqual([
      [32, -1],
      [8, 0b11111111],
    ]);
    const exactly = asked(falls, upTo(worldsAtOnce));
    expect((repliesTo(exactly).of(exactly, 0).movesUpTo[0] ?? []).map(({ all }) => all)).toEqual([-1]);
  });

  it('come with no moves that make no difference to rules so urgent', () => {
    const question = asked(falls, upTo(4));
    const replies = repliesTo(question, [0, 2, 4, 8]);
    const values = replies.of(question, 0).movesUpTo.map((bundles) => bundles.flatMap(({ moves }) => moves));
    expect(values.map((moves) => moves.map(({ value }) => value))).toEqual([
      [],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
    const others = replies.of(question, 1).movesUpTo.map((bundles) => bundles.flatMap(({ moves }) => moves));
    expect(others.map((moves) => moves.map(({ value }) => value))).toEqual([[], [0], [0, 2, 3, 4], [0, 2, 3, 4]]);
  });

  it('name the answer as it is stored', () => {
    const list = asked({ linkId: 'signs', type: 'multi', options: ['red', 'hot'] }, [
      { item: 'signs', includes: 'red' },
    ]);
    const move = repliesTo(list).move(repliesTo(list).of(list, 1), 3);
    expect(move).toMatchObject({ answer: ['red', 'hot'], distance: 1 });
    expect(Object.isFrozen(move.answer)).toBe(true);
    const yesOrNo = asked({ linkId: 'hurt', type: 'boolean' }, [{ item: 'hurt', is: true }]);
    expect(repliesTo(yesOrNo).move(repliesTo(yesOrNo).of(yesOrNo, 1), 2).answer).toBe(false);
    const day = asked({ linkId: 'born', type: 'date' }, [{ yearsSince: 'born', min: 40 }]);
    expect(repliesTo(day).move(repliesTo(day).of(day, 1), 480)).toMatchObject({ answer: undefined, distance: 1 });
  });
});

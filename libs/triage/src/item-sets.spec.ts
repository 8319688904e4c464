import * as fc from 'fast-check';
import { addSet, clearSet, itemSets, itemsIn, measureSet, ownSet } from './item-sets';
import { setNames } from './set-names';

const members = fc.uniqueArray(fc.integer({ min: 0, max: 130 }));
const sorted = (items: readonly number[]): readonly number[] => [...new Set(items)].sort((a, b) => a - b);

describe('sets of items', () => {
  it('hold what was added, whatever the number of items', () => {
    fc.assert(
      fc.property(members, members, (some, others) => {
        const sets = itemSets(3, 131);
        const [first, second, third] = [ownSet(sets, 0), ownSet(sets, 1), ownSet(sets, 2)];
        some.forEach((item) => addSet(sets, item, first));
        others.forEach((item) => addSet(sets, item, third));
        addSet(sets, first, third);
        [first, second, third].forEach((set) => measureSet(sets, set));
        expect(itemsIn(sets, third)).toEqual(sorted([...some, ...others]));
        expect([first, second, third].map((set) => sets.sizes[set])).toEqual([
          some.length,
          0,
          sorted([...some, ...others]).length,
        ]);
        clearSet(sets, third);
        expect(itemsIn(sets, third)).toEqual([]);
      }),
    );
  });

  it('give the same list of link ids for the same items, and go on when no more lists are kept', () => {
    const sets = itemSets(1, 131);
    const own = ownSet(sets, 0);
    const namesOf = setNames(
      sets,
      Array.from({ length: 131 }, (_, item) => `q${item}`),
    );
    const write = (items: readonly number[]): number => {
      clearSet(sets, own);
      items.forEach((item) => addSet(sets, item, own));
      return own;
    };
    const before = namesOf(write([3, 64, 130]));
    expect(before).toEqual(['q3', 'q64', 'q130']);
    for (let at = 0; at < 9000; at += 1) {
      const items = sorted([at % 131, (at * 7) % 131, 30 + Math.floor(at / 90)]);
      expect(namesOf(write(items))).toEqual(items.map((item) => `q${item}`));
    }
    expect(namesOf(write([130, 64, 3]))).toBe(before);
    expect(() => (before as string[]).push('q1')).toThrow(TypeError);
  });
});

import * as fc from 'fast-check';
import { itemSets } from './item-sets';

describe('itemSets', () => {
  it('holds what was added, whatever the number of items', () => {
    const members = fc.uniqueArray(fc.integer({ min: 0, max: 130 }));
    fc.assert(
      fc.property(members, members, (some, others) => {
        const sets = itemSets(3, 131);
        some.forEach((item) => sets.addItem(0, item));
        others.forEach((item) => sets.addItem(2, item));
        sets.addSet(2, 0);
        const union = [...new Set([...some, ...others])].sort((a, b) => a - b);
        expect(sets.items(2)).toEqual(union);
        expect([sets.size(0), sets.size(1), sets.size(2)]).toEqual([some.length, 0, union.length]);
        sets.clear(2);
        expect(sets.items(2)).toEqual([]);
      }),
    );
  });
});

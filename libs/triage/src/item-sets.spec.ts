import * as fc from 'fast-check';
import { itemSets, type ItemSets } from './item-sets';

const linkIds = Array.from({ length: 131 }, (_, item) => `q${item}`);
const members = fc.uniqueArray(fc.integer({ min: 0, max: 130 }));

const setOf = (sets: ItemSets, items: readonly number[]): number => items.map(sets.only).reduce(sets.union, sets.empty);
const named = (items: readonly number[]): readonly string[] =>
  [...new Set(items)].sort((a, b) => a - b).map((item) => `q${item}`);

describe('sets of items', () => {
  it('hold what was put together, whatever the number of items', () => {
    const sets = itemSets(linkIds, 1000);
    fc.assert(
      fc.property(members, members, (some, others) => {
        sets.makeRoom(1000);
        const union = sets.union(setOf(sets, some), setOf(sets, others));
        expect(sets.linkIds(union)).toEqual(named([...some, ...others]));
        expect(sets.size(union)).toBe(new Set([...some, ...others]).size);
        expect(setOf(sets, [...others, ...some].reverse())).toBe(union);
      }),
    );
    expect(sets.linkIds(sets.empty)).toEqual([]);
  });

  it('hand everybody the same list, which nobody can change', () => {
    const sets = itemSets(linkIds, 1000);
    const list = sets.linkIds(setOf(sets, [3, 64, 130]));
    expect(sets.linkIds(setOf(sets, [130, 64, 3]))).toBe(list);
    expect(() => (list as string[]).push('q1')).toThrow(TypeError);
  });

  it('forget when there is no more room, and go on saying the same', () => {
    const sets = itemSets(linkIds, 10);
    const wrong: number[] = [];
    let forgot = 0;
    for (let at = 0; at < 40_000; at += 1) {
      if (sets.makeRoom(10)) forgot += 1;
      const items = [at % 131, (at * 7) % 131, (at * 11 + 5) % 131, Math.floor(at / 460) % 131];
      if (sets.linkIds(setOf(sets, items)).join() !== named(items).join()) wrong.push(at);
    }
    expect(wrong).toEqual([]);
    expect(forgot).toBeGreaterThan(0);
  });
});

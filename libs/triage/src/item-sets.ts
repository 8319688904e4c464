import { at } from './words';

/*
 * Sets of items as bits, some 32-bit words each, side by side in one array. Below the sets of the nodes stand those that
 * never change: one for each item that holds it alone, and the empty set. A node whose evidence is another's points at
 * that set; only a union is written out. Link ids are looked up by the bits of a set and kept, since the same few sets
 * of questions come back for nearly everybody: what is kept depends on the pathway, never on what somebody wrote.
 */

/** Sets of items for the nodes of a plan. */
export interface ItemSets {
  /** Words in one set. */
  readonly width: number;
  readonly words: Int32Array;
  /** By set: how many items are in it. */
  readonly sizes: Int32Array;
  /** The set without items; set number `item` holds that item alone. */
  readonly empty: number;
  /** A set for a union of the caller's own. */
  readonly spare: number;
}

/** How many bits of a 32-bit word are set. */
function bitCount(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Room for the sets of so many nodes, for items numbered from 0; one set is to spare, for a union of the caller's own. */
export function itemSets(nodes: number, items: number): ItemSets {
  const width = Math.max(1, Math.ceil(items / 32));
  const count = items + 1 + nodes + 1;
  const sets: ItemSets = {
    width,
    words: new Int32Array(count * width),
    sizes: new Int32Array(count),
    empty: items,
    spare: items + 1 + nodes,
  };
  for (let item = 0; item < items; item += 1) {
    sets.words[item * width + (item >>> 5)] = 1 << (item & 31);
    sets.sizes[item] = 1;
  }
  return sets;
}

/** The set that a union for this node is written to. */
export function ownSet({ empty }: ItemSets, node: number): number {
  return empty + 1 + node;
}

/** Makes a set empty. */
export function clearSet({ words, width }: ItemSets, set: number): void {
  for (let word = set * width; word < (set + 1) * width; word += 1) words[word] = 0;
}

/** Adds everything in one set to another, which is to be measured when all is added. */
export function addSet({ words, width }: ItemSets, from: number, to: number): void {
  const shift = (from - to) * width;
  for (let word = to * width; word < (to + 1) * width; word += 1)
    words[word] = at(words, word) | at(words, word + shift);
}

/** Counts what is in a set. */
export function measureSet({ words, sizes, width }: ItemSets, set: number): void {
  let size = 0;
  for (let word = set * width; word < (set + 1) * width; word += 1) size += bitCount(at(words, word));
  sizes[set] = size;
}

/** The items of a set, ascending. */
export function itemsIn({ words, width }: ItemSets, set: number): readonly number[] {
  const items: number[] = [];
  for (let word = 0; word < width; word += 1) {
    for (let bits = at(words, set * width + word); bits !== 0; bits &= bits - 1) {
      items.push(word * 32 + 31 - Math.clz32(bits & -bits));
    }
  }
  return items;
}

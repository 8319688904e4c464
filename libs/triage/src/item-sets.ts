import { at } from './words';

/*
 * Why this file is hard: the evidence of a node is a set of questions, and each set of answers makes hundreds of unions
 * of such sets, of which nearly all were made for somebody before. So every set that comes up gets a number and is kept
 * once, with its size and its link ids, and a union of two numbers is looked up rather than made. What is kept depends
 * on the pathway and on which questions decided, never on what somebody wrote; when there is no more room all of it is
 * forgotten and found anew, which changes nothing but the time it takes.
 */

/** Sets of the items of one plan, by number. */
export interface ItemSets {
  /** The set without items. */
  readonly empty: number;
  /** The set of one item alone. */
  readonly only: (item: number) => number;
  /** Everything in two sets. */
  readonly union: (one: number, other: number) => number;
  readonly size: (set: number) => number;
  /** The link ids in a set, in the order of the questionnaire; frozen, since everybody is handed the same list. */
  readonly linkIds: (set: number) => readonly string[];
  /** Makes sure that there is room for so many more sets; numbers given before are worth nothing if it returns true. */
  readonly makeRoom: (more: number) => boolean;
}

/** Sets and unions that are kept at a time; powers of two. A real pathway comes to some thousand. */
const keptUnions = 1 << 14;
const usualRoom = 1 << 13;

/** How many bits of a 32-bit word are set. */
function bitCount(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const scatter = (one: number, other: number): number => {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** Sets as rows of words, each row once. The last row in use is found again, or stays, by its words. */
interface Rows {
  readonly width: number;
  readonly words: Int32Array;
  readonly sizes: Int32Array;
  /** Open addressing: number of a set and 1, or 0. */
  readonly slots: Int32Array;
  count: number;
}

function rowsFor(items: number, room: number): Rows {
  const width = Math.max(1, Math.ceil(items / 32));
  return {
    width,
    words: new Int32Array(room * width),
    sizes: new Int32Array(room),
    slots: new Int32Array(2 * room),
    count: 0,
  };
}

function isEqual({ words, width }: Rows, one: number, other: number): boolean {
  for (let word = 0; word < width; word += 1) {
    if (words[one * width + word] !== words[other * width + word]) return false;
  }
  return true;
}

/** The number of the set whose words stand in the row behind the last: an older one with the same words, or its own. */
function settle(rows: Rows): number {
  const { width, words, sizes, slots, count } = rows;
  let hash = 0;
  let size = 0;
  for (let word = count * width; word < (count + 1) * width; word += 1) {
    hash = scatter(hash ^ at(words, word), hash);
    size += bitCount(at(words, word));
  }
  let slot = hash & (slots.length - 1);
  for (let known = at(slots, slot); known !== 0; known = at(slots, slot)) {
    if (isEqual(rows, known - 1, count)) return known - 1;
    slot = (slot + 1) & (slots.length - 1);
  }
  sizes[count] = size;
  slots[slot] = count + 1;
  rows.count = count + 1;
  return count;
}

function unite(rows: Rows, one: number, other: number): number {
  const { width, words, count } = rows;
  for (let word = 0; word < width; word += 1) {
    words[count * width + word] = at(words, one * width + word) | at(words, other * width + word);
  }
  return settle(rows);
}

/** The empty set is number 0, that of one item alone the item's place and 1. */
function begin(rows: Rows, items: number): void {
  const { width, words } = rows;
  rows.count = 0;
  rows.slots.fill(0);
  for (let set = 0; set <= items; set += 1) {
    words.fill(0, set * width, (set + 1) * width);
    if (set > 0) words[set * width + ((set - 1) >>> 5)] = 1 << ((set - 1) & 31);
    settle(rows);
  }
}

function itemsIn({ words, width }: Rows, set: number): readonly number[] {
  const items: number[] = [];
  for (let word = 0; word < width; word += 1) {
    for (let bits = at(words, set * width + word); bits !== 0; bits &= bits - 1) {
      items.push(word * 32 + 31 - Math.clz32(bits & -bits));
    }
  }
  return items;
}

/**
 * Sets of the items with these link ids.
 * @param atOnce the most sets that are made before room is made again
 */
export function itemSets(linkIds: readonly string[], atOnce: number): ItemSets {
  const room = Math.max(usualRoom, 2 ** Math.ceil(Math.log2(2 * (linkIds.length + atOnce + 2))));
  const rows = rowsFor(linkIds.length, room);
  const lists = new Array<readonly string[] | undefined>(room).fill(undefined);
  /** By scattered pair: the pair and its union. */
  const unions = new Int32Array(3 * keptUnions);
  begin(rows, linkIds.length);
  return {
    empty: 0,
    only: (item) => item + 1,
    union: (one, other) => {
      if (one === other || other === 0) return one;
      if (one === 0) return other;
      const place = 3 * (scatter(one, other) & (keptUnions - 1));
      if (at(unions, place) === one && at(unions, place + 1) === other) return at(unions, place + 2);
      const union = unite(rows, one, other);
      unions[place] = one;
      unions[place + 1] = other;
      unions[place + 2] = union;
      return union;
    },
    size: (set) => at(rows.sizes, set),
    linkIds: (set) => {
      const known = lists[set];
      if (known) return known;
      const list = Object.freeze(itemsIn(rows, set).map((item) => linkIds[item] ?? ''));
      lists[set] = list;
      return list;
    },
    makeRoom: (more) => {
      if (rows.count + more < room) return false;
      begin(rows, linkIds.length);
      lists.fill(undefined);
      unions.fill(0);
      return true;
    },
  };
}

/** Sets of items as bits, one set for each node of a plan, kept side by side in one array. */
export interface ItemSets {
  /** Makes a set empty. */
  readonly clear: (set: number) => void;
  readonly addItem: (set: number, item: number) => void;
  /** Adds everything in one set to another. */
  readonly addSet: (set: number, other: number) => void;
  readonly size: (set: number) => number;
  /** The items of a set, ascending. */
  readonly items: (set: number) => readonly number[];
}

/** How many bits of a 32-bit word are set. */
function bitCount(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Room for `sets` sets of items numbered from 0 to `items` - 1, all empty. */
export function itemSets(sets: number, items: number): ItemSets {
  const width = Math.max(1, Math.ceil(items / 32));
  const words = new Int32Array(sets * width);
  const wordAt = (index: number): number => words[index] ?? 0;
  return {
    clear: (set) => {
      for (let word = 0; word < width; word += 1) words[set * width + word] = 0;
    },
    addItem: (set, item) => {
      const index = set * width + (item >>> 5);
      words[index] = wordAt(index) | (1 << (item & 31));
    },
    addSet: (set, other) => {
      for (let word = 0; word < width; word += 1) {
        words[set * width + word] = wordAt(set * width + word) | wordAt(other * width + word);
      }
    },
    size: (set) => {
      let size = 0;
      for (let word = 0; word < width; word += 1) size += bitCount(wordAt(set * width + word));
      return size;
    },
    items: (set) => {
      const found: number[] = [];
      for (let word = 0; word < width; word += 1) {
        for (let bits = wordAt(set * width + word); bits !== 0; bits &= bits - 1) {
          found.push(word * 32 + 31 - Math.clz32(bits & -bits));
        }
      }
      return found;
    },
  };
}

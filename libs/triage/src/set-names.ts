import { itemsIn, type ItemSets } from './item-sets';
import { at } from './words';

/** Sets that are kept with their link ids; a real pathway has some hundred. Beyond, link ids are listed anew each time. */
const mostKept = 1 << 12;

/**
 * The link ids in a set, in the order of the questionnaire. The same few sets of questions come back for nearly
 * everybody, so their lists are kept and handed out again, frozen. They are found by the bits of the set, which depend
 * on the pathway and on what was asked, never on what somebody wrote.
 */
export function setNames(sets: ItemSets, linkIds: readonly string[]): (set: number) => readonly string[] {
  const { words, width } = sets;
  const slots = 2 * mostKept;
  const keys = new Int32Array(slots * width);
  const lists = new Array<readonly string[] | undefined>(slots);
  let kept = 0;

  const isAt = (slot: number, set: number): boolean => {
    for (let word = 0; word < width; word += 1) {
      if (keys[slot * width + word] !== words[set * width + word]) return false;
    }
    return true;
  };
  /** The slot that holds a set, or the empty one where it belongs. */
  const slotOf = (set: number): number => {
    let hash = 0;
    for (let word = 0; word < width; word += 1) hash = Math.imul(hash ^ at(words, set * width + word), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    while (lists[slot] !== undefined && !isAt(slot, set)) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  return (set) => {
    const slot = slotOf(set);
    const known = lists[slot];
    if (known) return known;
    const list = Object.freeze(itemsIn(sets, set).map((item) => linkIds[item] ?? ''));
    if (kept === mostKept) return list;
    for (let word = 0; word < width; word += 1) keys[slot * width + word] = at(words, set * width + word);
    lists[slot] = list;
    kept += 1;
    return list;
  };
}

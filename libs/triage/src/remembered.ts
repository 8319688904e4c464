import { at } from './words';

/** Gives what follows from some truths: as it was made for the same truths before, or made now. */
export type Remembered<T> = (truths: Int32Array, make: () => T) => T;

/** How many different truths are kept at a time; then all are forgotten, which changes nothing but the time it takes. */
const most = 1024;

/** As many truths, of which there are three, as a number holds exactly. */
const inOneNumber = 33;

/** A key that is the same for the same truths at these places. */
function keyOf(truths: Int32Array, places: Int32Array): number | string {
  let key: number | string = '';
  for (let from = 0; from < places.length; from += inOneNumber) {
    let digits = 0;
    const to = Math.min(places.length, from + inOneNumber);
    for (let index = from; index < to; index += 1) digits = 3 * digits + at(truths, at(places, index));
    key = key === '' ? digits : `${key} ${digits}`;
  }
  return key;
}

/**
 * Remembers what follows from the truths of some nodes of a plan and from nothing else.
 * @param nodes their places in the plan
 */
export function rememberedBy<T extends object>(nodes: readonly number[]): Remembered<T> {
  const places = Int32Array.from(new Set(nodes));
  const known = new Map<number | string, T>();
  return (truths, make) => {
    const key = keyOf(truths, places);
    const found = known.get(key);
    if (found) return found;
    if (known.size === most) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
}

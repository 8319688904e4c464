/**
 * Performs something for each item, at most `width` at the same time. When one fails, those that wait are not begun.
 *
 * @template T, R
 * @param {T[]} items
 * @param {{ width: number, perform: (item: T) => Promise<R> }} how
 * @returns {Promise<R[]>} in the order in which they ended
 */
export async function inLanes(items, { width, perform }) {
  const waiting = [...items];
  const results = [];
  const lane = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) results.push(await perform(item));
  };
  const lanes = Array.from({ length: width }, () =>
    lane().catch((error) => {
      waiting.length = 0;
      throw error;
    }),
  );
  const ended = await Promise.allSettled(lanes);
  const failure = ended.find(({ status }) => status === 'rejected');
  if (failure) throw failure.reason;
  return results;
}

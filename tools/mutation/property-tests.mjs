import * as fc from 'fast-check';

/**
 * fast-check with fewer examples, the same ones each time, and without the search for a smaller one when one fails.
 * So the verdict on a mutant is the same in every run. Fewer examples notice less, never more.
 *
 * @param {number} most examples for one property
 */
export function withFewerRuns(most) {
  const assert = (property, { numRuns = 100, ...parameters } = {}) =>
    fc.assert(property, { ...parameters, numRuns: Math.min(numRuns, most), seed: 1, endOnFailure: true });
  return { ...fc, assert };
}

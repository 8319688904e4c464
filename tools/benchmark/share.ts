/** A share of a group, with the range in which the true share lies in 95 of 100 such samples. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  /** Lower and upper end of the 95 % Wilson interval, 0 to 1; absent when the group is empty. */
  readonly low?: number;
  readonly high?: number;
}

/** The standard normal quantile for 95 %, two-sided. */
const z = 1.959964;

/**
 * Counts how many of a group have a property. Wilson's interval holds its promise also for shares near 0 and 1 and
 * for small groups, where the plain one gives a range of no width.
 */
export function shareOf<T>(group: readonly T[], has: (one: T) => boolean): Share {
  const [numerator, denominator] = [group.filter(has).length, group.length];
  if (denominator === 0) return { numerator, denominator };
  const share = numerator / denominator;
  const spread = z ** 2 / denominator;
  const centre = (share + spread / 2) / (1 + spread);
  const reach = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / denominator + spread / (4 * denominator));
  return {
    numerator,
    denominator,
    low: Math.max(0, centre - reach),
    high: Math.min(1, centre + reach),
  };
}

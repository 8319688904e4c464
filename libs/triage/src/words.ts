/** The word at a place that is known to exist. */
export const at = (words: Int32Array, place: number): number => words[place] ?? 0;

/** The number at a place that is known to exist. */
export const numberAt = (numbers: Float64Array, place: number): number => numbers[place] ?? NaN;

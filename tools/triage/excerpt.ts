/**
 * The beginning of something from outside, as JSON, to be shown in a problem. Never throws: what is nested more deeply
 * than the stack allows is named instead.
 */
export function excerpt(value: unknown): string {
  try {
    return String(JSON.stringify(value)).slice(0, 60);
  } catch {
    // JSON.stringify throws a RangeError when a value from JSON is nested too deeply.
    return 'deeply nested';
  }
}

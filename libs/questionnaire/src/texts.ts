/**
 * Every text within a value, by its path ("items.concern.onset.hint", "advice.next.0"). Anything that is no text, list
 * or record is left out.
 */
export function textsIn(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...textsIn(inner, path === '' ? key : `${path}.${key}`)]),
  );
}

/** The places of a text that are filled in when it is shown ("{by}"), in alphabetical order. */
export function placeholdersIn(text: string): readonly string[] {
  return (text.match(/\{[^{}]*\}/g) ?? []).sort();
}

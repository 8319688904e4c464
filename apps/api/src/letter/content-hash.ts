import { createHash } from 'node:crypto';

/** JSON with the keys of every object in order and no blanks: equal contents are equal bytes, wherever they were stored. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** SHA-256 of a letter's content, hexadecimal: the same for the same words, whoever computes it. */
export function contentHash(document: unknown): string {
  return createHash('sha256').update(canonical(document)).digest('hex');
}

import type { PatientLanguage } from './languages';

/**
 * A language that nobody speaks, made from English by code and written from right to left. Whatever is not dressed up
 * in it was written into the program by hand, and whatever does not fit was laid out for English alone.
 */
export const pseudoLanguage: PatientLanguage = {
  tag: 'ar-XB',
  name: 'Pseudo',
  direction: 'rtl',
  reviewedBy: 'source',
};

/** Marks the beginning and the end of a text in the pseudo language: the Arabic ornate brackets. */
const [opening, closing] = ['﴾', '﴿'];

const accented: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ó', s: 'š', u: 'ú', y: 'ý', z: 'ž' },
  ...{ A: 'Á', C: 'Ç', E: 'É', I: 'Í', N: 'Ñ', O: 'Ó', S: 'Š', U: 'Ú', Y: 'Ý', Z: 'Ž' },
};

/** A text in the pseudo language: accented, longer, between brackets, and shown from right to left; placeholders stay. */
export function pseudoText(text: string): string {
  if (text === '' || isPseudo(text)) return text;
  const dressed = text
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/[a-z]/gi, (letter) => accented[letter] ?? letter)))
    .join('');
  return `${opening}\u200f${dressed} ··${closing}`;
}

/** Whether a text is in the pseudo language from beginning to end. */
export function isPseudo(text: string): boolean {
  return text.startsWith(opening) && text.endsWith(closing);
}

/** A value with every text within it in the pseudo language; functions that give a text give it in the pseudo language. */
export function pseudoOf<T>(value: T): T {
  return dress(value) as T;
}

/** Names and numbers read in their own direction: a telephone number in groups would otherwise turn round. */
function apart(given: unknown): unknown {
  return typeof given === 'string' ? `\u2066${given}\u2069` : given;
}

function dress(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') {
    return (...given: unknown[]) => dress(Reflect.apply(value, undefined, given.map(apart)));
  }
  if (Array.isArray(value)) return value.map(dress);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dress(inner)]));
}

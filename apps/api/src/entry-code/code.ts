import { createHmac, randomInt } from 'node:crypto';
import type { Settings } from '../platform/settings';

/** Digits and capital letters that nobody takes for one another, read aloud or in bad light: no 0, 1, I, L, O or U. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** A new code of eight signs, one of some 650 thousand million. */
export function newCode(): string {
  return Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
}

/** The code in two halves, as it is shown and read out. */
export function inHalves(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}

/** The trace of a code that is kept. It is keyed, since so short a code could be found from a bare hash. */
export function codeHash({ secret }: Pick<Settings, 'secret'>, code: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha256', secret).update('myotome entry code\0').update(code).digest());
}

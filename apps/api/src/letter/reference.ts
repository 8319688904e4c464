import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a reference can be read out over the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomByteCount = 5;

/** A letter's reference from 40 random bits ("MY-7K3F-22QD"); it says nothing of the patient. */
export function newReference(bytes: Uint8Array = randomBytes(randomByteCount)): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = (bits.match(/.{5}/g) ?? []).map((five) => alphabet.charAt(parseInt(five, 2)));
  return `MY-${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}

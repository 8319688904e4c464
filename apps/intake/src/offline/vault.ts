/*
 * What is kept on a device must be worth nothing to whoever else gets hold of it. The key comes from the patient's link
 * and date of birth, neither of which is kept, so only the two together open it again, with or without a network.
 */

/** Something sealed with AES-GCM: 12 random bytes and what they seal. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** Seals and opens what one person keeps on this device. */
export interface Vault {
  seal(value: unknown): Promise<Sealed>;
  /** What was sealed; `undefined` when it was sealed with another key or has been tampered with. */
  open(sealed: Sealed): Promise<unknown>;
}

const salt = 'myotome offline 1';
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function hkdf(purpose: string): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt: bytesOf(salt), info: bytesOf(purpose) };
}

const secretOf = (text: string, usage: 'deriveBits' | 'deriveKey'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(text), 'HKDF', false, [usage]);

/** The name under which things are kept for a link: the same each time, and of no use for finding the link. */
export async function shelfName(token: string): Promise<string> {
  const bits = await crypto.subtle.deriveBits(hkdf('name'), await secretOf(token, 'deriveBits'), 128);
  return [...new Uint8Array(bits)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The vault of whoever has this link and was born on this day.
 * @param birthDate ISO date
 */
export async function vaultFor(token: string, birthDate: string): Promise<Vault> {
  const secret = await secretOf(`${token}\n${birthDate}`, 'deriveKey');
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.deriveKey(hkdf('answers'), secret, aes, false, ['encrypt', 'decrypt']);
  return {
    async seal(value) {
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytesOf(JSON.stringify(value)));
      return { nonce, bytes };
    },
    async open({ nonce, bytes }) {
      try {
        const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, bytes);
        return JSON.parse(new TextDecoder().decode(opened)) as unknown;
      } catch {
        // OperationError: another key, or damaged bytes. Either way there is nothing to read.
        return undefined;
      }
    },
  };
}

import { createHash, randomBytes } from 'node:crypto';

const idBytes = 16;
const secretBytes = 16;

/** An invitation's secret and the only trace of it that is kept. */
export interface Token {
  readonly practiceId: string;
  readonly secretHash: Uint8Array<ArrayBuffer>;
}

function hashOf(token: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest());
}

/** A new token: the practice it leads to, so that its records can be found, and 128 random bits nobody can guess. */
export function newToken(practiceId: string): Token & { readonly token: string } {
  const bytes = Buffer.concat([Buffer.from(practiceId.replaceAll('-', ''), 'hex'), randomBytes(secretBytes)]);
  return { token: bytes.toString('base64url'), practiceId, secretHash: hashOf(bytes) };
}

/** What a token of the right form names, whether or not it exists. */
export function readToken(token: string): Token {
  const bytes = Buffer.from(token, 'base64url');
  const hex = bytes.subarray(0, idBytes).toString('hex');
  const practiceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { practiceId, secretHash: hashOf(bytes) };
}

/** The address a patient opens. The secret stands behind the #, which browsers keep to themselves. */
export function invitationLink(publicUrl: string, token: string): string {
  return `${publicUrl}/#${token}`;
}

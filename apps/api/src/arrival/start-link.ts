import { createHmac, timingSafeEqual } from 'node:crypto';
import { readToken } from '../invitation/token';
import type { Database, Transaction } from '../platform/database/database';
import type { Practice } from '../platform/database/generated/client';
import { problem } from '../platform/problem';
import type { Settings } from '../platform/settings';

const idBytes = 16;
const proofBytes = 16;

/** Which start link of which practice. */
type Which = Pick<Practice, 'id' | 'startLink'>;

/**
 * The token of a start link: the practice, and a proof that only this server can make. It stands on a website, so
 * nothing rests on its being secret; the proof lets a link be ended by going on to the next number.
 */
export function startToken({ secret }: Pick<Settings, 'secret'>, { id, startLink }: Which): string {
  const practice = Buffer.from(id.replaceAll('-', ''), 'hex');
  const proof = createHmac('sha256', secret).update('myotome start link\0').update(practice).update(`\0${startLink}`);
  return Buffer.concat([practice, proof.digest().subarray(0, proofBytes)]).toString('base64url');
}

/** The address that stands on the website. */
export function startAddress(publicUrl: string, token: string): string {
  return `${publicUrl}/start#${token}`;
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a, 'base64url'), Buffer.from(b, 'base64url')];
  return one.length === idBytes + proofBytes && one.length === other.length && timingSafeEqual(one, other);
}

/** A start link as it was opened. */
export interface StartLinkUse {
  readonly database: Database;
  readonly settings: Settings;
  readonly token: string;
}

/**
 * Does something in the practice whose start link this is.
 *
 * @throws ProblemError `start-link-unknown` when it never was one, has been replaced or is closed
 */
export async function byStartLink<T>(
  { database, settings, token }: StartLinkUse,
  work: (tx: Transaction, practice: Practice) => Promise<T>,
): Promise<T> {
  const { practiceId } = readToken(token);
  return database.inPractice(practiceId, async (tx) => {
    const practice = await tx.practice.findUnique({ where: { id: practiceId } });
    if (!practice?.startLinkOpen || !isSame(token, startToken(settings, practice))) throw problem('start-link-unknown');
    return work(tx, practice);
  });
}

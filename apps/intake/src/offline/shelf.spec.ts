import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { smallIntake } from '../testing/small-intake';
import type { Standing } from '../session/standing';

const token = 'A'.repeat(43);
const standing = (waiting: Standing['waiting']['answers']): Standing => ({
  version: 4,
  savedAt: null,
  known: { answers: { a: 'saved' }, absent: {} },
  waiting: { answers: waiting, absent: {} },
  attempted: [],
});

// jsdom brings neither, every browser of today both.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
globalThis.structuredClone ??= (value: unknown) => value as never;

const shelves = () => import('./shelf');

describe('what is kept on the device', () => {
  it('is read again with the same link and date of birth', async () => {
    const { shelfOf, isKept } = await shelves();
    const view = smallIntake;
    const shelf = await shelfOf(token, '1968-03-27');
    expect(await isKept(token)).toBe(false);
    await shelf.keepForm(view);
    await shelf.keepDraft(standing({ a: 'first' }));
    await shelf.keepDraft(standing({ a: 'second' }));
    expect(await isKept(token)).toBe(true);
    const again = await (await shelfOf(token, '1968-03-27')).read();
    expect(again?.view).toEqual(view);
    expect(again?.drafts).toEqual([standing({ a: 'second' })]);
  });

  it('is nothing to another date of birth or another link', async () => {
    const { shelfOf } = await shelves();
    expect(await (await shelfOf(token, '1968-03-28')).read()).toBeUndefined();
    expect(await (await shelfOf('B'.repeat(43), '1968-03-27')).read()).toBeUndefined();
  });

  it('holds no word that was said, and not the link or the date, in what lies on the disk', async () => {
    await (await (await shelves()).shelfOf(token, '1968-03-27')).keepDraft(standing({ words: 'I dropped my keys' }));
    const lying = await new Promise<unknown[]>((found, failed) => {
      const opening = indexedDB.open('myotome');
      opening.onerror = () => failed(opening.error ?? new Error('not opened'));
      opening.onsuccess = () => {
        const all = opening.result.transaction(['drafts', 'forms']);
        const results: unknown[] = [];
        for (const name of ['drafts', 'forms']) {
          all.objectStore(name).getAll().onsuccess = (event) => {
            results.push(...(event.target as IDBRequest<unknown[]>).result);
          };
          all.objectStore(name).getAllKeys().onsuccess = (event) => {
            results.push((event.target as IDBRequest<unknown[]>).result);
          };
        }
        all.oncomplete = () => found(results);
      };
    });
    const text = lying
      .flatMap((one) => [JSON.stringify(one), ...bytesIn(one).map((bytes) => new TextDecoder('latin1').decode(bytes))])
      .join(' ');
    expect(lying.length).toBeGreaterThan(2);
    for (const secret of ['keys', token, '1968', 'saved']) expect(text).not.toContain(secret);
  });

  it('is gone once it is cleared', async () => {
    const { shelfOf, isKept } = await shelves();
    await (await shelfOf(token, '1968-03-27')).clear();
    expect(await isKept(token)).toBe(false);
    expect(await (await shelfOf(token, '1968-03-27')).read()).toBeUndefined();
  });
});

function bytesIn(kept: unknown): readonly ArrayBuffer[] {
  const sealed = (kept as { sealed?: { bytes: ArrayBuffer; nonce: Uint8Array<ArrayBuffer> } }).sealed;
  return sealed ? [sealed.bytes, sealed.nonce.buffer] : [];
}

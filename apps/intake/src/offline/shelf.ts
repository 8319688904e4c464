import type { IntakeView } from '@myotome/contract';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Standing } from '../session/standing';
import { type Sealed, shelfName, type Vault, vaultFor } from './vault';

interface Kept {
  /** When it was written, in milliseconds; all that can be read without the key. */
  readonly at: number;
  readonly sealed: Sealed;
}

interface Shelves extends DBSchema {
  /** By name: the form, its words and its practice. */
  readonly forms: { readonly key: string; readonly value: Kept };
  /** By name and tab: what was said, and what of it the practice has. */
  readonly drafts: { readonly key: [string, string]; readonly value: Kept };
}

/** What one person keeps on this device: the form, and the answers with what has not been delivered. */
export interface Shelf {
  /** The form and what was said, in every tab, oldest first; `undefined` when there is none or the date of birth is another. */
  read(): Promise<{ readonly view: IntakeView; readonly drafts: readonly Standing[] } | undefined>;
  keepForm(view: IntakeView): Promise<void>;
  /** Writes what this tab has, in place of what it wrote before. */
  keepDraft(draft: Standing): Promise<void>;
  /** Forgets what other tabs wrote, once this one has taken it over. */
  takeOver(): Promise<void>;
  clear(): Promise<void>;
}

/** As long as a link is good, and more; whatever is older belongs to nobody any more. */
const longest = 90 * 86_400_000;

/** Each page writes a draft of its own, so that two tabs do not write over each other. */
const tab = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
  '',
);

let opening: Promise<IDBPDatabase<Shelves>> | undefined;

function database(): Promise<IDBPDatabase<Shelves>> {
  opening ??= openDB<Shelves>('myotome', 1, {
    upgrade(db) {
      db.createObjectStore('forms');
      db.createObjectStore('drafts');
    },
  });
  return opening;
}

const draftsOf = (name: string): IDBKeyRange => IDBKeyRange.bound([name], [name, '\uffff']);

/** Forgets what nobody can use any more. */
async function discardOld(db: IDBPDatabase<Shelves>): Promise<void> {
  const oldest = Date.now() - longest;
  for (const store of ['forms', 'drafts'] as const) {
    const { store: objects, done } = db.transaction(store, 'readwrite');
    for await (const cursor of objects) if (cursor.value.at < oldest) void cursor.delete();
    await done;
  }
}

/** Whether something is kept on this device for a link. */
export async function isKept(token: string): Promise<boolean> {
  return (await (await database()).count('forms', await shelfName(token))) > 0;
}

/** Forgets whatever is kept on this device for a link. */
export async function forget(token: string): Promise<void> {
  const [db, name] = await Promise.all([database(), shelfName(token)]);
  const both = db.transaction(['forms', 'drafts'], 'readwrite');
  void both.objectStore('forms').delete(name);
  void both.objectStore('drafts').delete(draftsOf(name));
  await both.done;
}

async function sealed(vault: Vault, value: unknown): Promise<Kept> {
  return { at: Date.now(), sealed: await vault.seal(value) };
}

async function readDrafts(db: IDBPDatabase<Shelves>, name: string, vault: Vault): Promise<readonly Standing[]> {
  const kept = (await db.getAll('drafts', draftsOf(name))).sort((a, b) => a.at - b.at);
  const drafts = await Promise.all(kept.map((one) => vault.open(one.sealed)));
  return drafts.filter((draft): draft is Standing => draft !== undefined);
}

/**
 * The shelf of whoever has this link and was born on this day.
 * @param birthDate ISO date
 */
export async function shelfOf(token: string, birthDate: string): Promise<Shelf> {
  const [db, name, vault] = await Promise.all([database(), shelfName(token), vaultFor(token, birthDate)]);
  await discardOld(db);
  return {
    async read() {
      const form = await db.get('forms', name);
      const view = form && ((await vault.open(form.sealed)) as IntakeView | undefined);
      return view && { view, drafts: await readDrafts(db, name, vault) };
    },
    keepForm: async (view) => void (await db.put('forms', await sealed(vault, view), name)),
    keepDraft: async (draft) => void (await db.put('drafts', await sealed(vault, draft), [name, tab])),
    async takeOver() {
      const { store, done } = db.transaction('drafts', 'readwrite');
      for (const key of await store.getAllKeys(draftsOf(name))) if (key[1] !== tab) void store.delete(key);
      await done;
    },
    clear: () => forget(token),
  };
}

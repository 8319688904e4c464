import { inject, Service, signal } from '@angular/core';
import type { IntakeView } from '@myotome/contract';
import { Link } from '../session/link';
import { type Standing, together } from '../session/standing';
import type { Shelf } from './shelf';

/** The parts that need a database and ciphers, loaded when there is something to keep. */
const shelves = () => import('./shelf');

/** Whether this browser can keep anything sealed: ciphers need a secure address. */
const isAble = (): boolean => 'indexedDB' in globalThis && globalThis.crypto?.subtle !== undefined;

/** What was kept on this device for somebody. */
export interface KeptIntake {
  readonly view: IntakeView;
  readonly standing: Standing;
}

const sharedKey = 'myotome.shared';

/**
 * The copy of one person's form and answers on this device, sealed with link and date of birth, so that they can go on
 * without a network. Never written on a device that others use. Where it cannot be written, all else goes on as before.
 */
@Service()
export class DeviceCopy {
  private readonly link = inject(Link);
  private readonly written = signal(false);
  /** Whether everything that was said is kept here, delivered or not. */
  readonly isKept = this.written.asReadonly();

  private shelf: Shelf | undefined;
  private next: Standing | undefined;
  private writing = false;

  /** Whether the person said that others use this device. */
  isShared(): boolean {
    try {
      return sessionStorage.getItem(sharedKey) !== null;
    } catch {
      // SecurityError: the browser keeps nothing for this site, so neither do we.
      return true;
    }
  }

  /** Notes whether others use this device; then nothing is kept, and what was kept goes. */
  async share(isShared: boolean): Promise<void> {
    try {
      if (isShared) sessionStorage.setItem(sharedKey, 'yes');
      else sessionStorage.removeItem(sharedKey);
    } catch {
      // SecurityError: as above.
    }
    if (isShared) await this.forget();
  }

  /** Whether something is kept for a link, so that it may be opened without a network. */
  async has(token: string): Promise<boolean> {
    return isAble() && (await attempt(async () => (await shelves()).isKept(token))) === true;
  }

  /** Opens what is kept. @returns nothing when there is none, or the date of birth is another */
  async open(token: string, birthDate: string): Promise<KeptIntake | undefined> {
    if (!isAble()) return undefined;
    return attempt(async () => {
      const shelf = await (await shelves()).shelfOf(token, birthDate);
      const kept = await shelf.read();
      const standing = kept && together(kept.drafts);
      if (!kept || !standing) return undefined;
      this.shelf = shelf;
      return { view: kept.view, standing };
    });
  }

  /** Begins to keep a form that was opened with the network. @returns what an earlier page could not deliver */
  async begin(view: IntakeView, birthDate: string): Promise<Standing | undefined> {
    const { token } = this.link;
    if (token === undefined || view.tablet || !isAble() || this.isShared()) return undefined;
    return attempt(async () => {
      const shelf = await (await shelves()).shelfOf(token, birthDate);
      const kept = await shelf.read();
      await shelf.keepForm(view);
      this.shelf = shelf;
      return kept && together(kept.drafts);
    });
  }

  /** Keeps the form in other words. */
  keepForm(view: IntakeView): void {
    const { shelf } = this;
    if (shelf) void attempt(() => shelf.keepForm(view));
  }

  /** Keeps what was said. Of what is said while a write is under way only the last is written. */
  keep(standing: Standing): void {
    this.written.set(false);
    if (!this.shelf) return;
    this.next = standing;
    if (!this.writing) void this.write();
  }

  /** Leaves nothing of this form on the device. */
  async forget(): Promise<void> {
    this.shelf = undefined;
    this.next = undefined;
    this.written.set(false);
    const { token } = this.link;
    if (token !== undefined && isAble()) await attempt(async () => (await shelves()).forget(token));
  }

  private async write(): Promise<void> {
    this.writing = true;
    while (this.next && this.shelf) {
      const { next, shelf } = this;
      this.next = undefined;
      const isDone = await attempt(async () => {
        await shelf.keepDraft(next);
        // What other tabs had left is in what was just written.
        await shelf.takeOver();
        return true;
      });
      this.written.set(isDone === true && this.next === undefined && this.shelf === shelf);
    }
    this.writing = false;
  }
}

/** What a browser refuses to keep (private windows, full disks, a database of a newer page) costs only the copy. */
async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    // DOMException of many names (QuotaExceededError, InvalidStateError …): answers still go to the practice.
    return undefined;
  }
}

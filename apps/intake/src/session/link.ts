import { Service } from '@angular/core';

const key = 'myotome.link';
/** Where a practice's start link leads; what stands behind its # is the practice's, not a patient's. */
const startPath = '/start';
const startKey = 'myotome.start';
const tokenLike = /^[A-Za-z0-9_-]{43}$/;

function stored(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    // SecurityError: the browser keeps nothing for this site; the link then lives in memory alone.
    return undefined;
  }
}

function keep(name: string, token: string): void {
  try {
    sessionStorage.setItem(name, token);
  } catch {
    // SecurityError or QuotaExceededError: as above.
  }
}

function drop(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // SecurityError: nothing was kept.
  }
}

/**
 * The secret of the invitation. It comes behind the # of the link, which never travels to a server, and is taken
 * out of the address bar at once. It lives as long as this tab does.
 */
@Service()
export class Link {
  /** The patient's own link. */
  token: string | undefined;
  /** Whether the tab has just been opened by a link other than the one it knew, so that no earlier session may answer. */
  readonly fresh: boolean;
  /** The practice's start link, when the tab was opened by it. */
  readonly start: string | undefined;

  constructor() {
    const isStart = location.pathname === startPath;
    const name = isStart ? startKey : key;
    const known = stored(name);
    const given = location.hash.slice(1);
    const token = given === '' ? known : given;
    this.start = isStart ? token : undefined;
    this.token = isStart ? undefined : token;
    this.fresh = given !== '' && given !== known;
    if (given === '') return;
    if (tokenLike.test(given)) keep(name, given);
    history.replaceState(history.state, '', location.pathname);
  }

  /** Whether the link has the form of an invitation at all; a link broken over two lines has not. */
  readable(): boolean {
    return this.token !== undefined && tokenLike.test(this.token);
  }

  /** Takes the link of somebody who has come by another way, so that they can come back in this tab. */
  adopt(token: string): void {
    this.token = token;
    keep(key, token);
  }

  /** Leaves nothing of any link in this tab. */
  forget(): void {
    this.token = undefined;
    drop(key);
    drop(startKey);
  }
}

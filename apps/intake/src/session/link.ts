import { Service } from '@angular/core';

const key = 'myotome.link';
const tokenLike = /^[A-Za-z0-9_-]{43}$/;

function stored(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    // SecurityError: the browser keeps nothing for this site; the link then lives in memory alone.
    return undefined;
  }
}

function keep(token: string): void {
  try {
    sessionStorage.setItem(key, token);
  } catch {
    // SecurityError or QuotaExceededError: as above.
  }
}

/**
 * The secret of the invitation. It comes behind the # of the link, which never travels to a server, and is taken
 * out of the address bar at once. It lives as long as this tab does.
 */
@Service()
export class Link {
  readonly token: string | undefined;
  /** Whether the tab has just been opened by a link other than the one it knew, so that no earlier session may answer. */
  readonly fresh: boolean;

  constructor() {
    const known = stored();
    const given = location.hash.slice(1);
    this.token = given === '' ? known : given;
    this.fresh = given !== '' && given !== known;
    if (given === '') return;
    if (this.readable()) keep(given);
    history.replaceState(history.state, '', location.pathname);
  }

  /** Whether the link has the form of an invitation at all; a link broken over two lines has not. */
  readable(): boolean {
    return this.token !== undefined && tokenLike.test(this.token);
  }
}

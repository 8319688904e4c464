import { createHash } from 'node:crypto';
import type { Person } from './person';

/** How long a person who signed out elsewhere, or lost a role, may still get through here. */
const memoryMs = 5000;
const mostRemembered = 5000;

/**
 * People seen in the last seconds, by their cookie. A page asks several things at once, and finding out who asks costs
 * more than most answers.
 */
export class RememberedPeople {
  private readonly known = new Map<string, { readonly person: Person; readonly until: number }>();

  find(cookie: string, now: number): Person | undefined {
    const found = this.known.get(keyOf(cookie));
    return found && found.until > now ? found.person : undefined;
  }

  remember(cookie: string, person: Person, now: number): void {
    if (this.known.size >= mostRemembered) this.known.clear();
    this.known.set(keyOf(cookie), { person, until: now + memoryMs });
  }

  forget(cookie: string): void {
    this.known.delete(keyOf(cookie));
  }
}

/** The cookie itself is a secret and is not kept. */
function keyOf(cookie: string): string {
  return createHash('sha256').update(cookie).digest('base64');
}

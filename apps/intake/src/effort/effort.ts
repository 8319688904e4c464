import { computed, effect, Service, signal } from '@angular/core';
import type { Layout } from '@myotome/questionnaire';

const key = 'myotome.low-effort';

function recall(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // SecurityError: the browser keeps nothing for this site.
    return false;
  }
}

/**
 * Whether the app asks for as little of the hands as it can: large targets, one question a page, and nothing that needs
 * more than moving on and pressing. This device remembers it, and says nothing else about anybody.
 */
@Service()
export class Effort {
  readonly low = signal(recall());
  readonly layout = computed<Layout>(() => (this.low() ? 'one-by-one' : 'together'));

  private silent = false;

  constructor() {
    effect(() => document.documentElement.classList.toggle('low-effort', this.low()));
  }

  /** The person's own choice. */
  choose(low: boolean): void {
    this.low.set(low);
    if (!this.silent) this.keep(low);
  }

  /** On a device that goes from hand to hand nothing is remembered from here on, and the next person starts afresh. */
  forget(): void {
    this.keep(false);
    this.silent = true;
    this.low.set(false);
  }

  private keep(low: boolean): void {
    try {
      if (low) localStorage.setItem(key, 'on');
      else localStorage.removeItem(key);
    } catch {
      // SecurityError or QuotaExceededError: the choice then lasts as long as this page.
    }
  }
}

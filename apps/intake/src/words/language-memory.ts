import { Service } from '@angular/core';

const key = 'myotome.language';

/** Remembers on this device which language a person chose; says nothing else about anybody. */
@Service()
export class LanguageMemory {
  private silent = false;

  recall(): string | undefined {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      // SecurityError: the browser keeps nothing for this site.
      return undefined;
    }
  }

  keep(tag: string): void {
    if (this.silent) return;
    try {
      localStorage.setItem(key, tag);
    } catch {
      // SecurityError or QuotaExceededError: the language then lasts as long as this page.
    }
  }

  /** Forgets, and remembers nothing more. */
  keepNothing(): void {
    this.silent = true;
    try {
      localStorage.removeItem(key);
    } catch {
      // SecurityError: there is nothing to forget.
    }
  }
}

import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, Service, type Signal, signal } from '@angular/core';
import { type EditLetter, letterView, type LetterView } from '@myotome/contract';
import { firstValueFrom } from 'rxjs';
import { isProblem, problemOf, problemWords } from '../platform/problem';

/** The open letter. Saves go one after the other, each on the version that the one before it made. */
@Service({ autoProvided: false })
export class LetterDesk {
  private readonly http = inject(HttpClient);
  private readonly shown = signal<Signal<string> | undefined>(undefined);
  private readonly letterId = computed(() => this.shown()?.());
  private readonly reading = httpResource(() => (this.letterId() ? this.address() : undefined), {
    parse: letterView.parse,
  });
  private readonly underWay = signal(0);
  private last: Promise<unknown> = Promise.resolve();

  readonly view = computed(() => (this.reading.hasValue() ? this.reading.value() : undefined));
  readonly problem = computed(() => {
    const error = this.reading.error();
    return error ? problemOf(error) : null;
  });
  readonly notice = signal<string | null>(null);
  /** When the last change was accepted. */
  readonly savedAt = signal<Date | null>(null);
  readonly saving = computed(() => this.underWay() > 0);

  /** Keeps the letter of this id on the desk. */
  show(letterId: Signal<string>): void {
    this.shown.set(letterId);
  }

  /** Saves the words of a section or the subject; resolves to whether they were accepted. */
  edit(change: EditLetter): Promise<boolean> {
    return this.inTurn('PUT', '', change);
  }

  /** Signs the letter, after which nobody can change it. */
  sign(): Promise<boolean> {
    return this.inTurn('POST', '/signature', {});
  }

  private inTurn(method: 'PUT' | 'POST', path: string, body: unknown): Promise<boolean> {
    this.underWay.update((count) => count + 1);
    const outcome = this.last
      .then(() => this.send(method, path, body))
      .finally(() => this.underWay.update((count) => count - 1));
    this.last = outcome;
    return outcome;
  }

  private async send(method: string, path: string, body: unknown): Promise<boolean> {
    const version = this.view()?.version;
    try {
      const answer = await firstValueFrom(
        this.http.request(method, this.address() + path, { body, headers: { 'If-Match': `"${version}"` } }),
      );
      this.take(letterView.parse(answer));
      this.notice.set(null);
      this.savedAt.set(new Date());
      return true;
    } catch (error: unknown) {
      await this.explain(error);
      return false;
    }
  }

  private async explain(error: unknown): Promise<void> {
    const problem = problemOf(error);
    if (problem.status !== 409) return this.notice.set(problemWords(problem));
    const fresh = letterView.parse(await firstValueFrom(this.http.get(this.address())));
    this.take(fresh);
    const who = fresh.versions.at(-1)?.by?.name ?? 'Somebody';
    this.notice.set(
      isProblem(problem, 'stale-version')
        ? `${who} changed this letter in the meantime. The letter is refreshed; what you typed is still in its field and not saved yet.`
        : problemWords(problem),
    );
  }

  private take(fresh: LetterView): void {
    if (fresh.id === this.letterId()) this.reading.set(fresh);
  }

  private address(): string {
    return `/api/v1/letters/${this.letterId()}`;
  }
}

import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, Service, type Signal, signal } from '@angular/core';
import { caseView, type CaseView, letterView, type ProblemDetails } from '@myotome/contract';
import { firstValueFrom } from 'rxjs';
import { isProblem, problemOf, problemWords } from '../platform/problem';

/** A change to the open case. */
export interface CaseChange {
  readonly method: 'POST' | 'PUT';
  /** Below the case: "claim", "checklist/als". */
  readonly path: string;
  readonly body: unknown;
  /** How the case looks once this is saved; shown at once and taken back when it fails. */
  readonly shows?: (view: CaseView) => CaseView;
}

/**
 * The open case. Changes are sent one after the other, each with the version that the one before it answered, and
 * are shown before they are saved. A refused change is taken back, and the case is read again when somebody else
 * was faster.
 */
@Service({ autoProvided: false })
export class CaseDesk {
  private readonly http = inject(HttpClient);
  private readonly shown = signal<Signal<string> | undefined>(undefined);
  private readonly caseId = computed(() => this.shown()?.());
  private readonly reading = httpResource(() => (this.caseId() ? this.address() : undefined), {
    parse: caseView.parse,
  });
  private readonly waiting = signal<readonly CaseChange[]>([]);
  private last: Promise<unknown> = Promise.resolve();

  /** What to tell the reader about the last change; null when there is nothing to say. */
  readonly notice = linkedSignal<string | undefined, string | null>({ source: this.caseId, computation: () => null });
  /** The problem that the last change met. */
  readonly refusal = signal<ProblemDetails | null>(null);
  readonly saving = computed(() => this.waiting().length > 0);
  readonly view = computed<CaseView | undefined>(() =>
    this.reading.hasValue()
      ? this.waiting().reduce((view, change) => change.shows?.(view) ?? view, this.reading.value())
      : undefined,
  );
  readonly problem = computed(() => {
    const error = this.reading.error();
    return error ? problemOf(error) : null;
  });

  /** Keeps the case of this id on the desk. */
  show(caseId: Signal<string>): void {
    this.shown.set(caseId);
  }

  /** Saves a change after those before it; resolves to whether it was accepted. */
  save(change: CaseChange): Promise<boolean> {
    this.waiting.update((changes) => [...changes, change]);
    const outcome = this.last.then(() => this.send(change));
    this.last = outcome;
    return outcome;
  }

  readAgain(): void {
    this.reading.reload();
  }

  /** Drafts the letter and answers with its id; null when that was refused. */
  async draftLetter(): Promise<string | null> {
    const view = this.view();
    if (!view) return null;
    try {
      const headers = { 'If-Match': `"${view.version}"` };
      return letterView.parse(await firstValueFrom(this.http.post(`${this.address()}/letter`, {}, { headers }))).id;
    } catch (error: unknown) {
      await this.explain(problemOf(error));
      return null;
    }
  }

  private async send(change: CaseChange): Promise<boolean> {
    if (!this.reading.hasValue()) return false;
    const { id, version } = this.reading.value();
    try {
      const body = await firstValueFrom(
        this.http.request(change.method, `/api/v1/cases/${id}/${change.path}`, {
          body: change.body,
          headers: { 'If-Match': `"${version}"` },
        }),
      );
      this.take(id, caseView.parse(body));
      this.tell(null, null);
      return true;
    } catch (error: unknown) {
      await this.explain(problemOf(error));
      return false;
    } finally {
      this.waiting.update((changes) => changes.filter((other) => other !== change));
    }
  }

  /** Puts a fresh view on the desk, unless another case lies there by now. */
  private take(id: string, fresh: CaseView): void {
    if (id === this.caseId()) this.reading.set(fresh);
  }

  private async explain(problem: ProblemDetails): Promise<void> {
    if (problem.status !== 409) return this.tell(problemWords(problem), problem);
    const fresh = caseView.parse(await firstValueFrom(this.http.get(this.address())));
    this.take(fresh.id, fresh);
    const who = fresh.events.at(-1)?.by ?? 'Somebody';
    this.tell(
      isProblem(problem, 'stale-version')
        ? `${who} changed this case in the meantime. Your view is refreshed; what you typed is still here. Please check and save again.`
        : `${problemWords(problem)}. Your view is refreshed.`,
      problem,
    );
  }

  private tell(words: string | null, problem: ProblemDetails | null): void {
    this.notice.set(words);
    this.refusal.set(problem);
  }

  private address(): string {
    return `/api/v1/cases/${this.caseId()}`;
  }
}

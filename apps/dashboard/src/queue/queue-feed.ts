import { HttpClient } from '@angular/common/http';
import { computed, inject, linkedSignal, resource, Service, type Signal, signal } from '@angular/core';
import { type ProblemDetails, queuePage, type QueuePage } from '@myotome/contract';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../platform/problem';

/** Which rows are wanted. */
export interface QueueQuestion {
  readonly list: 'flagged' | 'other';
  readonly search: string;
  readonly show: 'open' | 'decided';
}

const rowsPerPage = 50;

/**
 * The rows of one queue. All pages that were opened are read again at each refresh, and the rows on screen stay
 * until the new ones are there, so that nobody loses the place while reading.
 */
@Service({ autoProvided: false })
export class QueueFeed {
  private readonly http = inject(HttpClient);
  private readonly asked = signal<Signal<QueueQuestion> | undefined>(undefined);
  private readonly question = computed(() => this.asked()?.(), { equal: sameQuestion });
  private readonly pages = linkedSignal({ source: this.question, computation: () => 1 });

  private readonly reading = resource({
    params: () => {
      const question = this.question();
      return question && { question, pages: this.pages() };
    },
    loader: ({ params }) => this.read(params.question, params.pages),
  });

  private readonly kept = linkedSignal<
    { question: QueueQuestion | undefined; page: QueuePage | undefined },
    QueuePage | undefined
  >({
    source: () => ({ question: this.question(), page: this.reading.hasValue() ? this.reading.value() : undefined }),
    computation: (now, before) => now.page ?? (before?.source.question === now.question ? before?.value : undefined),
  });

  /** The rows read so far; undefined until the first answer to this question. */
  readonly page = this.kept.asReadonly();
  readonly problem = computed<ProblemDetails | null>(() => {
    const error = this.reading.error();
    return error ? problemOf(error.cause ?? error) : null;
  });
  readonly loading = this.reading.isLoading;

  /** Reads the rows that this question asks for, and again whenever it changes. */
  answer(question: Signal<QueueQuestion>): void {
    this.asked.set(question);
  }

  refresh(): void {
    this.reading.reload();
  }

  readOn(): void {
    this.pages.update((pages) => pages + 1);
  }

  private async read(question: QueueQuestion, pages: number): Promise<QueuePage> {
    let whole = await this.readPage(question);
    for (let page = 1; page < pages && whole.next; page += 1) {
      const further = await this.readPage(question, whole.next);
      whole = { ...further, rows: withoutRepeats([...whole.rows, ...further.rows]) };
    }
    return whole;
  }

  private async readPage(question: QueueQuestion, after?: string): Promise<QueuePage> {
    const params = { ...question, limit: rowsPerPage, ...(after ? { after } : {}) };
    return queuePage.parse(await firstValueFrom(this.http.get('/api/v1/cases', { params })));
  }
}

function sameQuestion(a: QueueQuestion | undefined, b: QueueQuestion | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A case that moved between two reads may stand on both pages. */
function withoutRepeats(rows: QueuePage['rows']): QueuePage['rows'] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

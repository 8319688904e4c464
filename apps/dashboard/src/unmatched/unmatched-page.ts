import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { type ConfirmPatient, matchedPatient, unmatchedList, type UnmatchedPatient } from '@myotome/contract';
import { firstValueFrom } from 'rxjs';
import { problemOf, problemWords } from '../platform/problem';
import { UnmatchedCard } from './unmatched-card';

const url = '/api/v1/unmatched';

/** People who came by the start link and whose record is not known: somebody says whose it is, or that they are new. */
@Component({
  selector: 'app-unmatched-page',
  imports: [UnmatchedCard],
  template: `
    <main class="page">
      <div class="page-head">
        <h1>Patient not matched</h1>
        <span class="soft">They came by the start link, and no single record has their name and date of birth.</span>
      </div>
      @if (failure(); as words) {
        <p class="notice bad" role="alert">{{ words }}</p>
      }
      @if (done(); as words) {
        <p class="notice good" role="status">{{ words }}</p>
      }
      @if (list(); as patients) {
        @for (patient of patients; track patient.id) {
          <app-unmatched-card
            [patient]="patient"
            [busy]="busy() === patient.id"
            (attached)="attach(patient, $event)"
            (confirmed)="confirm(patient, $event)"
          />
        } @empty {
          <div class="empty panel"><h2>Everybody is matched</h2></div>
        }
      } @else if (problem(); as words) {
        <p class="notice bad" role="alert">
          {{ words }} <button class="quiet" type="button" (click)="reading.reload()">Try again</button>
        </p>
      } @else {
        <p class="empty" role="status">Reading …</p>
      }
    </main>
  `,
  styles: `
    .notice,
    app-unmatched-card {
      margin-block-end: 1rem;
    }
  `,
})
export class UnmatchedPage {
  private readonly http = inject(HttpClient);
  protected readonly reading = httpResource(() => url, { parse: unmatchedList.parse });
  protected readonly list = computed(() => (this.reading.hasValue() ? this.reading.value().patients : undefined));
  protected readonly problem = computed(() => {
    const error = this.reading.error();
    return error ? problemWords(problemOf(error)) : null;
  });
  protected readonly failure = signal<string | null>(null);
  protected readonly done = signal<string | null>(null);
  protected readonly busy = signal<string | null>(null);

  protected attach({ id, name }: UnmatchedPatient, record: string): Promise<void> {
    return this.settle(id, `${url}/${id}/record`, { body: { record }, words: `${name} is attached to the record.` });
  }

  protected confirm({ id, name }: UnmatchedPatient, body: ConfirmPatient): Promise<void> {
    return this.settle(id, `${url}/${id}/confirmation`, { body, words: `${name} is a new patient of the practice.` });
  }

  /** A refusal is explained, and the list read again: a colleague may have been quicker. */
  private async settle(id: string, address: string, { body, words }: { body: object; words: string }): Promise<void> {
    this.busy.set(id);
    this.done.set(null);
    try {
      matchedPatient.parse(await firstValueFrom(this.http.post(address, body)));
      this.failure.set(null);
      this.done.set(words);
    } catch (error: unknown) {
      this.failure.set(problemWords(problemOf(error)));
    }
    this.busy.set(null);
    this.reading.reload();
  }
}

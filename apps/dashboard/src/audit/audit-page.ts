import { HttpClient } from '@angular/common/http';
import { Component, inject, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type AuditEntry, auditPage } from '@myotome/contract';
import { firstValueFrom } from 'rxjs';
import { problemOf, problemWords } from '../platform/problem';
import { AuditTable } from './audit-table';

/** Who did what and when, newest first. */
@Component({
  selector: 'app-audit-page',
  imports: [AuditTable, MatButton],
  template: `
    <main class="page">
      <div class="page-head">
        <h1>Audit log</h1>
        <span class="soft">Every look at a patient and every change, also those refused.</span>
      </div>
      @if (entries().length > 0) {
        <app-audit-table [entries]="entries()" />
      } @else if (reading.isLoading()) {
        <p role="status" class="empty">Reading the log …</p>
      } @else if (!reading.error()) {
        <p class="empty">Nothing has been recorded yet.</p>
      }
      @if (reading.error(); as error) {
        <p class="notice bad" role="alert">
          {{ words(error) }} <button class="quiet" type="button" (click)="reading.reload()">Try again</button>
        </p>
      }
      @if (next()) {
        <button
          matButton="outlined"
          type="button"
          class="more"
          [disabled]="reading.isLoading()"
          (click)="after.set(next()!)"
        >
          Show older entries
        </button>
      }
    </main>
  `,
  styles: '.more { margin-block-start: 1rem; }',
})
export class AuditPage {
  private readonly http = inject(HttpClient);
  protected readonly after = signal<string | null>(null);
  protected readonly entries = signal<readonly AuditEntry[]>([]);
  protected readonly next = signal<string | null>(null);
  protected readonly reading = resource({
    params: () => ({ after: this.after() }),
    loader: ({ params }) => this.read(params.after),
  });

  protected words(error: Error): string {
    return problemWords(problemOf(error.cause ?? error));
  }

  private async read(after: string | null): Promise<void> {
    const page = auditPage.parse(
      await firstValueFrom(this.http.get('/api/v1/audit', { params: after ? { after } : {} })),
    );
    this.entries.update((before) => (after ? [...before, ...page.entries] : page.entries));
    this.next.set(page.next);
  }
}

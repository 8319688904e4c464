import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { type PracticeDetails, practiceView } from '@myotome/contract';
import { firstValueFrom } from 'rxjs';
import { isProblem, problemOf, problemWords } from '../platform/problem';
import { Session } from '../session/session';
import { PracticeForm } from './practice-form';
import { StaffTable } from './staff-table';
import { StartLinkPanel } from './start-link-panel';

/** The practice's own details, which patients and letters show, and who works there. */
@Component({
  selector: 'app-practice-page',
  imports: [PracticeForm, StaffTable, StartLinkPanel],
  template: `
    <main class="page">
      <div class="page-head">
        <h1>Practice</h1>
        <span class="soft">Patients see the name, the telephone and the help lines; letters carry the address.</span>
      </div>
      @if (notice(); as words) {
        <p class="notice" role="alert">{{ words }}</p>
      }
      @if (saved()) {
        <p class="notice good" role="status">Saved.</p>
      }
      @if (view(); as practice) {
        <div class="columns">
          <app-practice-form
            [details]="practice.details"
            [timezone]="practice.timezone"
            [mayEdit]="mayEdit"
            [saving]="saving()"
            (kept)="save($event)"
          />
          <div class="side">
            <app-start-link-panel [mayEdit]="mayEdit" />
            <app-staff-table [staff]="practice.staff" />
          </div>
        </div>
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
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
      gap: 1rem;
      align-items: start;
    }
    .side {
      display: grid;
      gap: 1rem;
      min-inline-size: 0;
    }
    .notice {
      margin-block-end: 1rem;
    }
  `,
})
export class PracticePage {
  private readonly http = inject(HttpClient);
  protected readonly reading = httpResource(() => '/api/v1/practice', { parse: practiceView.parse });
  protected readonly view = computed(() => (this.reading.hasValue() ? this.reading.value() : undefined));
  protected readonly problem = computed(() => {
    const error = this.reading.error();
    return error ? problemWords(problemOf(error)) : null;
  });
  protected readonly mayEdit = inject(Session).may('practice:write');
  protected readonly notice = signal<string | null>(null);
  protected readonly saved = signal(false);
  protected readonly saving = signal(false);

  protected async save(details: PracticeDetails): Promise<void> {
    this.saving.set(true);
    this.saved.set(false);
    try {
      const headers = { 'If-Match': `"${this.view()?.version}"` };
      this.reading.set(
        practiceView.parse(await firstValueFrom(this.http.put('/api/v1/practice', details, { headers }))),
      );
      this.notice.set(null);
      this.saved.set(true);
    } catch (error: unknown) {
      await this.explain(error);
    }
    this.saving.set(false);
  }

  /** What was typed stays in the form; only the version to change becomes the present one. */
  private async explain(error: unknown): Promise<void> {
    const problem = problemOf(error);
    if (!isProblem(problem, 'stale-version')) return this.notice.set(problemWords(problem));
    this.reading.set(practiceView.parse(await firstValueFrom(this.http.get('/api/v1/practice'))));
    this.notice.set(
      'Somebody changed these details in the meantime. What you typed is still here; save again to put it in their place.',
    );
  }
}

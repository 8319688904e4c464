import { HttpClient } from '@angular/common/http';
import { Component, inject, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type CreateInvitation,
  type InvitationCreated,
  invitationCreated,
  invitationPage,
  invitationRow,
  type InvitationRow,
} from '@myotome/contract';
import { firstValueFrom } from 'rxjs';
import { problemOf, problemWords } from '../platform/problem';
import { Session } from '../session/session';
import { InvitationForm } from './invitation-form';
import { InvitationResult } from './invitation-result';
import { InvitationTable } from './invitation-table';

/** Invite a patient to answer before the visit, and see what became of the invitations. */
@Component({
  selector: 'app-invitation-page',
  imports: [InvitationForm, InvitationResult, InvitationTable, MatButton],
  styleUrl: './invitation-page.css',
  template: `
    <main class="page">
      <div class="page-head"><h1>Invitations</h1></div>
      @if (failure(); as words) {
        <p class="notice bad" role="alert">{{ words }}</p>
      }
      <div class="columns">
        @if (mayInvite) {
          @if (created(); as result) {
            <app-invitation-result [created]="result" (another)="created.set(null)" />
          } @else {
            <app-invitation-form [sending]="sending()" (invited)="invite($event)" />
          }
        }
        <section aria-label="Invitations so far">
          @if (rows().length > 0) {
            <app-invitation-table [rows]="rows()" [mayRevoke]="mayInvite" (revoked)="revoke($event)" />
          } @else if (reading.isLoading()) {
            <p class="empty" role="status">Reading …</p>
          } @else if (!reading.error()) {
            <div class="empty panel">
              <h2>Nobody has been invited yet</h2>
              An invitation is a link that one patient can open.
            </div>
          }
          @if (reading.error(); as error) {
            <p class="notice bad" role="alert">
              {{ words(error) }} <button class="quiet" type="button" (click)="reading.reload()">Try again</button>
            </p>
          }
          @if (next()) {
            <button matButton="outlined" type="button" [disabled]="reading.isLoading()" (click)="after.set(next()!)">
              Show older ones
            </button>
          }
        </section>
      </div>
    </main>
  `,
})
export class InvitationPage {
  private readonly http = inject(HttpClient);
  protected readonly mayInvite = inject(Session).may('invitation:write');
  protected readonly rows = signal<readonly InvitationRow[]>([]);
  protected readonly next = signal<string | null>(null);
  protected readonly after = signal<string | null>(null);
  protected readonly created = signal<InvitationCreated | null>(null);
  protected readonly failure = signal<string | null>(null);
  protected readonly sending = signal(false);
  protected readonly reading = resource({
    params: () => ({ after: this.after() }),
    loader: ({ params }) => this.read(params.after),
  });

  protected words(error: Error): string {
    return problemWords(problemOf(error.cause ?? error));
  }

  protected async invite(message: CreateInvitation): Promise<void> {
    this.sending.set(true);
    await this.attempt(async () => {
      const created = invitationCreated.parse(await firstValueFrom(this.http.post('/api/v1/invitations', message)));
      this.created.set(created);
      this.rows.update((rows) => [created.invitation, ...rows]);
    });
    this.sending.set(false);
  }

  protected revoke(row: InvitationRow): Promise<void> {
    return this.attempt(async () => {
      const revoked = invitationRow.parse(
        await firstValueFrom(this.http.post(`/api/v1/invitations/${row.id}/revocation`, {})),
      );
      this.rows.update((rows) => rows.map((other) => (other.id === revoked.id ? revoked : other)));
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.failure.set(null);
    } catch (error: unknown) {
      this.failure.set(problemWords(problemOf(error)));
    }
  }

  private async read(after: string | null): Promise<void> {
    const page = invitationPage.parse(
      await firstValueFrom(this.http.get('/api/v1/invitations', { params: after ? { after } : {} })),
    );
    this.rows.update((before) => (after ? [...before, ...page.rows] : page.rows));
    this.next.set(page.next);
  }
}

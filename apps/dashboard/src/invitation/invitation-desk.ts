import { HttpClient } from '@angular/common/http';
import { inject, resource, Service, signal } from '@angular/core';
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

const url = '/api/v1/invitations';

/** The invitations of the practice as one page knows them, and what can be done with them. */
@Service({ autoProvided: false })
export class InvitationDesk {
  private readonly http = inject(HttpClient);

  readonly rows = signal<readonly InvitationRow[]>([]);
  /** Those that somebody has to see to. */
  readonly attention = signal<readonly InvitationRow[]>([]);
  readonly next = signal<string | null>(null);
  readonly after = signal<string | null>(null);
  /** The link that was made last, to be handed over. */
  readonly created = signal<InvitationCreated | null>(null);
  /** The invitation for which a tablet code is wanted. */
  readonly handing = signal<InvitationRow | null>(null);
  readonly failure = signal<string | null>(null);
  readonly sending = signal(false);
  readonly reading = resource({
    params: () => ({ after: this.after() }),
    loader: ({ params }) => this.read(params.after),
  });

  async invite(message: CreateInvitation): Promise<void> {
    this.sending.set(true);
    await this.attempt(async () => {
      const created = invitationCreated.parse(await this.post('', message));
      this.created.set(created);
      this.rows.update((rows) => [created.invitation, ...rows]);
    });
    this.sending.set(false);
  }

  hand(row: InvitationRow): void {
    this.created.set(null);
    this.handing.set(row);
  }

  renew(row: InvitationRow): Promise<void> {
    return this.attempt(async () => {
      const created = invitationCreated.parse(await this.post(`/${row.id}/renewal`, {}));
      this.created.set(created);
      this.replace(created.invitation);
    });
  }

  settle(row: InvitationRow): Promise<void> {
    return this.attempt(async () => this.replace(invitationRow.parse(await this.post(`/${row.id}/settlement`, {}))));
  }

  revoke(row: InvitationRow): Promise<void> {
    return this.attempt(async () => this.replace(invitationRow.parse(await this.post(`/${row.id}/revocation`, {}))));
  }

  private post(path: string, body: object): Promise<unknown> {
    return firstValueFrom(this.http.post(`${url}${path}`, body));
  }

  private replace(row: InvitationRow): void {
    this.rows.update((rows) => rows.map((other) => (other.id === row.id ? row : other)));
    this.attention.update((rows) => rows.filter(({ id, attention }) => id !== row.id || attention === row.attention));
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
    const page = invitationPage.parse(await firstValueFrom(this.http.get(url, { params: after ? { after } : {} })));
    this.rows.update((before) => (after ? [...before, ...page.rows] : page.rows));
    if (!after) this.attention.set(page.attention);
    this.next.set(page.next);
  }
}

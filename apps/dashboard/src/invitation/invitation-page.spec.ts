import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { InvitationRow } from '@myotome/contract';
import { Session } from '../session/session';
import { InvitationPage } from './invitation-page';

const row: InvitationRow = {
  id: '01890a5d-ac96-774b-bcce-000000000001',
  patient: { id: '01890a5d-ac96-774b-bcce-000000000002', name: 'Ada Demo', birthDate: '1968-03-04' },
  pathway: { id: 'motor', title: 'Motor symptoms' },
  status: 'expired',
  createdAt: '2026-11-01T08:00:00Z',
  expiresAt: '2026-11-15T08:00:00Z',
  createdBy: null,
  attention: 'renewal',
};

async function open(rows: readonly InvitationRow[]) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const session = TestBed.inject(Session);
  session.may = () => true;
  const fixture = TestBed.createComponent(InvitationPage);
  const server = TestBed.inject(HttpTestingController);
  const page = fixture.nativeElement as HTMLElement;
  /** Until the page says so; it is never stable while the pathways are being read. */
  const until = async (holds: () => unknown): Promise<void> => {
    for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  fixture.detectChanges();
  const list = { rows, next: null, attention: rows.filter((one) => one.attention) };
  await until(() => server.match('/api/v1/invitations').map((request) => request.flush(list)).length > 0);
  await until(() => page.querySelector('app-invitation-table'));
  /** Presses the button, and answers what it asks for. */
  const press = async (words: string, url?: string, answer: object = {}): Promise<void> => {
    [...page.querySelectorAll('button')].find((button) => button.textContent.trim().startsWith(words))?.click();
    if (url !== undefined) await until(() => server.match(url).map((request) => request.flush(answer)).length > 0);
  };
  return { page, press, until };
}

describe('invitations that somebody has to see to', () => {
  it('stand above the others, and are gone once a new link is made, which is shown', async () => {
    const { page, press, until } = await open([row]);
    expect(page.querySelector('app-attention-list')?.textContent).toContain('asks for a new link');
    await press('Make a new link', `/api/v1/invitations/${row.id}/renewal`, {
      invitation: { ...row, status: 'open', attention: null },
      link: 'http://localhost:3000/#x',
      qrCode: '<svg/>',
      emailQueued: false,
    });
    await until(() => page.querySelector('app-invitation-result'));
    expect(page.querySelector('app-attention-list')).toBeNull();
    expect(page.querySelector('app-invitation-result')?.textContent).toContain('http://localhost:3000/#x');
  });

  it('are gone once somebody says that they have seen to them', async () => {
    const { page, press, until } = await open([{ ...row, status: 'revoked', attention: 'not-me' }]);
    expect(page.querySelector('app-attention-list')?.textContent).toContain('somebody else got the link');
    const settled = { ...row, status: 'revoked', attention: null };
    await press('Done', `/api/v1/invitations/${row.id}/settlement`, settled);
    await until(() => !page.querySelector('app-attention-list'));
    expect(page.querySelector('app-attention-list')).toBeNull();
  });
});

describe('a code for the tablet', () => {
  it('is shown large for an invitation of the list', async () => {
    const { page, press, until } = await open([{ ...row, status: 'open', attention: null }]);
    await press('Tablet code');
    await until(() => page.querySelector('app-tablet-code'));
    const code = { code: 'ABCD-2345', expiresAt: '2026-11-23T08:15:00Z' };
    await press('Answer on the waiting-room tablet', `/api/v1/invitations/${row.id}/tablet-code`, code);
    await until(() => page.querySelector('.code'));
    expect(page.querySelector('.code')?.textContent).toBe('ABCD-2345');
  });
});

import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { CaseView } from '@myotome/contract';
import { caseFixture } from './case.fixture';
import { type CaseChange, CaseDesk } from './case-desk';

const claim: CaseChange = {
  method: 'POST',
  path: 'claim',
  body: {},
  shows: (view) => ({ ...view, status: 'in-review' }),
};
const address = `/api/v1/cases/${caseFixture.id}`;

async function begin() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), CaseDesk] });
  const desk = TestBed.inject(CaseDesk);
  const server = TestBed.inject(HttpTestingController);
  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  desk.show(signal(caseFixture.id));
  await settle();
  server.expectOne(address).flush(caseFixture);
  await settle();
  const answer = async (body: CaseView): Promise<string | null> => {
    const sent = server.expectOne(`${address}/claim`);
    sent.flush(body);
    await settle();
    return sent.request.headers.get('If-Match');
  };
  const refuse = async (type: string, status: number): Promise<void> => {
    server.expectOne(`${address}/claim`).flush({ type, title: 'Refused', status }, { status, statusText: 'Refused' });
    await settle();
  };
  return { desk, server, settle, answer, refuse };
}

describe('the open case', () => {
  it('shows a change before it is saved, and sends the version it was made on', async () => {
    const { desk, settle, answer } = await begin();
    const saved = desk.save(claim);
    await settle();
    expect(desk.view()?.status).toBe('in-review');
    expect(await answer({ ...caseFixture, version: 4, status: 'in-review' })).toBe('"3"');
    expect(await saved).toBe(true);
    expect(desk.view()?.version).toBe(4);
  });

  it('sends one change after the other, each on the version the last one made', async () => {
    const { desk, server, settle, answer } = await begin();
    void desk.save(claim);
    void desk.save(claim);
    await settle();
    expect(await answer({ ...caseFixture, version: 4 })).toBe('"3"');
    expect(await answer({ ...caseFixture, version: 5 })).toBe('"4"');
    server.verify();
  });

  it('takes a refused change back and says why', async () => {
    const { desk, settle, refuse } = await begin();
    const saved = desk.save(claim);
    await settle();
    await refuse('/problems/not-permitted', 403);
    expect(await saved).toBe(false);
    expect(desk.view()?.status).toBe('new');
    expect(desk.notice()).toBe('Refused');
  });

  it('reads the case again when a colleague was faster, and names the colleague', async () => {
    const { desk, server, settle, refuse } = await begin();
    void desk.save(claim);
    await settle();
    await refuse('/problems/stale-version', 409);
    const event = { at: '2026-11-22T09:00:00Z', kind: 'marked', by: 'Nurse Demo', words: 'Marked' };
    server.expectOne(address).flush({ ...caseFixture, version: 7, events: [event] });
    await settle();
    expect(desk.view()?.version).toBe(7);
    expect(desk.notice()).toContain('Nurse Demo changed this case');
  });
});

import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { UnmatchedPatient } from '@myotome/contract';
import { UnmatchedPage } from './unmatched-page';

const id = (end: number): string => `01890a5d-ac96-774b-bcce-00000000000${end}`;

const patient: UnmatchedPatient = {
  id: id(1),
  name: 'Twin Demo',
  birthDate: '1980-01-01',
  phone: '020 7946 0001',
  email: '',
  arrivedAt: '2026-11-23T08:00:00Z',
  caseId: id(2),
  disposition: 'primary-care',
  dueAt: '2026-11-24T18:30:00Z',
  likely: [
    { id: id(3), name: 'Twin Demo', birthDate: '1980-01-01', identifier: 'T1', phone: '' },
    { id: id(4), name: 'Twin Demo', birthDate: '1980-01-01', identifier: 'T2', phone: '' },
  ],
};

async function lane(patients: readonly UnmatchedPatient[] = [patient]) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(UnmatchedPage);
  const server = TestBed.inject(HttpTestingController);
  // The page is never stable while the list is read anew.
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
  fixture.detectChanges();
  const read = async (now = patients): Promise<void> => {
    let asked = server.match('/api/v1/unmatched');
    for (let tries = 0; tries < 50 && asked.length === 0; tries += 1) {
      await settle();
      asked = server.match('/api/v1/unmatched');
    }
    expect(asked).toHaveLength(1);
    asked[0]?.flush({ patients: now });
    await settle();
  };
  await read();
  const page = fixture.nativeElement as HTMLElement;
  const press = async (words: string, nth = 0): Promise<void> => {
    const all = [...page.querySelectorAll('button')].filter((button) => button.textContent.trim().startsWith(words));
    all[nth]?.click();
    await settle();
  };
  return { page, server, press, read, settle };
}

describe('somebody who is not matched', () => {
  it('is attached to a record only after a second look', async () => {
    const { page, server, press, read, settle } = await lane();
    await press('It is this one', 1);
    server.expectNone(`/api/v1/unmatched/${id(1)}/record`);
    await press('Yes, attach');
    const request = server.expectOne(`/api/v1/unmatched/${id(1)}/record`);
    expect(request.request.body).toEqual({ record: id(4) });
    request.flush({ record: id(4), caseId: id(2) });
    await settle();
    await read([]);
    expect(page.textContent).toContain('Twin Demo is attached to the record.');
    expect(page.textContent).toContain('Everybody is matched');
  });

  it('is confirmed as new with sex and number', async () => {
    const { page, server, press } = await lane();
    await press('This is a new patient');
    const field = page.querySelector<HTMLInputElement>('#record-identifier');
    if (!field) throw new Error('no field');
    field.value = 'N1';
    field.dispatchEvent(new Event('input'));
    await press('Make a record');
    const { body } = server.expectOne(`/api/v1/unmatched/${id(1)}/confirmation`).request;
    expect(body).toEqual({ sex: 'unknown', identifier: 'N1' });
  });

  it('was matched by a colleague meanwhile: that is said, and the list is read again', async () => {
    const { page, server, press, read, settle } = await lane();
    await press('It is this one');
    await press('Yes, attach');
    const problem = { type: '/problems/already-matched', title: 'A colleague has said already', status: 409 };
    server.expectOne(`/api/v1/unmatched/${id(1)}/record`).flush(problem, { status: 409, statusText: 'Conflict' });
    await settle();
    await read([]);
    expect(page.querySelector('.bad')?.textContent).toContain('A colleague has said already');
  });
});

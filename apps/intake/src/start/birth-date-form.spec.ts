import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { settle } from '../testing/journey';
import { BirthDateForm } from './birth-date-form';

const session = '/api/v1/intake/session';

function form() {
  TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(BirthDateForm);
  fixture.componentRef.setInput('token', 'A'.repeat(43));
  const page = fixture.nativeElement as HTMLElement;
  return {
    page,
    server: TestBed.inject(HttpTestingController),
    settled: () => settle(fixture),
    async send(...parts: string[]): Promise<void> {
      await fixture.whenStable();
      page.querySelectorAll('input').forEach((input, index) => {
        input.value = parts[index] ?? '';
        input.dispatchEvent(new Event('input'));
      });
      page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await settle(fixture);
    },
    fault: () => page.querySelector('.fault')?.textContent,
    summary: () => page.querySelector('app-error-summary a')?.textContent,
  };
}

describe('the date of birth', () => {
  it.each([
    [['', '', ''], 'Give the day, the month and the year'],
    [['27', '', '1968'], 'The date must include a month'],
    [['27', '3', '68'], 'The year must have 4 numbers, such as 1968'],
    [['31', '2', '1968'], 'This date does not exist. Check the day, the month and the year'],
    [['1', '1', '2999'], 'The date of birth must be in the past'],
  ])('%j is refused before anything is sent, in the same words above and beside', async (parts, words) => {
    const { send, fault, summary, server } = form();
    await send(...parts);
    expect(fault()).toBe(words);
    expect(summary()).toBe(words);
    server.expectNone(session);
  });

  it('says how many tries are left', async () => {
    const { send, fault, server, settled } = form();
    await send('27', '3', '1968');
    const request = server.expectOne(session);
    expect(request.request.body).toEqual({ token: 'A'.repeat(43), birthDate: '1968-03-27', language: 'en' });
    request.flush(
      { type: '/problems/wrong-birth-date', title: '', status: 403, triesLeft: 2 },
      { status: 403, statusText: 'Forbidden' },
    );
    await settled();
    expect(fault()).toContain('You can try 2 more times.');
  });

  it('says how long to wait when it is locked', async () => {
    const { send, fault, server, settled } = form();
    await send('27', '3', '1968');
    server
      .expectOne(session)
      .flush(
        { type: '/problems/invitation-locked', title: '', status: 429, retryAfter: 880 },
        { status: 429, statusText: 'Too Many' },
      );
    await settled();
    expect(fault()).toContain('Wait 15 minutes');
  });
});

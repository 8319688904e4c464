import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { IntakeStore } from '../session/intake-store';
import { settle } from '../testing/journey';
import { smallIntake } from '../testing/small-intake';
import { CodeForm } from './code-form';

const url = '/api/v1/intake/session/code';

function form(tablet = false) {
  TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(CodeForm);
  fixture.componentRef.setInput('tablet', tablet);
  let opened = 0;
  fixture.componentInstance.opened.subscribe(() => opened++);
  const page = fixture.nativeElement as HTMLElement;
  return {
    page,
    server: TestBed.inject(HttpTestingController),
    opened: () => opened,
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
    links: () => [...page.querySelectorAll('app-error-summary a')].map((link) => link.getAttribute('href')),
  };
}

const refusal = (name: string, more: object = {}) => ({ type: `/problems/${name}`, title: '', status: 404, ...more });

describe('a short code', () => {
  it('is asked for in full, with the date of birth, before anything is sent', async () => {
    const { send, links, server } = form();
    await send('ABCD-234', '', '', '');
    expect(links()).toEqual(['#code', '#birth-date']);
    server.expectNone(url);
  });

  it('opens the form, on a tablet as on one', async () => {
    const { send, server, opened, settled } = form(true);
    await send('abcd 2345', '27', '3', '1968');
    const request = server.expectOne(url);
    expect(request.request.body).toEqual({ code: 'abcd 2345', birthDate: '1968-03-27', language: 'en', tablet: true });
    request.flush({ ...smallIntake, tablet: true });
    await settled();
    expect(opened()).toBe(1);
    expect(TestBed.inject(IntakeStore).view()?.tablet).toBe(true);
  });

  it.each([
    ['code-unknown', '#code', 'This code does not work'],
    ['invitation-revoked', '#code', 'This code does not work'],
    ['wrong-birth-date', '#birth-date', 'You can try 3 more times.'],
    ['invitation-locked', '#birth-date', 'Wait 15 minutes'],
  ])('that is refused with %s is explained at %s', async (name, field, words) => {
    const { page, send, server, links, settled, opened } = form();
    await send('ABCD-2345', '27', '3', '1968');
    const more = { triesLeft: 3, retryAfter: 880 };
    server.expectOne(url).flush(refusal(name, more), { status: 404, statusText: 'No' });
    await settled();
    expect(links()).toEqual([field]);
    expect(page.querySelector('.fault')?.textContent).toContain(words);
    expect(opened()).toBe(0);
  });

  it('lets the browser fill in no date of birth on a tablet', async () => {
    const { page, settled } = form(true);
    await settled();
    expect(page.querySelector('#birth-date')?.getAttribute('autocomplete')).toBe('off');
  });
});

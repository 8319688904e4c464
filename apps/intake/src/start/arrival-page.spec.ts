import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { StartLookup } from '@myotome/contract';
import { Link } from '../session/link';
import { routes } from '../shell/routes';
import { settle } from '../testing/journey';
import { practice, smallIntake } from '../testing/small-intake';

const token = 'S'.repeat(43);
const lookup: StartLookup = {
  practice,
  pathways: [
    { id: 'motor', subject: { en: 'Weakness', es: 'Debilidad' } },
    { id: 'headache', subject: { en: 'Headache', es: 'Dolor de cabeza' } },
  ],
};

async function arrival(answer: StartLookup | 'start-link-unknown' = lookup) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClientTesting(),
      provideRouter(routes, withComponentInputBinding()),
      {
        provide: Link,
        useFactory: () => Object.assign(Object.create(Link.prototype) as Link, { start: token, fresh: true }),
      },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl('/start');
  const request = server.expectOne('/api/v1/intake/arrival/lookup');
  expect(request.request.body).toEqual({ token });
  if (typeof answer !== 'string') request.flush(answer);
  else request.flush({ type: `/problems/${answer}`, title: '', status: 404 }, { status: 404, statusText: 'Not Found' });
  await settle(harness.fixture);
  const page = harness.fixture.nativeElement as HTMLElement;
  const type = (id: string, value: string): void => {
    const field = page.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`no ${id}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const send = async (): Promise<void> => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle(harness.fixture);
  };
  const fillIn = (): void => {
    const typed = { givenName: 'Ada', familyName: 'Demo', 'birth-date': '4', 'birth-date-month': '3' };
    for (const [id, value] of Object.entries({ ...typed, 'birth-date-year': '1968', phone: '020 7946 0000' })) {
      type(id, value);
    }
  };
  return { server, page, type, send, fillIn, settled: () => settle(harness.fixture) };
}

const path = '/api/v1/intake/arrival';

describe('arriving by the start link', () => {
  it('names all that is missing, in the order of the page, before anything is sent', async () => {
    const { page, send, server } = await arrival();
    await send();
    const links = [...page.querySelectorAll('app-error-summary a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#givenName', '#familyName', '#birth-date', '#phone']);
    server.expectNone(path);
  });

  it('sends what was typed with the subject that was chosen, and goes into the form', async () => {
    const { page, send, fillIn, server, settled } = await arrival();
    fillIn();
    page.querySelectorAll<HTMLInputElement>('input[name=pathway]')[1]?.click();
    await send();
    const request = server.expectOne(path);
    expect(request.request.body).toEqual({
      ...{ token, givenName: 'Ada', familyName: 'Demo', birthDate: '1968-03-04', phone: '020 7946 0000', email: '' },
      ...{ language: 'en', pathway: 'headache' },
    });
    request.flush({ token: 'O'.repeat(43), intake: smallIntake });
    await settled();
    expect(page.textContent).toContain('Are you short of breath?');
    expect(TestBed.inject(Link).token).toBe('O'.repeat(43));
  });

  it('leaves the usual subject to the server when none was chosen', async () => {
    const { send, fillIn, server } = await arrival();
    fillIn();
    await send();
    expect(server.expectOne(path).request.body).not.toHaveProperty('pathway');
  });

  it('says at the field what the server objects to, and else that too many come', async () => {
    const { page, send, fillIn, server, settled, type } = await arrival();
    fillIn();
    type('email', 'ada@example.org');
    await send();
    const fields = [{ field: 'birthDate', code: 'too-long-ago' }];
    const refuse = (problem: object) => server.expectOne(path).flush(problem, { status: 422, statusText: 'No' });
    refuse({ type: '/problems/invalid-request', title: '', status: 422, fields });
    await settled();
    expect(page.querySelector('app-error-summary a')?.getAttribute('href')).toBe('#birth-date');
    await send();
    refuse({ type: '/problems/too-many-requests', title: '', status: 429, retryAfter: 60 });
    await settled();
    expect(page.querySelector('.notice.bad')?.textContent).toContain('Too many people');
  });

  it('says calmly that the link is an old one', async () => {
    const { page } = await arrival('start-link-unknown');
    expect(page.querySelector('h1')?.textContent).toBe('This link does not work');
  });
});

import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { settle } from '../testing/journey';
import { practice } from '../testing/small-intake';
import { type DeadEnd, LinkNotice } from './link-notice';

async function notice(reason: DeadEnd) {
  TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(LinkNotice);
  fixture.componentRef.setInput('reason', reason);
  fixture.componentRef.setInput('practice', practice);
  fixture.componentRef.setInput('token', 'A'.repeat(43));
  await settle(fixture);
  const page = fixture.nativeElement as HTMLElement;
  return {
    page,
    server: TestBed.inject(HttpTestingController),
    press: async () => {
      page.querySelector('button')?.click();
      await settle(fixture);
    },
    settled: () => settle(fixture),
  };
}

const url = '/api/v1/intake/renewal';

describe('an expired link', () => {
  it('is renewed with one press, which promises no more than is known', async () => {
    const { page, press, server, settled } = await notice('expired');
    await press();
    const request = server.expectOne(url);
    expect(request.request.body).toEqual({ token: 'A'.repeat(43) });
    await press();
    server.expectNone(url);
    request.flush({ asked: true });
    await settled();
    expect(page.textContent).toContain('If Riverside Practice has your email address');
    expect(page.querySelector('button')).toBeNull();
  });

  it('can be asked for again when the line was down', async () => {
    const { page, press, server, settled } = await notice('expired');
    await press();
    server.expectOne(url).error(new ProgressEvent('error'));
    await settled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Check your connection');
    await press();
    server.expectOne(url).flush({ asked: true });
  });
});

it.each(['revoked', 'used', 'unknown'] as const)('a link that is %s offers no new one', async (reason) => {
  expect((await notice(reason)).page.querySelector('button')).toBeNull();
});

it('without a link, a code may be typed', async () => {
  expect((await notice('missing')).page.querySelector('a[href="/code"]')?.textContent).toBe('I have a code');
});

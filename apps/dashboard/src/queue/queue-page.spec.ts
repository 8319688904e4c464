import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { QueuePage } from './queue-page';

@Component({ selector: 'app-test-case', template: 'the case' })
class TestCase {}

/** The queue at its address, with cases that open only once the returned function is called. */
async function begin() {
  let open: (allowed: boolean) => void = () => undefined;
  const opening = new Promise<boolean>((resolve) => (open = resolve));
  const children = [{ path: ':caseId', canActivate: [() => opening], component: TestCase }];
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'queue/:list', component: QueuePage, children }], withComponentInputBinding()),
    ],
  });
  const harness = await RouterTestingHarness.create('/queue/flagged');
  return { harness, router: TestBed.inject(Router), open: () => open(true) };
}

describe('the queue page', () => {
  it('opens the case that was chosen while a search was still being typed, and keeps the search', async () => {
    const { harness, router, open } = await begin();
    const box = harness.routeNativeElement?.querySelector('input');
    if (!box) throw new Error('The queue has no search box.');
    box.value = 'Marta';
    box.dispatchEvent(new Event('input'));
    const opened = router.navigateByUrl('/queue/flagged/some-case');
    await new Promise((resolve) => setTimeout(resolve, 400));
    open();
    expect(await opened).toBe(true);
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    expect(router.url).toBe('/queue/flagged/some-case?search=Marta');
  });
});

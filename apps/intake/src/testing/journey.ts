import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { IntakeView } from '@myotome/contract';
import { IntakeStore } from '../session/intake-store';
import { routes } from '../shell/routes';
// Loaded before any test begins, so that how long that takes on a busy machine counts against none.
import '../question/form';
import '../review/review-page';

/** Waits until answers of the server, pages and the screen have caught up with each other. */
export async function settle(fixture: ComponentFixture<unknown>): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }
}

/** A patient who is inside the form, at a given address; the server is played by the test. */
export async function journey(address: string, view: IntakeView) {
  TestBed.configureTestingModule({
    providers: [provideHttpClientTesting(), provideRouter(routes, withComponentInputBinding())],
  });
  const server = TestBed.inject(HttpTestingController);
  const store = TestBed.inject(IntakeStore);
  const opened = store.open('A'.repeat(43), '1968-03-27');
  server.expectOne('/api/v1/intake/session').flush(view);
  await opened;
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(address);
  await settle(harness.fixture);
  const page = harness.fixture.nativeElement as HTMLElement;
  const settled = (): Promise<void> => settle(harness.fixture);
  return {
    server,
    store,
    page,
    settled,
    /** Chooses the answer with these words in the question with those. */
    async choose(question: string, answer: string): Promise<void> {
      const asked = [...page.querySelectorAll('fieldset')].find((one) => one.textContent?.includes(question));
      const card = [...(asked?.querySelectorAll('label.card') ?? [])].find((one) =>
        one.textContent?.trim().startsWith(answer),
      );
      card?.querySelector('input')?.click();
      await settled();
    },
    /** Presses the button or link with these words. */
    async press(words: string): Promise<void> {
      const all = [...page.querySelectorAll<HTMLElement>('button, a')];
      all.find((one) => one.textContent?.trim().startsWith(words))?.click();
      await settled();
    },
    text: () => page.textContent?.replace(/\s+/g, ' ') ?? '',
  };
}

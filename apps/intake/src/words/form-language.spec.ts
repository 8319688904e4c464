import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { IntakeView } from '@myotome/contract';
import { IntakeStore } from '../session/intake-store';
import { smallIntake } from '../testing/small-intake';
import { FormLanguage } from './form-language';
import { Language } from './language';

const spanishIntake: IntakeView = {
  ...smallIntake,
  wording: { ...smallIntake.wording, language: 'es', title: 'Antes de su visita' },
};

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }
};

/** Somebody opens a form; the server is played by the test. */
async function opened(view: IntakeView, chosen?: string) {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [provideHttpClientTesting()] });
  const server = TestBed.inject(HttpTestingController);
  const store = TestBed.inject(IntakeStore);
  const language = TestBed.inject(Language);
  const form = TestBed.inject(FormLanguage);
  if (chosen) await language.choose(chosen);
  const opening = store.open('A'.repeat(43), '1968-03-27');
  const request = server.expectOne('/api/v1/intake/session');
  request.flush(view);
  await opening;
  await turns();
  return { server, store, language, form, sent: request.request.body as { language: string } };
}

describe('the language of the questions', () => {
  // Fetched beforehand, so that how long a busy machine takes for it decides nothing.
  beforeAll(() => import('./es'));

  it('is asked for when the form is opened', async () => {
    const { sent } = await opened(smallIntake);
    expect(sent.language).toBe('en');
  });

  it('is followed by the app when nobody has chosen one here', async () => {
    const { language, server } = await opened(spanishIntake);
    server.verify();
    expect(language.tag()).toBe('es');
  });

  it('changes to what somebody has chosen, and keeps what was said meanwhile', async () => {
    const { server, store, language, form } = await opened(smallIntake);
    await language.choose('es');
    await turns();
    const request = server.expectOne({ method: 'PUT', url: '/api/v1/intake/language' });
    expect(request.request.body).toEqual({ language: 'es' });
    expect(form.lagging()).toBe(true);
    store.answer('concern.falls', { kind: 'answer', value: 2 });
    request.flush(spanishIntake);
    await turns();
    expect(store.view()?.wording.title).toBe('Antes de su visita');
    expect(store.answers()['concern.falls']).toBe(2);
    expect(form.lagging()).toBe(false);
  });

  it('wins over the language in which the form was begun elsewhere', async () => {
    const { server } = await opened(spanishIntake, 'en');
    expect(server.expectOne({ method: 'PUT', url: '/api/v1/intake/language' }).request.body).toEqual({
      language: 'en',
    });
  });

  it('waits for the line, and changes once it is back', async () => {
    const { server, store, language, form } = await opened(smallIntake);
    await language.choose('es');
    await turns();
    const url = '/api/v1/intake/language';
    server.expectOne({ method: 'PUT', url }).error(new ProgressEvent('error'));
    await turns();
    expect(form.lagging()).toBe(true);
    form.hurry();
    await turns();
    server.expectOne({ method: 'PUT', url }).flush(spanishIntake);
    await turns();
    expect(store.view()?.wording.language).toBe('es');
  });

  it('is left alone where the server does not offer it', async () => {
    const { server, language } = await opened(smallIntake);
    await language.choose('es');
    await turns();
    const refusal = { type: '/problems/invalid-request', title: '', status: 422 };
    server.expectOne({ method: 'PUT', url: '/api/v1/intake/language' }).flush(refusal, { status: 422, statusText: '' });
    await turns();
    server.verify();
  });
});

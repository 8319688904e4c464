import { TestBed } from '@angular/core/testing';
import { patientLanguages } from '@myotome/questionnaire';
import { Language } from './language';
import { LanguagePicker } from './language-picker';
import { appWords } from './words';

const speak = (...languages: string[]): void => {
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
};

describe('the language of the app', () => {
  // Fetched beforehand, so that how long a busy machine takes for it decides nothing.
  beforeAll(() => import('./es'));

  beforeEach(() => {
    localStorage.clear();
    speak('en-GB');
  });

  it('is English, unless the device is set to another that is offered', async () => {
    await TestBed.inject(Language).begin();
    expect(TestBed.inject(Language).tag()).toBe('en');
    TestBed.resetTestingModule();
    speak('fr-FR', 'es-MX', 'en');
    await TestBed.inject(Language).begin();
    expect(TestBed.inject(Language).tag()).toBe('es');
    expect(TestBed.inject(Language).chosen()).toBe(false);
  });

  it('changes every word at once, without a reload, and is remembered', async () => {
    const fixture = TestBed.createComponent(LanguagePicker);
    const words = TestBed.inject(appWords);
    await fixture.whenStable();
    const select = (fixture.nativeElement as HTMLElement).querySelector('select');
    if (!select) throw new Error('no picker');
    expect([...select.options].map((option) => [option.text, option.lang])).toEqual([
      ['English', 'en'],
      ['Español', 'es'],
    ]);
    expect(words.start.title).toBe('Questions before your visit');
    select.value = 'es';
    select.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(words.start.title).toBe('Preguntas antes de su visita');
    expect(select.labels?.[0]?.textContent).toContain('Idioma');

    TestBed.resetTestingModule();
    await TestBed.inject(Language).begin();
    expect(TestBed.inject(appWords).start.title).toBe('Preguntas antes de su visita');
    expect(TestBed.inject(Language).chosen()).toBe(true);
  });

  it('is forgotten on a device that others use too', async () => {
    const language = TestBed.inject(Language);
    await language.choose('es');
    await language.forget();
    await language.choose('es');
    await language.forget();
    expect(language.tag()).toBe('en');
    expect(language.chosen()).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  it('changes to none that is not offered, and says which ones no person has checked', async () => {
    const language = TestBed.inject(Language);
    expect(await language.speak('xx')).toBe(false);
    expect(language.tag()).toBe('en');
    expect(language.unreviewed()).toBe(false);
    await language.speak('es');
    expect(language.unreviewed()).toBe(patientLanguages.find(({ tag }) => tag === 'es')?.reviewedBy === null);
  });
});

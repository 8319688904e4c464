import { TestBed } from '@angular/core/testing';
import { journey } from '../testing/journey';
import { smallIntake } from '../testing/small-intake';
import { BirthDateForm } from '../start/birth-date-form';
import { LanguagePicker } from '../words/language-picker';
import { Effort } from './effort';

const key = 'myotome.low-effort';

// The first page is built beforehand, so that how long a busy machine takes for it decides nothing.
beforeAll(async () => {
  await journey('/form/urgent-1', smallIntake);
  TestBed.resetTestingModule();
}, 60_000);

afterEach(() => {
  localStorage.clear();
  document.documentElement.classList.remove('low-effort');
});

/** Somebody inside the form with large buttons. */
async function lowEffort(address: string, view = smallIntake) {
  localStorage.setItem(key, 'on');
  return journey(address, view);
}

const heading = (page: HTMLElement): string | undefined => page.querySelector('h1')?.textContent?.trim();

describe('large buttons', () => {
  it('are remembered on this device, and not on one that goes from hand to hand', () => {
    const effort = TestBed.inject(Effort);
    effort.choose(true);
    TestBed.tick();
    expect(document.documentElement.classList.contains('low-effort')).toBe(true);
    expect(localStorage.getItem(key)).toBe('on');
    effort.forget();
    effort.choose(true);
    expect([effort.low(), localStorage.getItem(key)]).toEqual([true, null]);
  });

  it.each(['urgent-q1', 'concern-q1', 'concern-q3', 'place-q1'])(
    'ask one question on the page %s, with nothing that needs more than Tab and Enter',
    async (id) => {
      const answers = { 'concern.symptoms': ['weakness'] };
      const { page } = await lowEffort(`/form/${id}`, { ...smallIntake, answers });
      expect(page.querySelectorAll('fieldset')).toHaveLength(1);
      expect(page.querySelectorAll('[type=radio], [type=checkbox], select, svg')).toHaveLength(0);
    },
  );

  it('go on by themselves after one answer, or when a question is skipped', async () => {
    const { page, press, store } = await lowEffort('/form/urgent-q1');
    await press('No');
    expect(heading(page)).toBe('Do you think of hurting yourself?');
    await press('No');
    expect(heading(page)).toBe('What have you noticed?');
    await press('Cramps');
    await press('Continue');
    await press('Skip');
    expect(heading(page)).toBe('When did it begin?');
    expect(store.answers()).toEqual({
      'urgent.breathing': false,
      'urgent.self-harm': false,
      'concern.symptoms': ['cramps'],
    });
    expect(store.absent()).toEqual({ 'concern.falls': 'asked-declined' });
  });

  it('show the stop page at once, and not the next question', async () => {
    const { text, press } = await lowEffort('/form/urgent-q1');
    await press('Yes');
    expect(text()).toContain('Trouble breathing needs help.');
  });

  it('stay where several answers may be chosen', async () => {
    const { page, press, store } = await lowEffort('/form/concern-q1');
    await press('Weakness');
    await press('Cramps');
    expect(heading(page)).toBe('What have you noticed?');
    expect(store.answers()['concern.symptoms']).toEqual(['weakness', 'cramps']);
    expect(page.querySelectorAll('[aria-pressed=true]')).toHaveLength(2);
  });

  it('say how many presses are left, fewer with each', async () => {
    const { text, press } = await lowEffort('/form/urgent-q1');
    expect(text()).toContain('about 11 presses left');
    await press('No');
    expect(text()).toContain('about 10 presses left');
  });

  it('take a number without typing', async () => {
    const { press, store } = await lowEffort('/form/concern-q2');
    await press('3');
    await press('1 more');
    expect(store.answers()['concern.falls']).toBe(4);
  });

  it('take a month without typing', async () => {
    const { press, store } = await lowEffort('/form/concern-q3');
    const year = String(new Date().getFullYear() - 1);
    await press(year);
    await press('May');
    expect(store.answers()['concern.onset']).toBe(`${year}-05`);
  });

  it('offer each language and the shared device as buttons, since a list and a box need more than Enter', async () => {
    localStorage.setItem(key, 'on');
    const picker = TestBed.createComponent(LanguagePicker);
    await picker.whenStable();
    const languages = picker.nativeElement as HTMLElement;
    const buttons = [...languages.querySelectorAll('button')];
    expect(buttons.map((one) => [one.textContent?.trim(), one.lang, one.getAttribute('aria-pressed')])).toEqual([
      ['English', 'en', 'true'],
      ['Español', 'es', 'false'],
    ]);
    expect(languages.querySelector('select')).toBeNull();
    const form = TestBed.createComponent(BirthDateForm);
    form.componentRef.setInput('token', 'A'.repeat(43));
    form.componentRef.setInput('mayKeep', true);
    await form.whenStable();
    const start = form.nativeElement as HTMLElement;
    const shared = start.querySelector<HTMLElement>('button.shared');
    shared?.click();
    await form.whenStable();
    expect([shared?.getAttribute('aria-pressed'), start.querySelector('[type=checkbox]')]).toEqual(['true', null]);
  });

  it('can be turned on and off half-way, which leaves one at the same question', async () => {
    const { page, settled, text } = await journey('/form/concern-1', {
      ...smallIntake,
      answers: { 'concern.symptoms': ['cramps'] },
    });
    const effort = TestBed.inject(Effort);
    effort.choose(true);
    await settled();
    expect(heading(page)).toBe('How often have you fallen?');
    effort.choose(false);
    await settled();
    expect(text()).toContain('page 2 of 2');
    expect(page.querySelectorAll('fieldset')).toHaveLength(3);
  });
});

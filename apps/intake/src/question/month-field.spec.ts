import { today } from '../session/clock';
import { journey } from '../testing/journey';
import { smallIntake } from '../testing/small-intake';
import { anchorsFor } from './anchors';

const monthOf = (code: string): string =>
  anchorsFor(today(), 'Europe/London').find((anchor) => anchor.code === code)?.month ?? '';

const onset = 'concern.onset';

afterEach(() => {
  localStorage.clear();
  document.documentElement.classList.remove('low-effort');
});

/** What each field and group of a page is called for those who do not see it. */
function namesIn(page: HTMLElement): readonly string[] {
  const named = [...page.querySelectorAll<HTMLElement>('fieldset input, fieldset select, fieldset [role=group]')];
  return named.map((element) => {
    const label = element.getAttribute('aria-label');
    const by = element.getAttribute('aria-labelledby');
    const words = by === null ? page.querySelector(`label[for="${element.id}"]`) : page.querySelector(`#${by}`);
    return label ?? words?.textContent?.trim() ?? '';
  });
}

describe('a month that is known only about', () => {
  it.each([
    ['This month', 'this-month'],
    ['About 3 months ago', 'months-3'],
    ['About a year ago', 'year-1'],
    ['About 10 years ago', 'years-10'],
    ['Around New Year', 'new-year'],
    ['Last summer', 'summer'],
  ])('is filled in by "%s", and can be seen beside it and in the fields', async (words, code) => {
    const { page, press, store } = await journey('/form/concern-1', smallIntake);
    await press(words);
    expect(store.answers()[onset]).toBe(monthOf(code));
    const [year = '', month = ''] = monthOf(code).split('-');
    expect(page.querySelector<HTMLInputElement>('#q-concern-onset-year')?.value).toBe(year);
    expect(page.querySelector<HTMLSelectElement>('#q-concern-onset')?.value).toBe(month);
    const pressed = [...page.querySelectorAll('[aria-pressed=true]')].map((button) => button.textContent?.trim());
    expect(pressed.some((text) => text?.startsWith(words) && text.endsWith(year))).toBe(true);
  });

  it('is offered first, in large buttons, where those are on', async () => {
    localStorage.setItem('myotome.low-effort', 'on');
    const { page, press, store } = await journey('/form/concern-q3', smallIntake);
    const first = page.querySelector('fieldset button');
    expect([first?.id, first?.className]).toEqual(['q-concern-onset', 'card one']);
    expect(first?.textContent).toContain('This month');
    await press('Last summer');
    expect(store.answers()[onset]).toBe(monthOf('summer'));
  });

  it.each([false, true])('calls no two things by one name (large buttons: %s)', async (large) => {
    if (large) localStorage.setItem('myotome.low-effort', 'on');
    const { page } = await journey(large ? '/form/concern-q3' : '/form/concern-1', smallIntake);
    const month = page.querySelector('app-month-field');
    const fieldset = month?.closest('fieldset')?.parentElement;
    if (!fieldset) throw new Error('there is no question for a month');
    const names = namesIn(fieldset);
    expect(names).toEqual(
      large
        ? ['About when was it?', 'Year', 'Month', 'Or write the year']
        : ['Month', 'Year', 'Not sure of the month? About when was it?'],
    );
  });
});

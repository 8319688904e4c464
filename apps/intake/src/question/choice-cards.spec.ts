import { TestBed } from '@angular/core/testing';
import { ChoiceCards } from './choice-cards';

async function cards() {
  const fixture = TestBed.createComponent(ChoiceCards);
  fixture.componentRef.setInput('name', 'speed');
  fixture.componentRef.setInput('cards', [
    { code: 'none', text: 'No' },
    { code: 'now', text: 'Yes, now' },
    { code: 'ago', text: 'Yes, long ago' },
  ]);
  fixture.componentRef.setInput('chosen', undefined);
  const picked: string[] = [];
  fixture.componentInstance.picked.subscribe((code) => picked.push(code));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const change = (code: string): void => page.querySelector<HTMLInputElement>(`[value=${code}]`)?.click();
  return { page, picked, change };
}

describe('answer cards', () => {
  it('count at once when they are touched', async () => {
    const { picked, change } = await cards();
    change('now');
    expect(picked).toEqual(['now']);
  });

  it('leave the key press to the browser, which chooses on Space', async () => {
    const { page } = await cards();
    for (const key of [' ', 'Enter', 'ArrowDown', 'Tab']) {
      const press = new KeyboardEvent('keydown', { key, cancelable: true });
      page.dispatchEvent(press);
      expect([key, press.defaultPrevented]).toEqual([key, false]);
    }
  });

  it('do not count when the arrow keys only pass over them', async () => {
    const { page, picked, change } = await cards();
    page.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    change('now');
    change('ago');
    expect(picked).toEqual([]);
    page.dispatchEvent(new FocusEvent('focusout'));
    expect(picked).toEqual(['ago']);
  });
});

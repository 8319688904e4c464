import { TestBed } from '@angular/core/testing';
import { bodyRegions } from '@myotome/questionnaire';
import { BodyMap } from './body-map';
import { figureParts } from './figure';

async function map(choose: 'several' | 'one' | 'none', marked: readonly string[]) {
  const fixture = TestBed.createComponent(BodyMap);
  fixture.componentRef.setInput('label', 'Where you are weaker');
  fixture.componentRef.setInput('labels', { 'left-hand': 'Left hand', neck: 'Neck' });
  fixture.componentRef.setInput('marked', marked);
  fixture.componentRef.setInput('choose', choose);
  const pointed: string[] = [];
  fixture.componentInstance.pointed.subscribe((region) => pointed.push(region));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const press = async (key: string): Promise<void> => {
    page.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await fixture.whenStable();
  };
  return { page, pointed, press };
}

describe('the body map', () => {
  it('draws every region once', () => {
    expect(figureParts.map((part) => part.region).sort()).toEqual([...bodyRegions].sort());
  });

  it('says which regions are marked', async () => {
    const { page } = await map('several', ['left-hand', 'none']);
    const marked = [...page.querySelectorAll('[aria-checked="true"]')].map((part) => part.getAttribute('aria-label'));
    expect(marked).toEqual(['Left hand']);
  });

  it('is one stop of the tab key, walked with the arrows and marked with the space bar', async () => {
    const { page, pointed, press } = await map('several', []);
    expect(page.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await press('ArrowDown');
    await press('ArrowDown');
    await press(' ');
    expect(pointed).toEqual([figureParts[2]?.region]);
  });

  it('is a picture with words when there is nothing to choose', async () => {
    const { page, pointed } = await map('none', ['neck', 'left-hand']);
    const figure = page.querySelector('svg');
    expect(figure?.getAttribute('role')).toBe('img');
    expect(figure?.getAttribute('aria-label')).toBe('Where you are weaker: Neck, Left hand');
    page.querySelector('[data-region=neck]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(pointed).toEqual([]);
  });
});
